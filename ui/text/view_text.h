// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/host.h"
#include "backend/core/session_backend.h"

#include <QString>

#include <optional>

namespace stationmaster {

/// Why the grid has no tile to show.
enum class Emptiness
{
    Loading, ///< Nothing is known yet.
    Unavailable, ///< The login manager is away and nothing was ever seen.
    NobodyLoggedOn,
    NoneFound, ///< There are sessions; the search fits none of them.
    FoundNotActive, ///< What is being searched for is there, but not active.
    FoundText, ///< What is being searched for is there, as a text session.
    NoneInState, ///< There are sessions, but only those in one state are to be shown.
    NoneActive, ///< There are sessions, but only active ones are to be shown.
    OnlyText, ///< There are text sessions only, and they are hidden.
};

QString emptinessTitle(Emptiness emptiness);
/// `trouble` is the backend's, for Unavailable.
QString emptinessSentence(Emptiness emptiness, const std::optional<Error> &trouble);
/// How a time of day is written here, without seconds.
QString minuteFormat();
/// A moment at which something ends: "10:45", with its date where it is not today. Both in local time.
QString endText(const QDateTime &end, const QDateTime &now);
/// "Everybody is blocked until 10:45: «text»." `now` in local time.
QString standingBlockSentence(const StandingBlock &block, const QDateTime &now);
/// For a window that still shows what was last seen.
QString staleSentence(const std::optional<Error> &trouble);

} // namespace stationmaster
