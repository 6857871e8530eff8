// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace stationmaster {

/// What /proc tells of the process behind a session manager. Reading it can take as long as that process
/// likes: not for the thread of an event loop.
struct ManagerProcess
{
    QString name; ///< As in its `comm`: at most 15 characters.
    QByteArray display; ///< ":7" without the screen; empty where it has none that is local.
    bool isOfWayland = false; ///< It says that it works for a Wayland session.

    static ManagerProcess read(const QString &proc, quint32 pid);
};

/// ":7.0" and "unix:7" as ":7"; empty for the display of another host.
QByteArray displayWithoutScreen(const QByteArray &display);

} // namespace stationmaster
