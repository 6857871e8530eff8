// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/dbus/bus_opener.h"

#include "backend/core/async.h"

#include <QDBusError>
#include <QPromise>

#include <atomic>
#include <memory>
#include <thread>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

std::atomic<int> opening = 0;

Result<Unit> connectNow(const QString &address, const QString &name)
{
    const QDBusConnection connection = QDBusConnection::connectToBus(address, name);
    if (connection.isConnected())
        return Unit{};
    const QString reason = connection.lastError().message();
    // Else Qt keeps it under this name, and gives it to whoever asks for the name again.
    QDBusConnection::disconnectFromBus(name);
    return Error{Error::Code::Unreachable, reason, {}};
}

} // namespace

void BusOpener::open(const QString &address, const QString &name, std::chrono::milliseconds deadline)
{
    auto promise = std::make_shared<QPromise<Result<Unit>>>();
    auto abandoned = std::make_shared<std::atomic<bool>>(false);
    promise->start();
    whenDone(promise->future(), this, [this, name](const Result<Unit> &result) {
        if (m_answered) {
            // Opened just as the deadline passed, when the thread could no longer see that.
            if (result)
                QDBusConnection::disconnectFromBus(name);
            return;
        }
        m_answered = true;
        m_deadline.stop();
        if (result)
            Q_EMIT opened(QDBusConnection(name));
        else
            Q_EMIT failed(result.error());
    });
    m_deadline.setSingleShot(true);
    m_deadline.callOnTimeout(this, [this, abandoned]() {
        m_answered = true;
        *abandoned = true;
        Q_EMIT failed({Error::Code::Unreachable, u"the bus did not answer in time"_s, {}});
    });
    m_deadline.start(deadline);
    ++opening;
    std::thread([promise, abandoned, address, name]() {
        const Result<Unit> result = connectNow(address, name);
        if (*abandoned)
            QDBusConnection::disconnectFromBus(name);
        promise->addResult(result);
        promise->finish();
        --opening;
    }).detach();
}

bool BusOpener::isAnyOpening()
{
    return opening > 0;
}

} // namespace stationmaster

#include "moc_bus_opener.cpp"
