// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/result.h"
#include "backend/core/session.h"
#include "backend/core/station.h"

#include <QMap>
#include <QObject>

namespace stationmaster {

/// The places where one can sit, as far as this host has seen any: its seats, and the thin clients that
/// sessions were connected from, with the friendly names that people gave them. Kept in one JSON file,
/// written whole or not at all. A file that cannot be understood is set aside as *.broken and done without;
/// one that cannot be written is reported and what it should have held lives on in memory.
class StationRegistry final : public QObject
{
    Q_OBJECT

public:
    static constexpr int MaxName = 64; ///< UTF-16 units of a friendly name.
    static constexpr int MaxClients = 1024; ///< Kept; beyond that the one not seen for longest is forgotten.

    explicit StationRegistry(const QString &path, QObject *parent = nullptr);

    /// What the file could not do, for the log; empty while all is well.
    QStringList complaints() const { return m_complaints; }

    /// Tells it what there is now; changed() follows if the answer of stations() is another.
    void see(const QList<Session> &sessions, const QList<Station> &seats);
    /// Sorted by id; free ones included.
    QList<Station> stations() const { return m_stations; }

    /// An empty name takes it away. NotFound for a station never seen, Protocol for a name that cannot be
    /// one, Internal if it could not be stored, in which case nothing has changed.
    Result<> rename(const QString &station, const QString &name);

Q_SIGNALS:
    void changed();

private:
    struct Known
    {
        QString name; ///< Empty while it has none.
        bool client = false;
        qint64 seenAt = 0; ///< Seconds since 1970, of a thin client.
    };

    void load();
    Result<> save();
    void forgetOldest();
    void merge();

    QString m_path;
    QStringList m_complaints;
    QMap<QString, Known> m_known;
    QList<Session> m_sessions;
    QList<Station> m_seats;
    QList<Station> m_stations;
};

} // namespace stationmaster
