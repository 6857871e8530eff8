// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/picture_size.h"

#include <QByteArray>
#include <QSize>

namespace stationmaster {

/// How a picture is told by its changes alone: it is cut into blocks of BlockEdge × BlockEdge pixels from its
/// top left corner on, row after row, and a mask has a bit for each block, the lowest bit of a byte first.
/// The blocks whose bits are set travel as one picture, the sheet: side by side in the mask's order, as many
/// to a row as the picture has in one, rows below each other. What a block has beyond the picture's edge, and
/// what the sheet has beyond the last block, means nothing. BlockEdge is that of a JPEG's blocks with halved
/// colours, so that no block of a sheet has anything of its neighbour's.
inline constexpr int BlockEdge = 16;

inline constexpr qsizetype MaxBlockMaskBytes =
    qsizetype(MaxPictureEdge / BlockEdge) * (MaxPictureEdge / BlockEdge) / 8;

/// How many blocks a picture has, across and down.
QSize blockGrid(QSize picture);

/// The size of the sheet that goes with `mask` for a picture of this size; empty if it is no mask for one: of
/// another length, without a bit, or with bits beyond the last block.
QSize sheetSize(QSize picture, const QByteArray &mask);

inline bool hasBlock(const QByteArray &mask, qsizetype block)
{
    return (mask.at(block / 8) >> (block % 8) & 1) != 0;
}

} // namespace stationmaster
