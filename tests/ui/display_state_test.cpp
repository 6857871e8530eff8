// SPDX-License-Identifier: GPL-3.0-or-later
// Every combination of what a session can be has one state, and tile, text and terminal agree on it.
#include "tests/support/sessions.h"
#include "ui/look/state_look.h"
#include "ui/look/symbols.h"
#include "ui/text/session_text.h"

#include <QMap>
#include <QPalette>

#include <gtest/gtest.h>

namespace stationmaster::test {
namespace {

using namespace Qt::StringLiterals;

constexpr DisplayState allStates[] = {DisplayState::Active, DisplayState::Locked, DisplayState::Blocked,
                                      DisplayState::Disconnected, DisplayState::Closing};

TEST(DisplayStates, TheOneThatSaysMostCounts)
{
    using enum SessionState;
    EXPECT_EQ(displayState(Active, false, false), DisplayState::Active);
    EXPECT_EQ(displayState(Active, true, false), DisplayState::Locked);
    EXPECT_EQ(displayState(Active, false, true), DisplayState::Blocked);
    EXPECT_EQ(displayState(Active, true, true), DisplayState::Blocked);
    for (const bool locked : {false, true}) {
        for (const bool blocked : {false, true}) {
            EXPECT_EQ(displayState(Disconnected, locked, blocked), DisplayState::Disconnected);
            EXPECT_EQ(displayState(Closing, locked, blocked), DisplayState::Closing);
        }
    }
}

TEST(DisplayStates, EachHasItsOwnShapeAndWord)
{
    QMap<QString, DisplayState> symbols;
    for (const DisplayState state : allStates) {
        const StateLook &look = lookOf(state);
        EXPECT_EQ(look.state, state);
        EXPECT_FALSE(symbols.contains(QLatin1StringView(look.symbol))) << look.symbol;
        symbols.insert(QLatin1StringView(look.symbol), state);
        EXPECT_FALSE(symbol(QLatin1StringView(look.symbol), 16, 1, Qt::black).isNull()) << look.symbol;
    }
}

TEST(DisplayStates, ShapeColourAndWordSayTheSameForEveryCombination)
{
    Session session = makeSession(u"c1"_s, u"ada"_s);
    const ThemeColors colors = ThemeColors::of(QPalette());
    QMap<QString, QString> wordOfShape;
    for (const SessionState state :
         {SessionState::Active, SessionState::Disconnected, SessionState::Closing}) {
        for (const bool locked : {false, true}) {
            for (const bool blocked : {false, true}) {
                session.state = state;
                session.locked = locked;
                session.blocked = blocked;
                const StateLook &look = lookOf(displayState(session));
                const QString word = stateText(session);
                EXPECT_FALSE(word.isEmpty());
                EXPECT_EQ(stateSymbol(session), QLatin1StringView(look.symbol));
                EXPECT_EQ(stateColor(session, colors), colors.*look.color);
                EXPECT_EQ(isGreyed(session), state != SessionState::Active);
                EXPECT_EQ(wordOfShape.value(stateSymbol(session), word), word) << "one word for one shape";
                wordOfShape.insert(stateSymbol(session), word);
                // Whatever is not the state shown is said beside it.
                const QStringList parts = descriptionParts(session, session.startedAt);
                EXPECT_TRUE(parts.contains(word));
                EXPECT_EQ(parts.contains(blockedText()), blocked);
            }
        }
    }
    EXPECT_EQ(wordOfShape.size(), std::ssize(allStates));
}

} // namespace
} // namespace stationmaster::test
