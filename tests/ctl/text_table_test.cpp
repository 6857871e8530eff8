// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/terminal/text_table.h"

#include "tests/support/printers.h"
#include "tests/support/sessions.h"
#include "ui/terminal/display_width.h"
#include "ui/terminal/session_list.h"

#include <gtest/gtest.h>

namespace stationmaster {

using namespace Qt::StringLiterals;

TEST(DisplayWidth, CountsCellsAndNotCharacters)
{
    EXPECT_EQ(displayWidth(QString()), 0);
    EXPECT_EQ(displayWidth(u"anna"_s), 4);
    EXPECT_EQ(displayWidth(u"김철수"_s), 6);
    EXPECT_EQ(displayWidth(u"田中さん"_s), 8);
    EXPECT_EQ(displayWidth(u"Мария"_s), 5);
    EXPECT_EQ(displayWidth(u"e\u0301"_s), 1) << "a combining mark takes no cell";
    EXPECT_EQ(displayWidth(u"\U0001F600"_s), 2) << "outside the first plane";
    EXPECT_EQ(displayWidth(u"\uFFFD"_s), 1);
}

TEST(DisplayWidth, FitsIntoExactlyTheCells)
{
    EXPECT_EQ(fitted(u"anna"_s, 6), u"anna  "_s);
    EXPECT_EQ(fitted(u"김"_s, 3), u"김 "_s);
    EXPECT_EQ(fitted(u"annabella"_s, 6), u"annab…"_s);
    EXPECT_EQ(fitted(u"김철수"_s, 4), u"김… "_s) << "half a wide character is none";
    EXPECT_EQ(displayWidth(fitted(u"김철수와 친구들"_s, 9)), 9);
}

TEST(TextTable, ColumnsStayAlignedUnderWideNames)
{
    TextTable table({u"USER"_s, u"ID"_s});
    table.addRow({u"anna"_s, u"1"_s});
    table.addRow({u"김철수"_s, u"2"_s}, u">"_s);
    EXPECT_EQ(table.lines(), QStringList({u" USER    ID"_s, u" anna    1"_s, u">김철수  2"_s}));
}

TEST(TextTable, AnEmptyCellIsADash)
{
    TextTable table({u"A"_s, u"B"_s});
    table.addRow({QString(), u"x"_s});
    EXPECT_EQ(table.lines().last(), u" -  x"_s);
}

TEST(TextTable, ALongCellIsCutAndTheNextColumnStaysWhereItIs)
{
    TextTable table({u"A"_s, u"B"_s});
    table.addRow({QString(200, u'x'), u"end"_s});
    table.addRow({u"short"_s, u"end"_s});
    const QStringList lines = table.lines();
    EXPECT_EQ(lines.at(1).indexOf(u"end"_s), lines.at(2).indexOf(u"end"_s));
    EXPECT_EQ(lines.at(1).size(), 1 + TextTable::MaxCell + 2 + 3);
}

TEST(SessionList, MarksTheCallersOwnAndShowsTheColumnsOfQuerySession)
{
    QList<Session> sessions = test::makeSessions(2);
    sessions[1].own = true;
    sessions[1].idleSince = sessions[1].startedAt;
    sessions[1].remoteHost = u"192.0.2.7"_s;
    const QStringList lines = sessionLines(sessions, sessions[1].startedAt.addSecs(600));
    ASSERT_EQ(lines.size(), 3);
    for (const QString &heading : {u"SESSIONNAME"_s, u"USERNAME"_s, u"ID"_s, u"STATE"_s, u"TYPE"_s,
                                   u"IDLE TIME"_s, u"LOGON TIME"_s, u"FROM"_s})
        EXPECT_TRUE(lines.first().contains(heading)) << heading.toStdString();
    EXPECT_TRUE(lines.at(1).startsWith(u" xrdp-10"_s));
    EXPECT_TRUE(lines.at(2).startsWith(u">xrdp-11"_s));
    EXPECT_TRUE(lines.at(2).contains(u"10 min"_s));
    EXPECT_TRUE(lines.at(2).endsWith(u"192.0.2.7"_s));
    EXPECT_EQ(lines.at(1).indexOf(u"student1"_s), lines.first().indexOf(u"USERNAME"_s));
}

TEST(SessionList, AHostileNameCannotBreakALine)
{
    QList<Session> sessions = test::makeSessions(2);
    sessions[0].userName = displayable(u"a\nb\x1b[31m\u202Ec"_s);
    const QStringList lines = userLines(sessions, sessions[0].startedAt);
    ASSERT_EQ(lines.size(), 3);
    for (const QString &line : lines) {
        EXPECT_FALSE(line.contains(u'\x1b'));
        EXPECT_FALSE(line.contains(u'\n'));
        EXPECT_FALSE(line.contains(u'\u202E'));
    }
    EXPECT_EQ(lines.at(1).indexOf(u"xrdp-10"_s), lines.at(2).indexOf(u"xrdp-11"_s));
}

TEST(SessionList, CompletionOffersEachWordOnceAndNothingForAShellToMisread)
{
    QList<Session> sessions = test::makeSessions(3);
    sessions[1].userName = u"student1"_s;
    sessions[2].userName = u"$(reboot)"_s;
    sessions[2].station = u"-rf"_s;
    EXPECT_EQ(completionWords(sessions, false),
              QStringList({u"c1"_s, u"xrdp-10"_s, u"student1"_s, u"c2"_s, u"xrdp-11"_s, u"c3"_s}));
    EXPECT_EQ(completionWords(sessions, true), QStringList(u"student1"_s));
}

} // namespace stationmaster
