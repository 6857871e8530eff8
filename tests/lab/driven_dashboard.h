// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dashboard/application.h"
#include "tests/lab/stall_watch.h"

#include <QElapsedTimer>
#include <QJsonObject>
#include <QModelIndex>
#include <QObject>
#include <QSet>

#include <memory>

namespace stationmaster::lab {

/// The dashboard itself, window, links and all, on lists of rooms, driven by words where a person would use
/// the pointer, and asked what it shows:
///
///     open                 makes it and shows the window
///     room NAME            chooses a room
///     select HOST…         selects the tiles of these hosts' sessions, and no others
///     press NAME           a menu entry, by its object name
///     click NAME           a button that is to be seen, by its object name
///     report               what the open table of results says, a row each
///     shoot                what the window looks like
///     look                 what it shows, and what has come from the hosts
///     begin                forgets what look and stalls have counted
///     stalls               how long the window has been kept from answering since begin
///     rest                 stops measuring that, which wakes the program by itself
///     close                closes the window and lets go of all behind it
///     threads              the names of this process's threads
class DrivenDashboard final : public QObject
{
    Q_OBJECT

public:
    /// `roomFile` is a list of rooms as readRooms() takes it.
    explicit DrivenDashboard(QString roomFile);
    ~DrivenDashboard() override;

    /// Carries one of them out and says what came of it; "error" where it cannot be.
    QJsonObject answer(const QString &request);

private:
    QJsonObject act(const QString &request);
    QJsonObject open();
    QJsonObject chooseRoom(const QString &name);
    QJsonObject select(const QStringList &hosts);
    QJsonObject press(const QString &name);
    QJsonObject click(const QString &name);
    QJsonObject report() const;
    QJsonObject shoot();
    QJsonObject look() const;
    QJsonObject stalls() const;
    void begin();
    void note(const QModelIndex &from, const QModelIndex &to, const QList<int> &roles);

    const QString m_roomFile;
    RoomHosts *m_rooms = nullptr; ///< The dashboard's.
    std::unique_ptr<Application> m_dashboard;
    StallWatch m_stalls;
    QElapsedTimer m_clock; ///< Since a room was chosen.
    qint64 m_lastRowMs = 0; ///< When the newest row came, by m_clock.
    QSet<QString> m_wasStale; ///< Hosts of which a row has been grey.
    int m_pictures = 0;
    QSet<QString> m_pictured; ///< Hosts of which a picture has come.
};

/// The name of a host that stands behind "ssh:" in an id.
QString hostOf(const SessionId &id);

} // namespace stationmaster::lab
