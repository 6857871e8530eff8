// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/thumbnail_scheduler.h"

#include "tests/support/fake_screen_source.h"
#include "tests/support/manual_clock.h"
#include "tests/support/printers.h"
#include "tests/support/sessions.h"

#include <gtest/gtest.h>

namespace stationmaster {

using namespace std::chrono_literals;
using test::FakeScreenSource;

namespace {

class ThumbnailSchedulerTest : public testing::Test
{
protected:
    void SetUp() override
    {
        for (const Session &session : test::makeSessions(100))
            m_ids += session.id;
    }
    /// What was asked for has been gathered, and so many are watched.
    bool settled(int watches)
    {
        m_clock.advance(ThumbnailScheduler::SettleTime);
        return m_source.watched.size() == watches;
    }

    QList<SessionId> m_ids;
    FakeScreenSource m_source;
    test::ManualClock m_clock;
    ThumbnailScheduler m_scheduler{m_source, m_clock};
};

} // namespace

TEST_F(ThumbnailSchedulerTest, WatchesWhatIsInSightAndNothingElse)
{
    m_scheduler.setVisible(m_ids.mid(0, 3));
    ASSERT_TRUE(settled(3));
    m_scheduler.setVisible(m_ids.mid(2, 3));
    m_clock.advance(ThumbnailScheduler::SettleTime - 1ms);
    EXPECT_FALSE(m_source.watched.contains(m_ids.at(4))) << "the list may go on moving";
    m_clock.advance(1ms);
    EXPECT_TRUE(m_source.watched.contains(m_ids.at(4)));
    EXPECT_EQ(m_source.watched.size(), 3);
    EXPECT_FALSE(m_source.watched.contains(m_ids.at(0)));
}

TEST_F(ThumbnailSchedulerTest, ScrollingPastAHundredTilesStartsNoHundredCaptures)
{
    for (int i = 0; i < 100; ++i)
        m_scheduler.setVisible({m_ids.at(i)});
    ASSERT_TRUE(settled(1));
    EXPECT_EQ(m_source.watchCalls, 1);
    EXPECT_TRUE(m_source.watched.contains(m_ids.last()));
}

TEST_F(ThumbnailSchedulerTest, WatchesNothingWhilePausedAndStopsAtOnce)
{
    m_scheduler.setVisible(m_ids.mid(0, 5));
    ASSERT_TRUE(settled(5));
    m_scheduler.setPaused(true);
    EXPECT_TRUE(m_source.watched.isEmpty());
    m_scheduler.setVisible(m_ids.mid(0, 7));
    m_clock.advance(2 * ThumbnailScheduler::SettleTime);
    EXPECT_TRUE(m_source.watched.isEmpty());
    m_scheduler.setPaused(false);
    EXPECT_EQ(m_source.watched.size(), 7);
}

TEST_F(ThumbnailSchedulerTest, AsksForExactlyThePixelsOfTheTile)
{
    m_scheduler.setPictureSize({480, 270});
    m_scheduler.setRate(2);
    m_scheduler.setVisible({m_ids.at(0)});
    ASSERT_TRUE(settled(1));
    EXPECT_EQ(m_source.watched.value(m_ids.at(0)), (FakeScreenSource::Watched{{480, 270}, 2.0}));
    m_scheduler.setPictureSize({160, 90});
    ASSERT_TRUE(settled(1));
    EXPECT_EQ(m_source.watched.value(m_ids.at(0)).size, QSize(160, 90));
}

TEST_F(ThumbnailSchedulerTest, BoundsSizeAndRate)
{
    m_scheduler.setPictureSize({100'000, 0});
    m_scheduler.setRate(1000);
    m_scheduler.setVisible({m_ids.at(0)});
    ASSERT_TRUE(settled(1));
    EXPECT_EQ(m_source.watched.value(m_ids.at(0)).size, QSize(MaxPictureEdge, 1));
    EXPECT_EQ(m_source.watched.value(m_ids.at(0)).rate, ThumbnailScheduler::MaxRate);
}

TEST_F(ThumbnailSchedulerTest, TriesAFailedWatchAgainButNotARefusedOne)
{
    m_scheduler.setVisible(m_ids.mid(0, 2));
    ASSERT_TRUE(settled(2));
    m_source.fail(m_ids.at(0), Error::Code::Unreachable);
    m_source.fail(m_ids.at(1), Error::Code::NotAuthorized);
    m_clock.advance(ThumbnailScheduler::FirstRetry - 1ms);
    EXPECT_TRUE(m_source.watched.isEmpty());
    m_clock.advance(1ms);
    ASSERT_TRUE(settled(1));
    EXPECT_TRUE(m_source.watched.contains(m_ids.at(0)));
    m_clock.advance(1h);
    EXPECT_FALSE(m_source.watched.contains(m_ids.at(1)));
    Q_EMIT m_source.availabilityChanged();
    ASSERT_TRUE(settled(2));
}

TEST_F(ThumbnailSchedulerTest, WaitsTwiceAsLongAfterEachFailure)
{
    m_scheduler.setVisible({m_ids.at(0)});
    ASSERT_TRUE(settled(1));
    for (const auto pause : {1s, 2s, 4s, 8s, 16s, 32s, 60s, 60s}) {
        m_source.fail(m_ids.at(0), Error::Code::Unreachable);
        m_clock.advance(pause - 1ms);
        EXPECT_TRUE(m_source.watched.isEmpty()) << pause.count();
        m_clock.advance(1ms);
        ASSERT_TRUE(settled(1)) << pause.count();
    }
}

TEST_F(ThumbnailSchedulerTest, LeavesAloneWhatCannotBeWatchedUntilItCan)
{
    m_source.unwatchable.insert(m_ids.at(0));
    m_scheduler.setVisible(m_ids.mid(0, 2));
    ASSERT_TRUE(settled(1));
    m_source.unwatchable.clear();
    Q_EMIT m_source.availabilityChanged();
    EXPECT_TRUE(settled(2));
}

TEST_F(ThumbnailSchedulerTest, TellsUntilWhenAPictureWasTrue)
{
    QList<SessionId> seen;
    QObject::connect(&m_scheduler, &ThumbnailScheduler::lastSeen, &m_scheduler, [&seen](const SessionId &id) {
        seen += id;
    });
    m_scheduler.setVisible(m_ids.mid(0, 4));
    ASSERT_TRUE(settled(4));
    for (const int delivering : {0, 1, 2})
        Q_EMIT m_source.pictureReady(m_ids.at(delivering), {});
    Q_EMIT m_source.pictureUnavailable(m_ids.at(0), NoPicture::NoAgent);
    EXPECT_EQ(seen, QList<SessionId>{m_ids.at(0)});
    Q_EMIT m_source.pictureUnavailable(m_ids.at(0), NoPicture::NoDisplay);
    EXPECT_EQ(seen.size(), 1) << "it has sent nothing since";
    m_source.fail(m_ids.at(1), Error::Code::Unreachable);
    m_scheduler.setVisible({m_ids.at(0)});
    ASSERT_TRUE(settled(1));
    EXPECT_EQ(seen, (QList<SessionId>{m_ids.at(0), m_ids.at(1), m_ids.at(2)}));
}

TEST_F(ThumbnailSchedulerTest, TellsWhyThereIsNoPicture)
{
    QHash<SessionId, std::optional<PictureTrouble>> troubles;
    QObject::connect(&m_scheduler, &ThumbnailScheduler::troubleChanged, &m_scheduler,
                     [&troubles](const SessionId &id, const std::optional<PictureTrouble> &trouble) {
                         troubles.insert(id, trouble);
                     });
    m_source.unwatchable.insert(m_ids.at(2));
    m_scheduler.setVisible(m_ids.mid(0, 3));
    ASSERT_TRUE(settled(2));
    EXPECT_EQ(troubles.value(m_ids.at(2)), PictureTrouble(Error::Code::Unsupported));
    Q_EMIT m_source.pictureUnavailable(m_ids.at(0), NoPicture::Asking);
    EXPECT_EQ(troubles.value(m_ids.at(0)), PictureTrouble(NoPicture::Asking));
    m_source.fail(m_ids.at(1), Error::Code::NotAuthorized);
    EXPECT_EQ(troubles.value(m_ids.at(1)), PictureTrouble(Error::Code::NotAuthorized));
    Q_EMIT m_source.pictureUnavailable(m_ids.at(50), NoPicture::Asking);
    EXPECT_FALSE(troubles.contains(m_ids.at(50))) << "it is not watched";

    m_source.unwatchable.clear();
    Q_EMIT m_source.availabilityChanged();
    ASSERT_TRUE(settled(3));
    EXPECT_EQ(troubles.value(m_ids.at(2)), std::nullopt);
    EXPECT_EQ(troubles.value(m_ids.at(1)), PictureTrouble(Error::Code::NotAuthorized))
        << "asking again is not yet an answer";
}

TEST_F(ThumbnailSchedulerTest, TellsTheHoursThatTheHostHasNamedAndAsksWhenTheyBegin)
{
    const QString words = QStringLiteral("Mon-Fri 08:00-17:00");
    const PictureTrouble hours(*ObservationHours::parse(words));
    std::optional<PictureTrouble> told;
    QObject::connect(&m_scheduler, &ThumbnailScheduler::troubleChanged, &m_scheduler,
                     [&told](const SessionId &, const std::optional<PictureTrouble> &trouble) {
                         told = trouble;
                     });
    m_scheduler.setVisible({m_ids.at(0)});
    ASSERT_TRUE(settled(1));
    // They end: the watch with them, and what is offered, in this order or the other.
    m_source.watched.clear();
    Q_EMIT m_source.watchFailed(m_ids.at(0), Error{Error::Code::OutsideHours, words, {}});
    EXPECT_EQ(told, hours);
    m_source.unwatchable.insert(m_ids.at(0));
    m_source.closed = Error{Error::Code::OutsideHours, words, {}};
    Q_EMIT m_source.availabilityChanged();
    ASSERT_TRUE(settled(0));
    EXPECT_EQ(told, hours);
    // Another reason takes its place.
    m_source.closed.reset();
    Q_EMIT m_source.availabilityChanged();
    ASSERT_TRUE(settled(0));
    EXPECT_EQ(told, PictureTrouble(Error::Code::Unsupported));
    m_source.unwatchable.clear();
    Q_EMIT m_source.availabilityChanged();
    EXPECT_TRUE(settled(1));
    EXPECT_EQ(told, std::nullopt);
}

TEST_F(ThumbnailSchedulerTest, TakesNoHoursFromAHostThatMakeNoSense)
{
    EXPECT_EQ(pictureTroubleOf({Error::Code::OutsideHours, QStringLiteral("<b>never</b>"), {}}),
              PictureTrouble(Error::Code::OutsideHours));
    EXPECT_EQ(pictureTroubleOf({Error::Code::Busy, QStringLiteral("08:00-09:00"), {}}),
              PictureTrouble(Error::Code::Busy));
}

TEST_F(ThumbnailSchedulerTest, IsNotRefusedForTheNetworkAgainAndAgain)
{
    m_scheduler.setVisible({m_ids.at(0)});
    ASSERT_TRUE(settled(1));
    m_source.fail(m_ids.at(0), Error::Code::OutsideNetworks);
    const int calls = m_source.watchCalls;
    m_clock.advance(1h);
    EXPECT_EQ(m_source.watchCalls, calls);
}

TEST_F(ThumbnailSchedulerTest, KnowsWhatWasAskedForEvenWhileAnotherSizeIsWanted)
{
    m_scheduler.setPictureSize({480, 270});
    m_scheduler.setVisible({m_ids.at(0)});
    ASSERT_TRUE(settled(1));
    m_scheduler.setPictureSize({160, 90});
    EXPECT_EQ(m_scheduler.watchedSize(m_ids.at(0)), QSize(480, 270));
    ASSERT_TRUE(settled(1));
    EXPECT_EQ(m_scheduler.watchedSize(m_ids.at(0)), QSize(160, 90));
    EXPECT_TRUE(m_scheduler.watchedSize(m_ids.at(1)).isEmpty());
}

TEST(ThumbnailScheduler, EndsItsWatchesWhenItDies)
{
    FakeScreenSource source;
    test::ManualClock clock;
    const QList<Session> sessions = test::makeSessions(2);
    {
        ThumbnailScheduler scheduler(source, clock);
        scheduler.setVisible({sessions.at(0).id, sessions.at(1).id});
        clock.advance(ThumbnailScheduler::SettleTime);
        ASSERT_EQ(source.watched.size(), 2);
    }
    EXPECT_TRUE(source.watched.isEmpty());
}

TEST_F(ThumbnailSchedulerTest, AWholePictureIsHadByWatchingAgain)
{
    m_scheduler.setVisible({m_ids.at(0)});
    ASSERT_TRUE(settled(1));
    const int before = m_source.watchCalls;
    m_scheduler.renew(m_ids.at(0));
    EXPECT_EQ(m_source.watchCalls, before + 1);
    m_scheduler.renew(m_ids.at(1));
    EXPECT_EQ(m_source.watchCalls, before + 1) << "nobody watches that one";
}

} // namespace stationmaster
