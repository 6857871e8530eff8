// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/result.h"
#include "backend/linux/kernel_files.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace stationmaster {

/// What a program needs to find an X display, and to speak there as its user's other programs do.
struct DisplayAddress
{
    static constexpr int MaxProcesses = 256; ///< Looked at for one.

    QString display; ///< DISPLAY of this host: ":10" or ":10.0".
    QString authority; ///< XAUTHORITY, an absolute path; empty where the session has none.
    QString bus = {}; ///< DBUS_SESSION_BUS_ADDRESS, a local socket; empty where none is named.
    QString language = {}; ///< LANG; empty where none is named.

    bool operator==(const DisplayAddress &) const = default;

    /// The one that most of these processes of `uid` name in their environment. NotFound if none of them
    /// knows a display. Blocks, see ProcessFiles.
    static Result<DisplayAddress> find(const QList<quint32> &pids, quint32 uid, const KernelPaths &paths);
};

/// A value of DISPLAY that names one of this computer, ":10", ":10.0" or "unix:10.0", as ":10" / ":10.0";
/// empty for everything else. The only place that knows the form.
QString localDisplay(const QByteArray &value);
/// Its number, 0 to 65535; -1 for everything else.
int displayNumber(const QByteArray &value);
/// "unix:path=/run/user/1000/bus" as it is; empty for everything but local sockets, and when too long.
QString localBus(const QByteArray &value);
/// "ko_KR.UTF-8" as it is; empty for what is no name of a locale.
QString localeName(const QByteArray &value);

} // namespace stationmaster
