// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/action_factory.h"

#include "ui/look/symbols.h"

#include <QRegularExpression>

namespace stationmaster {

QString withoutMnemonic(QString text)
{
    static const QRegularExpression inBrackets(QStringLiteral("\\s*\\(&.\\)"));
    return text.remove(inBrackets).remove(QLatin1Char('&'));
}

QAction *makeAction(QObject *parent, const QString &name, const QString &symbol, const QString &text,
                    const QKeySequence &shortcut)
{
    auto *action = new QAction(text, parent);
    action->setObjectName(name);
    if (!symbol.isEmpty())
        action->setIcon(symbolicIcon(symbol));
    action->setShortcut(shortcut);
    const QString plain = withoutMnemonic(text).remove(QStringLiteral("…"));
    action->setIconText(plain);
    setHint(*action, plain);
    return action;
}

void setHint(QAction &action, const QString &hint)
{
    const QString keys = action.shortcut().toString(QKeySequence::NativeText);
    action.setToolTip(keys.isEmpty() ? hint : QStringLiteral("%1 (%2)").arg(hint, keys));
    action.setStatusTip(hint);
}

} // namespace stationmaster
