// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/session.h"

namespace stationmaster {

/// The one state that a session is shown in, wherever it is shown. A session may be several things at a time,
/// blocked and locked, say: which of them counts is decided here and nowhere else. Words for each are in
/// ui/text, shape and colour in ui/look.
enum class DisplayState
{
    Active,
    Locked, ///< By its user.
    Blocked, ///< By the teacher, which says more than the user's own lock beneath.
    Uncovered, ///< To be blocked, but its cover is not seen: somebody works against it.
    Disconnected, ///< Nobody sits there, whatever covers its screen.
    Closing,
};

inline DisplayState displayState(const Session &session)
{
    switch (session.state) {
    case SessionState::Closing:
        return DisplayState::Closing;
    case SessionState::Disconnected:
        return DisplayState::Disconnected;
    case SessionState::Active:
        break;
    }
    if (session.isToBeBlocked())
        return session.blocked ? DisplayState::Blocked : DisplayState::Uncovered;
    return session.locked ? DisplayState::Locked : DisplayState::Active;
}

} // namespace stationmaster
