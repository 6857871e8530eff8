// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/result.h"

#include <QDBusConnection>
#include <QObject>
#include <QString>
#include <QTimer>

#include <chrono>

namespace stationmaster {

/// Opens a bus without making anybody wait. The library's own call blocks until the other end has answered,
/// which through ssh can take long, so it runs on a thread of its own; opened() or failed() comes on the
/// thread of this object, one of them, once. Past the deadline the thread is left to itself: it cannot be
/// called back, ends when the transport gives up, and what it then opened is closed again.
class BusOpener final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Called once. `address` is a D-Bus address, `name` the name under which Qt is to know the connection.
    void open(const QString &address, const QString &name, std::chrono::milliseconds deadline);

    /// Whether a thread is still at it. A program that ends then must not tear the library down under it.
    static bool isAnyOpening();

Q_SIGNALS:
    void opened(const QDBusConnection &connection);
    void failed(const stationmaster::Error &error);

private:
    bool m_answered = false;
    QTimer m_deadline; ///< Stopped by the answer: an agent at rest is not woken up for it.
};

} // namespace stationmaster
