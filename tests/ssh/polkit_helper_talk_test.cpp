// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/ssh/polkit_helper_talk.h"

#include "backend/core/session.h"

#include <gtest/gtest.h>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

using Kind = PolkitHelperTalk::Word::Kind;
using Words = QList<PolkitHelperTalk::Word>;

const QByteArray introduction = "1001\n"
                                "root:x:0:0:root:/root:/bin/bash\n"
                                "anna:x:1001:1001:Anna,,,:/home/anna:/bin/bash\n"
                                "\n";

/// What `line` says once the accounts are known.
Words said(const QByteArray &line)
{
    PolkitHelperTalk talk;
    talk.take(introduction);
    return talk.take(line + '\n');
}

bool makesSense(const QByteArray &bytes)
{
    PolkitHelperTalk talk;
    talk.take(bytes);
    return !talk.hasFailed();
}

} // namespace

TEST(PolkitHelperTalk, TheAccountsComeFirst)
{
    PolkitHelperTalk talk;
    EXPECT_TRUE(talk.take(introduction.chopped(1)).isEmpty());
    EXPECT_EQ(talk.take("\n"), Words{{Kind::Introduced}});
    EXPECT_EQ(talk.ownUser(), 1001U);
    EXPECT_EQ(talk.names(), (QMap<uint, QString>{{0, u"root"_s}, {1001, u"anna"_s}}));
}

TEST(PolkitHelperTalk, AHelperBehindASocketIsSpokenWithAnewForEachTry)
{
    PolkitHelperTalk talk;
    EXPECT_EQ(talk.take(introduction.chopped(1) + "socket\n\n"), Words{{Kind::Introduced}});
    EXPECT_TRUE(talk.isAtSocket());
    EXPECT_EQ(talk.names().size(), 2);
    EXPECT_EQ(talk.take("FAILURE\nPAM_TEXT"), Words{{Kind::Failure}});
    talk.beginAnew();
    EXPECT_EQ(talk.take("SUCCESS\n"), Words{{Kind::Success}});

    PolkitHelperTalk other;
    other.take(introduction);
    EXPECT_FALSE(other.isAtSocket());
}

TEST(PolkitHelperTalk, EachLineOfTheHelperSaysOneThing)
{
    EXPECT_EQ(said("PAM_PROMPT_ECHO_OFF Password: "), (Words{{Kind::SecretPrompt, u"Password:"_s}}));
    EXPECT_EQ(said("PAM_PROMPT_ECHO_ON Code: "), (Words{{Kind::Prompt, u"Code:"_s}}));
    EXPECT_EQ(said("PAM_ERROR_MSG Locked."), (Words{{Kind::Note, u"Locked."_s}}));
    EXPECT_EQ(said("PAM_TEXT_INFO Welcome"), (Words{{Kind::Note, u"Welcome"_s}}));
    EXPECT_EQ(said("SUCCESS"), (Words{{Kind::Success}}));
    EXPECT_EQ(said("FAILURE"), (Words{{Kind::Failure}}));
    EXPECT_EQ(said("PAM_TEXT_INFO a\nFAILURE"), (Words{{Kind::Note, u"a"_s}, {Kind::Failure}}));
}

TEST(PolkitHelperTalk, ItIsTheSameInPieces)
{
    const QByteArray bytes = introduction + "PAM_PROMPT_ECHO_OFF Password: \nSUCCESS\n";
    PolkitHelperTalk whole;
    PolkitHelperTalk pieces;
    Words words;
    for (const char c : bytes)
        words += pieces.take(QByteArray(1, c));
    EXPECT_EQ(words, whole.take(bytes));
    EXPECT_EQ(words.size(), 3);
}

