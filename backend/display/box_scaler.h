// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/display/pixel_view.h"

#include <QImage>
#include <QSize>

namespace stationmaster {

/// What `pixels` show in exactly this size, as RGB32: each pixel the mean of those that it stands for,
/// weighed by sixteenths where one stands for a part. Null where there is no memory for it. Costs about a
/// millisecond for two million pixels; whoever changes them meanwhile changes the picture and nothing else.
QImage boxMean(const PixelView &pixels, QSize size);

} // namespace stationmaster
