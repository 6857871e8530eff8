// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/system_clock.h"
#include "backend/daemon/agents/agent_supervisor.h"
#include "backend/daemon/agents/scope_freezer.h"
#include "backend/daemon/host_service.h"
#include "backend/daemon/idle_exit.h"
#include "backend/daemon/policy/login_caller_origins.h"
#include "backend/daemon/policy/login_process_sessions.h"
#include "backend/daemon/policy/nss_user_directory.h"
#include "backend/daemon/policy/polkit_authority.h"
#include "backend/daemon/store/coalescing_audit.h"
#include "backend/daemon/store/journal_audit.h"
#include "backend/daemon/store/journal_history.h"

#include <QDBusConnection>
#include <QObject>

#include <memory>

namespace stationmaster {

struct DaemonOptions
{
    QString settingsFile;
    QString stateFolder;
    QString agentProgram;
};

/// stationd put together: the sessions of this computer's login manager, carried over the system bus.
class Daemon final : public QObject
{
    Q_OBJECT

public:
    Daemon(const QDBusConnection &bus, const DaemonOptions &options, QObject *parent = nullptr);
    ~Daemon() override;

    /// Called once. Takes the bus name when the sessions are known, or when that takes too long: a call that
    /// has had this program started waits at the bus until then, and finds the object that it was sent to.
    void start();

    /// Ends the agents without a task and gives the name back, and finished() follows unless somebody has
    /// called meanwhile.
    void windUp();
    /// Something is left to do that outlives this program.
    bool hasTasks() const { return m_service && m_service->hasTasks(); }

Q_SIGNALS:
    void finished();
    /// The bus name cannot be had: another stationd runs, or this one may not.
    void nameRefused();
    /// The bus is lost, and every caller with it: another stationd has to take over.
    void busLost();

private Q_SLOTS:
    void onDisconnected() { Q_EMIT busLost(); }

private:
    void takeName();

    QDBusConnection m_bus;
    SystemClock m_clock;
    SiteSettings m_settings;
    NssUserDirectory m_users;
    LoginProcessSessions m_processes;
    LoginCallerOrigins m_origins;
    BusPeers m_peers;
    DisplayFinder m_displays;
    PolkitAuthority m_authority;
    AuditNumbers m_auditNumbers;
    JournalAudit m_journal;
    CoalescingAudit m_audit;
    JournalHistory m_history;
    AgentSupervisor m_agents;
    ScopeFreezer m_freezer;
    StationRegistry m_stations;
    StandingStore m_store;
    const SessionTexts m_texts;
    std::unique_ptr<SessionBackend> m_backend;
    std::unique_ptr<HostService> m_service;
    std::unique_ptr<IdleExit> m_idleExit;
    bool m_named = false;
};

} // namespace stationmaster
