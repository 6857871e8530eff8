// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/clock.h"
#include "backend/daemon/agents/agent_launcher.h"
#include "backend/daemon/agents/agent_unit.h"
#include "backend/daemon/agents/display_finder.h"
#include "backend/daemon/agents/session_place.h"
#include "backend/daemon/requests/peers.h"

#include <QDBusConnection>
#include <QHash>
#include <QThreadPool>

#include <functional>

namespace stationmaster {

/// Runs the agents as transient units of systemd: one for each session that is watched. systemd starts an
/// agent again that ends or is killed, and stops it with its session; this class starts it when it is first
/// wanted, tries again while it cannot be started, and stops it some time after nobody wants it. A unit that
/// an earlier run of the service has left behind is taken on when it is wanted and is what would be started,
/// so that a cover stays up; the others are stopped.
class AgentSupervisor final : public AgentLauncher
{
    Q_OBJECT

public:
    struct Options
    {
        QString program; ///< Absolute path of station-agent.
        int lingerMs = 30'000; ///< How long an agent that nobody wants is kept.
        int retryMs = 2'000; ///< How soon a failed start is tried again; doubles up to 16 times this.
        int settleMs = 5'000; ///< How long after the start one that nobody wants yet is kept waiting.
        int replaceMs = 300; ///< What systemd is given to stop a unit that is in the way.
    };

    /// `peers`, `displays` and `clock` outlive this object.
    AgentSupervisor(const QDBusConnection &bus, Peers &peers, DisplayFinder &displays, Clock &clock,
                    const Options &options, QObject *parent = nullptr);

    /// Stops what an earlier run has left and nobody wants. To be called when those that have a task are
    /// wanted.
    void sweep();
    /// Stops every agent that has no task; for the end of the service.
    void stopAll();

    void want(const Session &session, Need need) override;
    void unwant(const SessionId &id, Need need) override;
    void replaceStopped(const SessionId &id) override;
    QFuture<Result<SessionId>> verify(const QString &connection, const QString &localId) override;

private:
    struct Agent
    {
        Session session;
        Needs needs;
        bool started = false;
        int failures = 0;
        quint64 attempt = 0; ///< Tells an answer that is still awaited from a stale one.
        quint64 rest = 0; ///< Tells the time since nobody wants it from an earlier one.
    };

    void locate(const SessionId &id);
    void listProcesses(const SessionId &id, quint64 attempt, const SessionPlace &place);
    void listManaged(const SessionId &id, quint64 attempt, const SessionPlace &place,
                     const QList<quint32> &pids);
    void findCompositor(const SessionId &id, quint64 attempt, const SessionPlace &place,
                        const QList<quint32> &pids, const QList<quint32> &managed);
    void startOn(const SessionId &id, quint64 attempt, const SessionPlace &place,
                 const QFuture<Result<DisplayAddress>> &finding);
    void start(const SessionId &id, quint64 attempt, const agent_unit::Plan &plan, bool replaced);
    /// Takes the unit that is there already on, if it is what would be started, else replaces it.
    void adopt(const SessionId &id, quint64 attempt, const agent_unit::Plan &plan);
    void fail(const SessionId &id, NoPicture why, const Error &error);
    using Verified = std::function<void(const Result<SessionId> &)>;
    void verify(const QString &connection, const QString &localId, const Verified &verified);
    /// Whether `connection`, which process `pid` once opened, belongs to the main process of the agent's
    /// unit.
    void isMainProcess(const SessionId &id, const QString &connection, qint64 pid,
                       const std::function<void(bool)> &answer);
    void stop(const SessionId &id);
    /// The agent, if `attempt` is still what it waits for.
    Agent *current(const SessionId &id, quint64 attempt);

    QDBusConnection m_bus;
    Peers &m_peers;
    DisplayFinder &m_displays;
    Options m_options;
    QHash<SessionId, Agent> m_agents;
    quint64 m_attempts = 0;
    quint64 m_rests = 0;
    Clock &m_clock;
    QThreadPool m_pool; ///< For what is read of processes.
    const std::chrono::milliseconds m_startedAt; ///< By the steady clock.
};

} // namespace stationmaster
