// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/reach/greeters.h"

#include "backend/async.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QPromise>

#include <memory>
#include <utility>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

// LightDM and SDDM.
const QString SeatsService = u"org.freedesktop.DisplayManager"_s;
const QString SeatPath = u"/org/freedesktop/DisplayManager/Seat0"_s;
const QString SeatInterface = u"org.freedesktop.DisplayManager.Seat"_s;

const QString GdmService = u"org.gnome.DisplayManager"_s;
const QString GdmPath = u"/org/gnome/DisplayManager/LocalDisplayFactory"_s;
const QString GdmInterface = u"org.gnome.DisplayManager.LocalDisplayFactory"_s;

QDBusMessage callOf(const QString &service, const QString &path, const QString &interface,
                    const QString &method)
{
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, interface, method);
    // Asking for a display manager must not start one.
    call.setAutoStartService(false);
    return call;
}

Error errorFrom(const QDBusError &error)
{
    const QString detail = u"the display manager: "_s + error.name() + u' ' + error.message();
    switch (error.type()) {
    case QDBusError::AccessDenied:
        return {Error::Code::NotAuthorized, detail, {}};
    case QDBusError::NoReply:
    case QDBusError::TimedOut:
    case QDBusError::Timeout:
        return {Error::Code::TimedOut, detail, {}};
    case QDBusError::ServiceUnknown:
    case QDBusError::UnknownMethod:
    case QDBusError::UnknownObject:
    case QDBusError::UnknownInterface:
        return {Error::Code::Unsupported, detail, {}};
    default:
        return {Error::Code::Internal, detail, {}};
    }
}

} // namespace

Greeters::Greeters(const QDBusConnection &bus, std::chrono::milliseconds timeout, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
    , m_timeout(timeout)
{
    // First listen, then look: one that comes in between is heard of twice rather than never.
    m_watcher.setConnection(m_bus);
    m_watcher.setWatchMode(QDBusServiceWatcher::WatchForOwnerChange);
    m_watcher.setWatchedServices({SeatsService, GdmService});
    connect(&m_watcher, &QDBusServiceWatcher::serviceRegistered, this, [this](const QString &service) {
        appear(service == GdmService ? Kind::Gdm : Kind::Seats);
    });
    connect(&m_watcher, &QDBusServiceWatcher::serviceUnregistered, this, [this](const QString &service) {
        vanish(service == GdmService ? Kind::Gdm : Kind::Seats);
    });
    look(Kind::Seats);
    look(Kind::Gdm);
}

void Greeters::look(Kind kind)
{
    QDBusMessage call = callOf(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
                               u"org.freedesktop.DBus"_s, u"NameHasOwner"_s);
    call << (kind == Kind::Gdm ? GdmService : SeatsService);
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call, timeoutMs()), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, kind] {
        watcher->deleteLater();
        const QDBusPendingReply<bool> there = *watcher;
        if (there.isValid() && there.value())
            appear(kind);
    });
}

void Greeters::appear(Kind kind)
{
    bool &known = kind == Kind::Gdm ? m_hasGdm : m_hasSeats;
    if (std::exchange(known, true))
        return;
    if (kind == Kind::Seats)
        askWhetherItSwitches();
    Q_EMIT changed();
}

void Greeters::vanish(Kind kind)
{
    bool &known = kind == Kind::Gdm ? m_hasGdm : m_hasSeats;
    if (kind == Kind::Seats)
        m_switches = true;
    if (std::exchange(known, false))
        Q_EMIT changed();
}

void Greeters::askWhetherItSwitches()
{
    QDBusMessage call = callOf(SeatsService, SeatPath, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    call << SeatInterface << u"CanSwitch"_s;
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call, timeoutMs()), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> answer = *watcher;
        // No answer is none: LightDM takes its name before it has added its seats.
        const bool switches = !answer.isValid() || answer.value().variant() != QVariant(false);
        if (m_hasSeats && std::exchange(m_switches, switches) != switches)
            Q_EMIT changed();
    });
}

bool Greeters::canShow(const QString &seat) const
{
    return seat == "seat0"_L1 && (m_hasGdm || (m_hasSeats && m_switches));
}

QFuture<Result<>> Greeters::show(const QString &seat)
{
    if (!canShow(seat)) {
        return answered<Unit>(Error{
            Error::Code::Unsupported, u"no display manager could show its login screen on "_s + seat, {}});
    }
    const QDBusMessage call = m_hasGdm
        ? callOf(GdmService, GdmPath, GdmInterface, u"CreateTransientDisplay"_s)
        : callOf(SeatsService, SeatPath, SeatInterface, u"SwitchToGreeter"_s);
    auto promise = std::make_shared<QPromise<Result<>>>();
    promise->start();
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call, timeoutMs()), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [watcher, promise] {
        watcher->deleteLater();
        promise->addResult(watcher->isError() ? Result<>(errorFrom(watcher->error())) : Result<>());
        promise->finish();
    });
    return promise->future();
}

} // namespace stationmaster
