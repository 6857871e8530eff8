// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/login1/session_inspector.h"

#include "backend/linux/display_address.h"
#include "backend/linux/gnome_remote_desktop.h"
#include "backend/linux/process_files.h"
#include "backend/linux/unit_names.h"
#include "backend/linux/user_database.h"
#include "backend/linux/x_listener.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

QString nameFromDatabase(quint32 uid)
{
    const Result<UserEntry> user = userEntry(uid);
    return user ? nameFromComment(user.value().comment, user.value().name) : QString();
}

/// Monotonic, so that a change of the wall clock does not stop the looking.
qint64 nowMs()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

/// The display that a process of the session's names: an X server's, else a compositor's that xrdp has a name
/// for.
QString namedDisplay(const QByteArray &environment)
{
    const int number = displayNumber(environmentValue(environment, "DISPLAY").value_or(""_ba));
    if (number >= 0)
        return u":%1"_s.arg(number);
    const QByteArray compositor = environmentValue(environment, "WAYLAND_DISPLAY").value_or(""_ba);
    return QString::fromLatin1(xrdpDisplayName(QString::fromLatin1(compositor)));
}

bool hasRemoteClient(const ProbeSubject &subject, bool xvnc)
{
    return subject.graphical && (subject.xrdp || subject.gnomeRemote || xvnc);
}

} // namespace

SessionInspector::SessionInspector(InspectorPaths paths)
    : m_paths(std::move(paths))
    , m_timer(this)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &SessionInspector::look);
}

void SessionInspector::watch(const QList<ProbeSubject> &subjects)
{
    std::map<SessionId, Watched> watched;
    QHash<quint32, QString> names;
    for (const ProbeSubject &subject : subjects) {
        const auto known = m_watched.find(subject.id);
        Watched &each = watched[subject.id];
        if (known != m_watched.end())
            each = known->second;
        if (each.subject.display != subject.display || each.subject.scope != subject.scope)
            each.scans = 0;
        each.subject = subject;
        if (const auto name = m_names.constFind(subject.id.uid); name != m_names.cend())
            names.insert(name.key(), name.value());
    }
    m_watched = std::move(watched);
    m_names = names;
    look();
}

void SessionInspector::look()
{
    const qint64 now = nowMs();
    DisplayConnections::Tables tables;
    for (auto &[id, watched] : m_watched) {
        if (m_stopped)
            return;
        const bool settled = watched.server.has_value() || !watched.subject.graphical;
        if (!settled && watched.scans < MaxScans && watched.nextScanMs <= now) {
            scan(watched);
            watched.nextScanMs = now + (m_paths.firstRescan.count() << watched.scans);
            ++watched.scans;
        }
        const bool xvnc = watched.server && watched.server->xvnc;
        if (hasRemoteClient(watched.subject, xvnc) && !watched.subject.gnomeRemote)
            tables |= DisplayConnections::Table::Unix;
        if (xvnc && watched.server->rfbPort)
            tables |= DisplayConnections::Table::Tcp;
    }
    const auto connections = DisplayConnections::read(m_paths, tables);
    // Those whose names are known first: the rest may have to wait for a slow directory.
    for (const bool named : {true, false}) {
        for (auto &[id, watched] : m_watched) {
            if (m_stopped)
                return;
            if (m_names.contains(id.uid) == named || (!named && !watched.told))
                tell(watched, isConnected(watched, connections));
        }
    }
    scheduleLook(now);
}

void SessionInspector::scan(Watched &watched) const
{
    watched.display.clear();
    scanUnit(watched, watched.subject.scope, UnitPart::Whole);
    // GNOME and Plasma run in their user's own service manager. Which of several desktops what is there
    // belongs to cannot be told.
    if (!watched.server && watched.display.isEmpty() && isOnlyDesktop(watched.subject))
        scanUnit(watched, userManagerName(watched.subject.id.uid), UnitPart::Desktop);
}

