// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hostd/daemon.h"

#include "app/common/host_backend.h"
#include "backend/protocol/names.h"
#include "ui/text/notice_text.h"

#include <QLoggingCategory>

#include <utility>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcDaemon, "stationmaster.daemon")

/// How long after the start agents of an earlier run are left alone that may turn out to have a task.
constexpr std::chrono::seconds SweepDelay{30};

/// Callers wait no longer for the first list of the login manager's; then they are told that it is not known.
constexpr std::chrono::seconds LongestListing{5};

/// How long after giving the name back a call may still come in that was sent to it.
constexpr std::chrono::milliseconds LastCalls{200};

SiteSettings settingsFrom(const QString &path)
{
    const SiteSettingsRead read = readSiteSettings(path);
    for (const QString &complaint : read.complaints)
        qCWarning(lcDaemon).noquote() << path << complaint;
    return read.settings;
}

} // namespace

Daemon::Daemon(const QDBusConnection &bus, const DaemonOptions &options, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
    , m_settings(settingsFrom(options.settingsFile))
    , m_users({m_settings.administratorGroups, m_settings.dashboardGroup}, m_clock)
    , m_peers(bus)
    , m_authority(bus)
    , m_auditNumbers(options.stateFolder + u"/audit-number"_s, QSysInfo::bootUniqueId())
    , m_journal(m_auditNumbers)
    , m_audit(m_journal, m_clock)
    , m_agents(bus, m_peers, m_displays, m_clock, {options.agentProgram})
    , m_freezer(bus)
    , m_stations(options.stateFolder + u"/stations.json"_s)
    , m_store(options.stateFolder + u"/orders.json"_s, hostIdOf({}), m_clock)
    , m_texts{&endingNotice, &calledOffNotice}
    , m_backend(makeHostBackend(bus, {true, false, {}, m_settings.stopsLingering, m_settings.xrdpFolders}))
{
}

Daemon::~Daemon() = default;

void Daemon::start()
{
    m_service = std::make_unique<HostService>(
        m_bus,
        HostService::Dependencies{*m_backend, m_peers, m_users, m_processes, m_origins, m_authority, m_audit,
                                  m_history, m_agents, m_freezer, m_stations, m_store, m_texts, m_clock},
        m_settings);
    m_idleExit = std::make_unique<IdleExit>(
        m_clock,
        [this] {
            return m_service->isIdle();
        },
        std::chrono::seconds(m_settings.idleExitSeconds));
    connect(m_service.get(), &HostService::idleChanged, m_idleExit.get(), &IdleExit::check);
    connect(m_idleExit.get(), &IdleExit::due, this, &Daemon::windUp);
    // Which agents still have a task is known when the sessions are, and who their users are.
    const bool hadTasks = m_service->hasTasks();
    // After the service, which has the objects by then.
    connect(m_backend.get(), &SessionBackend::stateChanged, this, &Daemon::takeName);
    m_clock.after(LongestListing, this, [this] {
        takeName();
    });
    m_backend->start();
    m_clock.after(hadTasks ? SweepDelay : std::chrono::seconds(0), &m_agents, [this] {
        m_agents.sweep();
    });
    // Made by the D-Bus library of this process itself when the socket closes; never sent by anybody.
    m_bus.connect({}, u"/org/freedesktop/DBus/Local"_s, u"org.freedesktop.DBus.Local"_s, u"Disconnected"_s,
                  this, SLOT(onDisconnected()));
}

void Daemon::takeName()
{
    if (std::exchange(m_named, true))
        return;
    if (m_bus.registerService(protocol::Service)) {
        m_idleExit->check();
        return;
    }
    qCCritical(lcDaemon).noquote() << "cannot have the name" << protocol::Service
                                   << "on the bus:" << m_bus.lastError().message();
    Q_EMIT nameRefused();
}

void Daemon::windUp()
{
    m_agents.stopAll();
    // Waits for the bus, and so for all that was sent before.
    m_bus.unregisterService(protocol::Service);
    m_clock.after(LastCalls, this, [this] {
        if (m_service->isIdle()) {
            Q_EMIT finished();
            return;
        }
        m_bus.registerService(protocol::Service);
        m_idleExit->check();
    });
}

} // namespace stationmaster

#include "moc_daemon.cpp"
