// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

namespace stationmaster {

/// Bounds of a compressed picture, for whoever makes one and for whoever receives one.
inline constexpr int MaxPictureEdge = 4096; ///< Pixels, in either direction.
inline constexpr qsizetype MaxPictureBytes = 2 * 1024 * 1024;

/// The size a picture of `screen` gets when `maxPixels` is asked for: as large as fits inside it with the
/// screen's aspect kept, never larger than the screen itself or than MaxPictureEdge, never smaller than 1×1.
/// Empty for an empty screen or an empty wish. Maker and receiver compute the same, so that a receiver knows
/// exactly what size it has to get.
QSize pictureSize(QSize screen, QSize maxPixels);

} // namespace stationmaster
