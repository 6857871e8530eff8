// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/linux/display_connections.h"
#include "backend/linux/scope_cgroup.h"
#include "backend/login1/session_probe.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <atomic>
#include <functional>
#include <map>

namespace stationmaster {

/// Where a SessionInspector looks; a test has its own.
struct InspectorPaths : KernelPaths
{
    /// The full name of a user, empty when none is known. May take as long as it likes.
    std::function<QString(quint32 uid)> fullName;
    /// Between two looks at who is connected: who comes or goes is to be known within a second, the way to
    /// the operator's screen included.
    std::chrono::milliseconds glance{500};
    std::chrono::milliseconds firstRescan{300}; ///< Before a session is looked through again; doubles.
};

/// The part of LocalSessionProbe that reads. Blocks freely; lives on the probe's thread.
///
/// * Full name: the name service's comment field.
/// * X server: from the command lines of the processes in the session's scope, else, of a user with one
///   desktop, in his own service manager. A session takes a moment to
///   start it, so it is looked for a few times, further and further apart, and then no more.
/// * Connected or not: from the kernel's tables of sockets. Nothing announces that a client of xrdp or Xvnc
///   comes or goes, so these tables, and only they, are read twice a second while there is such a session.
///   logind is never asked for it: it calls both active.
class SessionInspector final : public QObject
{
    Q_OBJECT

public:
    static constexpr int MaxScans = 7;

    explicit SessionInspector(InspectorPaths paths);

    void watch(const QList<ProbeSubject> &subjects);
    /// From any thread: leave off as soon as may be.
    void stop() { m_stopped = true; }

Q_SIGNALS:
    void factsFound(const stationmaster::SessionId &id, const stationmaster::ProbeFacts &facts);

private:
    struct Watched
    {
        ProbeSubject subject;
        std::optional<XServerProcess> server;
        QString display; ///< ":10", or "wayland-1" of a compositor.
        int scans = 0;
        qint64 nextScanMs = 0; ///< On m_clock.
        std::optional<ProbeFacts> told;
    };

    void look();
    void scan(Watched &watched) const;
    void scanUnit(Watched &watched, const QString &unit, UnitPart part) const;
    bool isOnlyDesktop(const ProbeSubject &subject) const;
    std::optional<bool> isConnected(const Watched &watched, const DisplayConnections &connections) const;
    void tell(Watched &watched, const std::optional<bool> &connected);
    void scheduleLook(qint64 nowMs);

    const InspectorPaths m_paths;
    std::map<SessionId, Watched> m_watched;
    QHash<quint32, QString> m_names;
    QTimer m_timer;
    std::atomic<bool> m_stopped = false;
};

} // namespace stationmaster
