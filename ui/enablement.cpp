// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/enablement.h"

#include "ui/text/session_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace stationmaster {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Enablement)
};

std::optional<Enablement> disabledBy(SessionBackend::State state)
{
    switch (state) {
    case SessionBackend::State::Ready:
        return {};
    case SessionBackend::State::Loading:
        return Enablement{false, Text::tr("The list of sessions is still loading.")};
    case SessionBackend::State::Unavailable:
        return Enablement{false, Text::tr("The computer's login manager cannot be reached.")};
    }
    return {};
}

} // namespace

Enablement enablementForSelected(Verb verb, const QList<Session> &selected, SessionBackend::State state)
{
    if (const auto disabled = disabledBy(state))
        return *disabled;
    if (selected.isEmpty())
        return {false, Text::tr("Select one or more sessions first.")};
    const bool some = std::ranges::any_of(selected, [verb](const Session &session) {
        return session.can(verb);
    });
    return {some, some ? QString() : whyNotText(selected.first(), verb)};
}

Enablement enablementForAll(const QList<Session> &all, SessionBackend::State state)
{
    if (const auto disabled = disabledBy(state))
        return *disabled;
    if (everyoneElse(all).isEmpty())
        return {false, Text::tr("Nobody else is logged on.")};
    return {true, {}};
}

QList<Session> everyoneElse(const QList<Session> &all)
{
    QList<Session> others;
    std::ranges::copy_if(all, std::back_inserter(others), [](const Session &session) {
        return !session.own;
    });
    return others;
}

} // namespace stationmaster
