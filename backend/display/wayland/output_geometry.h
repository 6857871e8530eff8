// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPoint>
#include <QRect>
#include <QSize>

#include <optional>

namespace stationmaster {

/// How an output's picture is turned before it is shown; the protocol's wl_output.transform.
struct OutputTransform
{
    int quarterTurns = 0; ///< Counter-clockwise, 0 to 3.
    bool flipped = false; ///< Left and right exchanged first.

    /// What cannot be one is none.
    static OutputTransform fromProtocol(int value)
    {
        return value < 0 || value > 7 ? OutputTransform() : OutputTransform{value & 3, value >= 4};
    }

    /// A size before, or after, it is turned.
    QSize turned(QSize size) const { return quarterTurns % 2 == 0 ? size : size.transposed(); }

    bool operator==(const OutputTransform &) const = default;
};

/// What a compositor says of one of its outputs: hostile until it is in a ScreenLayout.
struct OutputGeometry
{
    QSize mode; ///< In pixels, before it is turned.
    OutputTransform transform;
    int scale = 1; ///< Pixels of it for one of the desktop, as a whole number.
    QPoint position; ///< As wl_output has it.
    /// Where it is on the desktop, in the desktop's own pixels, as xdg-output has it.
    std::optional<QPoint> logicalPosition;
    std::optional<QSize> logicalSize;

    bool operator==(const OutputGeometry &) const = default;
};

} // namespace stationmaster
