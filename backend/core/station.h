// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/session_id.h"

#include <QString>

#include <optional>

namespace stationmaster {

/// A place where somebody can sit: a seat of the host, a thin client, a VNC end. Holds 0 or 1 session.
struct Station
{
    QString host; ///< Host::id
    QString id; ///< What the host calls it ("seat0").
    QString name; ///< For people; comes from outside, bounded and harmless as Session's texts are.
    std::optional<SessionId> session; ///< Who sits there; none while it is free.
    QString hostName = {}; ///< What the operator calls its host, where more than one is shown; else empty.

    bool isFree() const { return !session; }
    bool operator==(const Station &) const = default;
};

} // namespace stationmaster
