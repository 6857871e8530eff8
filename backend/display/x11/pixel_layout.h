// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QSize>

#include <xcb/xcb.h>

#include <optional>

namespace stationmaster {

/// How an X server lays the pixels of one visual out in a Z-format image.
struct PixelLayout
{
    int depth = 0;
    int bitsPerPixel = 0;
    int scanlinePad = 0; ///< Bits.
    quint32 red = 0; ///< Masks within a pixel.
    quint32 green = 0;
    quint32 blue = 0;

    bool operator==(const PixelLayout &) const = default;

    /// The layout of this visual's images; nothing where pixels are indices into a table (PseudoColor), are
    /// in another byte order than this computer's, or are not of 16, 24 or 32 bits.
    static std::optional<PixelLayout> of(const xcb_setup_t *setup, quint8 depth,
                                         const xcb_visualtype_t *visual);

    qsizetype bytesPerLine(int width) const;
    /// For a picture of `size`; 0 for an empty one.
    qsizetype bytes(QSize size) const { return bytesPerLine(size.width()) * size.height(); }

    /// `data`, which holds at least bytes(size), as an RGB32 image. Shares the memory where the layout is
    /// RGB32's own, so it is valid as long as that is; the first byte of each such pixel is not to be relied
    /// on.
    QImage view(uchar *data, QSize size) const;

private:
    QImage converted(const uchar *data, QSize size) const;
};

} // namespace stationmaster
