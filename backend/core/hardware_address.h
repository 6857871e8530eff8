// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace stationmaster {

/// What a network card is called on its wire (a MAC address).
struct HardwareAddress
{
    std::array<quint8, 6> bytes{};

    /// "aa:bb:cc:dd:ee:ff" or "aa-bb-cc-dd-ee-ff", in letters of either size. Nothing for other words, and
    /// for addresses that no single card has: nothing but zeros, or of a group.
    static std::optional<HardwareAddress> fromText(const QString &text);
    QString text() const; ///< "aa:bb:cc:dd:ee:ff"

    bool operator==(const HardwareAddress &) const = default;
};

} // namespace stationmaster
