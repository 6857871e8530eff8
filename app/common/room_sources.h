// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/discovery/avahi_browser.h"
#include "model/room_text.h"
#include "model/ssh_config_hosts.h"

#include <QFuture>
#include <QHash>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>

namespace stationmaster {

/// What rooms consist of together with what their sources name: reads those without making anybody wait,
/// files on another thread. What a source named stands until it names something else, also while it is read
/// anew or fails, so that a directory that is down for an hour takes no connection with it.
class RoomSources final : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        SshConfigPlaces ssh = sshConfigPlaces();
        QString bus; ///< The address of the bus on which Avahi is.
        std::chrono::milliseconds timeout{20'000}; ///< For a program, and for Avahi's first word.
    };

    explicit RoomSources(Options options, QObject *parent = nullptr);
    ~RoomSources() override;

    /// The rooms as readRooms() tells them. Sources that are not known yet are read; with `anew` all are.
    /// changed() follows, later, for each that has been read, also where nothing is different.
    void setRooms(const QList<Room> &rooms, bool anew);
    /// With the hosts that are known, and each source's state. The groups of an inventory and what announced
    /// hosts say of their rooms are rooms below the one with the source.
    QList<Room> rooms() const;
    /// Whether every source has been read or has failed.
    bool isSettled() const;

Q_SIGNALS:
    void changed();

private:
    /// What came of a source.
    struct Answer
    {
        RoomSource source; ///< With its state.
        QList<Room> rooms;
        int reading = 0; ///< Number of the newest reading; earlier ones are not heard.
    };

    static QString keyOf(const RoomSource &source);
    void read(Answer &answer);
    void readFile(const QString &key, int reading, const RoomSource &source);
    void runCommand(const QString &key, int reading, const RoomSource &source);
    void browse();
    void leaveAvahi();
    void followAvahi();
    void await(const QString &key, int reading, const QFuture<Result<RoomText>> &future);
    void take(const QString &key, int reading, const Result<RoomText> &result);

    const Options m_options;
    QList<Room> m_rooms;
    QHash<QString, Answer> m_answers; ///< By keyOf().
    int m_readings = 0;
    std::unique_ptr<AvahiBrowser> m_avahi;
    QString m_avahiBus; ///< Qt's name of its connection.
    QTimer m_avahiDeadline;
};

} // namespace stationmaster
