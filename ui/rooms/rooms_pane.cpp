// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/rooms_pane.h"

#include "ui/look/symbols.h"
#include "ui/rooms/add_hosts_dialog.h"
#include "ui/rooms/host_problem_dialog.h"

#include <QItemSelectionModel>
#include <QMenu>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace stationmaster {

RoomsPane::RoomsPane(RoomList &list, QWidget *parent)
    : QWidget(parent)
    , m_list(list)
    , m_model(list)
    , m_all(new QPushButton(tr("A&ll computers"), this))
    , m_tree(new QTreeView(this))
{
    setObjectName(QStringLiteral("roomsPane"));
    m_texts.setSourceModel(&m_model);
    m_all->setObjectName(QStringLiteral("allComputers"));
    m_all->setCheckable(true);
    m_all->setFlat(true);
    m_tree->setObjectName(QStringLiteral("roomsTree"));
    m_tree->setAccessibleName(tr("Rooms and computers"));
    m_tree->setModel(&m_texts);
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    auto *add = new QPushButton(tr("A&dd computers…"), this);
    add->setObjectName(QStringLiteral("addComputers"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(6, 6, 6, 6);
    column->setSpacing(6);
    column->addWidget(m_all);
    column->addWidget(m_tree, 1);
    column->addWidget(add);
    connect(add, &QPushButton::clicked, this, &RoomsPane::askForHosts);
    connect(m_all, &QPushButton::clicked, this, [this] {
        m_tree->clearSelection();
        m_tree->setCurrentIndex({});
        choose({});
    });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                if (current.isValid())
                    choose(current);
            });
    connect(m_tree, &QTreeView::activated, this, &RoomsPane::activate);
    connect(m_tree, &QTreeView::customContextMenuRequested, this, &RoomsPane::showMenu);
}

void RoomsPane::chooseFirst()
{
    if (m_texts.rowCount() <= 1) {
        m_tree->expandAll();
        choose({});
        return;
    }
    m_tree->setCurrentIndex(m_texts.index(0, 0));
    m_tree->expand(m_texts.index(0, 0));
}

void RoomsPane::choose(const QModelIndex &index)
{
    m_all->setChecked(!index.isValid());
    Q_EMIT chosen(m_model.hostIds(m_texts.mapToSource(index)));
}

void RoomsPane::activate(const QModelIndex &index)
{
    if (index.parent().isValid())
        showProblem(index.data(RoomsModel::HostIdRole).toString());
}

void RoomsPane::showProblem(const QString &hostId)
{
    HostLink *link = m_list.hosts().link(hostId);
    if (!link)
        return;
    const LinkStatus status = m_list.hosts().failure(hostId).value_or(link->status());
    if (!status.isFailure()) {
        link->open();
        return;
    }
    auto *dialog = new HostProblemDialog(link->name(), status, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // By its id: the host may have been removed meanwhile.
    const auto withLink = [this, hostId](const auto &act) {
        if (HostLink *there = m_list.hosts().link(hostId))
            act(*there);
    };
    connect(dialog, &HostProblemDialog::keyTrusted, this, [withLink](const HostKey &key) {
        withLink([&](HostLink &there) {
            there.trustKey(key);
        });
    });
    connect(dialog, &HostProblemDialog::passwordGiven, this,
            [withLink, question = status.question](const QString &password) {
                withLink([&](HostLink &there) {
                    there.givePassword(question, password);
                });
            });
    if (status.state == LinkState::Unreachable && canWake(hostId))
        dialog->offerWake();
    connect(dialog, &HostProblemDialog::wakeWanted, this, [this, hostId] {
        Q_EMIT powerWanted(PowerVerb::Wake, {hostId});
    });
    connect(dialog, &HostProblemDialog::retryWanted, this, [withLink] {
        withLink([](HostLink &there) {
            there.open();
        });
    });
    dialog->open();
}

void RoomsPane::showFirstProblem()
{
    for (const HostLink *link : m_list.hosts().scope()) {
        if (m_list.hosts().failure(link->hostId())) {
            showProblem(link->hostId());
            return;
        }
    }
}

void RoomsPane::showMenu(const QPoint &position)
{
    const QModelIndex index = m_tree->indexAt(position);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("roomsMenu"));
    if (index.parent().isValid()) {
        const QString hostId = index.data(RoomsModel::HostIdRole).toString();
        menu->addAction(symbolicIcon(QStringLiteral("retry")), tr("&Connect…"), this, [this, hostId] {
            showProblem(hostId);
        });
        const QString room = roomAt(index.parent());
        const auto found = std::ranges::find(m_list.rooms(), room, &Room::name);
        if (found != m_list.rooms().cend() && index.row() < found->hosts.size()) {
            menu->addAction(symbolicIcon(QStringLiteral("close")), tr("&Remove from the list"), this,
                            [this, room, host = found->hosts.at(index.row())] {
                                Q_EMIT hostRemoved(room, host);
                            });
        }
        menu->addSeparator();
    }
    if (index.isValid()) {
        addPowerActions(*menu, m_model.hostIds(m_texts.mapToSource(index)));
        menu->addSeparator();
    }
    menu->addAction(symbolicIcon(QStringLiteral("kind-seat")), tr("&Add computers…"), this,
                    &RoomsPane::askForHosts);
    menu->popup(m_tree->viewport()->mapToGlobal(position));
}

