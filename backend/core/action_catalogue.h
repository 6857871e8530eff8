// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/action.h"
#include "backend/core/agent_ability.h"
#include "backend/core/capabilities.h"

#include <QLatin1StringView>

#include <optional>
#include <span>

namespace stationmaster {

struct Session;

/// What an action does to a session that it was carried out on.
enum class ActionEffect
{
    Ends, ///< The session is gone, with every process in it.
    Reversible, ///< Another action takes it back.
    Neither, ///< Nothing that could be taken back.
};

/// What has to be there before an action can be carried out.
enum class ActionNeeds
{
    LoginManager, ///< systemd-logind alone, near or far.
    SessionControl, ///< The session's own computer, where this program or stationd runs.
    Stationd, ///< The service on the host.
    Agent, ///< The service, and an agent that can do this in the session.
};

/// Whether an action puts a restriction on a session or takes it off: something that the session's agent
/// keeps from its user until it is told otherwise, whatever he does.
enum class ActionRestricts
{
    Nothing,
    Begins,
    Ends,
};

/// The right that an action takes, beside the role of the session's user.
enum class ActionRight
{
    Control, ///< On one's own session everybody has it.
    Command, ///< On one's own session too it is the operator's.
};

/// All that the program knows of one action apart from what people read and see of it (ui/actions) and how it
/// is carried out.
struct ActionInfo
{
    Verb verb;
    QLatin1StringView word; ///< On the bus, in the history, in JSON and as part of names. Fixed.
    ActionEffect effect;
    ActionNeeds needs;
    ActionRight right;
    /// May be under way beside another action on the same session; the others wait for no one and answer
    /// Busy.
    bool besideOthers = false;
    /// Asked for once for each user among the targets, not for each session.
    bool oncePerUser = false;
    /// "All" means really all, whether or not a session says that it can: each answers for itself.
    bool allWhetherPossibleOrNot = false;
    bool sparesOwn = false; ///< Never done to the session that the program runs in.
    /// What the agent has to be able to do, where one is needed.
    AgentAbility ability = {};
    /// `ability` is the restriction. stationd, the agent and the demonstration need no more than this to
    /// carry it out.
    ActionRestricts restricts = ActionRestricts::Nothing;
    /// What takes it back at once, where the operator has changed his mind. Not set: nothing does.
    std::optional<Verb> undoneBy = {};
    /// Whether a session is already what the action makes of it: taking it back would change more. Null: it
    /// is never.
    bool (*isSo)(const Session &session) = nullptr;
    /// The options that an order of it has, with their defaults. Null: none.
    ActionOptions (*options)() = nullptr;
    /// Whether it makes sense for this session as it is now, possible or not. Null: for every one.
    bool (*appliesTo)(const Session &session) = nullptr;

    bool ends() const { return effect == ActionEffect::Ends; }
    bool applies(const Session &session) const;
};

/// Every action on sessions that there is, each once, in the order in which they are shown and written down.
/// A new action begins with a row here; the tests that walk this table name what else is missing.
std::span<const ActionInfo> actionCatalogue();

const ActionInfo &infoOf(Verb verb);

/// `verb` can be done to this session and makes sense for it.
bool canDo(Verb verb, const Session &session);

} // namespace stationmaster
