// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/agent/picture_outbox.h"

#include <gtest/gtest.h>

#include <vector>

namespace stationmaster {

namespace {

/// A stationd that answers when the test says so.
class PictureOutboxTest : public testing::Test
{
protected:
    static Picture whole(quint64 serial) { return {{320, 180}, "jpeg", {1920, 1080}, serial, {}}; }
    static Picture changes(quint64 serial) { return {{320, 180}, "jpeg", {1920, 1080}, serial, "\x01"}; }

    void answer(const Result<> &result = {})
    {
        ASSERT_FALSE(m_underWay.empty());
        const PictureOutbox::Done done = m_underWay.front();
        m_underWay.erase(m_underWay.begin());
        done(result);
    }

    QList<quint64> m_sent; ///< Serials, in their order.
    QList<quint32> m_renewed;
    std::vector<PictureOutbox::Done> m_underWay;
    PictureOutbox m_outbox{[this](quint32, const Picture &picture, const PictureOutbox::Done &done) {
                               m_sent += picture.serial;
                               m_underWay.push_back(done);
                           },
                           [this](quint32 watch) {
                               m_renewed += watch;
                           }};
};

using Serials = QList<quint64>;
using Watches = QList<quint32>;

} // namespace

TEST_F(PictureOutboxTest, SendsOneAtATimeAndOfWholeOnesTheNewest)
{
    for (quint64 serial = 1; serial <= 9; ++serial)
        m_outbox.put(5, whole(serial));
    m_outbox.put(6, whole(10));
    EXPECT_EQ(m_sent, Serials{1});
    answer();
    answer();
    answer();
    EXPECT_TRUE(m_sent.contains(9) && m_sent.contains(10));
    EXPECT_EQ(m_sent.size(), 3);
    EXPECT_TRUE(m_renewed.isEmpty());
}

TEST_F(PictureOutboxTest, SendsChangesInTheirOrder)
{
    m_outbox.put(5, whole(1));
    for (quint64 serial = 2; serial <= 4; ++serial) {
        answer();
        m_outbox.put(5, changes(serial));
    }
    EXPECT_EQ(m_sent, (Serials{1, 2, 3, 4}));
    EXPECT_TRUE(m_renewed.isEmpty());
}

TEST_F(PictureOutboxTest, ChangesThatHaveToWaitForOthersGiveWayToAWholePicture)
{
    m_outbox.put(5, whole(1));
    m_outbox.put(5, changes(2));
    m_outbox.put(5, changes(3));
    EXPECT_EQ(m_renewed, Watches{5});
    m_outbox.put(5, changes(4));
    EXPECT_EQ(m_renewed, Watches{5}) << "once is enough";
    answer();
    EXPECT_EQ(m_sent, Serials{1}) << "changes of what was never sent are worth nothing";
    m_outbox.put(5, whole(5));
    m_outbox.put(5, changes(6));
    answer();
    EXPECT_EQ(m_sent, (Serials{1, 5, 6}));
}

TEST_F(PictureOutboxTest, APictureThatWasNotTakenIsFollowedByAWholeOne)
{
    m_outbox.put(5, whole(1));
    m_outbox.put(6, whole(2));
    m_outbox.put(5, changes(3));
    answer(Error{Error::Code::Busy, {}, {}});
    EXPECT_EQ(m_renewed, Watches{5});
    EXPECT_EQ(m_sent, (Serials{1, 2})) << "what waited was of the one that was not taken";
    m_outbox.put(5, changes(4));
    answer();
    EXPECT_EQ(m_sent, (Serials{1, 2}));
    m_outbox.put(5, whole(7));
    EXPECT_EQ(m_sent.constLast(), 7U);
}

TEST_F(PictureOutboxTest, WhoMayNotSendDoesNotTryAgain)
{
    m_outbox.put(5, whole(1));
    answer(Error{Error::Code::NotAuthorized, {}, {}});
    EXPECT_TRUE(m_renewed.isEmpty());
    m_outbox.put(5, changes(2));
    EXPECT_EQ(m_sent, Serials{1});
    m_outbox.put(5, whole(3));
    EXPECT_EQ(m_sent, (Serials{1, 3}));
}

TEST_F(PictureOutboxTest, WhatIsNoLongerWatchedIsNotSent)
{
    m_outbox.put(5, whole(1));
    m_outbox.put(6, whole(2));
    m_outbox.keepOnly({7});
    answer();
    EXPECT_EQ(m_sent, Serials{1});
}

TEST_F(PictureOutboxTest, AnswersOfAStationdThatHasGoneAreNotHeard)
{
    m_outbox.put(5, whole(1));
    m_outbox.clear();
    m_outbox.put(5, whole(2));
    ASSERT_EQ(m_sent, (Serials{1, 2}));
    answer(Error{Error::Code::Unreachable, {}, {}});
    EXPECT_TRUE(m_renewed.isEmpty());
    m_outbox.put(5, whole(3));
    EXPECT_EQ(m_sent, (Serials{1, 2})) << "the second is still under way";
    answer();
    EXPECT_EQ(m_sent, (Serials{1, 2, 3}));
}

} // namespace stationmaster
