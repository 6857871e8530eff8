// SPDX-License-Identifier: GPL-3.0-or-later
// Every combination of what a session can be has one state, and tile, text, counts and terminal agree on it.
#include "tests/support/sessions.h"
#include "ui/grid/session_tile.h"
#include "ui/look/state_look.h"
#include "ui/look/symbols.h"
#include "ui/terminal/session_list.h"
#include "ui/text/counts_text.h"
#include "ui/text/session_text.h"

#include <QMap>
#include <QPainter>
#include <QPalette>

#include <gtest/gtest.h>

#include <tuple>

namespace stationmaster::test {
namespace {

using namespace Qt::StringLiterals;

constexpr DisplayState allStates[] = {DisplayState::Active,       DisplayState::Locked,
                                      DisplayState::Blocked,      DisplayState::Uncovered,
                                      DisplayState::Disconnected, DisplayState::Closing};

enum Cover
{
    None,
    Seen,
    Lost,
};

void set(Session &session, Cover cover)
{
    session.blocked = cover == Seen;
    if (cover == Lost)
        session.uncoveredSince = session.startedAt.addSecs(90);
}

TEST(DisplayStates, TheOneThatSaysMostCounts)
{
    using enum SessionState;
    const auto shown = [](SessionState state, bool locked, Cover cover) {
        Session session = makeSession(u"c1"_s, u"ada"_s);
        session.state = state;
        session.locked = locked;
        set(session, cover);
        return displayState(session);
    };
    EXPECT_EQ(shown(Active, false, None), DisplayState::Active);
    EXPECT_EQ(shown(Active, true, None), DisplayState::Locked);
    for (const bool locked : {false, true}) {
        EXPECT_EQ(shown(Active, locked, Seen), DisplayState::Blocked);
        EXPECT_EQ(shown(Active, locked, Lost), DisplayState::Uncovered);
        for (const Cover cover : {None, Seen, Lost}) {
            EXPECT_EQ(shown(Disconnected, locked, cover), DisplayState::Disconnected);
            EXPECT_EQ(shown(Closing, locked, cover), DisplayState::Closing);
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

/// Whatever a session can be at a time with whatever else: 72 of them, by all that could be weighed.
QList<Session> everyCombination()
{
    QList<Session> sessions;
    for (const SessionState state :
         {SessionState::Active, SessionState::Disconnected, SessionState::Closing}) {
        for (const bool locked : {false, true}) {
            for (const Cover cover : {None, Seen, Lost}) {
                for (const bool ending : {false, true}) {
                    for (const bool idle : {false, true}) {
                        Session session = makeSession(u"c1"_s, u"ada"_s);
                        session.id.local = u"c%1"_s.arg(sessions.size() + 1);
                        session.state = state;
                        session.locked = locked;
                        set(session, cover);
                        if (ending)
                            session.endsAt = session.startedAt.addSecs(3600);
                        if (idle)
                            session.idleSince = session.startedAt.addSecs(60);
                        sessions += session;
                    }
                }
            }
        }
    }
    return sessions;
}

TEST(DisplayStates, ShapeColourAndWordSayTheSameForEveryCombination)
{
    const ThemeColors colors = ThemeColors::of(QPalette());
    QMap<QString, QString> wordOfShape;
    for (const Session &session : everyCombination()) {
        const StateLook &look = lookOf(displayState(session));
        const QString word = stateText(session);
        EXPECT_FALSE(word.isEmpty());
        EXPECT_EQ(stateSymbol(session), QLatin1StringView(look.symbol));
        EXPECT_EQ(stateColor(session, colors), colors.*look.color);
        EXPECT_EQ(isGreyed(session), session.state != SessionState::Active);
        EXPECT_EQ(wordOfShape.value(stateSymbol(session), word), word) << "one word for one shape";
        wordOfShape.insert(stateSymbol(session), word);
        // Whatever is not the state shown is said beside it.
        const QStringList parts = descriptionParts(session, session.startedAt);
        EXPECT_EQ(parts.count(word), 1);
        EXPECT_EQ(parts.contains(blockedText()), session.blocked);
        EXPECT_EQ(parts.contains(uncoveredText()), session.uncoveredSince.has_value());
    }
    EXPECT_EQ(wordOfShape.size(), std::ssize(allStates));
}

TEST(DisplayStates, TheTerminalSaysTheSameWord)
{
    for (const Session &session : everyCombination()) {
        const QString word = stateText(session);
        EXPECT_TRUE(sessionLines({session}, session.startedAt).value(1).contains(word)) << word.toStdString();
        EXPECT_TRUE(userLines({session}, session.startedAt).value(1).contains(word)) << word.toStdString();
        EXPECT_TRUE(targetLines({session}).value(1).contains(word)) << word.toStdString();
    }
}

TEST(DisplayStates, EverySessionIsCountedOnceAndUnderItsOwn)
{
    const QList<Session> sessions = everyCombination();
    QMap<DisplayState, int> shown;
    for (const Session &session : sessions)
        ++shown[displayState(session)];
    const SessionCounts counts = SessionCounts::of(sessions, {});
    EXPECT_EQ(counts.states, shown);
    int all = 0;
    for (const int count : counts.states)
        all += count;
    EXPECT_EQ(all, counts.sessions);
}

TEST(DisplayStates, ATileShowsTheStateAndNothingItWeighedItself)
{
    TileLook look;
    look.colors = ThemeColors::of(look.palette);
    look.now = makeSession(u"c1"_s, u"ada"_s).startedAt.addSecs(1200);
    // What stands beside the state: the badge, the countdown, the idle time.
    using Beside = std::tuple<bool, bool, bool, bool>;
    QMap<Beside, QMap<DisplayState, QImage>> tiles;
    for (const Session &session : everyCombination()) {
        SessionTile tile;
        tile.session = session;
        tile.warnedSince = session.startedAt;
        QImage image(SessionTile::cellSize(240, look.font), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        tile.paint(painter, SessionTile::cardRect(image.rect(), 240, look.font), look);
        painter.end();
        const Beside beside(session.blocked, session.uncoveredSince.has_value(), session.endsAt.has_value(),
                            session.idleSince.has_value());
        QMap<DisplayState, QImage> &ofStates = tiles[beside];
        const DisplayState state = displayState(session);
        EXPECT_TRUE(ofStates.value(state, image) == image) << "two sessions in one state look the same";
        ofStates.insert(state, image);
    }
    for (const QMap<DisplayState, QImage> &ofStates : std::as_const(tiles)) {
        for (auto one = ofStates.begin(); one != ofStates.end(); ++one) {
            for (auto other = std::next(one); other != ofStates.end(); ++other)
                EXPECT_FALSE(*one == *other) << int(one.key()) << " and " << int(other.key());
        }
    }
}

} // namespace
} // namespace stationmaster::test
