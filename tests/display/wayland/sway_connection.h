// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/display/wayland/wayland_connection.h"
#include "tests/display/wayland/sway_process.h"
#include "tests/support/eventually.h"

#include <QColor>

#include <chrono>

namespace stationmaster {

/// A real sway with one output of 800×600 pixels, and a connection to it.
struct SwayConnection
{
    /// Whether the background has that colour, and the connection is ready.
    bool open(const QColor &background)
    {
        bool isReady = false;
        QObject::connect(&connection, &WaylandConnection::ready, &connection, [&isReady] {
            isReady = true;
        });
        return sway.start(QStringLiteral("800x600")) && sway.paint(QStringLiteral("HEADLESS-1"), background)
            && connection.open(sway.socket()) && test::eventually([&isReady] {
                   return isReady;
               });
    }

    SwayProcess sway;
    WaylandConnection connection{std::chrono::seconds(5)};
};

} // namespace stationmaster
