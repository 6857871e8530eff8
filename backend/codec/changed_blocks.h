// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/picture_blocks.h"

#include <QImage>

namespace stationmaster {

/// Which blocks of `after` differ from those of `before`: a mask as picture_blocks.h has it, without a bit if
/// none does. Both RGB32 and of the same size.
QByteArray changedBlocks(const QImage &before, const QImage &after);

/// The sheet of the blocks of `image` that `mask` names; it must be one for its size. A block that ends
/// beyond the picture's edge goes on there as it ended.
QImage sheetOf(const QImage &image, const QByteArray &mask);

/// Puts the blocks of a sheet of the right size into `image`.
void putBlocks(const QImage &sheet, const QByteArray &mask, QImage &image);

} // namespace stationmaster
