// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/arrangement.h"
#include "ui/window/message_bar.h"

#include <QObject>
#include <QPointer>
#include <QString>

class QSettings;

namespace stationmaster {

class MessageArea;
class PlaceActions;
class PlacesModel;
class SessionGrid;
class TileArranger;

/// Carries out PlaceActions: arranges the places of the room that is looked at, keeps for each room how it
/// was arranged, writes that to a file and reads it from one.
class PlaceCommands final : public QObject
{
    Q_OBJECT

public:
    /// All of them outlive this object.
    PlaceCommands(PlacesModel &places, SessionGrid &grid, PlaceActions &actions, MessageArea &messages,
                  QSettings &settings, QObject *parent = nullptr);

    /// The room that is looked at; empty: this computer, or all rooms.
    void setRoom(const QString &room);
    /// What can be done just now.
    void update();

    /// Both say what came of it.
    void exportTo(const QString &path);
    void importFrom(const QString &path);

private:
    void keep();
    void setArranging(bool arranging);
    void arrangeByStation();
    void chooseExport();
    void chooseImport();
    void say(bool done, const QString &text);
    QString key() const;

    PlacesModel &m_places;
    SessionGrid &m_grid;
    PlaceActions &m_actions;
    MessageArea &m_messages;
    QSettings &m_settings;
    TileArranger *m_arranger;
    QString m_room;
    QPointer<MessageBar> m_bar; ///< Says that places can be moved, while they can.
    Arrangement m_before; ///< What "Undo" brings back.
};

} // namespace stationmaster
