// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/core/action_catalogue.h"

#include "backend/core/session.h"

#include <algorithm>

namespace stationmaster {

namespace {

bool isActive(const Session &session)
{
    return session.state == SessionState::Active;
}

bool isNotClosing(const Session &session)
{
    return session.state != SessionState::Closing;
}

bool isLocked(const Session &session)
{
    return session.locked;
}

bool isMuted(const Session &session)
{
    return session.restrictions.testFlag(AgentAbility::Sound);
}

bool isToBeBlocked(const Session &session)
{
    return session.isToBeBlocked();
}

template <typename Options>
ActionOptions optionsOf()
{
    return Options{};
}

} // namespace

std::span<const ActionInfo> actionCatalogue()
{
    using enum ActionEffect;
    using enum ActionNeeds;
    using enum ActionRight;
    static constexpr ActionInfo catalogue[] = {
        {.verb = Verb::LogOff,
         .word = QLatin1StringView("logoff"),
         .effect = Ends,
         .needs = LoginManager,
         .right = Control,
         .allWhetherPossibleOrNot = true,
         .options = optionsOf<LogOffOptions>},
        {.verb = Verb::Disconnect,
         .word = QLatin1StringView("disconnect"),
         .effect = Neither,
         .needs = SessionControl,
         .right = Control,
         .appliesTo = isActive},
        {.verb = Verb::Lock,
         .word = QLatin1StringView("lock"),
         .effect = Reversible,
         .needs = LoginManager,
         .right = Control,
         .undoneBy = Verb::Unlock,
         .isSo = isLocked},
        {.verb = Verb::Unlock,
         .word = QLatin1StringView("unlock"),
         .effect = Reversible,
         .needs = LoginManager,
         .right = Control},
        {.verb = Verb::Activate,
         .word = QLatin1StringView("activate"),
         .effect = Neither,
         .needs = LoginManager,
         .right = Control},
        {.verb = Verb::Message,
         .word = QLatin1StringView("message"),
         .effect = Neither,
         .needs = SessionControl,
         .right = Control,
         .besideOthers = true,
         .options = optionsOf<MessageOptions>,
         .appliesTo = isNotClosing},
        {.verb = Verb::Block,
         .word = QLatin1StringView("block"),
         .effect = Reversible,
         .needs = Agent,
         .right = Command,
         .sparesOwn = true,
         .ability = AgentAbility::Cover,
         .undoneBy = Verb::Unblock,
         .isSo = isToBeBlocked,
         .options = optionsOf<BlockOptions>},
        {.verb = Verb::Unblock,
         .word = QLatin1StringView("unblock"),
         .effect = Reversible,
         .needs = Agent,
         .right = Command,
         .ability = AgentAbility::Cover,
         .appliesTo = isToBeBlocked},
        {.verb = Verb::Mute,
         .word = QLatin1StringView("mute"),
         .effect = Reversible,
         .needs = Agent,
         .right = Command,
         .sparesOwn = true,
         .ability = AgentAbility::Sound,
         .restricts = ActionRestricts::Begins,
         .undoneBy = Verb::Unmute,
         .isSo = isMuted},
        {.verb = Verb::Unmute,
         .word = QLatin1StringView("unmute"),
         .effect = Reversible,
         .needs = Agent,
         .right = Command,
         .ability = AgentAbility::Sound,
         .restricts = ActionRestricts::Ends},
        {.verb = Verb::LogOffEverywhere,
         .word = QLatin1StringView("logoff-everywhere"),
         .effect = Ends,
         .needs = Stationd,
         .right = Control,
         .oncePerUser = true,
         .options = optionsOf<LogOffOptions>},
    };
    return catalogue;
}

bool ActionInfo::applies(const Session &session) const
{
    const bool hasSomethingToEnd =
        restricts != ActionRestricts::Ends || session.restrictions.testFlag(ability);
    return (!sparesOwn || !session.own) && hasSomethingToEnd && (!appliesTo || appliesTo(session));
}

const ActionInfo &infoOf(Verb verb)
{
    const std::span<const ActionInfo> catalogue = actionCatalogue();
    const auto found = std::ranges::find(catalogue, verb, &ActionInfo::verb);
    Q_ASSERT(found != catalogue.end());
    return *found;
}

bool canDo(Verb verb, const Session &session)
{
    return session.can(verb) && infoOf(verb).applies(session);
}

} // namespace stationmaster
