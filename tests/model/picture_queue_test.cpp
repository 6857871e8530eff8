// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/picture_queue.h"

#include "tests/support/eventually.h"
#include "tests/support/manual_clock.h"
#include "tests/support/printers.h"
#include "tests/support/sessions.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QThread>

#include <gtest/gtest.h>

#include <atomic>
#include <memory>

namespace stationmaster {

namespace {

EncodedPicture pictureNumber(int number)
{
    return {QByteArray::number(number), QSize(640, 480)};
}

/// An image as wide as the picture's number, so that a test can tell which one arrived.
Result<QImage> decodeNumber(const EncodedPicture &picture, QSize, const QImage &)
{
    return QImage(picture.jpeg.toInt(), 1, QImage::Format_RGB32);
}

SessionId idOf(const QString &local)
{
    return test::makeSession(local, QStringLiteral("student")).id;
}

} // namespace

TEST(PictureQueue, DecodesOffItsThreadAndAnswersOnIt)
{
    std::atomic<QThread *> decodedOn = nullptr;
    test::ManualClock clock;
    PictureQueue decoder(
        [&](const EncodedPicture &picture, QSize, const QImage &) {
            decodedOn = QThread::currentThread();
            return decodeNumber(picture, {}, {});
        },
        clock);
    QThread *answeredOn = nullptr;
    QObject::connect(&decoder, &PictureQueue::decoded, &decoder, [&] {
        answeredOn = QThread::currentThread();
    });
    QSignalSpy spy(&decoder, &PictureQueue::decoded);
    decoder.decode(idOf(QStringLiteral("c1")), pictureNumber(7), QSize(320, 180));
    ASSERT_TRUE(test::comesAgain(spy));
    EXPECT_EQ(spy.at(0).at(1).value<QImage>().width(), 7);
    EXPECT_NE(decodedOn.load(), QThread::currentThread());
    EXPECT_EQ(answeredOn, QThread::currentThread());
}

TEST(PictureQueue, SkipsToTheNewestWhenItCannotKeepUp)
{
    auto gate = std::make_shared<QSemaphore>();
    test::ManualClock clock;
    PictureQueue decoder(
        [gate](const EncodedPicture &picture, QSize, const QImage &) {
            gate->acquire();
            return decodeNumber(picture, {}, {});
        },
        clock);
    QSignalSpy spy(&decoder, &PictureQueue::decoded);
    for (int number = 1; number <= 50; ++number)
        decoder.decode(idOf(QStringLiteral("c1")), pictureNumber(number), QSize(320, 180));
    gate->release(50);
    ASSERT_TRUE(test::eventually([&] {
        return spy.size() == 2;
    }));
    EXPECT_EQ(spy.at(0).at(1).value<QImage>().width(), 1);
    EXPECT_EQ(spy.at(1).at(1).value<QImage>().width(), 50);
}

TEST(PictureQueue, LetsNothingOfADroppedSessionArrive)
{
    auto gate = std::make_shared<QSemaphore>();
    test::ManualClock clock;
    PictureQueue decoder(
        [gate](const EncodedPicture &picture, QSize, const QImage &) {
            gate->acquire();
            return decodeNumber(picture, {}, {});
        },
        clock);
    QSignalSpy spy(&decoder, &PictureQueue::decoded);
    QSignalSpy told(&decoder, &PictureQueue::togetherTold);
    decoder.decode(idOf(QStringLiteral("c1")), pictureNumber(1), QSize(320, 180));
    decoder.drop(idOf(QStringLiteral("c1")));
    decoder.decode(idOf(QStringLiteral("c2")), pictureNumber(2), QSize(320, 180));
    gate->release(2);
    ASSERT_TRUE(test::comesAgain(told)) << "of both, when both are decoded";
    ASSERT_EQ(spy.size(), 1);
    EXPECT_EQ(spy.at(0).at(0).value<SessionId>(), idOf(QStringLiteral("c2")));
}

TEST(PictureQueue, TellsOfPicturesThatAreNone)
{
    test::ManualClock clock;
    PictureQueue decoder(
        [](const EncodedPicture &, QSize, const QImage &) -> Result<QImage> {
            return Error{Error::Code::Protocol, QStringLiteral("no picture"), {}};
        },
        clock);
    QSignalSpy spy(&decoder, &PictureQueue::failed);
    decoder.decode(idOf(QStringLiteral("c1")), pictureNumber(1), QSize(320, 180));
    ASSERT_TRUE(test::comesAgain(spy));
    EXPECT_EQ(spy.at(0).at(1).value<Error>().code, Error::Code::Protocol);
}

namespace {

/// Changes numbered `number`: the image becomes so much wider than it was.
EncodedPicture changesBy(int number)
{
    return {QByteArray::number(number), QSize(640, 480), "\x01"};
}

Result<QImage> decodeChanges(const EncodedPicture &picture, QSize, const QImage &before)
{
    if (picture.jpeg == "bad")
        return Error{Error::Code::Protocol, QStringLiteral("bad"), {}};
    return QImage(picture.jpeg.toInt() + (picture.isWhole() ? 0 : before.width()), 1, QImage::Format_RGB32);
}

} // namespace

TEST(PictureQueue, PutsChangesOnWhatTheyFollow)
{
    auto gate = std::make_shared<QSemaphore>();
    test::ManualClock clock;
    PictureQueue decoder(
        [gate](const EncodedPicture &picture, QSize asked, const QImage &before) {
            gate->acquire();
            return decodeChanges(picture, asked, before);
        },
        clock);
    QSignalSpy spy(&decoder, &PictureQueue::decoded);
    const SessionId id = idOf(QStringLiteral("c1"));
    decoder.decode(id, changesBy(1), QSize(320, 180));
    decoder.decode(id, pictureNumber(100), QSize(320, 180));
    for (int number : {1, 2, 3})
        decoder.decode(id, changesBy(number), QSize(320, 180));
    gate->release(10);
    ASSERT_TRUE(test::eventually([&] {
        return spy.size() == 4;
    }));
    QList<int> widths;
    for (const QList<QVariant> &each : spy)
        widths += each.at(1).value<QImage>().width();
    EXPECT_EQ(widths, (QList<int>{100, 101, 103, 106}))
        << "none is skipped, and none has been without a base";
    // A whole one makes all that waited worthless.
    gate->tryAcquire(gate->available());
    decoder.decode(id, changesBy(1), QSize(320, 180));
    decoder.decode(id, changesBy(1), QSize(320, 180));
    decoder.decode(id, pictureNumber(50), QSize(320, 180));
    decoder.decode(id, changesBy(5), QSize(320, 180));
    clock.advance(PictureQueue::GatherTime);
    gate->release(10);
    ASSERT_TRUE(test::eventually([&] {
        return spy.size() == 6;
    }));
    EXPECT_EQ(spy.at(4).at(1).value<QImage>().width(), 50);
    EXPECT_EQ(spy.at(5).at(1).value<QImage>().width(), 55);
}

TEST(PictureQueue, AfterOneThatWasRefusedWaitsForAWholeOne)
{
    test::ManualClock clock;
    PictureQueue decoder(decodeChanges, clock);
    QSignalSpy shown(&decoder, &PictureQueue::decoded);
    QSignalSpy failed(&decoder, &PictureQueue::failed);
    const SessionId id = idOf(QStringLiteral("c1"));
    decoder.decode(id, pictureNumber(100), QSize(320, 180));
    decoder.decode(id, {"bad", QSize(640, 480), "\x01"}, QSize(320, 180));
    decoder.decode(id, changesBy(1), QSize(320, 180));
    ASSERT_TRUE(test::eventually([&] {
        return failed.size() == 1;
    }));
    decoder.decode(id, changesBy(2), QSize(320, 180));
    decoder.decode(id, pictureNumber(30), QSize(320, 180));
    decoder.decode(id, changesBy(3), QSize(320, 180));
    ASSERT_TRUE(test::eventually([&] {
        return shown.size() == 3;
    }));
    EXPECT_EQ(shown.at(1).at(1).value<QImage>().width(), 30);
    EXPECT_EQ(shown.at(2).at(1).value<QImage>().width(), 33);
    EXPECT_EQ(failed.size(), 1);
}

TEST(PictureQueue, SaysThatItFellBehindInsteadOfKeepingEverLaterChanges)
{
    auto gate = std::make_shared<QSemaphore>();
    test::ManualClock clock;
    PictureQueue decoder(
        [gate](const EncodedPicture &picture, QSize asked, const QImage &before) {
            gate->acquire();
            return decodeChanges(picture, asked, before);
        },
        clock);
    QSignalSpy shown(&decoder, &PictureQueue::decoded);
    QSignalSpy behind(&decoder, &PictureQueue::fellBehind);
    const SessionId id = idOf(QStringLiteral("c1"));
    decoder.decode(id, pictureNumber(100), QSize(320, 180));
    for (std::size_t i = 0; i < PictureQueue::MaxWaiting; ++i)
        decoder.decode(id, changesBy(1), QSize(320, 180));
    EXPECT_TRUE(behind.isEmpty());
    decoder.decode(id, changesBy(1), QSize(320, 180));
    EXPECT_EQ(behind.size(), 1);
    decoder.decode(id, changesBy(1), QSize(320, 180));
    EXPECT_EQ(behind.size(), 1) << "said once";
    decoder.decode(id, pictureNumber(7), QSize(320, 180));
    gate->release(100);
    ASSERT_TRUE(test::comesAgain(shown));
    EXPECT_EQ(shown.constLast().at(1).value<QImage>().width(), 7);
}

TEST(PictureQueue, WhoIsLetGoIsDecodedAndForgotten)
{
    test::ManualClock clock;
    PictureQueue decoder(decodeChanges, clock);
    QSignalSpy shown(&decoder, &PictureQueue::decoded);
    const SessionId id = idOf(QStringLiteral("c1"));
    decoder.decode(id, pictureNumber(100), QSize(320, 180));
    decoder.decode(id, changesBy(1), QSize(320, 180));
    decoder.letGo(id);
    ASSERT_TRUE(test::eventually([&] {
        return shown.size() == 2;
    }));
    decoder.decode(id, changesBy(1), QSize(320, 180));
    decoder.decode(id, pictureNumber(9), QSize(320, 180));
    ASSERT_TRUE(test::comesAgain(shown));
    ASSERT_EQ(shown.size(), 3) << "changes of what is not kept";
    EXPECT_EQ(shown.at(2).at(1).value<QImage>().width(), 9);
    decoder.decode(id, changesBy(1), QSize(320, 180));
    decoder.letGo(id);
    ASSERT_TRUE(test::comesAgain(shown)) << "what was being gathered is decoded, too";
    decoder.letGo(id);
    decoder.decode(id, changesBy(1), QSize(320, 180));
    clock.advance(PictureQueue::GatherTime);
    const SessionId other = idOf(QStringLiteral("c2"));
    decoder.decode(other, pictureNumber(9), QSize(320, 180));
    ASSERT_TRUE(test::comesAgain(shown));
    ASSERT_EQ(shown.size(), 5);
    EXPECT_EQ(shown.at(4).at(0).value<SessionId>(), other);
}

TEST(PictureQueue, TellsOfARoomfulOfPicturesTogether)
{
    test::ManualClock clock;
    PictureQueue decoder(decodeNumber, clock);
    QSignalSpy shown(&decoder, &PictureQueue::decoded);
    constexpr int Sessions = 12;
    const auto decodeAll = [&](int number) {
        for (int session = 0; session < Sessions; ++session)
            decoder.decode(idOf(QStringLiteral("c%1").arg(session)), pictureNumber(number), QSize(320, 180));
    };
    decodeAll(1);
    ASSERT_TRUE(test::eventually([&] {
        return shown.size() == Sessions;
    }));
    decodeAll(2);
    clock.advance(PictureQueue::GatherTime - std::chrono::milliseconds(1));
    QCoreApplication::processEvents();
    EXPECT_EQ(shown.size(), Sessions) << "they are gathered";
    clock.advance(std::chrono::milliseconds(1));
    // Whatever is told, is told from within one event.
    int turns = 0;
    qsizetype before = shown.size();
    while (shown.size() < 2 * Sessions && turns < 1000) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        turns += shown.size() != before ? 1 : 0;
        before = shown.size();
    }
    EXPECT_EQ(turns, 1);
}

TEST(PictureQueue, MayDieWhilePicturesAreDecoded)
{
    for (int round = 0; round < 20; ++round) {
        test::ManualClock clock;
        PictureQueue decoder(decodeNumber, clock);
        for (int session = 0; session < 30; ++session)
            decoder.decode(idOf(QStringLiteral("c%1").arg(session)), pictureNumber(session + 1),
                           QSize(320, 180));
    }
}

} // namespace stationmaster
