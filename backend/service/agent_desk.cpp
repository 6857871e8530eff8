// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/service/agent_desk.h"

#include "backend/host1/async_call.h"
#include "backend/host1/wire.h"

#include <QLoggingCategory>

#include <algorithm>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcDuties, "stationmaster.duties")

constexpr int AnswerTimeoutMs = 10'000;

const Error NotYours{Error::Code::NotAuthorized, u"not the agent of a session"_s, {}};

} // namespace

AgentDesk::AgentDesk(const QDBusConnection &bus, SessionBackend &backend, AgentKeeper &keeper,
                     QObject *parent)
    : QObject(parent)
    , m_bus(bus)
    , m_backend(backend)
    , m_keeper(keeper)
    , m_round([this] {
        return std::ranges::none_of(m_duties, [](const auto &entry) {
            return entry.second.warning && entry.second.agent.isEmpty();
        });
    })
{
    connect(&m_round, &WarningRound::over, this, &AgentDesk::tellRound);
    connect(&backend, &SessionBackend::sessionsChanged, this, &AgentDesk::onSessionsChanged);
    connect(&backend, &SessionBackend::stateChanged, this, &AgentDesk::onSessionsChanged);
    connect(&keeper, &AgentKeeper::failed, this, [this](const SessionId &id) {
        if (const Duties *duties = find(id); duties && duties->any())
            Q_EMIT unavailable(id);
    });
}

bool AgentDesk::canShow(const Session &session)
{
    return !session.isText() && session.state != SessionState::Closing;
}

bool AgentDesk::isIdle() const
{
    return std::ranges::none_of(m_duties, [](const auto &entry) {
        return entry.second.any();
    });
}

void AgentDesk::agentCame(const SessionId &id, const QString &connection)
{
    Duties &duties = m_duties[id];
    duties.agent = connection;
    duties.coverTold = false;
    duties.coverReported = false;
    duties.shown = false;
    duties.holdsInput = false;
    duties.warningTold = false;
    Q_EMIT coverChanged(id);
    // Said in any case: an agent may have kept its cover while there was no stationd.
    tellCover(id);
    if (duties.warning)
        tellWarning(id);
    m_round.check();
    const QList<quint32> messages = duties.messages.keys();
    for (const quint32 number : messages)
        tellMessage(id, number);
}

void AgentDesk::onLeft(const QString &connection)
{
    const std::optional<SessionId> id = sessionOf(connection);
    if (!id)
        return;
    Duties &duties = m_duties.at(*id);
    duties.agent.clear();
    duties.coverTold = false;
    duties.shown = false;
    duties.holdsInput = false;
    settle(*id);
    Q_EMIT coverChanged(*id);
}

void AgentDesk::onSessionsChanged()
{
    // What is not known is not gone.
    if (m_backend.state() != SessionBackend::State::Ready)
        return;
    const QList<Session> sessions = m_backend.sessions();
    QList<SessionId> gone;
    QList<SessionId> there;
    for (const auto &[id, duties] : m_duties) {
        const auto now = std::ranges::find(sessions, id, &Session::id);
        (now == sessions.end() || !canShow(*now) ? gone : there) += id;
    }
    for (const SessionId &id : gone) {
        const Duties *known = find(id);
        if (!known)
            continue;
        const bool wasIdle = isIdle();
        const Duties duties = *known;
        if (duties.wanted)
            m_keeper.unwant(id, AgentKeeper::Need::Duties);
        m_duties.erase(id);
        for (const quint32 number : duties.messages.keys())
            Q_EMIT messageEnded(id, number, u"lost"_s);
        Q_EMIT coverChanged(id);
        if (isIdle() != wasIdle)
            Q_EMIT idleChanged();
    }
    // Those that had a duty before they were there.
    for (const SessionId &id : there) {
        if (find(id))
            settle(id);
    }
}

void AgentDesk::settle(const SessionId &id)
{
    Duties &duties = m_duties.at(id);
    if (duties.any() && !duties.wanted) {
        const QList<Session> sessions = m_backend.sessions();
        const auto now = std::ranges::find(sessions, id, &Session::id);
        if (now == sessions.end() || !canShow(*now))
            return;
        duties.wanted = true;
        m_keeper.want(*now, AgentKeeper::Need::Duties);
    } else if (!duties.any()) {
        if (std::exchange(duties.wanted, false))
            m_keeper.unwant(id, AgentKeeper::Need::Duties);
        if (duties.agent.isEmpty())
            m_duties.erase(id);
    }
}

