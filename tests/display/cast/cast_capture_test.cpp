// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/display/cast/cast_capture.h"

#include "tests/display/cast/cast_fixture.h"
#include "tests/support/eventually.h"
#include "tests/support/printers.h"
#include "tests/support/stays.h"

#include <QPainter>

namespace stationmaster::test {

using namespace std::chrono_literals;

namespace {

const QColor Red(0x80, 0x20, 0x20);
const QColor Green(0x20, 0x80, 0x20);
const QColor Blue(0x20, 0x20, 0x80);

class CastPictures : public CastFixture
{
};

/// Another colour in each corner.
QImage corners(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    QPainter painter(&image);
    const QSize half = size / 2;
    painter.fillRect(QRect(QPoint(), half), Qt::white);
    painter.fillRect(QRect(QPoint(half.width(), 0), half), Red);
    painter.fillRect(QRect(QPoint(0, half.height()), half), Green);
    painter.fillRect(QRect(QPoint(half.width(), half.height()), half), Blue);
    return image;
}

} // namespace

TEST_F(CastPictures, ShowTheScreenInTheSizeThatIsAskedFor)
{
    screen.paint(corners(Size));
    beginShown({{1, {160, 160}, 30, false}, {2, {64, 48}, 30, false}});
    ASSERT_EQ(probe.count(1), 1) << "the first frame is shown at once";
    ASSERT_EQ(probe.count(2), 1);
    EXPECT_EQ(probe.pictures.value(1).constFirst().picture.screenSize, Size);
    EXPECT_LT(probe.pictures.value(1).constFirst().picture.serial,
              probe.pictures.value(2).constFirst().picture.serial);
    const QImage image = probe.image(1);
    ASSERT_EQ(image.size(), QSize(160, 120));
    EXPECT_TRUE(isAlike(image.pixel(20, 20), QColor(Qt::white).rgb()));
    EXPECT_TRUE(isAlike(image.pixel(140, 20), Red.rgb()));
    EXPECT_TRUE(isAlike(image.pixel(20, 100), Green.rgb()));
    EXPECT_TRUE(isAlike(image.pixel(140, 100), Blue.rgb()));
    EXPECT_EQ(probe.image(2).size(), QSize(64, 48));
}

TEST_F(CastPictures, OfAFrameThatShowsTheSameDoNotCome)
{
    beginShown({{1, {160, 120}, 30, false}});
    ASSERT_EQ(probe.count(1), 1);
    for (int i = 0; i < 3; ++i) {
        screen.show();
        EXPECT_TRUE(staysSo(100ms, [&] {
            return probe.count(1) == 1;
        }));
    }
    screen.show(Green);
    EXPECT_TRUE(probe.waitForPictures(1, 2));
    EXPECT_TRUE(shows(1, Green));
}

TEST_F(CastPictures, ComeNoQuickerThanTheWatchAsksForAndTheLastChangeIsShown)
{
    beginShown({{1, {160, 120}, 0.5, false}});
    ASSERT_EQ(probe.count(1), 1);
    // Nothing follows them that could bring the second to be looked at.
    screen.show(Green);
    screen.show(Blue);
    EXPECT_TRUE(eventually([&] {
        return shows(1, Blue);
    }));
    const auto shown = probe.pictures.value(1);
    EXPECT_EQ(shown.size(), 2) << "the one between them was seen by nobody";
    // The picture before took its time to be made.
    EXPECT_GE(shown.constLast().at - shown.constFirst().at, 1'000);
}

TEST_F(CastPictures, OfAQuickWatchDoNotWaitForASlowOne)
{
    beginShown({{1, {160, 120}, 0.01, false}, {2, {160, 120}, 30, false}});
    screen.show(Green);
    EXPECT_TRUE(probe.waitForPictures(2, 2));
    EXPECT_TRUE(shows(2, Green));
    EXPECT_EQ(probe.count(1), 1);
}

TEST_F(CastPictures, ComeAgainForAWatchThatMissedOne)
{
    beginShown({{1, {160, 120}, 30, false, true}, {2, {160, 120}, 30, false}});
    ASSERT_EQ(probe.count(1), 1);
    capture->renew(1);
    ASSERT_TRUE(probe.waitForPictures(1, 2)) << "though nothing has changed";
    EXPECT_TRUE(probe.pictures.value(1).constLast().picture.changed.isEmpty()) << "a whole one";
    EXPECT_EQ(probe.count(2), 1);
}

TEST_F(CastPictures, OfAWatchThatComesLaterNeedNoChange)
{
    beginShown({{1, {160, 120}, 30, false}});
    capture->setWatches({{1, {160, 120}, 30, false}, {2, {320, 240}, 30, false}});
    EXPECT_EQ(probe.count(2), 1) << "what is on the screen is known";
    EXPECT_EQ(probe.count(1), 1);
    EXPECT_EQ(session->opens.size(), 1);
}

TEST_F(CastPictures, TellTheSizeThatTheFramesHave)
{
    // How fine a desktop of monitors of different grain is given out is up to the compositor.
    screen.paint(Red, {1280, 960});
    beginShown({{1, {160, 120}, 30, false}});
    EXPECT_EQ(probe.screens, QList<QSize>({QSize(1280, 960)}));
    EXPECT_EQ(capture->screenSize(), QSize(1280, 960));
    EXPECT_EQ(probe.pictures.value(1).constFirst().picture.screenSize, QSize(1280, 960));
}

TEST_F(CastPictures, WhoseReceiverEndsAllFromWithinDoNoHarm)
{
    begin();
    QObject::connect(capture.get(), &ScreenCapture::pictureReady, capture.get(), [this] {
        capture->setWatches({});
    });
    capture->setWatches({{1, {160, 120}, 30, false}, {2, {320, 240}, 30, false}});
    Q_EMIT session->opened(Node);
    screen.show();
    EXPECT_EQ(probe.count(1), 1);
    EXPECT_EQ(probe.count(2), 0);
    EXPECT_FALSE(screen.isRead());
    EXPECT_FALSE(session->isOpen);
    // And it can be watched again.
    capture->setWatches({{3, {160, 120}, 30, false}});
    Q_EMIT session->opened(Node);
    screen.show();
    EXPECT_EQ(probe.count(3), 1);
}

TEST_F(CastPictures, WhoseReceiverEndsAnotherWatchFromWithinAreNotMadeForThatOne)
{
    begin();
    QObject::connect(capture.get(), &ScreenCapture::pictureReady, capture.get(), [this] {
        capture->setWatches({{1, {160, 120}, 30, false}});
    });
    capture->setWatches({{1, {160, 120}, 30, false}, {2, {320, 240}, 30, false}});
    Q_EMIT session->opened(Node);
    screen.show();
    EXPECT_EQ(probe.count(1), 1);
    EXPECT_EQ(probe.count(2), 0);
    EXPECT_TRUE(screen.isRead());
}

TEST_F(CastPictures, CannotShowWhatIsUnderACover)
{
    int changes = 0;
    begin();
    QObject::connect(capture.get(), &ScreenCapture::abilitiesChanged, capture.get(), [&changes] {
        ++changes;
    });
    capture->lookUnder({});
    EXPECT_EQ(changes, 0);
    EXPECT_TRUE(capture->abilities().fallbacks.isEmpty());
    capture->lookUnder({4711});
    capture->lookUnder({4711, 4712});
    EXPECT_EQ(changes, 1) << "it is said once";
    EXPECT_EQ(capture->abilities().fallbacks.size(), 1);
}

} // namespace stationmaster::test
