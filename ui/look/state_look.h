// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/display_state.h"
#include "ui/look/theme_colors.h"

#include <QString>

namespace stationmaster {

/// How a state looks: told apart by shape as well as by colour.
struct StateLook
{
    DisplayState state;
    const char *symbol; ///< Of the symbols in resources.
    QColor ThemeColors::*color; ///< Of symbol and word.
    bool greyed; ///< Its picture is no longer what somebody sees.
};

/// Lives as long as the program.
const StateLook &lookOf(DisplayState state);

QString stateSymbol(const Session &session);
/// Of the roles that roleText() has a word for; empty for the others.
QString roleSymbol(UserRole role);
QColor stateColor(const Session &session, const ThemeColors &colors);
bool isGreyed(const Session &session);

} // namespace stationmaster
