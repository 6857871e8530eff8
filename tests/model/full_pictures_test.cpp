// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/full_pictures.h"

#include "model/thumbnail_scheduler.h"
#include "tests/support/eventually.h"
#include "tests/support/fake_screen_source.h"
#include "tests/support/manual_clock.h"
#include "tests/support/printers.h"
#include "tests/support/sessions.h"

#include <QCoreApplication>

#include <gtest/gtest.h>

namespace stationmaster {
namespace {

using namespace std::chrono_literals;
using test::eventually;
using test::FakeScreenSource;

constexpr QSize Full{MaxPictureEdge, MaxPictureEdge};

class FullPicturesTest : public testing::Test
{
protected:
    FullPicturesTest()
    {
        for (const Session &session : test::makeSessions(6))
            ids += session.id;
        QObject::connect(&full, &FullPictures::taken, &full,
                         [this](const SessionId &id, const QImage &image) {
                             EXPECT_FALSE(taken.contains(id)) << "once each";
                             taken.insert(id, !image.isNull());
                         });
    }
    static Result<QImage> decode(const EncodedPicture &picture, QSize, const QImage &)
    {
        if (picture.jpeg == "small")
            return Error{Error::Code::Protocol, QStringLiteral("of another size"), {}};
        return QImage(4, 3, QImage::Format_RGB32);
    }
    void take(const QList<SessionId> &wanted)
    {
        full.take(wanted);
        QCoreApplication::sendPostedEvents(&full);
    }
    void send(const SessionId &id, const QByteArray &data)
    {
        Q_EMIT source.pictureReady(id, EncodedPicture{data, QSize(4, 3)});
    }
    bool isFull(const SessionId &id) const { return source.watched.value(id).size == Full; }

    QList<SessionId> ids;
    FakeScreenSource source;
    test::ManualClock clock;
    ThumbnailScheduler scheduler{source, clock};
    FullPictures full{source, scheduler, decode, clock};
    QHash<SessionId, bool> taken; ///< And whether there was a picture.
};

TEST_F(FullPicturesTest, BorrowsTheWatchAndGivesItBack)
{
    scheduler.setVisible({ids.at(0)});
    clock.advance(ThumbnailScheduler::SettleTime);
    const QSize tile = source.watched.value(ids.at(0)).size;
    take(ids.mid(0, 2));
    EXPECT_TRUE(isFull(ids.at(0)) && isFull(ids.at(1)));
    EXPECT_FALSE(scheduler.isWatched(ids.at(0))) << "what comes now is no thumbnail";
    // Neither another size of the tiles nor their going out of sight takes the watch away meanwhile.
    scheduler.setPictureSize({64, 48});
    clock.advance(ThumbnailScheduler::SettleTime);
    EXPECT_TRUE(isFull(ids.at(0)));
    send(ids.at(0), "large");
    send(ids.at(1), "large");
    ASSERT_TRUE(eventually([this] {
        return taken.size() == 2;
    }));
    EXPECT_TRUE(taken.value(ids.at(0)) && taken.value(ids.at(1)));
    EXPECT_NE(tile, QSize(64, 48));
    EXPECT_EQ(source.watched.value(ids.at(0)).size, QSize(64, 48));
    EXPECT_TRUE(scheduler.isWatched(ids.at(0)));
    EXPECT_FALSE(source.watched.contains(ids.at(1))) << "nobody sees that one";
}

TEST_F(FullPicturesTest, WaitsForOneOfTheSizeThatWasAskedFor)
{
    take({ids.at(0)});
    send(ids.at(0), "small");
    send(ids.at(0), "large");
    ASSERT_TRUE(eventually([this] {
        return taken.contains(ids.at(0));
    }));
    EXPECT_TRUE(taken.value(ids.at(0)));
}

TEST_F(FullPicturesTest, GivesUpInTimeAndGoesOnWithTheOthers)
{
    take(ids);
    EXPECT_EQ(source.watched.size(), FullPictures::ParallelLimit);
    clock.advance(FullPictures::Timeout - 1ms);
    EXPECT_TRUE(taken.isEmpty());
    clock.advance(1ms);
    EXPECT_EQ(taken.size(), FullPictures::ParallelLimit);
    EXPECT_FALSE(taken.value(ids.at(0)));
    EXPECT_TRUE(isFull(ids.at(4)) && isFull(ids.at(5)));
    send(ids.at(4), "large");
    source.fail(ids.at(5), Error::Code::NotAuthorized);
    ASSERT_TRUE(eventually([this] {
        return taken.size() == 6;
    }));
    EXPECT_TRUE(taken.value(ids.at(4)));
    EXPECT_FALSE(taken.value(ids.at(5)));
    EXPECT_TRUE(source.watched.isEmpty());
}

TEST_F(FullPicturesTest, AsksForNoneThatIsBeingTaken)
{
    take({ids.at(0)});
    take({ids.at(0)});
    EXPECT_EQ(source.watchCalls, 1);
    send(ids.at(0), "large");
    ASSERT_TRUE(eventually([this] {
        return taken.contains(ids.at(0));
    }));
    clock.advance(FullPictures::Timeout);
    taken.clear();
    take({ids.at(0)});
    EXPECT_TRUE(isFull(ids.at(0))) << "and can be taken again";
}

TEST_F(FullPicturesTest, WhatCannotBeWatchedIsToldAndNotFromWithinTheCall)
{
    source.unwatchable.insert(ids.at(0));
    full.take({ids.at(0)});
    EXPECT_TRUE(taken.isEmpty());
    ASSERT_TRUE(eventually([this] {
        return taken.contains(ids.at(0));
    }));
    EXPECT_FALSE(taken.value(ids.at(0)));
}

} // namespace
} // namespace stationmaster
