// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/daemon/policy/observation_networks.h"

#include <QStringList>

#include <algorithm>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

/// "24": digits and nothing else.
std::optional<int> bitsFrom(const QString &text, int most)
{
    const bool isNumber = !text.isEmpty() && text.size() <= 3 && std::ranges::all_of(text, [](QChar c) {
        return c >= u'0' && c <= u'9';
    });
    const int bits = text.toInt();
    return isNumber && bits <= most ? std::optional(bits) : std::nullopt;
}

} // namespace

std::optional<ObservationNetworks> ObservationNetworks::parse(const QString &text)
{
    ObservationNetworks networks;
    const QStringList entries = text.split(u',');
    if (entries.size() > MaxEntries)
        return {};
    for (const QString &each : entries) {
        const QString entry = each.trimmed();
        if (entry == "local"_L1) {
            networks.m_seats = true;
        } else if (const std::optional<Network> network = networkFrom(entry)) {
            networks.m_networks += *network;
        } else {
            return {};
        }
    }
    return networks;
}

std::optional<ObservationNetworks::Network> ObservationNetworks::networkFrom(const QString &text)
{
    const qsizetype slash = text.indexOf(u'/');
    const std::optional<IpAddress> base = IpAddress::parse(text.left(slash < 0 ? text.size() : slash));
    if (!base)
        return {};
    if (slash < 0)
        return Network{*base, IpAddress::Bits};
    // What was written with dots, and not what stands for it.
    const int before = text.contains(u':') ? 0 : IpAddress::BitsBeforeV4;
    const std::optional<int> bits = bitsFrom(text.mid(slash + 1), IpAddress::Bits - before);
    if (!bits)
        return {};
    return Network{*base, before + *bits};
}

bool ObservationNetworks::allow(const QList<CallerOrigin> &origins) const
{
    if (isEmpty())
        return true;
    return !origins.isEmpty() && std::ranges::all_of(origins, [this](const CallerOrigin &origin) {
        return allowOne(origin);
    });
}

bool ObservationNetworks::allowOne(const CallerOrigin &origin) const
{
    switch (origin.kind) {
    case CallerOrigin::Kind::Unknown:
        return false;
    case CallerOrigin::Kind::Seat:
        return m_seats;
    case CallerOrigin::Kind::Remote:
        break;
    }
    return std::ranges::any_of(m_networks, [&origin](const Network &network) {
        return origin.address.sharesPrefix(network.base, network.bits);
    });
}

} // namespace stationmaster
