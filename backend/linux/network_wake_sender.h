// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/wake_sender.h"

#include <QByteArray>
#include <QList>

#include <functional>

namespace stationmaster {

/// The packet that a network card waits for while its computer is off (AMD, "Magic Packet Technology"): six
/// bytes of ones, then sixteen times the address of the card.
QByteArray wakePacket(const HardwareAddress &address);

/// The addresses, in the order of a number, by which everybody in this computer's IPv4 networks is reached;
/// none for networks that have no such thing.
QList<quint32> broadcastAddresses();

/// Sends that packet to each of those addresses, by UDP.
class NetworkWakeSender final : public WakeSender
{
public:
    struct Options
    {
        quint16 port = 9; ///< "discard": whoever else gets it passes it over.
        std::function<QList<quint32>()> networks = broadcastAddresses;
    };

    explicit NetworkWakeSender(Options options);
    NetworkWakeSender();

    Result<> send(const HardwareAddress &address) override;

private:
    const Options m_options;
};

} // namespace stationmaster
