// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/display/wayland/output_geometry.h"

#include <QDBusMessage>
#include <QList>
#include <QString>

namespace stationmaster {

/// One place of GNOME's desktop, and the monitor, or one of several alike, that shows it.
struct MutterDisplay
{
    QString connector; ///< "eDP-1", of that monitor.
    OutputGeometry geometry;

    bool operator==(const MutterDisplay &) const = default;
};

/// The signature of the answer of GetCurrentState, of the interface org.gnome.Mutter.DisplayConfig as Mutter
/// has it in data/dbus-interfaces.
inline const QString MutterStateSignature =
    QStringLiteral("ua((ssss)a(siiddada{sv})a{sv})a(iiduba(ssss)a{sv})a{sv}");

/// All places of which `state`, an answer of that signature, says which monitor shows them, and how; at most
/// as many as a ScreenLayout shows.
QList<MutterDisplay> mutterDisplays(const QDBusMessage &state);

} // namespace stationmaster
