// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/rooms_page.h"

#include "ui/dialogs/dialog_parts.h"
#include "ui/look/symbols.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace stationmaster {

RoomsPage::RoomsPage(const QList<QAction *> &actions, QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    const auto say = [this, column](const QString &text) {
        auto *label = new QLabel(text, this);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        column->addWidget(label);
    };
    const auto add = [this, column](const QString &name, const QIcon &icon, const QString &text) {
        auto *button = new QPushButton(icon, text, this);
        button->setObjectName(name);
        column->addWidget(button, 0, Qt::AlignLeft);
        return button;
    };
    if (actions.isEmpty()) {
        say(tr("This window shows this computer alone."));
        QPushButton *rooms = add(QStringLiteral("roomsButton"), symbolicIcon(QStringLiteral("group")),
                                 tr("Look after &several computers"));
        connect(rooms, &QPushButton::clicked, this, &RoomsPage::roomsWanted);
        column->addWidget(makeHint(this,
                                   tr("A list of rooms opens, to which computers are added that can be "
                                      "reached with ssh. Nothing has to be installed on them to list "
                                      "their sessions and log them off.")));
    } else {
        say(tr("The rooms and their computers stand at the left of the window. This can be done to them:"));
        for (QAction *action : actions) {
            QPushButton *button =
                add(action->objectName() + QStringLiteral("Button"), action->icon(), action->text());
            // Why something cannot be done is said there.
            const auto follow = [button, action] {
                button->setEnabled(action->isEnabled());
                button->setToolTip(action->toolTip());
            };
            follow();
            connect(action, &QAction::changed, button, follow);
            connect(button, &QPushButton::clicked, action, &QAction::trigger);
        }
    }
    column->addStretch(1);
}

} // namespace stationmaster

#include "moc_rooms_page.cpp"
