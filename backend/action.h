// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/capabilities.h"

#include <QMetaType>
#include <QString>
#include <QStringList>

namespace stationmaster {

/// One thing to do, without saying to whom.
struct Action
{
    Verb verb = Verb::LogOff;
    QString message; ///< Message: the text. Plain, never markup.
    bool force = false; ///< LogOff: kill at once instead of asking the processes to end first.

    bool operator==(const Action &) const = default;
};

/// How far an action has come, for whoever watches it.
enum class Step
{
    Checking, ///< Making sure the session is still the one that was meant.
    Asking, ///< The request is with the host; it may be asking the operator for a password.
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
    /// Message: how it reached the user ("terminal", "notification"). Fixed words of ours, for scripts.
    QStringList reachedBy;

    bool operator==(const Outcome &) const = default;
};

} // namespace stationmaster

Q_DECLARE_METATYPE(stationmaster::Step)
Q_DECLARE_METATYPE(stationmaster::Outcome)
