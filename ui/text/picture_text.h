// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/session.h"
#include "model/picture_trouble.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace stationmaster {

/// Why there is no picture, in two or three words for a tile: "Waiting for consent", "User said no".
QString shortTrouble(const PictureTrouble &trouble);
/// The same as a whole sentence.
QString troubleSentence(const PictureTrouble &trouble);
/// Why there is none of this session to be shown, whatever the reason is. `offered`: its host has pictures at
/// all; `wanted`: the operator wants any.
QString noPictureSentence(const Session &session, const std::optional<PictureTrouble> &trouble, bool offered,
                          bool wanted);
/// How old a picture is that was true until `time`, for a tile: "3 min ago", "Just now" in the first minute.
QString ageText(const QDateTime &time, const QDateTime &now);
/// The same as a whole sentence.
QString ageSentence(const QDateTime &time, const QDateTime &now);

} // namespace stationmaster
