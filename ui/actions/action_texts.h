// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/action_text.h"

#include <QList>

namespace stationmaster {

/// What people read and see of `verb`. Lives as long as the program.
const ActionText &actionText(Verb verb);

/// All of them, in the catalogue's order.
QList<const ActionText *> actionTexts();

/// One for each file beside this one, in no order: log_off.cpp has logOffText(). Made when the build is
/// configured.
QList<const ActionText *> unorderedActionTexts();

} // namespace stationmaster
