// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/picture_blocks.h"
#include "backend/core/picture_size.h"

#include <QByteArray>
#include <QMetaType>
#include <QSize>

namespace stationmaster {

/// A picture of a session's screen as it came from the host: one baseline JPEG. Hostile input until decoded
/// with bounds; only its length and its first bytes have been looked at.
struct EncodedPicture
{
    static constexpr int MaxScreenSide = 65535; ///< Pixels of the screen that it shows.

    QByteArray jpeg; ///< Of the whole picture, or of the changed blocks alone.
    QSize screen; ///< Size of the whole screen, in its own pixels, for the shape of the tile and for pointing
                  ///< at it.
    /// Empty: `jpeg` is the whole picture. Else which of its blocks differ from the picture before, and
    /// `jpeg` is those, as picture_blocks.h has it.
    QByteArray changed{};

    bool isWhole() const { return changed.isEmpty(); }

    bool operator==(const EncodedPicture &) const = default;
};

/// True for what may be passed on: within the bounds above, and begins as a JPEG does. No promise that it is
/// one.
inline bool isPlausible(const EncodedPicture &picture)
{
    return picture.jpeg.size() >= 4 && picture.jpeg.size() <= MaxPictureBytes
        && picture.jpeg.startsWith("\xff\xd8\xff") && picture.screen.width() >= 1
        && picture.screen.height() >= 1 && picture.screen.width() <= EncodedPicture::MaxScreenSide
        && picture.screen.height() <= EncodedPicture::MaxScreenSide
        && picture.changed.size() <= MaxBlockMaskBytes;
}

} // namespace stationmaster

Q_DECLARE_METATYPE(stationmaster::EncodedPicture)
