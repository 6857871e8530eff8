// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/observation_hours.h"
#include "backend/core/result.h"
#include "backend/core/screen_source.h"

#include <QMetaType>

#include <optional>
#include <variant>

namespace stationmaster {

/// Any total order: Qt wants one of what a signal carries.
inline bool operator<(const ObservationHours &a, const ObservationHours &b)
{
    return a.text() < b.text();
}

/// Why a session that could be seen shows no picture just now: what its host says of it while it is watched,
/// or what ended the watch. Unsupported: the host offers none of this session. Hours: those at which its site
/// allows any, and it is another hour now.
using PictureTrouble = std::variant<NoPicture, Error::Code, ObservationHours>;

inline PictureTrouble pictureTroubleOf(const Error &error)
{
    if (error.code != Error::Code::OutsideHours)
        return error.code;
    // Text from another host: what it means is taken, and never the text.
    const std::optional<ObservationHours> hours = ObservationHours::parse(error.detail);
    return hours ? PictureTrouble(*hours) : PictureTrouble(error.code);
}

/// It is the site's word that nobody looks now, not that there is nothing to be seen.
inline bool isForbidden(const PictureTrouble &trouble)
{
    return std::holds_alternative<ObservationHours>(trouble) || trouble == PictureTrouble(NoPicture::Refused)
        || trouble == PictureTrouble(Error::Code::OutsideHours);
}

} // namespace stationmaster

Q_DECLARE_METATYPE(stationmaster::PictureTrouble)
