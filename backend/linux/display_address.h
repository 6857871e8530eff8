// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/result.h"
#include "backend/linux/kernel_files.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace stationmaster {

/// What a program needs to find a session's display, an X server or a compositor, and to speak there as its
/// user's other programs do.
struct DisplayAddress
{
    static constexpr int MaxProcesses = 256; ///< Looked at for one.

    QString display; ///< DISPLAY of this host: ":10"; empty for a compositor.
    QString authority; ///< XAUTHORITY, an absolute path; empty where the session has none.
    QString bus = {}; ///< DBUS_SESSION_BUS_ADDRESS as trustedUserBus() takes it, or empty.
    QString language = {}; ///< LANG; empty where none is named.
    QString compositor = {}; ///< WAYLAND_DISPLAY, a name in the user's runtime folder; empty for an X server.

    /// For the log.
    QString name() const { return compositor.isEmpty() ? display : compositor; }
    bool operator==(const DisplayAddress &) const = default;

    /// The display of the session that logind says is on `told` (empty if it does not say) and whose
    /// processes are `pids`. Who listens there decides, never what the user's processes say of themselves:
    /// of several X servers in the session the oldest, else what logind was told, unless another user's
    /// server is there; else the only one of root's, or of the user's, that they name. The authority, a
    /// language and a bus are taken from processes of `uid` on that display, those in his service manager
    /// (`managed`, where GNOME and Plasma run) among them: they are for a program with that user's rights.
    /// NotFound if it cannot be told. Blocks, see ProcessFiles.
    static Result<DisplayAddress> find(const QString &told, const QList<quint32> &pids,
                                       const QList<quint32> &managed, quint32 uid, const KernelPaths &paths);
    /// The compositor of a Wayland session, as waylandSocketOf() has it; the language and the bus as above,
    /// from the compositor and the programs that it shows. What Xwayland shows is not the session's screen.
    static Result<DisplayAddress> findCompositor(const QList<quint32> &pids, const QList<quint32> &managed,
                                                 bool isDesktop, quint32 uid, const KernelPaths &paths);
};

/// A value of DISPLAY that names one of this computer, ":10", ":10.0" or "unix:10.0", as ":10" / ":10.0";
/// empty for everything else. The only place that knows the form.
QString localDisplay(const QByteArray &value);
/// Its number, 0 to 65535; -1 for everything else.
int displayNumber(const QByteArray &value);
/// "ko_KR.UTF-8" as it is; empty for what is no name of a locale.
QString localeName(const QByteArray &value);

} // namespace stationmaster
