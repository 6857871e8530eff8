// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/daemon/requests/countdowns.h"

#include <algorithm>
#include <functional>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

/// The clock may be set and the computer may have slept: looked at anew at least so often.
constexpr qint64 LongestWaitMs = 5'000;
constexpr qint64 AskAgainMs = 2'000;

} // namespace

Countdowns::Countdowns(SessionBackend &backend, AgentTasks &agents, RequestLedger &ledger,
                       StandingStore &kept, const SessionTexts &texts, Clock &clock, const Timeouts &timeouts,
                       QObject *parent)
    : QObject(parent)
    , m_backend(backend)
    , m_agents(agents)
    , m_ledger(ledger)
    , m_kept(kept)
    , m_texts(texts)
    , m_timeouts(timeouts)
    , m_clock(clock)
    // Seconds matter to whoever reads them on the screen.
    , m_timer(clock, std::bind_front(&Countdowns::tick, this), Clock::Precision::Precise)
{
    connect(&backend, &SessionBackend::sessionsChanged, this, &Countdowns::onSessionsChanged);
    connect(&backend, &SessionBackend::stateChanged, this, &Countdowns::onSessionsChanged);
    connect(&agents, &AgentTasks::abilitiesKnown, this, &Countdowns::onSessionsChanged);
    connect(&agents, &AgentTasks::warningShown, this, &Countdowns::onWarned);
    connect(&agents, &AgentTasks::unavailable, this, [this](const SessionId &id) {
        for (auto &[key, countdown] : m_running) {
            if (countdown.covers(id))
                countdown.tellAt = m_clock.now();
        }
        tick();
    });
    connect(&kept, &StandingStore::written, this, [this] {
        for (const auto &[key, countdown] : m_running) {
            for (const ActionRequestPtr &request : countdown.store)
                m_ledger.begun(*request);
        }
    });
    for (const KeptCountdown &one : kept.countdowns()) {
        Countdown countdown = Countdown::restored(one);
        countdown.tellAt = m_clock.now().addMSecs(timeouts.agentMs);
        for (const ActionRequestPtr &request : std::as_const(countdown.store))
            ledger.resume(request);
        m_running.insert_or_assign(Key(one.id, one.verb), countdown);
    }
    onSessionsChanged();
}

void Countdowns::take(const ActionRequestPtr &request)
{
    const Key key(request->target.id, request->action.verb);
    const bool atOnce = request->action.logOff().graceSeconds == 0;
    if (const Countdown *known = find(key); known && known->store.size() >= MaxOrders && !atOnce) {
        m_ledger.finish(*request, Error{Error::Code::Busy, u"too many have asked for this already"_s, {}});
        return;
    }
    const bool wasIdle = isIdle();
    Countdown &countdown = m_running[key];
    if (countdown.join(request, m_clock.now()))
        countdown.tellAt = m_clock.now().addMSecs(m_timeouts.agentMs);
    if (countdown.warned)
        m_ledger.tellStep(*request, Step::Warned);
    keep();
    warn();
    if (!atOnce)
        tellWithoutAgent(key, true);
    else if (!countdown.ending)
        end(key);
    setTimer();
    Q_EMIT changed();
    if (wasIdle)
        Q_EMIT idleChanged();
}

bool Countdowns::isEnding(const SessionId &id) const
{
    return std::ranges::any_of(m_running, [&id](const auto &entry) {
        return entry.second.ending && entry.second.target == id;
    });
}

bool Countdowns::isOnlyOf(const SessionId &id, const Caller &caller) const
{
    bool any = false;
    for (const auto &[key, countdown] : m_running) {
        if (!countdown.covers(id))
            continue;
        any = true;
        if (countdown.ending || !countdown.isOnlyOf(caller))
            return false;
    }
    return any;
}

QList<Session> Countdowns::coveredBy(const Countdown &countdown) const
{
    QList<Session> covered;
    const QList<Session> sessions = m_backend.sessions();
    std::ranges::copy_if(sessions, std::back_inserter(covered), [&](const Session &session) {
        return countdown.covers(session.id);
    });
    return covered;
}

std::optional<QDateTime> Countdowns::endsAt(const SessionId &id) const
{
    std::optional<QDateTime> soonest;
    for (const auto &[key, countdown] : m_running) {
        if (countdown.covers(id) && (!soonest || countdown.kept.endsAt < *soonest))
            soonest = countdown.kept.endsAt;
    }
    return soonest;
}

