// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace stationmaster {

/// A text of several lines from another person as it may be shown: each line displayable(), tabs as spaces,
/// bounded in length and in lines, with an ellipsis where something was cut. Plain text, never markup.
QString plainWords(const QString &text);

} // namespace stationmaster
