// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/rooms_panel.h"

#include "ui/dialogs/dialog_parts.h"
#include "ui/look/symbols.h"
#include "ui/rooms/host_problem_dialog.h"
#include "ui/rooms/rooms_actions.h"
#include "ui/text/power_text.h"
#include "ui/text/source_text.h"

#include <QItemSelectionModel>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>

namespace stationmaster {

namespace {

/// Every row below one, from the top down.
void visitRows(const QAbstractItemModel &model, const QModelIndex &above,
               const std::function<void(const QModelIndex &)> &visit)
{
    for (int row = 0; row < model.rowCount(above); ++row) {
        const QModelIndex index = model.index(row, 0, above);
        visit(index);
        visitRows(model, index, visit);
    }
}

} // namespace

RoomsPanel::RoomsPanel(RoomList &list, QWidget *parent)
    : QWidget(parent)
    , m_list(list)
    , m_model(list)
    , m_all(new QPushButton(tr("A&ll computers"), this))
    , m_tree(new QTreeView(this))
    , m_trouble(makeHint(this, {}))
{
    setObjectName(QStringLiteral("roomsPanel"));
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
    m_trouble->setObjectName(QStringLiteral("roomTrouble"));
    m_trouble->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_trouble->hide();
    m_actions = new RoomsActions(
        m_list, m_model,
        [this] {
            return current();
        },
        this);
    m_tree->addActions(m_actions->actions());
    auto *add = new QPushButton(tr("A&dd computers…"), this);
    add->setObjectName(QStringLiteral("addComputers"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(6, 6, 6, 6);
    column->setSpacing(6);
    column->addWidget(m_all);
    column->addWidget(m_tree, 1);
    column->addWidget(m_trouble);
    column->addWidget(add);
    connect(add, &QPushButton::clicked, m_actions, &RoomsActions::askForHosts);
    connect(m_actions, &RoomsActions::connectWanted, this, &RoomsPanel::showProblem);
    connect(m_actions, &RoomsActions::roomRenamed, this, [this](const QString &room, const QString &name) {
        m_renamed = std::pair(room, name);
    });
    connect(m_all, &QPushButton::clicked, this, [this] {
        m_tree->clearSelection();
        m_tree->setCurrentIndex({});
        choose({});
    });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &now) {
                if (now.isValid())
                    choose(now);
            });
    connect(m_tree, &QTreeView::activated, this, &RoomsPanel::activate);
    connect(m_tree, &QTreeView::customContextMenuRequested, this, &RoomsPanel::showMenu);
    // The view has heard of it by then, or not yet: both are connected later than it is.
    connect(&m_texts, &QAbstractItemModel::modelAboutToBeReset, this, &RoomsPanel::keepPlace);
    connect(&m_texts, &QAbstractItemModel::modelReset, this, &RoomsPanel::restorePlace);
    m_actions->update();
}

void RoomsPanel::chooseFirst()
{
    if (m_texts.rowCount() <= 1) {
        m_tree->expandAll();
        choose({});
        return;
    }
    m_tree->setCurrentIndex(m_texts.index(0, 0));
    m_tree->expand(m_texts.index(0, 0));
}

QModelIndex RoomsPanel::current() const
{
    return m_texts.mapToSource(m_tree->currentIndex());
}

void RoomsPanel::choose(const QModelIndex &index)
{
    m_all->setChecked(!index.isValid());
    m_actions->update();
    showTrouble();
    Q_EMIT roomChosen(m_model.roomName(m_texts.mapToSource(index)));
    Q_EMIT chosen(m_model.hostIds(m_texts.mapToSource(index)));
}

void RoomsPanel::activate(const QModelIndex &index)
{
    if (m_model.isHost(m_texts.mapToSource(index)))
        showProblem(index.data(RoomsModel::HostIdRole).toString());
}

void RoomsPanel::showTrouble()
{
    const auto sources = current().data(RoomsModel::SourcesRole).value<QList<RoomSource>>();
    const QString text = sourceSentences(sources);
    m_trouble->setText(text);
    m_trouble->setVisible(!text.isEmpty());
}

void RoomsPanel::keepPlace()
{
    m_open.clear();
    visitRows(m_texts, {}, [this](const QModelIndex &index) {
        if (m_tree->isExpanded(index))
            m_open += m_model.roomName(m_texts.mapToSource(index));
    });
    m_place = place();
}

std::optional<RoomsPanel::Place> RoomsPanel::place() const
{
    const QModelIndex index = current();
    if (!index.isValid())
        return {};
    return Place{m_model.roomName(index), m_model.isHost(index) ? m_model.host(index).address : QString()};
}

void RoomsPanel::choosePlace(const std::optional<Place> &place)
{
    if (!place) {
        choose({});
        return;
    }
    const QModelIndex index = m_model.find(place->room, place->address);
    if (index.isValid())
        m_tree->setCurrentIndex(m_texts.mapFromSource(index));
    else
        chooseFirst();
}

void RoomsPanel::restorePlace()
{
    for (const QString &room : std::as_const(m_open))
        m_tree->expand(m_texts.mapFromSource(m_model.find(nameNow(room))));
    QModelIndex index;
    if (m_place) {
        const QString room = nameNow(m_place->room);
        index = m_model.find(room, m_place->address);
        if (!index.isValid())
            index = m_model.find(room);
    }
    m_renamed.reset();
    if (index.isValid())
        m_tree->setCurrentIndex(m_texts.mapFromSource(index));
    else if (m_all->isChecked())
        choose({});
    else if (m_place)
        chooseFirst(); // Not all: nobody has asked for those.
    m_actions->update();
}

/// What a room that was called so is called now.
QString RoomsPanel::nameNow(const QString &room) const
{
    const bool isRenamed = m_renamed && isInRoom(room, m_renamed->first);
    return isRenamed ? m_renamed->second + room.mid(m_renamed->first.size()) : room;
}

void RoomsPanel::showProblem(const QString &hostId)
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

void RoomsPanel::showFirstProblem()
{
    for (const HostLink *link : m_list.hosts().scope()) {
        if (m_list.hosts().failure(link->hostId())) {
            showProblem(link->hostId());
            return;
        }
    }
}

void RoomsPanel::showMenu(const QPoint &position)
{
    const QModelIndex index = m_tree->indexAt(position);
    auto *menu = m_actions->makeMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (index.isValid()) {
        menu->addSeparator();
        addPowerActions(*menu, m_model.hostIds(m_texts.mapToSource(index)));
    }
    menu->popup(m_tree->viewport()->mapToGlobal(position));
}

void RoomsPanel::addPowerActions(QMenu &menu, const QSet<QString> &hostIds)
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
        anyOff ? noCardAddressText() : tr("It is on."));
}

bool RoomsPanel::canWake(const QString &hostId) const
{
    const HostLink *link = m_list.hosts().link(hostId);
    return link && link->status().state != LinkState::Ready && m_list.hardwareAddressOf(hostId);
}

} // namespace stationmaster

#include "moc_rooms_panel.cpp"
