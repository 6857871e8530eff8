// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QSize>

namespace stationmaster {

/// A desktop's worth of detail: gradients, flat panels, one-pixel lines and something like text. The same
/// each time.
QImage desktopPattern(QSize size);

/// The reference: each pixel the average of the area of `image` that it stands for, computed in floating
/// point.
QImage scaledByArea(const QImage &image, QSize size);

/// Peak signal to noise ratio over all three colours in dB; infinite for equal images, -1 for different
/// sizes.
double psnr(const QImage &a, const QImage &b);

} // namespace stationmaster
