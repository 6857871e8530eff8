// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/clock_timer.h"
#include "backend/core/session_backend.h"
#include "backend/daemon/agents/agent_tasks.h"
#include "backend/daemon/requests/countdown.h"
#include "backend/daemon/requests/request_ledger.h"
#include "backend/daemon/requests/timeouts.h"
#include "backend/daemon/store/standing_store.h"

#include <map>
#include <utility>

namespace stationmaster {

/// The log-offs that their users are warned of. Once begun, a countdown is the host's: it goes on without
/// whoever asked and through a restart of the service, until the session has ended, by itself or at the
/// deadline, or it is called off. Before the deadline the desktop is asked to log out, so that programs can
/// ask about unsaved work; at the deadline the backend ends the session. All run side by side, none waits for
/// another.
///
/// One for each session and kind of log-off. An order that ends sooner changes it, any other joins it, and
/// all who asked get its outcome.
class Countdowns final : public QObject
{
    Q_OBJECT

public:
    static constexpr int MaxOrders = 16; ///< Joined in one countdown.

    Countdowns(SessionBackend &backend, AgentTasks &agents, RequestLedger &ledger, StandingStore &kept,
               const SessionTexts &texts, Clock &clock, const Timeouts &timeouts, QObject *parent = nullptr);

    /// Begins, hastens or joins the countdown of the order's session; without a grace it is over at once.
    void take(const ActionRequestPtr &request);
    bool isRunning(const SessionId &id, Verb verb) const { return m_running.contains(Key(id, verb)); }
    /// It is too late: the session is being ended.
    bool isEnding(const SessionId &id) const;
    /// A countdown runs for this session, it is not too late, and nobody but `caller` has asked for it.
    bool isOnlyOf(const SessionId &id, const Caller &caller) const;
    /// NotFound if none runs, or it is too late.
    Result<> callOff(const SessionId &id);
    /// Its user does not want to wait: the desktop is asked now. The deadline stays, for there may be unsaved
    /// work. NotFound as above; Busy if he has just said so.
    Result<> leaveNow(const SessionId &id);
    /// When the soonest countdown that runs for this session is over.
    std::optional<QDateTime> endsAt(const SessionId &id) const;

    bool isIdle() const { return m_running.empty(); }

Q_SIGNALS:
    void idleChanged();
    /// endsAt() may be another.
    void changed();

private:
    using Key = std::pair<SessionId, Verb>;

    QList<Session> coveredBy(const Countdown &countdown) const;
    void onSessionsChanged();
    void tick();
    void setTimer();
    void keep();
    /// Every session's warning as the countdowns want it.
    void warn();
    void onWarned(const SessionId &id);
    void markWarned(Countdown &countdown);
    /// Tells those who cannot see it in a window; with `patient` only those who never will.
    void tellWithoutAgent(const Key &key, bool patient);
    void tell(const SessionId &id, const QString &text, std::function<void()> then);
    void ask(const Key &key);
    void end(const Key &key);
    void finish(const Key &key, const Result<Outcome> &result);
    Countdown *find(const Key &key);

    SessionBackend &m_backend;
    AgentTasks &m_agents;
    RequestLedger &m_ledger;
    StandingStore &m_kept;
    const SessionTexts m_texts;
    const Timeouts m_timeouts;
    Clock &m_clock;
    std::map<Key, Countdown> m_running;
    ClockTimer m_timer;
};

} // namespace stationmaster
