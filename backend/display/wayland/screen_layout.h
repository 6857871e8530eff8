// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/display/wayland/output_geometry.h"

#include <QList>
#include <QRect>
#include <QSize>

namespace stationmaster {

/// All outputs of a desktop put together as one screen. A desktop is laid out in pixels of its own, of which
/// an output may have a finer grain; the screen has that of the finest. What no desktop can be is brought
/// within bounds. A plain value.
class ScreenLayout
{
public:
    static constexpr int MaxOutputs = 16; ///< More are not shown.
    static constexpr int MaxSide = 16'384; ///< Of one output, in either kind of pixels.
    static constexpr int MaxDistance = 32'767; ///< Of an output from the desktop's origin.

    /// Of an output, at least one pixel of it; and where one is.
    static QSize withinBounds(QSize size);
    static QPoint withinBounds(QPoint position);

    ScreenLayout() = default;
    explicit ScreenLayout(const QList<OutputGeometry> &outputs);

    /// Pixels of the whole screen; empty without outputs.
    QSize size() const { return m_size; }
    /// Where the output is in a picture of the whole screen of that size: at least one pixel of it. Outputs
    /// that touch on the desktop do so in the picture.
    QRect placeOf(qsizetype output, QSize picture) const;

    bool operator==(const ScreenLayout &) const = default;

private:
    QList<QRect> m_areas; ///< In the desktop's pixels, from its top left corner.
    QSize m_desktop;
    QSize m_size;
};

} // namespace stationmaster
