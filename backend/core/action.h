// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/capabilities.h"

#include <QMetaType>
#include <QString>
#include <QStringList>

namespace stationmaster {

/// One thing to do, without saying to whom.
struct Action
{
    Verb verb = Verb::LogOff;
    /// The words for the user. Plain, never markup. Message: the text. LogOff with a grace: beside the
    /// countdown. Block: on the cover; empty for the site's own words.
    QString message;
    bool force = false; ///< LogOff: kill at once instead of asking the processes to end first.
    /// LogOff, LogOffEverywhere: how long the user is warned before it happens, in seconds; 0: now. The host
    /// keeps the countdown: once it has begun, it goes on without whoever asked.
    int graceSeconds = 0;
    /// Message: how long it stays on the screen, in seconds, until the user says OK; 0: until then.
    int showSeconds = 0;
    /// Message: the answer comes when the user has said OK or the time is over, not when the text is on the
    /// screen.
    bool waitSeen = false;

    static constexpr int MaxGraceSeconds = 24 * 60 * 60;
    static constexpr int MaxShowSeconds = 60 * 60;

    bool operator==(const Action &) const = default;
};

/// How far an action has come, for whoever watches it.
enum class Step
{
    Checking, ///< Making sure the session is still the one that was meant.
    Asking, ///< The request is with the host; it may be asking the operator for a password.
    Warned, ///< Its user sees the countdown (Session::endsAt). Can be called off.
    Leaving, ///< Its desktop has been asked to log out, so that programs can ask about unsaved work.
    Shown, ///< The text is on the screen; its user has not said OK yet.
    Ending, ///< Asked to end; waiting for its processes.
    Killing, ///< Did not end by itself; being killed.
    Verifying, ///< Gone from the list; making sure that no process is left.
};

/// What was seen to happen, when an action did not fail.
struct Outcome
{
    enum class Proof
    {
        Seen, ///< The effect itself was seen.
        AskedOnly, ///< The session was asked and nothing refused, but nothing confirmed it either.
    };
    Proof proof = Proof::Seen;
    /// Message: how it reached the user ("window", "terminal", "notification"). Fixed words of ours, for
    /// scripts.
    QStringList reachedBy;
    bool confirmed = false; ///< Message: its user has pressed OK.

    bool operator==(const Outcome &) const = default;
};

} // namespace stationmaster

Q_DECLARE_METATYPE(stationmaster::Step)
Q_DECLARE_METATYPE(stationmaster::Outcome)