TEST(PolkitHelperTalk, TextsAreUnescapedAndHarmless)
{
    EXPECT_EQ(said("PAM_TEXT_INFO Passwort f\\303\\274r \\\"anna\\\":").value(0).text,
              u"Passwort für \"anna\":"_s);
    EXPECT_EQ(said("PAM_TEXT_INFO one\\ntwo\\\\").value(0).text, u"one two\\"_s);
    // A control sequence of a terminal, and the sign that turns the direction of writing.
    const QString text = said("PAM_ERROR_MSG a\\033[31m\\342\\200\\256b").value(0).text;
    EXPECT_EQ(displayable(text), text);
    EXPECT_FALSE(text.contains(QChar(0x1b)));
    EXPECT_LE(said("PAM_ERROR_MSG " + QByteArray(900, 'x')).value(0).text.size(), Session::MaxText);
}

TEST(PolkitHelperTalk, WhatMakesNoSenseEndsIt)
{
    EXPECT_TRUE(makesSense(introduction + "FAILURE\n"));
    EXPECT_FALSE(makesSense(introduction + "SUCCESSFUL\n"));
    EXPECT_FALSE(makesSense(introduction + "success\n"));
    EXPECT_FALSE(makesSense(introduction + "PAM_RADIO x\n"));
    EXPECT_FALSE(makesSense("Welcome to lab1!\n"));
    EXPECT_FALSE(makesSense("0\nroot\n"));
    EXPECT_FALSE(makesSense(QByteArray(PolkitHelperTalk::MaxLine + 1, '1')));
    EXPECT_FALSE(makesSense(introduction + "PAM_TEXT_INFO " + QByteArray(PolkitHelperTalk::MaxLine, 'x')));
    QByteArray many = "0\n";
    for (int i = 0; i <= PolkitHelperTalk::MaxAccounts; ++i)
        many += "a" + QByteArray::number(i) + ":x:" + QByteArray::number(i) + ":\n";
    EXPECT_FALSE(makesSense(many));

    PolkitHelperTalk talk;
    talk.take(introduction + "nonsense\n");
    EXPECT_TRUE(talk.take("SUCCESS\n").isEmpty()) << "nothing more is believed";
}

TEST(PolkitHelperTalk, OnlyPlainNamesAreSaid)
{
    for (const QString &name : {u"root"_s, u"anna"_s, u"_x"_s, u"a-b_c9"_s, u"machine$"_s})
        EXPECT_TRUE(PolkitHelperTalk::isPlainName(name)) << name.toStdString();
    for (const QString &name : {u""_s, u"-a"_s, u"--socket-activated"_s, u"a b"_s, u"a;b"_s, u"$(id)"_s,
                                u"a$b"_s, u"ä"_s, u"a\n"_s, u"1a"_s, u"a'b"_s})
        EXPECT_FALSE(PolkitHelperTalk::isPlainName(name)) << name.toStdString();
    PolkitHelperTalk talk;
    talk.take("0\n-x:x:1:1:::\nanna:x:2:2:::\n$(id):x:3:3:::\n\n");
    EXPECT_EQ(talk.names(), (QMap<uint, QString>{{2, u"anna"_s}}));
}

TEST(PolkitHelperTalk, WhatIsSaidToItIsOneLineEach)
{
    EXPECT_EQ(PolkitHelperTalk::introduction(u"anna"_s, u"7-ab-1"_s), "anna\n7-ab-1\n");
    EXPECT_FALSE(PolkitHelperTalk::introduction(u"-anna"_s, u"7"_s));
    EXPECT_FALSE(PolkitHelperTalk::introduction(u"anna"_s, u""_s));
    EXPECT_FALSE(PolkitHelperTalk::introduction(u"anna"_s, u"7\nroot"_s));
    EXPECT_FALSE(PolkitHelperTalk::introduction(u"anna"_s, QString(5000, u'7')));
    EXPECT_EQ(PolkitHelperTalk::answer(u"geheim ü"_s), u"geheim ü\n"_s.toUtf8());
    EXPECT_EQ(PolkitHelperTalk::answer({}), "\n");
    EXPECT_FALSE(PolkitHelperTalk::answer(u"a\nb"_s));
    EXPECT_FALSE(PolkitHelperTalk::answer(QString(QChar(0))));
    EXPECT_FALSE(PolkitHelperTalk::answer(QString(511, u'x')));
}

} // namespace stationmaster
