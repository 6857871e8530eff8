// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/host_pattern.h"

#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace stationmaster {

using namespace Qt::StringLiterals;

TEST(HostPattern, RangesKeepTheirWidthAndMultiply)
{
    EXPECT_EQ(expandHostPattern(u"lab1-[08-11]"_s),
              QStringList({u"lab1-08"_s, u"lab1-09"_s, u"lab1-10"_s, u"lab1-11"_s}));
    EXPECT_EQ(expandHostPattern(u"r[1:2]-[a-b].example"_s),
              QStringList({u"r1-a.example"_s, u"r1-b.example"_s, u"r2-a.example"_s, u"r2-b.example"_s}));
    EXPECT_EQ(expandHostPattern(u"one, two,one"_s), QStringList({u"one"_s, u"two"_s}));
    EXPECT_EQ(expandHostPattern(u"teacher@[::1]:22"_s), QStringList({u"teacher@[::1]:22"_s}));
}

TEST(HostPattern, WhatMakesNoSenseOrIsTooMuchIsNothing)
{
    for (const QString &pattern : {QString(), u","_s, u"a,,b"_s, u"lab[9-1]"_s, u"lab[c-a]"_s, u"lab[a-Z]"_s,
                                   u"lab[1-5000]"_s, u"lab[1-100]-[1-100]"_s, u"lab[1-99999999999]"_s})
        EXPECT_FALSE(expandHostPattern(pattern)) << pattern.toStdString();
}

} // namespace stationmaster
