// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/daemon/agents/agent_tasks.h"

#include "backend/dbus/call.h"
#include "backend/protocol/agent1.h"
#include "backend/protocol/names.h"

#include <QLoggingCategory>

#include <algorithm>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcTasks, "stationmaster.tasks")

constexpr int AnswerTimeoutMs = 10'000;

/// As the agent's interface has a moment; 0: none.
qulonglong usecOf(const QDateTime &moment)
{
    return moment.isValid() ? qulonglong(moment.toMSecsSinceEpoch()) * 1000 : 0;
}

} // namespace

AgentTasks::AgentTasks(const QDBusConnection &bus, SessionBackend &backend, AgentLauncher &launcher,
                       AgentRegistry &registry, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
    , m_backend(backend)
    , m_launcher(launcher)
    , m_registry(registry)
    , m_clock(clock)
    , m_batch(clock,
              [this] {
                  return std::ranges::none_of(m_tasks, [this](const auto &entry) {
                      return entry.second.warning && !hasAgent(entry.first);
                  });
              })
    , m_coverWatch(clock)
{
    connect(&m_coverWatch, &CoverWatch::silent, this, &AgentTasks::onSilent);
    connect(&m_batch, &WarningBatch::over, this, &AgentTasks::tellBatch);
    connect(&registry, &AgentRegistry::registered, this, &AgentTasks::onAgentRegistered);
    connect(&registry, &AgentRegistry::gone, this, &AgentTasks::onAgentGone);
    connect(&backend, &SessionBackend::sessionsChanged, this, &AgentTasks::onSessionsChanged);
    connect(&backend, &SessionBackend::stateChanged, this, &AgentTasks::onSessionsChanged);
    connect(&launcher, &AgentLauncher::failed, this, [this](const SessionId &id) {
        if (const Tasks *tasks = find(id); tasks && tasks->any())
            Q_EMIT unavailable(id);
    });
}

void AgentTasks::onSilent(const SessionId &id)
{
    Tasks *tasks = find(id);
    if (!tasks || !tasks->cover.wanted)
        return;
    const bool isMissed = tasks->cover.uncoveredSince.has_value();
    tasks->cover.reported = false;
    setShown(id, false, false);
    if (!isMissed)
        tasks->cover.uncoveredSince = m_clock.now().addDuration(-CoverWatch::Silence);
    m_launcher.replaceStopped(id);
    Q_EMIT coverChanged(id);
}

bool AgentTasks::canShow(const Session &session)
{
    return !session.isText() && session.state != SessionState::Closing;
}

bool AgentTasks::isIdle() const
{
    return std::ranges::none_of(m_tasks, [](const auto &entry) {
        return entry.second.any();
    });
}

void AgentTasks::onAgentRegistered(const SessionId &id)
{
    Tasks &tasks = m_tasks[id];
    tasks.cover.told = false;
    tasks.cover.reported = false;
    tasks.warningTold = false;
    setShown(id, false, false);
    Q_EMIT coverChanged(id);
    // Said in any case: an agent may have kept its cover while there was no stationd.
    tellCover(id);
    if (tasks.warning)
        tellWarning(id);
    m_batch.check();
    const QList<quint32> messages = tasks.messages.keys();
    for (const quint32 number : messages)
        tellMessage(id, number);
    Q_EMIT abilitiesKnown(id);
}

void AgentTasks::onAgentGone(const SessionId &id)
{
    Tasks *tasks = find(id);
    if (!tasks)
        return;
    tasks->cover.told = false;
    setShown(id, false, false);
    settle(id);
    Q_EMIT coverChanged(id);
}

void AgentTasks::onSessionsChanged()
{
    // While logind is away the list is an old one: nothing follows from it.
    if (m_backend.state() != SessionBackend::State::Ready)
        return;
    const QList<Session> sessions = m_backend.sessions();
    QList<SessionId> gone;
    QList<SessionId> there;
    for (const auto &[id, tasks] : m_tasks) {
        const auto now = std::ranges::find(sessions, id, &Session::id);
        (now == sessions.end() || !canShow(*now) ? gone : there) += id;
    }
    for (const SessionId &id : gone) {
        const Tasks *known = find(id);
        if (!known)
            continue;
        const bool wasIdle = isIdle();
        const Tasks tasks = *known;
        if (tasks.wanted)
            m_launcher.unwant(id, AgentLauncher::Need::Tasks);
        m_tasks.erase(id);
        m_coverWatch.forget(id);
        for (const auto &[number, message] : tasks.messages.asKeyValueRange())
            Q_EMIT messageEnded(id, number, u"lost"_s);
        Q_EMIT coverChanged(id);
        if (isIdle() != wasIdle)
            Q_EMIT idleChanged();
    }
    // Tasks that were given before the session was known.
    for (const SessionId &id : there) {
        if (find(id))
            settle(id);
    }
}

void AgentTasks::settle(const SessionId &id)
{
    Tasks &tasks = m_tasks.at(id);
    if (tasks.any() && !tasks.wanted) {
        const QList<Session> sessions = m_backend.sessions();
        const auto now = std::ranges::find(sessions, id, &Session::id);
        if (now == sessions.end() || !canShow(*now))
            return;
        tasks.wanted = true;
        m_launcher.want(*now, AgentLauncher::Need::Tasks);
    } else if (!tasks.any()) {
        if (std::exchange(tasks.wanted, false))
            m_launcher.unwant(id, AgentLauncher::Need::Tasks);
        if (!hasAgent(id))
            m_tasks.erase(id);
    }
}

void AgentTasks::setCover(const SessionId &id, const std::optional<CoverReason> &wanted)
{
    const Tasks *known = find(id);
    if (known ? known->cover.wanted == wanted : !wanted)
        return;
    const bool wasIdle = isIdle();
    Tasks &tasks = m_tasks[id];
    tasks.cover.order(wanted);
    if (wanted)
        m_coverWatch.heard(id);
    else
        m_coverWatch.forget(id);
    tellCover(id);
    settle(id);
    Q_EMIT coverChanged(id);
    if (isIdle() != wasIdle)
        Q_EMIT idleChanged();
}

void AgentTasks::tellCover(const SessionId &id)
{
    if (!m_registry.has(id, AgentAbility::Cover))
        return;
    const std::optional<CoverReason> &wanted = m_tasks.at(id).cover.wanted;
    const CoverReason reason = wanted.value_or(CoverReason{});
    callAgent(id,
              protocol::agent1::SetCover(m_registry.connectionOf(id), protocol::AgentPath, wanted.has_value(),
                                         reason.text, usecOf(reason.until)),
              [this, id, said = wanted](const Result<QDBusMessage> &answer) {
                  CoverTask &now = m_tasks.at(id).cover;
                  if (!answer)
                      qCWarning(lcTasks) << "session" << id.local << "cover:" << answer.error().detail;
                  if (!answer || now.wanted != said)
                      return;
                  now.told = true;
                  Q_EMIT coverChanged(id);
              });
}

const CoverTask &AgentTasks::cover(const SessionId &id) const
{
    static const CoverTask none;
    const Tasks *tasks = find(id);
    return tasks ? tasks->cover : none;
}

void AgentTasks::setWarning(const SessionId &id, const std::optional<Warning> &warning)
{
    const Tasks *known = find(id);
    if (known ? known->warning == warning : !warning)
        return;
    const bool wasIdle = isIdle();
    m_tasks[id].warning = warning;
    m_tasks[id].warningShown = false;
    if (warning && !m_tasks.at(id).warningTold)
        m_batch.begin();
    tellWarning(id);
    settle(id);
    if (isIdle() != wasIdle)
        Q_EMIT idleChanged();
}

void AgentTasks::tellWarning(const SessionId &id)
{
    Tasks &tasks = m_tasks.at(id);
    const std::optional<Warning> warning = tasks.warning;
    const bool waits = warning && !tasks.warningTold && m_batch.holds()
        && m_clock.now().addDuration(ShortWarning) < warning->until;
    if (waits || !hasAgent(id))
        return;
    tasks.warningTold = warning.has_value();
    if (!m_registry.has(id, AgentAbility::Countdown))
        return;
    const qulonglong until = warning ? usecOf(warning->until) : 0;
    callAgent(id,
              protocol::agent1::SetWarning(m_registry.connectionOf(id), protocol::AgentPath, until,
                                           warning ? warning->text : QString()),
              [this, id, warning](const Result<QDBusMessage> &answer) {
                  if (!answer)
                      qCWarning(lcTasks) << "session" << id.local << "countdown:" << answer.error().detail;
                  else if (warning && m_tasks.at(id).warning == warning) {
                      m_tasks.at(id).warningShown = true;
                      Q_EMIT warningShown(id);
                  }
              });
}

void AgentTasks::tellBatch()
{
    QList<SessionId> due;
    for (const auto &[id, tasks] : m_tasks) {
        if (tasks.warning && !tasks.warningTold)
            due += id;
    }
    for (const SessionId &id : std::as_const(due)) {
        if (find(id))
            tellWarning(id);
    }
}

bool AgentTasks::openMessage(const SessionId &id, quint32 number, const Message &message)
{
    if (const Tasks *known = find(id); known && known->messages.size() >= MaxMessages)
        return false;
    const bool wasIdle = isIdle();
    m_tasks[id].messages.insert(number, message);
    tellMessage(id, number);
    settle(id);
    if (wasIdle)
        Q_EMIT idleChanged();
    return true;
}

void AgentTasks::tellMessage(const SessionId &id, quint32 number)
{
    const Message message = m_tasks.at(id).messages.value(number);
    if (hasAgent(id) && !m_registry.has(id, AgentAbility::Messages)) {
        closeMessage(id, number);
        Q_EMIT messageEnded(id, number, u"lost"_s);
        return;
    }
    callAgent(id,
              protocol::agent1::ShowMessage(m_registry.connectionOf(id), protocol::AgentPath, number,
                                            message.sender, message.text, uint(message.seconds)),
              [this, id, number](const Result<QDBusMessage> &answer) {
                  if (!m_tasks.at(id).messages.contains(number))
                      return;
                  if (answer) {
                      Q_EMIT messageShown(id, number);
                      return;
                  }
                  qCWarning(lcTasks) << "session" << id.local << "message:" << answer.error().detail;
                  closeMessage(id, number);
                  Q_EMIT messageEnded(id, number, u"lost"_s);
              });
}

void AgentTasks::closeMessage(const SessionId &id, quint32 number)
{
    Tasks *tasks = find(id);
    if (!tasks || tasks->messages.remove(number) == 0)
        return;
    settle(id);
    if (isIdle())
        Q_EMIT idleChanged();
}

void AgentTasks::logOut(const SessionId &id, QObject *owner, std::function<void(const Result<> &)> then)
{
    if (!hasAgent(id)) {
        whenDone(answered(Result<>(Error{Error::Code::NotFound, u"no agent in that session"_s, {}})), owner,
                 std::move(then));
        return;
    }
    MethodCall call = protocol::agent1::LogOut(m_registry.connectionOf(id), protocol::AgentPath);
    call.message.setAutoStartService(false);
    send(m_bus, call, std::chrono::milliseconds(AnswerTimeoutMs), owner,
         [id, then = std::move(then)](const Result<QDBusMessage> &answer) {
             if (!answer)
                 qCWarning(lcTasks) << "session" << id.local << "log-out:" << answer.error().detail;
             then(answer ? Result<>() : Result<>(answer.error()));
         });
}

void AgentTasks::callAgent(const SessionId &id, MethodCall call,
                           std::function<void(const Result<QDBusMessage> &)> then)
{
    const QString agent = call.message.service();
    if (agent.isEmpty())
        return;
    call.message.setAutoStartService(false);
    send(m_bus, call, std::chrono::milliseconds(AnswerTimeoutMs), this,
         [this, id, agent, then = std::move(then)](const Result<QDBusMessage> &answer) {
             if (find(id) && m_registry.connectionOf(id) == agent)
                 then(answer);
         });
}

void AgentTasks::reportCover(const Call &call, const SessionId &id, bool shown, bool holdsInput)
{
    call.answer();
    if (!find(id))
        return;
    CoverTask &cover = m_tasks.at(id).cover;
    const bool news = !cover.reported || cover.shown != shown || cover.holdsInput != (shown && holdsInput);
    cover.reported = true;
    setShown(id, shown, shown && holdsInput);
    if (news)
        Q_EMIT coverChanged(id);
}

void AgentTasks::setShown(const SessionId &id, bool shown, bool holdsInput)
{
    CoverTask &cover = m_tasks.at(id).cover;
    if (cover.wanted)
        m_coverWatch.heard(id);
    if (cover.see(shown, holdsInput, m_clock.now()))
        Q_EMIT coverLost(id);
}

void AgentTasks::reportMessage(const Call &call, const SessionId &id, quint32 number, const QString &what)
{
    if (what != "ok"_L1 && what != "timeout"_L1 && what != "lost"_L1) {
        call.refuse({Error::Code::Protocol, u"no such end of a message"_s, {}});
        return;
    }
    const Tasks *tasks = find(id);
    if (!tasks || !tasks->messages.contains(number)) {
        call.refuse({Error::Code::NotFound, u"no such message"_s, {}});
        return;
    }
    call.answer();
    closeMessage(id, number);
    Q_EMIT messageEnded(id, number, what);
}

AgentTasks::Tasks *AgentTasks::find(const SessionId &id)
{
    const auto it = m_tasks.find(id);
    return it == m_tasks.end() ? nullptr : &it->second;
}

const AgentTasks::Tasks *AgentTasks::find(const SessionId &id) const
{
    const auto it = m_tasks.find(id);
    return it == m_tasks.end() ? nullptr : &it->second;
}

} // namespace stationmaster

#include "moc_agent_tasks.cpp"
