// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/enablement.h"

#include "ui/commands/action_factory.h"
#include "ui/text/session_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace stationmaster {

namespace {

struct EnablementWords
{
    Q_DECLARE_TR_FUNCTIONS(Enablement)
};

std::optional<Enablement> disabledBy(SessionBackend::State state)
{
    switch (state) {
    case SessionBackend::State::Ready:
        return {};
    case SessionBackend::State::Loading:
        return Enablement{false, EnablementWords::tr("The list of sessions is still loading.")};
    case SessionBackend::State::Unavailable:
        return Enablement{false, EnablementWords::tr("The computer's login manager cannot be reached.")};
    }
    return {};
}

} // namespace

Enablement enablementForSelected(Verb verb, const QList<Session> &selected, SessionBackend::State state)
{
    if (const auto disabled = disabledBy(state))
        return *disabled;
    if (selected.isEmpty())
        return {false, EnablementWords::tr("Select one or more sessions first.")};
    const bool some = std::ranges::any_of(selected, [verb](const Session &session) {
        return canDo(verb, session);
    });
    if (some)
        return {true, {}};
    const bool offered = std::ranges::any_of(selected, [](const Session &session) {
        return session.can(Verb::Block);
    });
    if (verb == Verb::Unblock && offered)
        return {false, EnablementWords::tr("None of these sessions is blocked.")};
    if (verb == Verb::Block && offered)
        return {false, EnablementWords::tr("You cannot block yourself.")};
    return {false, whyNotText(selected.first(), verb)};
}

Enablement enablementForAll(Verb verb, const QList<Session> &all, SessionBackend::State state)
{
    if (const auto disabled = disabledBy(state))
        return *disabled;
    const QList<Session> others = everyoneElse(all);
    if (others.isEmpty())
        return {false, EnablementWords::tr("Nobody else is logged on.")};
    if (infoOf(verb).allWhetherPossibleOrNot)
        return {true, {}};
    return enablementForSelected(verb, others, state);
}

Enablement enablementForCallOff(const QList<Session> &selected, SessionBackend::State state)
{
    if (const auto disabled = disabledBy(state))
        return *disabled;
    if (selected.isEmpty())
        return {false, EnablementWords::tr("Select one or more sessions first.")};
    const bool some = std::ranges::any_of(selected, [](const Session &session) {
        return session.endsAt.has_value();
    });
    return {some,
            some ? QString() : EnablementWords::tr("No countdown to a log-off runs for these sessions.")};
}

Enablement enablementForBlockAll(const Host &host, SessionBackend::State state)
{
    if (const auto disabled = disabledBy(state))
        return *disabled;
    if (!host.capabilities.blocksAll)
        return {false,
                EnablementWords::tr("This computer cannot block everybody: it needs stationd there.")
                    + QLatin1Char(' ') + installServiceText()};
    return {true, {}};
}

Enablement enablementForUnblockAll(const Host &host, const QList<Session> &all, SessionBackend::State state)
{
    if (Enablement block = enablementForBlockAll(host, state); !block.enabled)
        return block;
    if (!host.standingBlock && std::ranges::none_of(all, &Session::isToBeBlocked))
        return {false, EnablementWords::tr("Nobody is blocked.")};
    return {true, {}};
}

Enablement enablementForHistory(const Host &host, SessionBackend::State state)
{
    if (const auto disabled = disabledBy(state))
        return *disabled;
    if (!host.capabilities.history)
        return {false,
                EnablementWords::tr("This computer keeps no history: it needs stationd there.")
                    + QLatin1Char(' ') + installServiceText()};
    return {true, {}};
}

void applyEnablement(QAction &action, const Enablement &state, const QString &hint)
{
    action.setEnabled(state.enabled);
    setHint(action, state.enabled ? hint : state.why);
}

QList<Session> everyoneElse(const QList<Session> &all)
{
    QList<Session> others;
    std::ranges::copy_if(all, std::back_inserter(others), [](const Session &session) {
        return !session.own && !session.aboveOperator;
    });
    return others;
}

} // namespace stationmaster
