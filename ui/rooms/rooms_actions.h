// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/room_text.h"
#include "model/rooms_model.h"
#include "model/ssh_config_hosts.h"

#include <QAction>
#include <QObject>

#include <functional>

class QMenu;
class QWidget;

namespace stationmaster {

/// What can be done to the list of rooms: the actions, for menus and keys alike, and their questions. What is
/// decided is told by a signal; whoever keeps the lists does it. What a list of the administrator or a source
/// names cannot be changed, and the action says so.
class RoomsActions final : public QObject
{
    Q_OBJECT

public:
    /// `current` gives the row of `model` that the actions are about. All outlive this object; `window` is
    /// what the dialogs stand before.
    RoomsActions(RoomList &list, RoomsModel &model, std::function<QModelIndex()> current, QWidget *window);

    QList<QAction *> actions() const;
    /// Those of them that need no chosen row.
    QList<QAction *> general() const { return {m_add, m_import, m_export, m_refresh}; }
    /// As a right-click shows them; the caller's.
    QMenu *makeMenu(QWidget *parent) const;
    /// The current row is another, or says something else.
    void update();
    /// Where ssh's settings are looked for: this user's unless said otherwise.
    void setSshConfigPlaces(const SshConfigPlaces &places) { m_sshPlaces = places; }

    void askForHosts();
    /// Shows what a file names before it is added.
    void importFrom(const QString &fileName);
    /// The chosen room, or all, as a list of rooms; as a table where the name ends in ".csv".
    void exportTo(const QString &fileName);

Q_SIGNALS:
    void connectWanted(const QString &hostId);
    void hostsAdded(const QString &room, const QList<stationmaster::RoomHost> &hosts);
    void hostRemoved(const QString &room, const stationmaster::RoomHost &host);
    void hostMoved(const QString &from, const stationmaster::RoomHost &host, const QString &to);
    void roomRenamed(const QString &room, const QString &name);
    void roomRemoved(const QString &room);
    void roomsImported(const QList<stationmaster::Room> &rooms);
    void refreshWanted();
    /// How an export, or the reading of a file, has ended.
    void told(bool done, const QString &text);

private:
    QAction *make(const QString &name, const QString &symbol, const QString &text,
                  const QKeySequence &key = {});
    void rename();
    void removeCurrent();
    void moveOrCopy(bool move);
    void askForImport();
    void askForExport();
    void showImport(const RoomText &text);
    QString roomAtCurrent() const;
    /// Why the current row cannot be changed; empty: it can.
    QString fixedReason() const;
    QList<Room> chosenRooms() const;

    RoomList &m_list;
    RoomsModel &m_model;
    const std::function<QModelIndex()> m_current;
    QWidget *m_window;
    SshConfigPlaces m_sshPlaces = sshConfigPlaces();
    QAction *m_connect;
    QAction *m_add;
    QAction *m_rename;
    QAction *m_move;
    QAction *m_copy;
    QAction *m_remove;
    QAction *m_import;
    QAction *m_export;
    QAction *m_refresh;
};

} // namespace stationmaster
