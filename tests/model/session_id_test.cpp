// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/core/session_id.h"

#include "tests/support/printers.h"

#include <QSet>

#include <gtest/gtest.h>

namespace stationmaster {
namespace {

using namespace Qt::StringLiterals;

const SessionId base{u"h"_s, u"3"_s, 1000, 5};

TEST(SessionId, EveryPartMakesItAnotherSession)
{
    const QList<SessionId> others{{u"other"_s, u"3"_s, 1000, 5},
                                  {u"h"_s, u"4"_s, 1000, 5},
                                  {u"h"_s, u"3"_s, 1001, 5},
                                  {u"h"_s, u"3"_s, 1000, 6}};
    QSet<SessionId> all{base};
    for (const SessionId &other : others) {
        EXPECT_NE(base, other);
        EXPECT_NE(base < other, other < base);
        all.insert(other);
    }
    EXPECT_EQ(all.size(), 5);
    EXPECT_TRUE(all.contains({u"h"_s, u"3"_s, 1000, 5}));
    EXPECT_FALSE(base < base);
}

TEST(SessionId, IsNullWithoutALocalId)
{
    EXPECT_TRUE(SessionId().isNull());
    EXPECT_FALSE(base.isNull());
}

} // namespace
} // namespace stationmaster
