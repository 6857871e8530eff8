// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/core/session.h"

#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace stationmaster {
namespace {

using namespace Qt::StringLiterals;

TEST(Displayable, LeavesNamesOfAllScriptsAlone)
{
    for (const QString &name : {u"김민준"_s, u"佐藤 陽葵"_s, u"Élodie Lefèvre"_s, u"Дмитрий"_s,
                                u"ليلى حداد"_s, u"👩🏽 x"_s, QString()})
        EXPECT_EQ(displayable(name), name);
}

TEST(Displayable, ReplacesWhatBreaksALineOrTurnsTheReadingDirection)
{
    const QString hostile = u"a\nb\r\tc\u0007\u001b[31m\u202Eevil\u2066x\u200D\u2028\u2029\u0085\u007f"_s;
    const QString shown = displayable(hostile);
    EXPECT_EQ(shown.size(), hostile.size());
    EXPECT_EQ(shown,
              u"a\uFFFDb\uFFFD\uFFFDc\uFFFD\uFFFD[31m\uFFFDevil\uFFFDx\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD"_s);
    EXPECT_EQ(displayable(QString(QChar(u'\0'))), u"\uFFFD"_s);
}

TEST(Displayable, ReplacesHalvesOfCharacters)
{
    EXPECT_EQ(displayable(QString(QChar(0xD800))), u"\uFFFD"_s);
    EXPECT_EQ(displayable(QString(QChar(0xDC00)) + u'x'), u"\uFFFDx"_s);
}

TEST(Displayable, CutsAtTheBoundAndNeverInsideACharacter)
{
    EXPECT_EQ(displayable(QString(100'000, u'x')).size(), Session::MaxText);
    const QString faces = u"x"_s + u"\U0001F600"_s.repeated(Session::MaxText);
    const QString shown = displayable(faces);
    EXPECT_LE(shown.size(), Session::MaxText);
    EXPECT_FALSE(shown.back().isHighSurrogate());
}

TEST(Displayable, LeavesMarkupToBeShownAsItIs)
{
    EXPECT_EQ(displayable(u"<b>%1</b> & $(x)"_s), u"<b>%1</b> & $(x)"_s);
}

TEST(Session, IsNamedByTheFullNameElseByTheUserName)
{
    Session session;
    session.userName = u"marie"_s;
    EXPECT_EQ(session.displayName(), u"marie"_s);
    session.fullName = u"Marie Curie"_s;
    EXPECT_EQ(session.displayName(), u"Marie Curie"_s);
}

} // namespace
} // namespace stationmaster
