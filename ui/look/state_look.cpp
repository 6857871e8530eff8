// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/state_look.h"

#include <algorithm>

namespace stationmaster {

const StateLook &lookOf(DisplayState state)
{
    static constexpr StateLook looks[] = {
        {DisplayState::Active, "state-active", &ThemeColors::positive, false},
        {DisplayState::Locked, "state-locked", &ThemeColors::accent, false},
        {DisplayState::Blocked, "state-blocked", &ThemeColors::negative, false},
        {DisplayState::Uncovered, "state-uncovered", &ThemeColors::negative, false},
        {DisplayState::Disconnected, "state-disconnected", &ThemeColors::neutral, true},
        {DisplayState::Closing, "state-closing", &ThemeColors::negative, true},
    };
    const auto found = std::ranges::find(looks, state, &StateLook::state);
    Q_ASSERT(found != std::end(looks));
    return *found;
}

QString stateSymbol(const Session &session)
{
    return QLatin1StringView(lookOf(displayState(session)).symbol);
}

QString roleSymbol(UserRole role)
{
    switch (role) {
    case UserRole::Administrator:
        return QStringLiteral("role-administrator");
    case UserRole::Dashboard:
        return QStringLiteral("role-dashboard");
    case UserRole::Standard:
    case UserRole::Unknown:
        return {};
    }
    return {};
}

QColor stateColor(const Session &session, const ThemeColors &colors)
{
    return colors.*lookOf(displayState(session)).color;
}

bool isGreyed(const Session &session)
{
    return lookOf(displayState(session)).greyed;
}

} // namespace stationmaster
