// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/ssh/bus_greeting.h"

#include <QObject>
#include <QSocketNotifier>
#include <QString>
#include <QTemporaryDir>

#include <atomic>
#include <memory>

namespace stationmaster {

/// Stands between the D-Bus library and an ssh: greets the bus at the far end, in its own time, and only when
/// that has answered lets the library in, through a socket in a private folder, and answers it at once. From
/// then on it hands bytes to and fro and counts them. Never waits and never keeps more than one piece of
/// `PieceSize` for either side.
///
/// Made on any thread, then moved to a RelayThread, on which everything else happens; the counts may be read
/// from anywhere.
class BusRelay final : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype PieceSize = 64 * 1024;

    /// `far` is a connected socket, its other end is ssh's; it is closed with this object.
    explicit BusRelay(int far);
    ~BusRelay() override;

    quint64 received() const { return m_received; } ///< Bytes from the far end.
    quint64 sent() const { return m_sent; }

public Q_SLOTS:
    /// Called once.
    void start();

Q_SIGNALS:
    /// The bus has answered. `address` is a D-Bus address for one connection from this process.
    void greeted(const QString &address);
    /// One of the sides has ended, or made no sense; both are closed. Once.
    void closed();

private:
    /// One direction.
    struct Flow
    {
        int from = -1;
        int to = -1;
        QByteArray pending; ///< Read and not yet written.
        std::unique_ptr<QSocketNotifier> readable;
        std::unique_ptr<QSocketNotifier> writable;
    };

    void connectFlow(Flow &flow, std::atomic<quint64> &count);
    void greetFar();
    void letIn();
    void accept();
    void greetNear();
    void pump(Flow &flow, std::atomic<quint64> &count);
    void flush(Flow &flow);
    bool sendAll(int descriptor, const QByteArray &bytes);
    void close();

    const int m_far;
    int m_near = -1;
    int m_listening = -1;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSocketNotifier> m_notifier; ///< For whatever is waited for while greeting.
    BusGreeting m_farGreeting;
    LocalGreeting m_nearGreeting;
    Flow m_in; ///< From the far end.
    Flow m_out;
    std::atomic<quint64> m_received = 0;
    std::atomic<quint64> m_sent = 0;
    bool m_closed = false;
};

} // namespace stationmaster
