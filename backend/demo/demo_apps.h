// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
#include <QRectF>

namespace stationmaster {

/// The programs that run on simulated desktops.
enum class DemoApp
{
    Writer,
    Browser,
    Sheet,
    Terminal,
    Drawing,
    Slides,
};
constexpr int DemoAppCount = 6;

/// Any number that is always the same for the same two.
quint32 demoNoise(quint32 a, quint32 b);

/// Paints what is inside the window of `app` into `area`, `frame` steps after its beginning. `seed` tells one
/// user's from another's.
void paintDemoApp(QPainter &painter, DemoApp app, const QRectF &area, quint32 seed, int frame);

} // namespace stationmaster
