// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/display/x11/pixel_layout.h"

#include <bit>
#include <cstring>

namespace stationmaster {

namespace {

// One colour of a pixel, widened or narrowed to 8 bits.
struct Channel
{
    explicit Channel(quint32 mask)
        : shift(mask == 0 ? 0 : std::countr_zero(mask))
        , top(mask >> shift)
    {
    }

    quint32 eightBits(quint32 pixel) const
    {
        const quint64 value = (pixel >> shift) & top;
        return top == 0 ? 0 : static_cast<quint32>((value * 255 + top / 2) / top);
    }

    int shift;
    quint32 top;
};

} // namespace

std::optional<PixelLayout> PixelLayout::of(const xcb_setup_t *setup, quint8 depth,
                                           const xcb_visualtype_t *visual)
{
    const auto order =
        std::endian::native == std::endian::little ? XCB_IMAGE_ORDER_LSB_FIRST : XCB_IMAGE_ORDER_MSB_FIRST;
    if (visual == nullptr || setup->image_byte_order != order)
        return std::nullopt;
    if (visual->_class != XCB_VISUAL_CLASS_TRUE_COLOR && visual->_class != XCB_VISUAL_CLASS_DIRECT_COLOR)
        return std::nullopt;
    for (auto it = xcb_setup_pixmap_formats_iterator(setup); it.rem > 0; xcb_format_next(&it)) {
        if (it.data->depth != depth)
            continue;
        const int bits = it.data->bits_per_pixel;
        if (bits != 16 && bits != 24 && bits != 32)
            return std::nullopt;
        return PixelLayout{
            depth, bits, it.data->scanline_pad, visual->red_mask, visual->green_mask, visual->blue_mask};
    }
    return std::nullopt;
}

qsizetype PixelLayout::bytesPerLine(int width) const
{
    const qsizetype bits = static_cast<qsizetype>(width) * bitsPerPixel;
    return (bits + scanlinePad - 1) / scanlinePad * (scanlinePad / 8);
}

QImage PixelLayout::view(uchar *data, QSize size) const
{
    if (bitsPerPixel == 32 && red == 0xff0000 && green == 0xff00 && blue == 0xff)
        return QImage(data, size.width(), size.height(), bytesPerLine(size.width()), QImage::Format_RGB32);
    // The common sixteen bits, which Qt converts fast.
    if (bitsPerPixel == 16 && red == 0xf800 && green == 0x7e0 && blue == 0x1f) {
        return QImage(data, size.width(), size.height(), bytesPerLine(size.width()), QImage::Format_RGB16)
            .convertToFormat(QImage::Format_RGB32);
    }
    return converted(data, size);
}

QImage PixelLayout::converted(const uchar *data, QSize size) const
{
    QImage image(size, QImage::Format_RGB32);
    if (image.isNull())
        return image;
    const Channel r(red);
    const Channel g(green);
    const Channel b(blue);
    const int step = bitsPerPixel / 8;
    const int skipped = std::endian::native == std::endian::little ? 0 : 4 - step;
    for (int y = 0; y < size.height(); ++y) {
        const uchar *from = data + y * bytesPerLine(size.width());
        auto *to = reinterpret_cast<quint32 *>(image.scanLine(y));
        for (int x = 0; x < size.width(); ++x, from += step) {
            quint32 pixel = 0;
            std::memcpy(reinterpret_cast<uchar *>(&pixel) + skipped, from, static_cast<std::size_t>(step));
            to[x] = 0xff000000 | r.eightBits(pixel) << 16 | g.eightBits(pixel) << 8 | b.eightBits(pixel);
        }
    }
    return image;
}

} // namespace stationmaster
