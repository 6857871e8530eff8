// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/picture_trouble.h"

#include <QDateTime>
#include <QString>

namespace stationmaster {

/// Why there is no picture, in two or three words for a tile: "Waiting for consent", "User said no".
QString shortTrouble(const PictureTrouble &trouble);
/// The same as a whole sentence.
QString troubleSentence(const PictureTrouble &trouble);
/// How old a picture is that was true until `time`, for a tile: "3 min ago", "Just now" in the first minute.
QString ageText(const QDateTime &time, const QDateTime &now);
/// The same as a whole sentence.
QString ageSentence(const QDateTime &time, const QDateTime &now);

} // namespace stationmaster
