// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/result.h"
#include "backend/login1/login1_options.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QObject>
#include <QSet>

namespace stationmaster {

class NameOwner;

/// The ids of logind's seats. Who sits at one is not asked of the seat: it is the session that says it is
/// active there, and sessions announce every change.
class SeatTracker final : public QObject
{
    Q_OBJECT

public:
    static constexpr int MaxSeats = 1'000;

    SeatTracker(const QDBusConnection &bus, const Login1Options &options, const NameOwner &watch,
                QObject *parent = nullptr);

    void subscribe();
    /// Reads the list anew; listed() follows, in failure too: a host whose seats are unknown still has
    /// sessions.
    void list();
    bool isListing() const { return m_listing; }
    const QSet<QString> &seats() const { return m_seats; }

Q_SIGNALS:
    void listed();
    void changed();

private Q_SLOTS:
    void seatNew(const QDBusMessage &message);
    void seatRemoved(const QDBusMessage &message);

private:
    void add(const QString &seat);

    QDBusConnection m_bus;
    const Login1Options &m_options;
    const NameOwner &m_watch;
    QSet<QString> m_seats;
    QSet<QString> m_meanwhile; ///< Seats that came or went while the list was on its way.
    bool m_listing = false;
    quint64 m_list = 0;
};

} // namespace stationmaster
