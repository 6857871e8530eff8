// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QtGlobal>

namespace stationmaster {

/// Pixels of four bytes in memory that is somebody else's.
struct PixelView
{
    const uchar *data = nullptr;
    QSize size;
    qsizetype stride = 0; ///< Bytes from a row to the next, at least four for each pixel.
    int red = 2; ///< Which byte of a pixel it is.
    int green = 1;
    int blue = 0;
    bool upsideDown = false; ///< The first row in memory is the last one that is seen.
};

} // namespace stationmaster