void Countdowns::warn()
{
    const QList<Session> sessions = m_backend.sessions();
    for (const Session &session : sessions) {
        std::optional<AgentTasks::Warning> soonest;
        for (const auto &[key, countdown] : m_running) {
            if (countdown.covers(session.id) && (!soonest || countdown.kept.endsAt < soonest->until))
                soonest = {countdown.kept.endsAt, countdown.kept.text};
        }
        // An agent that cannot show it is wanted all the same if it can ask the desktop in the end.
        if (!m_agents.can(session, AgentAbility::Countdown) && !m_agents.can(session, AgentAbility::Logout))
            soonest.reset();
        if (AgentTasks::canShow(session))
            m_agents.setWarning(session.id, soonest);
    }
}

void Countdowns::onWarned(const SessionId &id)
{
    for (auto &[key, countdown] : m_running) {
        if (countdown.covers(id))
            markWarned(countdown);
    }
    // There is an agent now that can ask the desktop.
    tick();
}

void Countdowns::markWarned(Countdown &countdown)
{
    if (std::exchange(countdown.warned, true) || countdown.ending)
        return;
    for (const ActionRequestPtr &request : std::as_const(countdown.store))
        m_ledger.tellStep(*request, Step::Warned);
}

void Countdowns::tellWithoutAgent(const Key &key, bool patient)
{
    Countdown *countdown = find(key);
    const QList<Session> covered = coveredBy(*countdown);
    bool anyTold = false;
    for (const Session &session : covered) {
        const bool due = session.state != SessionState::Closing
            && (!m_agents.can(session, AgentAbility::Countdown) || !patient)
            && !m_agents.isWarningShown(session.id) && !countdown->kept.told.contains(session.id);
        if (!due)
            continue;
        countdown->kept.told += session.id;
        anyTold = true;
        tell(session.id, countdown->notice(m_texts), [this, key] {
            if (Countdown *told = find(key))
                markWarned(*told);
        });
    }
    if (anyTold)
        keep();
}

void Countdowns::tell(const SessionId &id, const QString &text, std::function<void()> then)
{
    Action message;
    message.verb = Verb::Message;
    message.edit<MessageOptions>().text = text;
    whenDone(m_backend.perform(message, id), this, [then = std::move(then)](const Result<Outcome> &told) {
        if (told && then)
            then();
    });
}

void Countdowns::onSessionsChanged()
{
    // While logind is away the list is an old one: nothing follows from it.
    if (m_backend.state() != SessionBackend::State::Ready)
        return;
    QList<Key> keys;
    for (const auto &[key, countdown] : m_running) {
        if (!countdown.ending)
            keys += key;
    }
    for (const Key &key : keys) {
        const Countdown *countdown = find(key);
        if (!countdown || countdown->ending)
            continue;
        const QList<Session> covered = coveredBy(*countdown);
        if (covered.isEmpty()) {
            finish(key, countdown->wentByItself());
        } else if (key.second == Verb::LogOff && covered.constFirst().state == SessionState::Closing) {
            // Nobody is there any more who could be warned; what has stayed behind is ended now.
            end(key);
        }
    }
    warn();
    tick();
}

void Countdowns::tick()
{
    if (m_backend.state() == SessionBackend::State::Ready) {
        QList<Key> keys;
        for (const auto &[key, countdown] : m_running) {
            if (!countdown.ending)
                keys += key;
        }
        const QDateTime time = m_clock.now();
        for (const Key &key : keys) {
            Countdown *countdown = find(key);
            if (!countdown || countdown->ending)
                continue;
            if (countdown->kept.endsAt <= time) {
                end(key);
                continue;
            }
            if (countdown->kept.leaveAt <= time && !countdown->kept.asked)
                ask(key);
            tellWithoutAgent(key, countdown->tellAt > time);
        }
    }
    setTimer();
}

void Countdowns::setTimer()
{
    qint64 wait = LongestWaitMs;
    const QDateTime time = m_clock.now();
    for (const auto &[key, countdown] : m_running) {
        if (countdown.ending)
            continue;
        const auto until = [&](const QDateTime &moment) {
            if (moment > time)
                wait = std::min(wait, time.msecsTo(moment));
        };
        until(countdown.kept.endsAt);
        until(countdown.tellAt);
        until(countdown.kept.leaveAt);
    }
    if (m_running.empty())
        m_timer.stop();
    else
        m_timer.start(std::chrono::milliseconds(wait));
}

