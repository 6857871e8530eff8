// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QStringView>

namespace stationmaster {

/// Which processes of a systemd unit are meant. GNOME and Plasma are started by their user's own service
/// manager, user@UID.service, and so are the programs that he opens: they are in its app.slice and
/// session.slice (systemd.special(7), systemd.io/DESKTOP_ENVIRONMENTS), in no session's scope.
enum class UnitPart
{
    Whole,
    /// Of a user's manager: what is in those two slices, but for the services that any log-on brings with it
    /// and that the manager ends by itself, his bus and sound server among them.
    Desktop,
    /// The same where the manager and its services are to go on, because he has another session or lingers:
    /// only what is named as desktops name what they start, and what of session.slice is left.
    DesktopByName,
};

/// Whether a process is of that part, by its control group below the unit's own:
/// "app.slice/app-gnome-firefox-4711.scope". The names are of the user's making: whoever names a program as a
/// bus is named keeps it until the manager itself ends, ten seconds after his last session.
bool isOfPart(UnitPart part, QStringView group);

/// The control groups below the unit's own in which all of that part is: "/app.slice", or "" for the unit.
QStringList foldersOf(UnitPart part);

} // namespace stationmaster
