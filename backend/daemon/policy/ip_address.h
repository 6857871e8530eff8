// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace stationmaster {

/// An address of either kind, as sixteen bytes; one of IPv4 is the IPv6 address that stands for it
/// (::ffff:a.b.c.d).
struct IpAddress
{
    static constexpr int Bits = 128;
    static constexpr int BitsBeforeV4 = 96;

    std::array<quint8, 16> bytes{};

    /// Numbers alone: no name, no port, no zone. Nothing for anything else.
    static std::optional<IpAddress> parse(const QString &text);
    QString text() const;
    bool isV4() const;
    /// Whether the first `bits` (up to Bits) are the same.
    bool sharesPrefix(const IpAddress &other, int bits) const;

    bool operator==(const IpAddress &) const = default;
};

} // namespace stationmaster
