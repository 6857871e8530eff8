// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/result.h"

#include <QDBusConnection>
#include <QFuture>
#include <QObject>

namespace stationmaster {

/// The process at the other end of a connection, as it was when it connected.
struct Peer
{
    quint32 uid = 0;
    qint64 pid = 0;
};

/// Port: what the bus knows of a connection. NotFound if it is not there (any more).
class Peers
{
public:
    virtual ~Peers() = default;
    virtual QFuture<Result<Peer>> peer(const QString &connection) = 0;
};

/// Asks the bus daemon, which has it from the kernel.
class BusPeers final : public QObject, public Peers
{
    Q_OBJECT

public:
    explicit BusPeers(const QDBusConnection &bus, QObject *parent = nullptr);
    QFuture<Result<Peer>> peer(const QString &connection) override;

private:
    QDBusConnection m_bus;
};

} // namespace stationmaster
