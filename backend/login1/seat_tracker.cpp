// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/login1/seat_tracker.h"

#include "backend/dbus/name_owner.h"
#include "backend/login1/login1_calls.h"
#include "backend/login1/session_record.h"

#include <QDBusArgument>
#include <QDBusObjectPath>

namespace stationmaster {

using namespace Qt::StringLiterals;

SeatTracker::SeatTracker(const QDBusConnection &bus, const Login1Options &options, const NameOwner &watch,
                         QObject *parent)
    : QObject(parent)
    , m_bus(bus)
    , m_options(options)
    , m_watch(watch)
{
}

void SeatTracker::subscribe()
{
    m_bus.connect({}, login1::ManagerPath, login1::ManagerInterface, u"SeatNew"_s, this,
                  SLOT(seatNew(QDBusMessage)));
    m_bus.connect({}, login1::ManagerPath, login1::ManagerInterface, u"SeatRemoved"_s, this,
                  SLOT(seatRemoved(QDBusMessage)));
}

void SeatTracker::list()
{
    m_listing = true;
    m_meanwhile.clear();
    send(m_bus, managerCall(u"ListSeats"_s), u"a(so)"_s, m_options.readTimeout, this,
         [this, list = ++m_list](const Result<QDBusMessage> &reply) {
             if (list != m_list)
                 return;
             m_listing = false;
             if (reply) {
                 const QSet<QString> heard = m_seats & m_meanwhile;
                 m_seats.clear();
                 const auto rows = reply.value().arguments().constFirst().value<QDBusArgument>();
                 rows.beginArray();
                 while (!rows.atEnd()) {
                     QString seat;
                     QDBusObjectPath path;
                     rows.beginStructure();
                     rows >> seat >> path;
                     rows.endStructure();
                     add(seat);
                 }
                 rows.endArray();
                 // A signal is newer than the list that it overtook.
                 m_seats = (m_seats - m_meanwhile) + heard;
             }
             Q_EMIT listed();
         });
}

void SeatTracker::seatNew(const QDBusMessage &message)
{
    if (!m_watch.isFrom(message) || message.signature() != "so"_L1)
        return;
    const QString seat = message.arguments().at(0).toString();
    m_meanwhile.insert(seat);
    add(seat);
    Q_EMIT changed();
}

void SeatTracker::seatRemoved(const QDBusMessage &message)
{
    if (!m_watch.isFrom(message) || message.signature() != "so"_L1)
        return;
    const QString seat = message.arguments().at(0).toString();
    m_meanwhile.insert(seat);
    m_seats.remove(seat);
    Q_EMIT changed();
}

void SeatTracker::add(const QString &seat)
{
    // Seats are named by the same alphabet as sessions.
    if (isValidSessionId(seat) && m_seats.size() < MaxSeats)
        m_seats.insert(seat);
}

} // namespace stationmaster

#include "moc_seat_tracker.cpp"
