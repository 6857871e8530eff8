// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/observation.h"

#include <QFlags>
#include <QMetaType>
#include <QStringList>

namespace stationmaster {

/// What an agent can do in its session. It says so when it registers; the host offers no more than that.
enum class AgentAbility : quint32
{
    Pictures = 1u << 0, ///< Take pictures of the whole screen.
    Cover = 1u << 1, ///< Put a cover over every monitor.
    CoverHoldsInput =
        1u << 2, ///< Keep keyboard and pointer, with the desktop's shortcuts, from what is under it.
    UnderCover = 1u << 3, ///< Take pictures of what is under it.
    Windows = 1u << 4, ///< Name the windows that are open, and close them.
    Input = 1u << 5, ///< Type and point in the place of the session's user.
    Sound = 1u << 6, ///< Mute what is to be heard.
    Messages = 1u << 7, ///< Show messages in windows.
    Countdown = 1u << 8, ///< Show a countdown to the end of the session.
    Logout = 1u << 9, ///< Ask the desktop to log out.
    Sign = 1u << 10, ///< Let the user see that somebody is looking.
    Consent = 1u << 11, ///< Ask the user whether somebody may look.
};
Q_DECLARE_FLAGS(AgentAbilities, AgentAbility)
Q_DECLARE_OPERATORS_FOR_FLAGS(AgentAbilities)

/// What the display of an X11 session lets its agent do.
inline constexpr AgentAbilities X11AgentAbilities = AgentAbility::Pictures | AgentAbility::Cover
    | AgentAbility::CoverHoldsInput | AgentAbility::UnderCover | AgentAbility::Messages
    | AgentAbility::Countdown | AgentAbility::Logout | AgentAbility::Sign | AgentAbility::Consent;

/// What is expected of the agent of a graphical session before it has said what it can do: all that an X11
/// session's can, and of a Wayland session's what the compositor may offer.
inline constexpr AgentAbilities ExpectedAgentAbilities = X11AgentAbilities | AgentAbility::Sound;
inline constexpr AgentAbilities ExpectedWaylandAbilities = AgentAbility::Pictures | AgentAbility::Cover
    | AgentAbility::CoverHoldsInput | AgentAbility::Messages | AgentAbility::Countdown | AgentAbility::Logout
    | AgentAbility::Sign | AgentAbility::Consent | AgentAbility::Sound;

/// What an agent has to be able to do for pictures where the site keeps it so: nobody is seen without the
/// notice or the question that is promised. Nothing allows pictures where there are to be none.
AgentAbilities neededForPictures(Observation observation);

/// Their words, for the bus.
QStringList toWords(AgentAbilities abilities);
/// The abilities that these words name. Comes from a session: unknown words are left out, and after
/// MaxAbilityWords nothing is looked at any more.
inline constexpr qsizetype MaxAbilityWords = 64;
AgentAbilities abilitiesFromWords(const QStringList &words);

} // namespace stationmaster
