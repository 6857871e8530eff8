// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/daemon/policy/caller_origins.h"

#include <QList>
#include <QString>

#include <optional>

namespace stationmaster {

/// From where a site allows looking at screens: "192.168.10.0/24, fd00::/8, local". A plain value; without
/// any it is allowed from everywhere.
class ObservationNetworks
{
public:
    static constexpr int MaxEntries = 32;

    /// Addresses, each with the number of its bits that count (all where there is none), and "local" for the
    /// seats of the host, with a comma between two. Nothing for a text that is anything else.
    static std::optional<ObservationNetworks> parse(const QString &text);

    bool isEmpty() const { return !m_seats && m_networks.isEmpty(); }
    /// All of them are allowed. Without networks any are; with some, an origin that is not known is not, nor
    /// is none.
    bool allow(const QList<CallerOrigin> &origins) const;

    bool operator==(const ObservationNetworks &) const = default;

private:
    struct Network
    {
        IpAddress base;
        int bits = IpAddress::Bits;

        bool operator==(const Network &) const = default;
    };

    static std::optional<Network> networkFrom(const QString &text);
    bool allowOne(const CallerOrigin &origin) const;

    bool m_seats = false;
    QList<Network> m_networks;
};

} // namespace stationmaster