bool SessionInspector::isOnlyDesktop(const ProbeSubject &subject) const
{
    return subject.graphical && std::ranges::none_of(m_watched, [&subject](const auto &other) {
               return other.first.uid == subject.id.uid && other.first != subject.id
                   && other.second.subject.graphical;
           });
}

void SessionInspector::scanUnit(Watched &watched, const QString &unit, UnitPart part) const
{
    const int expected = displayNumber(watched.subject.display.toLatin1());
    QString fromEnvironment;
    const ScopeCgroup group{m_paths.proc, m_paths.cgroups, watched.subject.id.uid, unit, part};
    const Result<QList<QByteArray>> processes = group.processes();
    // A process may call itself an X server; one that listens is one. A session may run a nested one; its own
    // is the one logind names, else the oldest.
    std::pair<bool, quint64> best;
    for (const QByteArray &pid : processes ? processes.value() : QList<QByteArray>()) {
        const ProcessFiles files(m_paths, pid.toUInt());
        const std::optional<quint32> owner = files.owner();
        if (owner != watched.subject.id.uid && owner != 0u)
            continue;
        const auto server = xServerFrom(files.commandLine());
        if (server && (expected < 0 || server->display < 0 || server->display == expected)) {
            const auto listener = xListener(server->display < 0 ? expected : server->display, m_paths);
            const bool another = listener ? listener.value().pid != pid.toLongLong()
                                          : listener.error().code != Error::Code::NotFound;
            const std::pair<bool, quint64> rank{!listener, files.startTime()};
            if (!another && (!watched.server || rank < best)) {
                watched.server = server;
                best = rank;
            }
        }
        if (fromEnvironment.isEmpty())
            fromEnvironment = namedDisplay(files.environmentIfOf(watched.subject.id.uid));
    }
    watched.display = watched.server && watched.server->display >= 0 ? u":%1"_s.arg(watched.server->display)
        : expected >= 0                                              ? u":%1"_s.arg(expected)
                                                                     : fromEnvironment;
}

std::optional<bool> SessionInspector::isConnected(const Watched &watched,
                                                  const DisplayConnections &connections) const
{
    if (watched.server && watched.server->xvnc)
        return connections.vnc(*watched.server);
    if (watched.subject.gnomeRemote)
        return hasGnomeRemoteClient(watched.subject.id.uid, m_paths);
    if (!watched.subject.xrdp)
        return {};
    const QString &told = watched.subject.display;
    return connections.xrdp(xrdpDisplayName(told).isEmpty() ? watched.display : told, watched.subject.id.uid);
}

void SessionInspector::tell(Watched &watched, const std::optional<bool> &connected)
{
    const SessionId id = watched.subject.id;
    auto name = m_names.find(id.uid);
    if (name == m_names.end())
        name = m_names.insert(id.uid, m_paths.fullName ? m_paths.fullName(id.uid) : nameFromDatabase(id.uid));
    ProbeFacts facts;
    facts.fullName = *name;
    facts.display = watched.display;
    facts.xvnc = watched.server && watched.server->xvnc;
    facts.connected = connected;
    if (watched.told == facts)
        return;
    watched.told = facts;
    Q_EMIT factsFound(id, facts);
}

void SessionInspector::scheduleLook(qint64 now)
{
    qint64 wait = -1;
    const auto within = [&wait](qint64 delay) {
        wait = wait < 0 ? delay : std::min(wait, delay);
    };
    for (const auto &[id, watched] : m_watched) {
        const bool xvnc = watched.server && watched.server->xvnc;
        if (hasRemoteClient(watched.subject, xvnc))
            within(m_paths.glance.count());
        if (watched.subject.graphical && !watched.server && watched.scans < MaxScans)
            within(std::max<qint64>(0, watched.nextScanMs - now));
    }
    if (wait >= 0)
        m_timer.start(int(wait));
    else
        m_timer.stop();
}

} // namespace stationmaster

#include "moc_session_inspector.cpp"