bool AgentDesk::hasAgent(const SessionId &id) const
{
    const Duties *duties = find(id);
    return duties && !duties->agent.isEmpty();
}

void AgentDesk::setCover(const SessionId &id, const std::optional<QString> &text)
{
    const Duties *known = find(id);
    if (known ? known->cover == text : !text)
        return;
    const bool wasIdle = isIdle();
    Duties &duties = m_duties[id];
    duties.cover = text;
    duties.coverTold = false;
    duties.coverReported = false;
    tellCover(id);
    settle(id);
    Q_EMIT coverChanged(id);
    if (isIdle() != wasIdle)
        Q_EMIT idleChanged();
}

void AgentDesk::tellCover(const SessionId &id)
{
    const Duties &duties = m_duties.at(id);
    callAgent(id, u"SetCover"_s, {duties.cover.has_value(), duties.cover.value_or(QString())},
              [this, id, said = duties.cover](const Result<QDBusMessage> &answer) {
                  Duties &now = m_duties.at(id);
                  if (!answer)
                      qCWarning(lcDuties) << "session" << id.local << "cover:" << answer.error().detail;
                  if (!answer || now.cover != said)
                      return;
                  now.coverTold = true;
                  Q_EMIT coverChanged(id);
              });
}

bool AgentDesk::isCoverWanted(const SessionId &id) const
{
    const Duties *duties = find(id);
    return duties && duties->cover;
}

bool AgentDesk::isCovered(const SessionId &id) const
{
    const Duties *duties = find(id);
    return duties && duties->cover && duties->shown;
}

bool AgentDesk::isCoverTold(const SessionId &id) const
{
    const Duties *duties = find(id);
    return duties && duties->coverTold && duties->coverReported;
}

bool AgentDesk::holdsInput(const SessionId &id) const
{
    const Duties *duties = find(id);
    return duties && duties->holdsInput;
}

bool AgentDesk::isUncovered(const SessionId &id) const
{
    const Duties *duties = find(id);
    return !duties || !duties->shown;
}

void AgentDesk::setWarning(const SessionId &id, const std::optional<Warning> &warning)
{
    const Duties *known = find(id);
    if (known ? known->warning == warning : !warning)
        return;
    const bool wasIdle = isIdle();
    m_duties[id].warning = warning;
    m_duties[id].warningShown = false;
    if (warning && !m_duties.at(id).warningTold)
        m_round.begin();
    tellWarning(id);
    settle(id);
    if (isIdle() != wasIdle)
        Q_EMIT idleChanged();
}

void AgentDesk::tellWarning(const SessionId &id)
{
    Duties &duties = m_duties.at(id);
    const std::optional<Warning> warning = duties.warning;
    const bool waits = warning && !duties.warningTold && m_round.holds()
        && QDateTime::currentDateTimeUtc().addDuration(ShortWarning) < warning->until;
    if (waits)
        return;
    duties.warningTold = warning && !duties.agent.isEmpty();
    const qulonglong until = warning ? qulonglong(warning->until.toMSecsSinceEpoch()) * 1000 : 0;
    callAgent(id, u"SetWarning"_s, {until, warning ? warning->text : QString()},
              [this, id, warning](const Result<QDBusMessage> &answer) {
                  if (!answer)
                      qCWarning(lcDuties) << "session" << id.local << "countdown:" << answer.error().detail;
                  else if (warning && m_duties.at(id).warning == warning) {
                      m_duties.at(id).warningShown = true;
                      Q_EMIT warningShown(id);
                  }
              });
}

void AgentDesk::tellRound()
{
    QList<SessionId> due;
    for (const auto &[id, duties] : m_duties) {
        if (duties.warning && !duties.warningTold)
            due += id;
    }
    for (const SessionId &id : std::as_const(due)) {
        if (find(id))
            tellWarning(id);
    }
}

bool AgentDesk::openMessage(const SessionId &id, quint32 number, const QString &text, int seconds)
{
    if (const Duties *known = find(id); known && known->messages.size() >= MaxMessages)
        return false;
    const bool wasIdle = isIdle();
    m_duties[id].messages.insert(number, {text, seconds});
    tellMessage(id, number);
    settle(id);
    if (wasIdle)
        Q_EMIT idleChanged();
    return true;
}

