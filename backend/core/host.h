// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/capabilities.h"
#include "backend/core/observation_hours.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace stationmaster {

/// Everybody is blocked, whoever logs on later too, until somebody lifts it.
struct StandingBlock
{
    QString message; ///< On the covers. Bounded and harmless as Session's texts are.
    std::optional<QDateTime> until =
        std::nullopt; ///< When the host lifts it by itself; never, if there is none.

    bool operator==(const StandingBlock &) const = default;
};

/// A computer that runs sessions.
struct Host
{
    QString id; ///< Stable while the program runs; what SessionId::host says. Never shown.
    QString name; ///< For people: the host name, or what the operator calls it.
    Capabilities capabilities;
    std::optional<StandingBlock> standingBlock = std::nullopt;
    /// Set while its site allows no pictures because of the hour: when it does.
    std::optional<ObservationHours> outsideHours = std::nullopt;

    bool operator==(const Host &) const = default;
};

} // namespace stationmaster
