// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace stationmaster {

/// How long the service waits, in milliseconds.
struct Timeouts
{
    int agentMs = 5'000; ///< For an agent to show something, before the user is told in another way.
    int coverMs = 10'000; ///< For a cover to be up, or gone.
    int inputMs = 2'000; ///< For a cover that is up to hold keyboard and pointer too.
    int restrictionMs = 10'000; ///< For a restriction to be in force, or gone.
    int abilityMs = 2'000; ///< For an agent that has just registered to find what a restriction needs.
    qint64 minuteMs = 60'000; ///< For what the site has said in minutes.
};

} // namespace stationmaster
