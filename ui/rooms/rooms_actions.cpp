// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/rooms_actions.h"

#include "backend/core/async.h"
#include "backend/core/session.h"
#include "model/csv.h"
#include "model/file_writer.h"
#include "model/inventory_file.h"
#include "ui/commands/action_factory.h"
#include "ui/rooms/add_hosts_dialog.h"
#include "ui/rooms/import_rooms_dialog.h"
#include "ui/rooms/remove_from_list_dialog.h"
#include "ui/rooms/room_name_dialog.h"
#include "ui/text/source_text.h"

#include <QDir>
#include <QFileDialog>
#include <QMenu>
#include <QPointer>

namespace stationmaster {

using namespace Qt::StringLiterals;

RoomsActions::RoomsActions(RoomList &list, RoomsModel &model, std::function<QModelIndex()> current,
                           QWidget *window)
    : QObject(window)
    , m_list(list)
    , m_model(model)
    , m_current(std::move(current))
    , m_window(window)
    , m_connect(make(u"connectHost"_s, u"retry"_s, tr("&Connect…")))
    , m_add(make(u"addHosts"_s, u"kind-seat"_s, tr("&Add computers…"), QKeySequence(Qt::Key_Insert)))
    , m_rename(make(u"renameRoom"_s, {}, tr("Re&name the room…"), QKeySequence(Qt::Key_F2)))
    , m_move(make(u"moveHost"_s, u"go-right"_s, tr("&Move to another room…"),
                  QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_X)))
    , m_copy(make(u"copyHost"_s, u"copy"_s, tr("C&opy to another room…"),
                  QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)))
    , m_remove(
          make(u"removeFromList"_s, u"close"_s, tr("&Remove from the list…"), QKeySequence(Qt::Key_Delete)))
    , m_import(make(u"importRooms"_s, {}, tr("&Import…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O)))
    , m_export(
          make(u"exportRooms"_s, u"save"_s, tr("E&xport…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E)))
    , m_refresh(make(u"refreshRooms"_s, u"retry"_s, tr("Re&fresh"), QKeySequence(Qt::Key_F5)))
{
    connect(m_connect, &QAction::triggered, this, [this] {
        Q_EMIT connectWanted(m_current().data(RoomsModel::HostIdRole).toString());
    });
    connect(m_add, &QAction::triggered, this, &RoomsActions::askForHosts);
    connect(m_rename, &QAction::triggered, this, &RoomsActions::rename);
    connect(m_move, &QAction::triggered, this, [this] {
        moveOrCopy(true);
    });
    connect(m_copy, &QAction::triggered, this, [this] {
        moveOrCopy(false);
    });
    connect(m_remove, &QAction::triggered, this, &RoomsActions::removeCurrent);
    connect(m_import, &QAction::triggered, this, &RoomsActions::askForImport);
    connect(m_export, &QAction::triggered, this, &RoomsActions::askForExport);
    connect(m_refresh, &QAction::triggered, this, &RoomsActions::refreshWanted);
}

QAction *RoomsActions::make(const QString &name, const QString &symbol, const QString &text,
                            const QKeySequence &key)
{
    QAction *action = makeAction(this, name, symbol, text, key);
    // The keys are the tree's: elsewhere in the window they may be others'.
    action->setShortcutContext(Qt::WidgetShortcut);
    return action;
}

QList<QAction *> RoomsActions::actions() const
{
    return {m_connect, m_add, m_rename, m_move, m_copy, m_remove, m_import, m_export, m_refresh};
}

QMenu *RoomsActions::makeMenu(QWidget *parent) const
{
    auto *menu = new QMenu(parent);
    menu->setObjectName(QStringLiteral("roomsMenu"));
    menu->setToolTipsVisible(true);
    const QModelIndex index = m_current();
    if (m_model.isHost(index)) {
        menu->addActions({m_connect, m_move, m_copy, m_remove});
        menu->addSeparator();
    } else if (index.isValid()) {
        menu->addActions({m_rename, m_remove});
        menu->addSeparator();
    }
    menu->addActions({m_add, m_import, m_export, m_refresh});
    return menu;
}

void RoomsActions::update()
{
    const QModelIndex index = m_current();
    const bool isHost = m_model.isHost(index);
    const bool isRoom = index.isValid() && !isHost;
    const QString reason = fixedReason();
    const auto set = [&reason](QAction *action, bool fits) {
        action->setEnabled(fits && reason.isEmpty());
        setHint(*action, fits && !reason.isEmpty() ? reason : action->iconText());
    };
    m_connect->setEnabled(isHost);
    m_copy->setEnabled(isHost);
    // Computers without a room are no room that could be called something else.
    set(m_rename, isRoom && !m_model.roomName(index).isEmpty());
    set(m_move, isHost);
    set(m_remove, index.isValid());
    m_export->setEnabled(!m_list.rooms().isEmpty());
}

QString RoomsActions::fixedReason() const
{
    const QModelIndex index = m_current();
    switch (m_model.origin(index)) {
    case RoomOrigin::Own:
        return {};
    case RoomOrigin::Site:
        return tr("The list of this computer's administrator names it. Only he can change that.");
    case RoomOrigin::Source:
        return tr("It comes from a source that a list names, and changes there.");
    }
    return {};
}

QString RoomsActions::roomAtCurrent() const
{
    return m_model.roomName(m_current());
}

QList<Room> RoomsActions::chosenRooms() const
{
    const QModelIndex index = m_current();
    if (m_model.isHost(index))
        return {Room{roomAtCurrent(), {m_model.host(index)}}};
    QList<Room> rooms;
    for (const Room &room : m_list.rooms()) {
        if (!index.isValid() || isInRoom(room.name, roomAtCurrent()))
            rooms += room;
    }
    return rooms;
}

void RoomsActions::askForHosts()
{
    auto *dialog = new AddHostsDialog(m_list.rooms(), roomAtCurrent(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        Q_EMIT hostsAdded(dialog->room(), dialog->hosts());
    });
    const auto names = [places = m_sshPlaces]() -> Result<RoomText> {
        Room room;
        for (const QString &name : sshConfigHosts(places))
            room.hosts += RoomHost{name, name};
        return RoomText{{room}, {}};
    };
    whenDone(inThread(names), dialog, [dialog](const Result<RoomText> &found) {
        if (found)
            dialog->setSshHosts(found.value().rooms.constFirst().hosts);
    });
    dialog->open();
}

void RoomsActions::rename()
{
    const QString room = roomAtCurrent();
    auto *dialog =
        new RoomNameDialog(RoomNameDialog::Kind::Rename, displayable(room), room, m_list.rooms(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, room] {
        Q_EMIT roomRenamed(room, dialog->room());
    });
    dialog->open();
}

void RoomsActions::moveOrCopy(bool move)
{
    const QString from = roomAtCurrent();
    const RoomHost host = m_model.host(m_current());
    auto *dialog = new RoomNameDialog(move ? RoomNameDialog::Kind::Move : RoomNameDialog::Kind::Copy,
                                      displayable(host.name), from, m_list.rooms(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, from, host, move] {
        if (move)
            Q_EMIT hostMoved(from, host, dialog->room());
        else
            Q_EMIT hostsAdded(dialog->room(), {host});
    });
    dialog->open();
}

void RoomsActions::removeCurrent()
{
    const QModelIndex index = m_current();
    const bool isHost = m_model.isHost(index);
    const QString room = roomAtCurrent();
    const RoomHost host = m_model.host(index);
    auto *dialog = new RemoveFromListDialog(isHost ? host.name : room, chosenRooms(), isHost, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, isHost, room, host] {
        if (isHost)
            Q_EMIT hostRemoved(room, host);
        else
            Q_EMIT roomRemoved(room);
    });
    dialog->open();
}

void RoomsActions::askForImport()
{
    auto *dialog = new QFileDialog(m_window, tr("Import rooms and computers"));
    dialog->setObjectName(QStringLiteral("importFile"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &RoomsActions::importFrom);
    dialog->open();
}

void RoomsActions::importFrom(const QString &fileName)
{
    const auto read = [fileName] {
        return readInventoryFile(fileName);
    };
    whenDone(inThread(read), this, [this, fileName](const Result<RoomText> &text) {
        if (text) {
            showImport(text.value());
            return;
        }
        RoomSource source{RoomSource::Kind::Inventory, {QDir::toNativeSeparators(fileName)}};
        source.state = RoomSource::State::Failed;
        source.error = text.error().code;
        Q_EMIT told(false, sourceSentence(source));
    });
}

void RoomsActions::showImport(const RoomText &text)
{
    auto *dialog = new ImportRoomsDialog(text, m_list.rooms(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        Q_EMIT roomsImported(dialog->rooms());
    });
    dialog->open();
}

void RoomsActions::askForExport()
{
    auto *dialog = new QFileDialog(m_window, tr("Export rooms and computers"));
    dialog->setObjectName(QStringLiteral("exportFile"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("List of rooms (*)"), tr("Table for spreadsheets (*.csv)")});
    dialog->selectFile(QStringLiteral("rooms"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains(QStringLiteral("*.csv")) ? QStringLiteral("csv")
                                                                          : QString());
    });
    connect(dialog, &QFileDialog::fileSelected, this, &RoomsActions::exportTo);
    dialog->open();
}

void RoomsActions::exportTo(const QString &fileName)
{
    const QList<Room> rooms = chosenRooms();
    QByteArray content;
    if (fileName.endsWith(QStringLiteral(".csv"), Qt::CaseInsensitive)) {
        QList<QStringList> lines{{tr("Room"), tr("Name"), tr("Computer")}};
        for (const Room &room : rooms) {
            for (const RoomHost &host : room.hosts)
                lines += {room.name, host.name, host.address};
        }
        content = toCsv(lines);
    } else {
        content = roomText(rooms).toUtf8();
    }
    whenDone(writeFile(fileName, content), this, [this, fileName](const Result<> &result) {
        const QString shown = QDir::toNativeSeparators(fileName);
        Q_EMIT told(bool(result),
                    result ? tr("Saved to %1").arg(shown) : tr("%1 could not be written.").arg(shown));
    });
}

} // namespace stationmaster

#include "moc_rooms_actions.cpp"