void AgentDesk::tellMessage(const SessionId &id, quint32 number)
{
    const Message message = m_duties.at(id).messages.value(number);
    callAgent(id, u"ShowMessage"_s, {number, message.text, uint(message.seconds)},
              [this, id, number](const Result<QDBusMessage> &answer) {
                  if (!m_duties.at(id).messages.contains(number))
                      return;
                  if (answer) {
                      Q_EMIT messageShown(id, number);
                      return;
                  }
                  qCWarning(lcDuties) << "session" << id.local << "message:" << answer.error().detail;
                  closeMessage(id, number);
                  Q_EMIT messageEnded(id, number, u"lost"_s);
              });
}

void AgentDesk::closeMessage(const SessionId &id, quint32 number)
{
    Duties *duties = find(id);
    if (!duties || duties->messages.remove(number) == 0)
        return;
    settle(id);
    if (isIdle())
        Q_EMIT idleChanged();
}

void AgentDesk::logOut(const SessionId &id, QObject *owner, std::function<void(const Result<> &)> then)
{
    const Duties *duties = find(id);
    if (!duties || duties->agent.isEmpty()) {
        whenDone(answered(Result<>(Error{Error::Code::NotFound, u"no agent in that session"_s, {}})), owner,
                 std::move(then));
        return;
    }
    QDBusMessage call =
        QDBusMessage::createMethodCall(duties->agent, wire::AgentPath, wire::AgentInterface, u"LogOut"_s);
    call.setAutoStartService(false);
    wire::whenAnswered(m_bus, call, AnswerTimeoutMs, owner,
                       [id, then = std::move(then)](const Result<QDBusMessage> &answer) {
                           if (!answer)
                               qCWarning(lcDuties)
                                   << "session" << id.local << "log-out:" << answer.error().detail;
                           then(answer ? Result<>() : Result<>(answer.error()));
                       });
}

void AgentDesk::callAgent(const SessionId &id, const QString &method, const QVariantList &arguments,
                          std::function<void(const Result<QDBusMessage> &)> then)
{
    const QString agent = m_duties.at(id).agent;
    if (agent.isEmpty())
        return;
    QDBusMessage call = QDBusMessage::createMethodCall(agent, wire::AgentPath, wire::AgentInterface, method);
    call.setAutoStartService(false);
    call.setArguments(arguments);
    wire::whenAnswered(m_bus, call, AnswerTimeoutMs, this,
                       [this, id, agent, then = std::move(then)](const Result<QDBusMessage> &answer) {
                           const Duties *duties = find(id);
                           if (duties && duties->agent == agent)
                               then(answer);
                       });
}

void AgentDesk::reportCover(const Call &call, bool shown, bool holdsInput)
{
    const std::optional<SessionId> id = sessionOf(call.sender());
    if (!id) {
        call.refuse(NotYours);
        return;
    }
    call.answer();
    Duties &duties = m_duties.at(*id);
    if (duties.coverReported && duties.shown == shown && duties.holdsInput == (shown && holdsInput))
        return;
    duties.coverReported = true;
    duties.shown = shown;
    duties.holdsInput = shown && holdsInput;
    Q_EMIT coverChanged(*id);
}

void AgentDesk::reportMessage(const Call &call, quint32 number, const QString &what)
{
    const std::optional<SessionId> id = sessionOf(call.sender());
    if (!id) {
        call.refuse(NotYours);
        return;
    }
    if (what != "ok"_L1 && what != "timeout"_L1 && what != "lost"_L1) {
        call.refuse({Error::Code::Protocol, u"no such end of a message"_s, {}});
        return;
    }
    if (!m_duties.at(*id).messages.contains(number)) {
        call.refuse({Error::Code::NotFound, u"no such message"_s, {}});
        return;
    }
    call.answer();
    closeMessage(*id, number);
    Q_EMIT messageEnded(*id, number, what);
}

std::optional<SessionId> AgentDesk::sessionOf(const QString &connection) const
{
    for (const auto &[id, duties] : m_duties) {
        if (duties.agent == connection)
            return id;
    }
    return {};
}

AgentDesk::Duties *AgentDesk::find(const SessionId &id)
{
    const auto it = m_duties.find(id);
    return it == m_duties.end() ? nullptr : &it->second;
}

const AgentDesk::Duties *AgentDesk::find(const SessionId &id) const
{
    const auto it = m_duties.find(id);
    return it == m_duties.end() ? nullptr : &it->second;
}

} // namespace stationmaster
