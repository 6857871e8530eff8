// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/daemon/agents/scope_freezer.h"

#include "backend/daemon/agents/agent_unit.h"
#include "backend/daemon/agents/session_place.h"
#include "backend/dbus/call.h"
#include "backend/protocol/names.h"

#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QPromise>

#include <memory>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

/// The kernel stops a process where it next leaves a system call; one in the midst of a read from a disk that
/// hangs keeps all waiting.
constexpr std::chrono::seconds Timeout{10};

template <typename T>
std::shared_ptr<QPromise<Result<T>>> begun()
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    return promise;
}

template <typename T>
void finish(QPromise<Result<T>> &promise, const Result<T> &result)
{
    promise.addResult(result);
    promise.finish();
}

} // namespace

ScopeFreezer::ScopeFreezer(const QDBusConnection &bus, QObject *parent)
    : SessionFreezer(parent)
    , m_bus(bus)
{
}

QFuture<Result<>> ScopeFreezer::freeze(const SessionId &id)
{
    return change(id, u"FreezeUnit"_s);
}

QFuture<Result<>> ScopeFreezer::thaw(const SessionId &id)
{
    return change(id, u"ThawUnit"_s);
}

QFuture<Result<>> ScopeFreezer::change(const SessionId &id, const QString &method)
{
    const auto promise = begun<Unit>();
    findPlace(m_bus, id, this, [=, this](const Result<SessionPlace> &place) {
        if (!place) {
            finish(*promise, Result<>(place.error()));
            return;
        }
        QDBusMessage call = agent_unit::managerCall(method);
        call << place.value().scope;
        send(m_bus, call, AnySignature, Timeout, this, [promise](const Result<QDBusMessage> &reply) {
            finish(*promise, reply ? Result<>(Unit{}) : Result<>(reply.error()));
        });
    });
    return promise->future();
}

QFuture<Result<bool>> ScopeFreezer::isFrozen(const SessionId &id)
{
    const auto promise = begun<bool>();
    findPlace(m_bus, id, this, [=, this](const Result<SessionPlace> &place) {
        if (!place) {
            finish(*promise, Result<bool>(place.error()));
            return;
        }
        QDBusMessage find = agent_unit::managerCall(u"GetUnit"_s);
        find << place.value().scope;
        send(m_bus, find, AnySignature, Timeout, this, [=, this](const Result<QDBusMessage> &unit) {
            if (!unit) {
                finish(*promise, Result<bool>(unit.error()));
                return;
            }
            const auto path = unit.value().arguments().value(0).value<QDBusObjectPath>().path();
            QDBusMessage get = QDBusMessage::createMethodCall(u"org.freedesktop.systemd1"_s, path,
                                                              protocol::PropertiesInterface, u"Get"_s);
            get << u"org.freedesktop.systemd1.Unit"_s << u"FreezerState"_s;
            send(m_bus, get, AnySignature, Timeout, this, [promise](const Result<QDBusMessage> &state) {
                finish(*promise,
                       state ? Result<bool>(
                           state.value().arguments().value(0).value<QDBusVariant>().variant().toString()
                           == "frozen"_L1)
                             : Result<bool>(state.error()));
            });
        });
    });
    return promise->future();
}

} // namespace stationmaster

#include "moc_scope_freezer.cpp"
