// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/result.h"

#include <QDBusConnection>
#include <QObject>
#include <QString>
#include <QTimer>

#include <chrono>

namespace stationmaster {

/// A connection to a bus that is made anew whenever it is lost: the bus was restarted, say, or the ssh that
/// carried it has ended. A QDBusConnection that was cut stays cut, and so do all copies of it: whoever has
/// one hears here that it is lost, and is given another. Nobody waits for any of this.
class ReconnectingBus final : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        std::chrono::milliseconds deadline{20'000}; ///< For one opening.
        std::chrono::milliseconds retryFirst{100}; ///< How soon it is tried again; doubles …
        std::chrono::milliseconds retryMost{5'000}; ///< … up to this.
    };

    /// `address` is a D-Bus address; the connections are known to Qt by `name` and a number.
    ReconnectingBus(const QString &address, const QString &name, const Options &options,
                    QObject *parent = nullptr);

    /// Called once. opened() or failed() follows, later.
    void open();

Q_SIGNALS:
    void opened(const QDBusConnection &bus);
    /// The connection that opened() gave has been cut. Another is being made.
    void lost();
    /// The first opening has failed. It is tried again, and nothing more is said before opened().
    void failed(const stationmaster::Error &error);

private Q_SLOTS:
    void onDisconnected();

private:
    void attempt();
    void take(const QDBusConnection &bus);
    void retryLater();

    const QString m_address;
    const QString m_name;
    const Options m_options;
    QString m_connection; ///< Qt's name of the newest one.
    QTimer m_retry;
    std::chrono::milliseconds m_delay;
    int m_attempts = 0;
    bool m_up = false;
};

} // namespace stationmaster
