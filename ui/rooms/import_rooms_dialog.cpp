// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/import_rooms_dialog.h"

#include "backend/core/session.h"
#include "ui/dialogs/dialog_parts.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSet>
#include <QVBoxLayout>

namespace stationmaster {

namespace {

constexpr qsizetype maxShown = 1000;

QPlainTextEdit *makeList(const QStringList &lines, const QString &name, QWidget *parent)
{
    auto *list = new QPlainTextEdit(lines.mid(0, maxShown).join(QLatin1Char('\n')), parent);
    list->setObjectName(name);
    list->setReadOnly(true);
    list->setTabChangesFocus(true);
    return list;
}

} // namespace

ImportRoomsDialog::ImportRoomsDialog(const RoomText &text, const QList<Room> &rooms, QWidget *parent)
    : QDialog(parent)
    , m_text(text)
    , m_above(new QComboBox(this))
{
    setObjectName(QStringLiteral("importRoomsDialog"));
    setWindowTitle(tr("Import rooms and computers"));
    QSet<QString> addresses;
    QStringList lines;
    int named = 0;
    for (const Room &room : text.rooms) {
        if (!room.name.isEmpty())
            ++named;
        for (const RoomHost &host : room.hosts) {
            addresses += host.address;
            lines += room.name.isEmpty()
                ? displayable(host.name)
                : tr("%1: %2", "room, computer").arg(room.name, displayable(host.name));
        }
    }
    m_above->setObjectName(QStringLiteral("importAbove"));
    m_above->setEditable(true);
    m_above->addItem(QString());
    for (const Room &room : rooms) {
        if (!room.name.isEmpty())
            m_above->addItem(room.name);
    }
    m_above->lineEdit()->setMaxLength(100);
    m_above->lineEdit()->setPlaceholderText(tr("As they are"));

    const QString counts =
        tr("%1, %2, %3", "rooms, computers, lines")
            .arg(tr("%n room(s)", nullptr, named), tr("%n computer(s)", nullptr, int(addresses.size())),
                 tr("%n line(s) not understood", nullptr, int(text.problems.size())));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 18, 18, 14);
    column->setSpacing(10);
    column->addLayout(
        makeDialogHeader(this, QStringLiteral("kind-seat"), tr("Add these to your list?"), counts));
    QPlainTextEdit *read = makeList(lines, QStringLiteral("importedNames"), this);
    read->setAccessibleName(tr("Rooms and computers"));
    column->addWidget(read, 2);
    if (!text.problems.isEmpty()) {
        auto *problems = makeList(text.problems, QStringLiteral("importProblems"), this);
        problems->setAccessibleName(tr("Lines that were not understood"));
        auto *label = new QLabel(tr("&Not understood:"), this);
        label->setBuddy(problems);
        column->addWidget(label);
        column->addWidget(problems, 1);
    }
    auto *form = new QFormLayout;
    form->addRow(tr("Put them in the &room:"), m_above);
    column->addLayout(form);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *add = buttons->addButton(tr("&Add"), QDialogButtonBox::AcceptRole);
    add->setObjectName(QStringLiteral("importButton"));
    add->setEnabled(!addresses.isEmpty());
    add->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    m_above->setFocus();
    resizeToText(*this, QSize(520, 420));
}

QList<Room> ImportRoomsDialog::rooms() const
{
    QList<Room> rooms = m_text.rooms;
    for (Room &room : rooms)
        room.name = roomBelow(cleanRoomName(m_above->currentText()), room.name);
    return rooms;
}

} // namespace stationmaster

#include "moc_import_rooms_dialog.cpp"
