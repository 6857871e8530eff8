// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/terminal/picture_destination.h"

namespace stationmaster {

/// MakePictureFile: decodes with bounds, so that nothing but a sound picture is ever written. A JPEG stays
/// the one that came.
Result<QByteArray> makePictureFile(const EncodedPicture &picture, QSize asked, PictureFormat format);

} // namespace stationmaster
