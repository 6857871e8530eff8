// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/result.h"

#include <QByteArray>
#include <QSize>

#include <functional>
#include <memory>

namespace stationmaster {

/// Turns a received picture into pixels. What it reads was sent by a program that belongs to the session's
/// user, so it takes nothing on trust: sizes are compared before memory is taken, the work is bounded, and a
/// picture that is damaged anywhere is refused as a whole, so that no stray memory is ever shown.
///
/// Taken: baseline, extended and progressive Huffman JPEG with 8 bits, one or three components, at most
/// MaxScans scans, of exactly the announced size, complete and without a decoder's complaint. Costs beside
/// the pixels at most, for a progressive one, its coefficients (6 bytes a pixel). Belongs to one thread at a
/// time; several may work side by side. Knows no library of pictures, so that a program may do without one.
class JpegDecoder final
{
public:
    enum class Pixels
    {
        Rgb32, ///< As QImage::Format_RGB32 has them, 4 bytes.
        Rgb24, ///< Red, green, blue, 3 bytes.
    };

    /// How colours, which have half the resolution, are spread over the pixels.
    enum class Colors
    {
        Smooth, ///< Between neighbours: better to look at.
        Apart, ///< Each over its own four pixels: nothing of a block reaches another.
    };

    static constexpr int MaxScans =
        16; ///< Ten is usual for a progressive file; thousands are an attack on time.

    JpegDecoder();

    /// `announced` is what the receiver expects: pictureSize() of the screen and of what it asked for.
    /// `allocate` is called once everything fits and gives the memory for the pixels, line after line without
    /// gaps, or null. What it holds counts only when this succeeds. Protocol when anything does not fit,
    /// Internal when memory is short.
    Result<> decode(const QByteArray &jpeg, QSize announced, Pixels pixels,
                    const std::function<uchar *()> &allocate, Colors colors = Colors::Smooth);

private:
    struct Close
    {
        void operator()(void *handle) const;
    };

    using Handle = std::unique_ptr<void, Close>;

    Handle m_handle; ///< From the last picture, if that was a good one.
};

} // namespace stationmaster