void Countdowns::ask(const Key &key)
{
    Countdown *countdown = find(key);
    QList<Session> covered = coveredBy(*countdown);
    covered.removeIf([this](const Session &session) {
        return !m_agents.hasAgent(session.id) || !m_agents.can(session, AgentAbility::Logout);
    });
    // It is asked when its agent is there.
    if (covered.isEmpty())
        return;
    // Kept first: after a restart the user is not asked a second time.
    countdown->kept.asked = true;
    keep();
    for (const Session &session : covered) {
        m_agents.logOut(session.id, this, [this, key](const Result<> &asked) {
            const Countdown *leaving = find(key);
            if (!asked || !leaving || leaving->ending)
                return;
            for (const ActionRequestPtr &request : leaving->store)
                m_ledger.tellStep(*request, Step::Leaving);
        });
    }
}

Result<> Countdowns::leaveNow(const SessionId &id)
{
    bool any = false;
    bool asked = false;
    for (auto &[key, countdown] : m_running) {
        if (countdown.ending || !countdown.covers(id))
            continue;
        any = true;
        if (countdown.askedAt.isValid() && countdown.askedAt.msecsTo(m_clock.now()) < AskAgainMs)
            continue;
        countdown.askedAt = m_clock.now();
        asked = true;
        ask(key);
    }
    if (!any)
        return Error{Error::Code::NotFound, u"no countdown runs"_s, {}};
    return asked ? Result<>() : Result<>(Error{Error::Code::Busy, u"the desktop has just been asked"_s, {}});
}

void Countdowns::end(const Key &key)
{
    Countdown *countdown = find(key);
    const QList<Session> covered = coveredBy(*countdown);
    const auto own = std::ranges::find(covered, key.first, &Session::id);
    // Of one who is to be logged off everywhere any session will do.
    countdown->target = own != covered.end() || covered.isEmpty() ? key.first : covered.constFirst().id;
    countdown->ending = true;
    Action action;
    action.verb = key.second;
    action.edit<LogOffOptions>().force = countdown->kept.force;
    const ActionHandle handle = m_backend.perform(action, countdown->target);
    handle.onStep(this, [this, key](Step step) {
        const Countdown *ending = find(key);
        if (!ending)
            return;
        for (const ActionRequestPtr &request : ending->store)
            m_ledger.tellStep(*request, step);
    });
    whenDone(handle, this, [this, key](const Result<Outcome> &result) {
        Countdown *over = find(key);
        if (!over)
            return;
        if (!result && result.error().code == Error::Code::Unreachable) {
            // The login manager has gone, and not the order: it is carried out when there is one again, by
            // this run of the service or, when it was the bus that went, by the next.
            over->ending = false;
            setTimer();
            return;
        }
        // Gone between the last look and the act.
        const bool gone = !result && result.error().code == Error::Code::NotFound;
        finish(key, gone ? Result<Outcome>(over->wentByItself()) : result);
    });
}

void Countdowns::finish(const Key &key, const Result<Outcome> &result)
{
    const auto it = m_running.find(key);
    if (it == m_running.end())
        return;
    const Countdown over = it->second;
    m_running.erase(it);
    for (const ActionRequestPtr &request : over.store)
        m_ledger.finish(*request, result);
    keep();
    warn();
    setTimer();
    Q_EMIT changed();
    if (isIdle())
        Q_EMIT idleChanged();
}

Result<> Countdowns::callOff(const SessionId &id)
{
    QList<Key> keys;
    for (const auto &[key, countdown] : m_running) {
        if (!countdown.ending && countdown.covers(id))
            keys += key;
    }
    if (keys.isEmpty())
        return Error{Error::Code::NotFound, u"no countdown runs"_s, {}};
    for (const Key &key : keys) {
        const QList<SessionId> told = find(key)->kept.told;
        finish(key, Error{Error::Code::Cancelled, u"the log-off was called off"_s, {}});
        for (const SessionId &session : told)
            tell(session, m_texts.calledOff(), {});
    }
    return Unit{};
}

void Countdowns::keep()
{
    QList<KeptCountdown> kept;
    for (const auto &[key, countdown] : m_running)
        kept += countdown.kept;
    m_kept.setCountdowns(kept);
}

Countdown *Countdowns::find(const Key &key)
{
    const auto it = m_running.find(key);
    return it == m_running.end() ? nullptr : &it->second;
}

} // namespace stationmaster

#include "moc_countdowns.cpp"
