// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/room_name_dialog.h"

#include "ui/dialogs/dialog_parts.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace stationmaster {

RoomNameDialog::RoomNameDialog(Kind kind, const QString &what, const QString &room, const QList<Room> &rooms,
                               QWidget *parent)
    : QDialog(parent)
    , m_kind(kind)
    , m_before(room)
    , m_name(new QComboBox(this))
    , m_hint(makeHint(this, {}))
{
    setObjectName(QStringLiteral("roomNameDialog"));
    const bool renames = kind == Kind::Rename;
    setWindowTitle(renames ? tr("Rename a room") : tr("Another room"));
    m_name->setObjectName(QStringLiteral("roomNewName"));
    m_name->setEditable(true);
    m_name->setAccessibleName(tr("Name of the room"));
    for (const Room &each : rooms) {
        m_rooms += each.name;
        if (!renames && !each.name.isEmpty() && each.name != room)
            m_name->addItem(each.name);
    }
    m_name->setCurrentText(renames ? room : QString());
    m_name->lineEdit()->setMaxLength(100);
    m_name->lineEdit()->selectAll();
    m_hint->setObjectName(QStringLiteral("roomNameHint"));
    QString title = tr("What is the room “%1” to be called?").arg(what);
    if (kind == Kind::Move)
        title = tr("To which room is %1 to be moved?").arg(what);
    else if (kind == Kind::Copy)
        title = tr("In which room is %1 to be as well?").arg(what);

    auto *form = new QFormLayout;
    form->addRow(tr("&Room:"), m_name);
    form->addRow(QString(), m_hint);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 18, 18, 14);
    column->setSpacing(10);
    column->addLayout(makeDialogHeader(this, QStringLiteral("kind-seat"), title,
                                       tr("“Building A/Lab 1” is the room Lab 1 in Building A.")));
    column->addLayout(form);
    column->addStretch(1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    const QString words = renames ? tr("Re&name") : kind == Kind::Move ? tr("&Move") : tr("&Copy");
    m_ok = buttons->addButton(words, QDialogButtonBox::AcceptRole);
    m_ok->setObjectName(QStringLiteral("roomNameButton"));
    m_ok->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    connect(m_name, &QComboBox::currentTextChanged, this, &RoomNameDialog::follow);
    follow();
    m_name->setFocus();
    resizeToText(*this, QSize(480, 0));
}

QString RoomNameDialog::room() const
{
    return cleanRoomName(m_name->currentText());
}

void RoomNameDialog::follow()
{
    const QString name = room();
    // Two rooms of one name would be one, and nobody could part them again.
    const bool isTaken = m_kind == Kind::Rename && name != m_before
        && std::ranges::any_of(std::as_const(m_rooms), [&name](const QString &other) {
                             return isInRoom(other, name);
                         });
    m_ok->setEnabled(!name.isEmpty() && name != m_before && !isTaken);
    m_hint->setText(isTaken ? tr("There is such a room already.") : QString());
}

} // namespace stationmaster

#include "moc_room_name_dialog.cpp"
