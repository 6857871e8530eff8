// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/add_hosts_dialog.h"

#include "backend/core/session.h"
#include "model/host_pattern.h"
#include "ui/dialogs/dialog_parts.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace stationmaster {

AddHostsDialog::AddHostsDialog(const QList<Room> &rooms, const QString &room, QWidget *parent)
    : QDialog(parent)
    , m_pattern(new QLineEdit(this))
    , m_room(new QComboBox(this))
    , m_found(makeHint(this, {}))
{
    setObjectName(QStringLiteral("addHostsDialog"));
    setWindowTitle(tr("Add computers"));
    m_pattern->setObjectName(QStringLiteral("hostPattern"));
    m_pattern->setPlaceholderText(QStringLiteral("lab1-[01-30]"));
    m_pattern->setMaxLength(1000);
    m_room->setObjectName(QStringLiteral("roomName"));
    m_room->setEditable(true);
    for (const Room &each : rooms) {
        if (!each.name.isEmpty())
            m_room->addItem(each.name);
    }
    m_room->setCurrentText(room);
    m_room->lineEdit()->setMaxLength(100);
    m_found->setObjectName(QStringLiteral("hostsFound"));

    auto *form = new QFormLayout;
    form->addRow(tr("&Computers:"), m_pattern);
    form->addRow(QString(), m_found);
    form->addRow(tr("&Room:"), m_room);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 18, 18, 14);
    column->setSpacing(10);
    column->addLayout(makeDialogHeader(
        this, QStringLiteral("kind-seat"), tr("Which computers?"),
        tr("Write a name as ssh knows it, USER@HOST:PORT, several with commas, or a pattern for many.")));
    column->addLayout(form);
    column->addStretch(1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_add = buttons->addButton(tr("&Add"), QDialogButtonBox::AcceptRole);
    m_add->setObjectName(QStringLiteral("addHostsButton"));
    m_add->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    connect(m_pattern, &QLineEdit::textChanged, this, &AddHostsDialog::follow);
    follow();
    m_pattern->setFocus();
    resize(480, sizeHint().height());
}

QString AddHostsDialog::room() const
{
    // What a heading of the file could not hold.
    QString name = displayable(m_room->currentText()).simplified();
    name.remove(u'[').remove(u']').remove(u':');
    return name;
}

QList<RoomHost> AddHostsDialog::hosts() const
{
    QList<RoomHost> hosts;
    const std::optional<QStringList> names = expandHostPattern(m_pattern->text().trimmed());
    for (const QString &name : names.value_or(QStringList())) {
        // A name with a space would be another word of the file.
        if (!name.contains(u' '))
            hosts += RoomHost{name, name};
    }
    return hosts;
}

void AddHostsDialog::follow()
{
    const QList<RoomHost> found = hosts();
    m_add->setEnabled(!found.isEmpty());
    if (found.size() > 1)
        m_found->setText(tr("%n computer(s): %1 to %2", nullptr, int(found.size()))
                             .arg(found.constFirst().name, found.constLast().name));
    else
        m_found->setText(found.isEmpty() ? tr("For example lab1-[01-30]") : tr("One computer"));
}

} // namespace stationmaster
