// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/capabilities.h"

#include <QString>

namespace stationmaster {

/// A computer that runs sessions.
struct Host
{
    QString id; ///< Stable while the program runs; what SessionId::host says. Never shown.
    QString name; ///< For people: the host name, or what the operator calls it.
    Capabilities capabilities;

    bool operator==(const Host &) const = default;
};

} // namespace stationmaster
