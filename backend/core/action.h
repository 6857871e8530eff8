// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/capabilities.h"

#include <QMetaType>
#include <QString>
#include <QStringList>

#include <variant>

namespace stationmaster {

/// What an order to log off can say. LogOff and LogOffEverywhere.
struct LogOffOptions
{
    bool force = false; ///< Kill at once instead of asking the processes to end first.
    /// How long the user is warned before it happens, in seconds; 0: now. The host keeps the countdown: once
    /// it has begun, it goes on without whoever asked.
    int graceSeconds = 0;
    QString message = {}; ///< Beside the countdown. Plain, never markup.

    bool operator==(const LogOffOptions &) const = default;
};

struct MessageOptions
{
    QString text; ///< Plain, never markup.
    int showSeconds = 0; ///< How long it stays on the screen until the user says OK; 0: until then.
    /// The answer comes when the user has said OK or the time is over, not when the text is on the screen.
    bool waitSeen = false;

    bool operator==(const MessageOptions &) const = default;
};

struct BlockOptions
{
    QString text; ///< On the cover; empty for the site's own words. Plain, never markup.

    bool operator==(const BlockOptions &) const = default;
};

/// Those of one action; most have none.
using ActionOptions = std::variant<std::monostate, LogOffOptions, MessageOptions, BlockOptions>;

/// One thing to do, without saying to whom.
struct Action
{
    Verb verb = Verb::LogOff;
    ActionOptions options =
        {}; ///< Of this verb (ActionInfo::options) or none, which is the same as its defaults.

    static constexpr int MaxGraceSeconds = 24 * 60 * 60;
    static constexpr int MaxShowSeconds = 60 * 60;

    const LogOffOptions &logOff() const { return optionsOr<LogOffOptions>(); }
    const MessageOptions &message() const { return optionsOr<MessageOptions>(); }
    const BlockOptions &block() const { return optionsOr<BlockOptions>(); }

    /// The options, to be changed; the defaults if there were none or others.
    template <typename Options>
    Options &edit()
    {
        auto *present = std::get_if<Options>(&options);
        return present ? *present : options.template emplace<Options>();
    }

    bool operator==(const Action &other) const
    {
        return verb == other.verb && logOff() == other.logOff() && message() == other.message()
            && block() == other.block();
    }

private:
    template <typename Options>
    const Options &optionsOr() const
    {
        static const Options defaults{};
        const auto *present = std::get_if<Options>(&options);
        return present ? *present : defaults;
    }
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
