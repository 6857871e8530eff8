// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLabel;
class QLayout;
class QWidget;

namespace stationmaster {

/// What stands at the top of our dialogs: a large symbol, beside it the title and below that what it is
/// about. The labels are called dialogTitle and dialogText. Plain text.
QLayout *makeDialogHeader(QWidget *dialog, const QString &symbolName, const QString &title,
                          const QString &text);
/// A line of second rank below a field. Plain text.
QLabel *makeHint(QWidget *dialog, const QString &text);

} // namespace stationmaster
