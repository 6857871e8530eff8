// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/control/greeters.h"

#include "backend/core/async.h"
#include "backend/dbus/call.h"

#include <QDBusMessage>
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

/// A display manager that has no such method, or has gone, cannot show its login screen.
Error cannotShow(const Error &error)
{
    const bool missing = error.code == Error::Code::Unreachable || error.code == Error::Code::NotFound;
    return {missing ? Error::Code::Unsupported : error.code,
            u"the display manager: "_s + error.detail,
            {},
            error.name};
}

} // namespace

Greeters::Greeters(const QDBusConnection &bus, std::chrono::milliseconds timeout, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
    , m_timeout(timeout)
    , m_seats(bus, SeatsService, nullptr, NameOwner::Start::Never)
    , m_gdm(bus, GdmService, nullptr, NameOwner::Start::Never)
{
    connect(&m_seats, &NameOwner::ownerChanged, this, &Greeters::onSeatsOwner);
    connect(&m_gdm, &NameOwner::ownerChanged, this, &Greeters::changed);
    for (NameOwner *service : {&m_seats, &m_gdm}) {
        service->subscribe();
        service->ask(m_timeout);
    }
}

void Greeters::onSeatsOwner(const QString &owner)
{
    m_switches = true;
    if (!owner.isEmpty())
        askWhetherItSwitches();
    Q_EMIT changed();
}

void Greeters::askWhetherItSwitches()
{
    QDBusMessage call = callOf(SeatsService, SeatPath, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    call << SeatInterface << u"CanSwitch"_s;
    send(m_bus, call, u"v"_s, m_timeout, this, [this](const Result<QDBusMessage> &answer) {
        // No answer is none: LightDM takes its name before it has added its seats.
        const bool switches = !answer
            || answer.value().arguments().constFirst().value<QDBusVariant>().variant() != QVariant(false);
        if (hasSeats() && std::exchange(m_switches, switches) != switches)
            Q_EMIT changed();
    });
}

bool Greeters::canShow(const QString &seat) const
{
    return seat == "seat0"_L1 && (hasGdm() || (hasSeats() && m_switches));
}

QFuture<Result<>> Greeters::show(const QString &seat)
{
    if (!canShow(seat)) {
        return answered<Unit>(Error{
            Error::Code::Unsupported, u"no display manager could show its login screen on "_s + seat, {}});
    }
    const QDBusMessage call = hasGdm()
        ? callOf(GdmService, GdmPath, GdmInterface, u"CreateTransientDisplay"_s)
        : callOf(SeatsService, SeatPath, SeatInterface, u"SwitchToGreeter"_s);
    auto promise = std::make_shared<QPromise<Result<>>>();
    promise->start();
    send(m_bus, call, AnySignature, m_timeout, this, [promise](const Result<QDBusMessage> &reply) {
        promise->addResult(reply ? Result<>() : Result<>(cannotShow(reply.error())));
        promise->finish();
    });
    return promise->future();
}

} // namespace stationmaster

#include "moc_greeters.cpp"