void RoomsPane::addPowerActions(QMenu &menu, const QSet<QString> &hostIds)
{
    // Why something is grey is said there.
    menu.setToolTipsVisible(true);
    const auto any = [&hostIds](const auto &fits) {
        return std::ranges::any_of(hostIds, fits);
    };
    const bool anyOn = any([this](const QString &id) {
        const HostLink *link = m_list.hosts().link(id);
        return link && link->status().state == LinkState::Ready && link->power();
    });
    const bool anyOff = any([this](const QString &id) {
        const HostLink *link = m_list.hosts().link(id);
        return link && link->status().state != LinkState::Ready;
    });
    const bool anyToWake = any([this](const QString &id) {
        return canWake(id);
    });
    const auto add = [&](PowerVerb verb, const QString &symbol, const QString &text, bool enabled,
                         const QString &whyNot) {
        QAction *action = menu.addAction(symbolicIcon(symbol), text, this, [this, verb, hostIds] {
            Q_EMIT powerWanted(verb, hostIds);
        });
        action->setObjectName(symbol + QStringLiteral("Computers"));
        action->setEnabled(enabled);
        action->setToolTip(enabled ? QString() : whyNot);
    };
    const QString notThere = tr("It has to be connected for that.");
    add(PowerVerb::Restart, QStringLiteral("restart"), tr("R&estart…"), anyOn, notThere);
    add(PowerVerb::PowerOff, QStringLiteral("power-off"), tr("&Shut down…"), anyOn, notThere);
    add(PowerVerb::Wake, QStringLiteral("wake"), tr("&Wake"), anyToWake,
        anyOff ? tr("The address of its network card is not known. Write it into the list of rooms (mac=…).")
               : tr("It is on."));
}

bool RoomsPane::canWake(const QString &hostId) const
{
    const HostLink *link = m_list.hosts().link(hostId);
    return link && link->status().state != LinkState::Ready && m_list.hardwareAddressOf(hostId);
}

void RoomsPane::askForHosts()
{
    const QModelIndex current = m_tree->currentIndex();
    auto *dialog = new AddHostsDialog(m_list.rooms(),
                                      roomAt(current.parent().isValid() ? current.parent() : current), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        Q_EMIT hostsAdded(dialog->room(), dialog->hosts());
    });
    dialog->open();
}

QString RoomsPane::roomAt(const QModelIndex &index) const
{
    const bool isRoom = index.isValid() && !index.parent().isValid() && index.row() < m_list.rooms().size();
    return isRoom ? m_list.rooms().at(index.row()).name : QString();
}

} // namespace stationmaster
