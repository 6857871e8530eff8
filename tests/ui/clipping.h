// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace stationmaster::test {

/// What can be seen of `window` and has no room for its text, or lies on what stands beside it: one line for
/// each. Texts that are shortened on purpose, with the whole of them in the tool tip, are not meant.
QStringList clippedTexts(const QWidget &window);

} // namespace stationmaster::test
