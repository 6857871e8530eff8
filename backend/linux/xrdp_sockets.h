// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace stationmaster {

/// The names under which an xrdp keeps the sockets of its displays (common/xrdp_sockets.h of xrdp):
/// FOLDER/xrdp_display_10, and since 0.10 FOLDER/<uid>/xrdp_display_10. Pure functions.

/// The folders that xrdp is built with: /run/xrdp/sockdir by Debian and Ubuntu, /run/xrdp by upstream since
/// 0.10, Fedora and EPEL.
QStringList usualXrdpFolders();

/// What an xrdp calls the display of a session: "10" for ":10", and a compositor's "wayland-1" as it is.
/// Empty for what is neither.
QByteArray xrdpDisplayName(const QString &display);

/// The name of the display for which xrdp's X server or compositor listens at `path`; empty if that is no
/// such path. A folder of another user than `uid` does not count. `folders` are absolute, and below /run also
/// meant as below /var/run.
QByteArray xrdpDisplayAt(const QByteArray &path, quint32 uid, const QStringList &folders);

/// Where the datagram socket may be that takes xrdp's client off that display, the likeliest place first;
/// none for a display that xrdp has no name for.
QStringList xrdpDisconnectPaths(const QString &display, quint32 uid, const QStringList &folders);

} // namespace stationmaster
