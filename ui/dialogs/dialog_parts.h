// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLabel;
class QLayout;
class QSize;
class QWidget;

namespace stationmaster {

/// What stands at the top of our dialogs: a large symbol, beside it the title and below that what it is
/// about. The labels are called dialogTitle and dialogText. Plain text.
QLayout *makeDialogHeader(QWidget *dialog, const QString &symbolName, const QString &title,
                          const QString &text);
/// A line of second rank below a field. Plain text.
QLabel *makeHint(QWidget *dialog, const QString &text);

/// Gives the dialog a size that is meant for letters of the usual size, logical pixels; in proportion more
/// where the desktop's are larger. Never less than what it has in it takes at that width, and never more than
/// the screen has. Called when everything is in it.
void resizeToText(QWidget &dialog, const QSize &usual);

} // namespace stationmaster
