// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/screen_source.h"

#include <QString>

namespace stationmaster {

/// Why a session that is being watched shows no picture just now, one sentence.
QString noPictureSentence(NoPicture why);

} // namespace stationmaster
