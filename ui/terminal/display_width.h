// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace stationmaster {

/// How many cells of a terminal `text` takes: two for a wide character (CJK), none for a combining mark.
int displayWidth(const QString &text);

/// `text` in exactly `cells` cells: filled up with spaces on the right, or cut with an ellipsis.
QString fitted(const QString &text, int cells);

} // namespace stationmaster
