// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/host_power.h"
#include "model/rooms_model.h"
#include "ui/rooms/rooms_text_model.h"

#include <QWidget>

class QMenu;
class QPushButton;
class QTreeView;

namespace stationmaster {

/// The rooms and their computers beside the grid: choosing one shows and connects its computers, and what is
/// done to all is done to those. Asks what a computer needs to be told before it lets anybody in.
class RoomsPane final : public QWidget
{
    Q_OBJECT

public:
    /// `list` outlives this object.
    explicit RoomsPane(RoomList &list, QWidget *parent = nullptr);

    /// Chooses the first room, or all where there is only one.
    void chooseFirst();
    /// Opens the dialog about what is wrong with this host, if anything is.
    void showProblem(const QString &hostId);
    /// The first host in sight that needs somebody to say something.
    void showFirstProblem();

Q_SIGNALS:
    /// The operator looks at these hosts.
    void chosen(const QSet<QString> &hostIds);
    void hostsAdded(const QString &room, const QList<stationmaster::RoomHost> &hosts);
    void hostRemoved(const QString &room, const stationmaster::RoomHost &host);
    /// The operator wants this of these computers. He has not been asked yet.
    void powerWanted(stationmaster::PowerVerb verb, const QSet<QString> &hostIds);

private:
    void choose(const QModelIndex &index);
    void activate(const QModelIndex &index);
    void showMenu(const QPoint &position);
    void addPowerActions(QMenu &menu, const QSet<QString> &hostIds);
    bool canWake(const QString &hostId) const;
    void askForHosts();
    QString roomAt(const QModelIndex &index) const;

    RoomList &m_list;
    RoomsModel m_model;
    RoomsTextModel m_texts;
    QPushButton *m_all;
    QTreeView *m_tree;
};

} // namespace stationmaster
