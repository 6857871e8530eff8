// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/add_hosts_dialog.h"

#include "backend/core/session.h"
#include "model/host_pattern.h"
#include "ui/dialogs/dialog_parts.h"
#include "ui/look/symbols.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace stationmaster {

namespace {

enum Page
{
    NamePage,
    SshPage,
};

} // namespace

AddHostsDialog::AddHostsDialog(const QList<Room> &rooms, const QString &room, QWidget *parent)
    : QDialog(parent)
    , m_pattern(new QLineEdit(this))
    , m_found(makeHint(this, {}))
    , m_search(new QLineEdit(this))
    , m_sshHosts(new QListWidget(this))
    , m_chosen(makeHint(this, tr("ssh's settings are being read…")))
    , m_pages(new QTabWidget(this))
    , m_room(new QComboBox(this))
{
    setObjectName(QStringLiteral("addHostsDialog"));
    setWindowTitle(tr("Add computers"));
    m_room->setObjectName(QStringLiteral("roomName"));
    m_room->setEditable(true);
    for (const Room &each : rooms) {
        if (!each.name.isEmpty())
            m_room->addItem(each.name);
    }
    m_room->setCurrentText(room);
    m_room->lineEdit()->setMaxLength(100);
    m_pages->setObjectName(QStringLiteral("addHostsPages"));
    // In the order of the enumerators.
    m_pages->addTab(makeNamePage(), tr("By &name"));
    m_pages->addTab(makeSshPage(), tr("From &ssh's settings"));

    auto *form = new QFormLayout;
    form->addRow(tr("&Room:"), m_room);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 18, 18, 14);
    column->setSpacing(10);
    column->addLayout(makeDialogHeader(
        this, QStringLiteral("kind-seat"), tr("Which computers?"),
        tr("Write a name as ssh knows it, USER@HOST:PORT, several with commas, or a pattern for many.")));
    column->addWidget(m_pages, 1);
    column->addLayout(form);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_add = buttons->addButton(tr("&Add"), QDialogButtonBox::AcceptRole);
    m_add->setObjectName(QStringLiteral("addHostsButton"));
    m_add->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    connect(m_pages, &QTabWidget::currentChanged, this, &AddHostsDialog::follow);
    follow();
    m_pattern->setFocus();
    resizeToText(*this, QSize(480, 0));
}

QWidget *AddHostsDialog::makeNamePage()
{
    m_pattern->setObjectName(QStringLiteral("hostPattern"));
    m_pattern->setPlaceholderText(QStringLiteral("lab1-[01-30]"));
    m_pattern->setMaxLength(1000);
    m_found->setObjectName(QStringLiteral("hostsFound"));
    connect(m_pattern, &QLineEdit::textChanged, this, &AddHostsDialog::follow);
    auto *page = new QWidget(this);
    auto *form = new QFormLayout(page);
    form->addRow(tr("&Computers:"), m_pattern);
    form->addRow(QString(), m_found);
    return page;
}

QWidget *AddHostsDialog::makeSshPage()
{
    m_search->setObjectName(QStringLiteral("sshSearch"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search in the names of ssh's settings"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(symbolicIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_sshHosts->setObjectName(QStringLiteral("sshHosts"));
    m_sshHosts->setAccessibleName(tr("Names in ssh's settings"));
    m_sshHosts->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_sshHosts->setUniformItemSizes(true);
    m_chosen->setObjectName(QStringLiteral("sshChosen"));
    connect(m_search, &QLineEdit::textChanged, this, &AddHostsDialog::filterSshHosts);
    connect(m_sshHosts, &QListWidget::itemSelectionChanged, this, &AddHostsDialog::follow);
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->addWidget(m_search);
    column->addWidget(m_sshHosts, 1);
    column->addWidget(m_chosen);
    return page;
}

void AddHostsDialog::setSshHosts(const QList<RoomHost> &hosts)
{
    m_sshHosts->clear();
    for (const RoomHost &host : hosts)
        m_sshHosts->addItem(host.address);
    filterSshHosts(m_search->text());
    m_chosen->setText(hosts.isEmpty() ? tr("ssh's settings name no single computer.") : QString());
    follow();
}

/// What is not in sight is not chosen either.
void AddHostsDialog::filterSshHosts(const QString &text)
{
    for (int row = 0; row < m_sshHosts->count(); ++row) {
        QListWidgetItem *item = m_sshHosts->item(row);
        const bool fits = item->text().contains(text.trimmed(), Qt::CaseInsensitive);
        item->setHidden(!fits);
        if (!fits)
            item->setSelected(false);
    }
}

QString AddHostsDialog::room() const
{
    return cleanRoomName(m_room->currentText());
}

QList<RoomHost> AddHostsDialog::hosts() const
{
    QList<RoomHost> hosts;
    if (m_pages->currentIndex() == SshPage) {
        for (int row = 0; row < m_sshHosts->count(); ++row) {
            const QListWidgetItem *item = m_sshHosts->item(row);
            if (item->isSelected())
                hosts += RoomHost{item->text(), item->text()};
        }
        return hosts;
    }
    const std::optional<QStringList> names = expandHostPattern(m_pattern->text().trimmed());
    for (const QString &name : names.value_or(QStringList())) {
        // A name with a space would be another word of the file, and "@" begins a source.
        if (!name.contains(u' ') && !name.startsWith(u'@'))
            hosts += RoomHost{name, name};
    }
    return hosts;
}

void AddHostsDialog::follow()
{
    const QList<RoomHost> found = hosts();
    if (m_add)
        m_add->setEnabled(!found.isEmpty());
    if (m_pages->currentIndex() == SshPage) {
        if (m_sshHosts->count() > 0)
            m_chosen->setText(tr("%n computer(s) chosen", nullptr, int(found.size())));
        return;
    }
    if (found.size() > 1)
        m_found->setText(tr("%n computer(s): %1 to %2", nullptr, int(found.size()))
                             .arg(found.constFirst().name, found.constLast().name));
    else
        m_found->setText(found.isEmpty() ? tr("For example lab1-[01-30]") : tr("One computer"));
}

} // namespace stationmaster

#include "moc_add_hosts_dialog.cpp"
