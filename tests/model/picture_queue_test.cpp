// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/picture_queue.h"

#include "tests/support/printers.h"
#include "tests/support/sessions.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
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
Result<QImage> decodeNumber(const EncodedPicture &picture, QSize)
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
    PictureQueue decoder([&](const EncodedPicture &picture, QSize) {
        decodedOn = QThread::currentThread();
        return decodeNumber(picture, {});
    });
    QThread *answeredOn = nullptr;
    QObject::connect(&decoder, &PictureQueue::decoded, &decoder, [&] {
        answeredOn = QThread::currentThread();
    });
    QSignalSpy spy(&decoder, &PictureQueue::decoded);
    decoder.decode(idOf(QStringLiteral("c1")), pictureNumber(7), QSize(320, 180));
    ASSERT_TRUE(spy.wait());
    EXPECT_EQ(spy.at(0).at(1).value<QImage>().width(), 7);
    EXPECT_NE(decodedOn.load(), QThread::currentThread());
    EXPECT_EQ(answeredOn, QThread::currentThread());
}

TEST(PictureQueue, SkipsToTheNewestWhenItCannotKeepUp)
{
    auto gate = std::make_shared<QSemaphore>();
    PictureQueue decoder([gate](const EncodedPicture &picture, QSize) {
        gate->acquire();
        return decodeNumber(picture, {});
    });
    QSignalSpy spy(&decoder, &PictureQueue::decoded);
    for (int number = 1; number <= 50; ++number)
        decoder.decode(idOf(QStringLiteral("c1")), pictureNumber(number), QSize(320, 180));
    gate->release(50);
    ASSERT_TRUE(QTest::qWaitFor([&] {
        return spy.size() == 2;
    }));
    EXPECT_EQ(spy.at(0).at(1).value<QImage>().width(), 1);
    EXPECT_EQ(spy.at(1).at(1).value<QImage>().width(), 50);
}

TEST(PictureQueue, LetsNothingOfADroppedSessionArrive)
{
    auto gate = std::make_shared<QSemaphore>();
    PictureQueue decoder([gate](const EncodedPicture &picture, QSize) {
        gate->acquire();
        return decodeNumber(picture, {});
    });
    QSignalSpy spy(&decoder, &PictureQueue::decoded);
    decoder.decode(idOf(QStringLiteral("c1")), pictureNumber(1), QSize(320, 180));
    decoder.drop(idOf(QStringLiteral("c1")));
    decoder.decode(idOf(QStringLiteral("c2")), pictureNumber(2), QSize(320, 180));
    gate->release(2);
    ASSERT_TRUE(spy.wait());
    QTest::qWait(50);
    ASSERT_EQ(spy.size(), 1);
    EXPECT_EQ(spy.at(0).at(0).value<SessionId>(), idOf(QStringLiteral("c2")));
}

TEST(PictureQueue, TellsOfPicturesThatAreNone)
{
    PictureQueue decoder([](const EncodedPicture &, QSize) -> Result<QImage> {
        return Error{Error::Code::Protocol, QStringLiteral("no picture"), {}};
    });
    QSignalSpy spy(&decoder, &PictureQueue::failed);
    decoder.decode(idOf(QStringLiteral("c1")), pictureNumber(1), QSize(320, 180));
    ASSERT_TRUE(spy.wait());
    EXPECT_EQ(spy.at(0).at(1).value<Error>().code, Error::Code::Protocol);
}

TEST(PictureQueue, MayDieWithPicturesInHand)
{
    for (int round = 0; round < 20; ++round) {
        PictureQueue decoder(decodeNumber);
        for (int session = 0; session < 30; ++session)
            decoder.decode(idOf(QStringLiteral("c%1").arg(session)), pictureNumber(session + 1),
                           QSize(320, 180));
    }
}

} // namespace stationmaster
