// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace stationmaster {

/// Why a screen is covered, for whoever sits at it.
struct CoverReason
{
    QString text; ///< Plain, never markup, and hostile.
    QDateTime until = {}; ///< When the cover goes by itself, in UTC; not valid where it has no end.

    bool operator==(const CoverReason &) const = default;
};

} // namespace stationmaster
