// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/result.h"
#include "backend/core/screen_source.h"

#include <QMetaType>

#include <variant>

namespace stationmaster {

/// Why a session that could be seen shows no picture just now: what its host says of it while it is watched,
/// or what ended the watch. Unsupported: the host offers none of this session.
using PictureTrouble = std::variant<NoPicture, Error::Code>;

} // namespace stationmaster

Q_DECLARE_METATYPE(stationmaster::PictureTrouble)
