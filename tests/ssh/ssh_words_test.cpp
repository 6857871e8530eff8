// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/ssh/ssh_words.h"

#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace stationmaster {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

TEST(SshWords, TheHostIsNamedAfterTheDashes)
{
    const QStringList words = sshWords({u"teacher"_s, u"fe80::1"_s, 2222}, {u"ssh"_s, 7s}, u"bridge"_s);
    EXPECT_EQ(words.first(), u"ssh"_s);
    EXPECT_EQ(words.last(7),
              QStringList({u"-l"_s, u"teacher"_s, u"-p"_s, u"2222"_s, u"--"_s, u"fe80::1"_s, u"bridge"_s}));
    EXPECT_TRUE(words.contains(u"-oConnectTimeout=7"_s));
}

TEST(SshWords, NothingIsAcceptedSilentlyAndNothingStays)
{
    for (const bool asks : {false, true}) {
        SshOptions options;
        options.asks = asks;
        const QStringList words = sshWords({{}, u"lab"_s, 0}, options, u"bridge"_s);
        EXPECT_TRUE(words.contains(u"-oStrictHostKeyChecking=ask"_s));
        EXPECT_TRUE(words.contains(u"-oControlMaster=no"_s));
        EXPECT_TRUE(words.contains(u"-oClearAllForwardings=yes"_s));
        EXPECT_EQ(words.contains(u"-oBatchMode=yes"_s), !asks);
        EXPECT_EQ(words.last(3), QStringList({u"--"_s, u"lab"_s, u"bridge"_s}));
    }
}

} // namespace stationmaster
