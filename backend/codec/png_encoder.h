// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/result.h"

#include <QByteArray>
#include <QSize>

namespace stationmaster {

/// A PNG of `size` from `pixels`: red, green, blue, line after line without gaps. Knows no library of
/// pictures, as JpegDecoder. Internal when memory is short.
Result<QByteArray> encodePng(const QByteArray &pixels, QSize size);

} // namespace stationmaster
