// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/cover_reason.h"

#include <QDateTime>

#include <optional>

namespace stationmaster {

/// The cover of one session: what it is to be, and what its agent has said that it is. A value.
struct CoverTask
{
    std::optional<CoverReason> wanted; ///< None: no cover is.
    bool told = false; ///< The agent knows of it, or that there is to be none.
    bool reported = false; ///< It has reported since it was told.
    bool shown = false; ///< On the screen, be it wanted or not, as far as anybody has said.
    bool holdsInput = false;
    /// While it is wanted and not seen, and was or has had time to be: when it was last, or should have been.
    std::optional<QDateTime> uncoveredSince;

    /// Wanted, and seen to be up within CoverWatch::Silence.
    bool isCovered() const { return wanted && shown; }
    /// What the agent says is of the cover that is wanted now.
    bool isCurrent() const { return told && reported; }

    /// Another is wanted, or none.
    void order(const std::optional<CoverReason> &reason)
    {
        wanted = reason;
        told = false;
        reported = false;
        if (!wanted)
            uncoveredSince.reset();
    }
    /// What is known of it from now on. True: it is wanted, was seen, and is not any more.
    bool see(bool isShown, bool hasInput, const QDateTime &now)
    {
        const bool isLost = wanted && shown && !isShown;
        shown = isShown;
        holdsInput = hasInput;
        if (shown)
            uncoveredSince.reset();
        else if (isLost)
            uncoveredSince = now;
        return isLost;
    }
};

} // namespace stationmaster
