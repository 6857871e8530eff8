// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/result.h"

#include <QByteArray>
#include <QFuture>
#include <QList>
#include <QString>
#include <QThreadPool>

namespace stationmaster {

/// What a program needs to find an X display, and to speak there as its user's other programs do.
struct DisplayAddress
{
    QString display; ///< DISPLAY of this host: ":10" or ":10.0".
    QString authority; ///< XAUTHORITY, an absolute path; empty where the session has none.
    QString bus = {}; ///< DBUS_SESSION_BUS_ADDRESS, a local socket; empty where none is named.
    QString language = {}; ///< LANG; empty where none is named.

    bool operator==(const DisplayAddress &) const = default;
};

/// Finds the display of a session in the environment of its own processes, because logind's `Display` may be
/// missing (a display manager that does not tell PAM) or wrong. What most of the processes say counts. Their
/// environment is what their user made it: bounded, a display of another host is not taken, and the result is
/// for a program of that same user only.
class DisplayFinder
{
public:
    static constexpr int MaxProcesses = 256;
    static constexpr qint64 MaxEnvironment = 256 * 1024;

    explicit DisplayFinder(const QString &procFolder = QStringLiteral("/proc"));

    /// Only processes of `uid` are believed. NotFound if none of them knows a display. Reads off this thread,
    /// because a process that hangs can hold up whoever reads its environment.
    QFuture<Result<DisplayAddress>> find(const QList<quint32> &pids, quint32 uid);

    /// One variable of an environment as /proc has it; nothing if it is not there.
    static std::optional<QByteArray> variable(const QByteArray &environment, const QByteArray &name);
    /// ":10" or "unix:10.0" as ":10" / ":10.0"; empty for everything else.
    static QString localDisplay(const QByteArray &value);
    /// "unix:path=/run/user/1000/bus" as it is; empty for everything but local sockets, and when too long.
    static QString localBus(const QByteArray &value);
    /// "ko_KR.UTF-8" as it is; empty for what is no name of a locale.
    static QString locale(const QByteArray &value);

private:
    QString m_proc;
    QThreadPool m_pool;
};

} // namespace stationmaster
