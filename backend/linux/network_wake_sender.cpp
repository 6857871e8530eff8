// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/linux/network_wake_sender.h"

#include <QtEndian>

#include <cerrno>
#include <utility>

#include <ifaddrs.h>
#include <net/if.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace stationmaster {

using namespace Qt::StringLiterals;

QByteArray wakePacket(const HardwareAddress &address)
{
    QByteArray packet(6, '\xff');
    for (int i = 0; i < 16; ++i) {
        for (const quint8 byte : address.bytes)
            packet += char(byte);
    }
    return packet;
}

QList<quint32> broadcastAddresses()
{
    QList<quint32> found;
    ifaddrs *first = nullptr;
    if (::getifaddrs(&first) != 0)
        return found;
    for (const ifaddrs *each = first; each; each = each->ifa_next) {
        const unsigned wanted = IFF_UP | IFF_BROADCAST;
        if (!each->ifa_addr || each->ifa_addr->sa_family != AF_INET || !each->ifa_broadaddr
            || (each->ifa_flags & wanted) != wanted)
            continue;
        const auto *address = reinterpret_cast<const sockaddr_in *>(each->ifa_broadaddr);
        const quint32 number = qFromBigEndian(quint32(address->sin_addr.s_addr));
        if (!found.contains(number))
            found += number;
    }
    ::freeifaddrs(first);
    return found;
}

NetworkWakeSender::NetworkWakeSender(Options options)
    : m_options(std::move(options))
{
}

NetworkWakeSender::NetworkWakeSender()
    : NetworkWakeSender(Options())
{
}

Result<> NetworkWakeSender::send(const HardwareAddress &address)
{
    const int socket = ::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    const int on = 1;
    if (socket < 0 || ::setsockopt(socket, SOL_SOCKET, SO_BROADCAST, &on, sizeof(on)) != 0) {
        const Error error{Error::Code::Internal, u"no socket for a broadcast: %1"_s.arg(errno), {}};
        if (socket >= 0)
            ::close(socket);
        return error;
    }
    const QByteArray packet = wakePacket(address);
    int sent = 0;
    int trouble = 0;
    for (const quint32 network : m_options.networks()) {
        sockaddr_in to{};
        to.sin_family = AF_INET;
        to.sin_port = qToBigEndian(m_options.port);
        to.sin_addr.s_addr = qToBigEndian(network);
        const ssize_t count = ::sendto(socket, packet.constData(), size_t(packet.size()), 0,
                                       reinterpret_cast<const sockaddr *>(&to), sizeof(to));
        if (count == packet.size())
            ++sent;
        else
            trouble = errno;
    }
    ::close(socket);
    // Each network is tried: the computer is in one of them.
    if (sent == 0)
        return Error{Error::Code::Unreachable, u"sent into no network: %1"_s.arg(trouble), {}};
    return {};
}

} // namespace stationmaster
