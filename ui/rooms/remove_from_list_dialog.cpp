// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/remove_from_list_dialog.h"

#include "backend/core/session.h"
#include "ui/dialogs/dialog_parts.h"

#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace stationmaster {

RemoveFromListDialog::RemoveFromListDialog(const QString &name, const QList<Room> &rooms, bool isHost,
                                           QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("removeFromListDialog"));
    setWindowTitle(tr("Remove from the list"));
    const QString shown = name.isEmpty() ? tr("Without a room") : displayable(name);
    QStringList names;
    for (const Room &room : rooms) {
        for (const RoomHost &host : room.hosts)
            names += displayable(host.name);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 18, 18, 14);
    column->setSpacing(10);
    const QString text =
        tr("It is taken out of your list of rooms. Nothing happens on the computers themselves.");
    const QString title = isHost
        ? tr("Remove %1 from your list?").arg(shown)
        : tr("Remove the room “%1” with %n computer(s) from your list?", nullptr, int(names.size()))
              .arg(shown);
    column->addLayout(makeDialogHeader(this, QStringLiteral("warning"), title, text));
    if (!isHost) {
        auto *list = new QPlainTextEdit(names.join(QLatin1Char('\n')), this);
        list->setObjectName(QStringLiteral("removedNames"));
        list->setAccessibleName(tr("What is removed"));
        list->setReadOnly(true);
        list->setTabChangesFocus(true);
        column->addWidget(list, 1);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *remove = buttons->addButton(tr("&Remove"), QDialogButtonBox::AcceptRole);
    remove->setObjectName(QStringLiteral("removeFromListButton"));
    buttons->button(QDialogButtonBox::Cancel)->setDefault(true);
    buttons->button(QDialogButtonBox::Cancel)->setFocus();
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    resizeToText(*this, QSize(480, 0));
}

} // namespace stationmaster

#include "moc_remove_from_list_dialog.cpp"
