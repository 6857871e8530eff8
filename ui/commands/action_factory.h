// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>

namespace stationmaster {

/// "&Lock" as "Lock", and "잠금(&L)", as languages without Latin letters write it, as "잠금".
QString withoutMnemonic(QString text);

/// An action with a name for tests and tools, a symbol and a shortcut.
QAction *makeAction(QObject *parent, const QString &name, const QString &symbol, const QString &text,
                    const QKeySequence &shortcut = {});

/// Sets the tool tip to `hint` with the action's shortcut behind it. `hint` is a sentence of ours, not
/// something that came from a session.
void setHint(QAction &action, const QString &hint);

} // namespace stationmaster
