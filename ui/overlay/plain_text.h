// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace stationmaster {

/// A text of several lines from another person as it may be shown: each line displayable(), tabs as spaces,
/// bounded in length and in lines, with an ellipsis where something was cut. Plain text, never markup.
QString plainText(const QString &text);

/// As much of the beginning of `text` as fits, with an ellipsis where it is not all; the ellipsis alone where
/// nothing fits. Whatever begins a text that fits has to fit as well.
QString beginningThatFits(const QString &text, const std::function<bool(const QString &)> &fits);

} // namespace stationmaster
