// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/daemon/policy/ip_address.h"

#include <algorithm>
#include <span>

#include <arpa/inet.h>

namespace stationmaster {

namespace {

constexpr std::array<quint8, 12> V4Prefix{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff};

} // namespace

std::optional<IpAddress> IpAddress::parse(const QString &text)
{
    // A zero would end it early.
    if (text.size() > INET6_ADDRSTRLEN || text.contains(QChar(u'\0')))
        return {};
    const QByteArray written = text.toLatin1();
    IpAddress address;
    std::ranges::copy(V4Prefix, address.bytes.begin());
    if (::inet_pton(AF_INET, written.constData(), address.bytes.data() + V4Prefix.size()) == 1
        || ::inet_pton(AF_INET6, written.constData(), address.bytes.data()) == 1)
        return address;
    return {};
}

QString IpAddress::text() const
{
    char written[INET6_ADDRSTRLEN] = {};
    if (isV4())
        ::inet_ntop(AF_INET, bytes.data() + V4Prefix.size(), written, sizeof written);
    else
        ::inet_ntop(AF_INET6, bytes.data(), written, sizeof written);
    return QString::fromLatin1(written);
}

bool IpAddress::isV4() const
{
    return std::ranges::equal(V4Prefix, std::span(bytes).first(V4Prefix.size()));
}

bool IpAddress::sharesPrefix(const IpAddress &other, int bits) const
{
    for (std::size_t i = 0; i < bytes.size() && bits > 0; ++i, bits -= 8) {
        const auto mask = quint8(bits >= 8 ? 0xff : 0xff << (8 - bits));
        if ((bytes[i] & mask) != (other.bytes[i] & mask))
            return false;
    }
    return true;
}

} // namespace stationmaster
