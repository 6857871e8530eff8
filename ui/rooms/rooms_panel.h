// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/host_power.h"
#include "model/rooms_model.h"
#include "ui/rooms/rooms_text_model.h"

#include <QSet>
#include <QWidget>

#include <optional>
#include <utility>

class QLabel;
class QPushButton;
class QTreeView;

namespace stationmaster {

class RoomsActions;

/// The rooms and their computers beside the grid: choosing one shows and connects its computers, and what is
/// done to all is done to those. Asks what a computer needs to be told before it lets anybody in. When the
/// rooms change, what is chosen and what is open stay so.
class RoomsPanel final : public QWidget
{
    Q_OBJECT

public:
    /// A row, however the rows come to stand.
    struct Place
    {
        QString room;
        QString address; ///< Empty: the room itself.

        bool operator==(const Place &) const = default;
    };

    /// `list` outlives this object.
    explicit RoomsPanel(RoomList &list, QWidget *parent = nullptr);

    /// Chooses the first room, or all where there is only one.
    void chooseFirst();
    /// What is chosen; nothing: all computers.
    std::optional<Place> place() const;
    /// Chooses that, or the first where it is not there any more.
    void choosePlace(const std::optional<Place> &place);
    /// Opens the dialog about what is wrong with this host, if anything is.
    void showProblem(const QString &hostId);
    /// The first host in sight that needs somebody to say something.
    void showFirstProblem();
    /// What can be done to the rooms themselves.
    RoomsActions &actions() { return *m_actions; }

Q_SIGNALS:
    /// The operator looks at these hosts.
    void chosen(const QSet<QString> &hostIds);
    /// The room that was chosen, or that the chosen computer is in; empty: all of them.
    void roomChosen(const QString &room);
    /// The operator wants this of these computers. He has not been asked yet.
    void powerWanted(stationmaster::PowerVerb verb, const QSet<QString> &hostIds);

private:
    QModelIndex current() const; ///< Of m_model.
    void choose(const QModelIndex &index);
    void activate(const QModelIndex &index);
    void showMenu(const QPoint &position);
    void showTrouble();
    void keepPlace();
    void restorePlace();
    QString nameNow(const QString &room) const;
    void addPowerActions(QMenu &menu, const QSet<QString> &hostIds);
    bool canWake(const QString &hostId) const;

    RoomList &m_list;
    RoomsModel m_model;
    RoomsTextModel m_texts;
    QPushButton *m_all;
    QTreeView *m_tree;
    QLabel *m_trouble; ///< What is wrong with the sources of the chosen room.
    RoomsActions *m_actions;
    std::optional<Place> m_place; ///< While the rows change: what was chosen.
    std::optional<std::pair<QString, QString>>
        m_renamed; ///< A room's name, and the one that it is being given.
    QStringList m_open; ///< While the rows change: the rooms that were open.
};

} // namespace stationmaster
