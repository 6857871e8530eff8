// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/room_source.h"

#include <QString>

namespace stationmaster {

/// What is wrong with a source of computers and what can be done about it; one or two sentences that name it.
/// Empty where nothing is wrong.
QString sourceSentence(const RoomSource &source);

/// The sentences of all of them, one a line.
QString sourceSentences(const QList<RoomSource> &sources);

} // namespace stationmaster
