// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <functional>

namespace stationmaster::test {

/// The window with rooms beside the grid, half of one of them off, and the dialogs about what is wrong with a
/// computer.
void renderRooms(const std::function<void(QWidget &widget, const QString &name)> &shoot);

} // namespace stationmaster::test
