// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/action_text.h"

#include <QList>

namespace stationmaster {

/// What people read and see of `verb`. Lives as long as the program.
const ActionText &actionText(Verb verb);

/// All of them, in the catalogue's order.
QList<const ActionText *> actionTexts();

// One for each file beside this one; actionText() finds them.
const ActionText &logOffText();
const ActionText &disconnectText();
const ActionText &lockText();
const ActionText &unlockText();
const ActionText &activateText();
const ActionText &messageText();
const ActionText &blockText();
const ActionText &unblockText();
const ActionText &logOffEverywhereText();

} // namespace stationmaster
