// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/display/cast/cast_capture.h"

#include "tests/display/cast/cast_fixture.h"
#include "tests/support/eventually.h"
#include "tests/support/printers.h"
#include "tests/support/stays.h"

#include <QElapsedTimer>

namespace stationmaster::test {

using namespace std::chrono_literals;

namespace {

/// When a CastCapture has the screen given out, and what it makes of the compositor's answers.
class CastOpening : public CastFixture
{
protected:
    const QList<ScreenWatch> m_one{{1, {160, 120}, 30, false}};

    static CastCapture::Options retryAfter(std::chrono::milliseconds time)
    {
        CastCapture::Options options;
        options.retryClosed = time;
        return options;
    }
    bool isOpenedAgain(qsizetype times)
    {
        return eventually([this, times] {
            return session->opens.size() >= times && session->isOpen;
        });
    }
};

} // namespace

TEST_F(CastOpening, IsForAWatchAndEndsWithTheLast)
{
    begin();
    EXPECT_EQ(session->starts, 1);
    EXPECT_TRUE(probe.started);
    EXPECT_EQ(capture->screenSize(), Size);
    EXPECT_TRUE(session->opens.isEmpty()) << "nobody watches";
    capture->setWatches({{1, {160, 120}, 30, false}, {2, {160, 120}, 5, false}});
    EXPECT_EQ(session->opens, QList<bool>({false}));
    EXPECT_TRUE(screen.nodes.isEmpty()) << "there is nothing to be read yet";
    Q_EMIT session->opened(Node);
    EXPECT_EQ(screen.nodes, QList<quint32>({Node}));
    EXPECT_TRUE(screen.isRead());
    screen.show();
    capture->setWatches(m_one);
    EXPECT_TRUE(session->isOpen);
    EXPECT_TRUE(screen.isRead());
    capture->setWatches({});
    EXPECT_FALSE(session->isOpen);
    EXPECT_EQ(session->closes, 1);
    EXPECT_FALSE(screen.isRead());
    EXPECT_FALSE(probe.error);
}

TEST_F(CastOpening, WaitsUntilItIsKnownWhatThereIsToBeSeen)
{
    auto own = std::make_unique<FakeCastSession>();
    session = own.get();
    capture = std::make_unique<CastCapture>(std::move(own), nullptr);
    probe.listenTo(*capture);
    capture->setWatches(m_one);
    capture->start();
    EXPECT_TRUE(session->opens.isEmpty());
    EXPECT_FALSE(probe.started);
    Q_EMIT session->laidOut(QSize());
    EXPECT_TRUE(probe.started);
    EXPECT_TRUE(session->opens.isEmpty()) << "every monitor is off";
    Q_EMIT session->laidOut(Size);
    EXPECT_EQ(session->opens, QList<bool>({false}));
    EXPECT_EQ(probe.screens, QList<QSize>({Size}));
}

TEST_F(CastOpening, FollowsTheHighestRateOfAWatch)
{
    begin();
    capture->setWatches({{1, {160, 120}, 5, false}});
    Q_EMIT session->opened(Node);
    EXPECT_EQ(screen.rates, QList<double>({5}));
    capture->setWatches({{1, {160, 120}, 5, false}, {2, {160, 120}, 0.5, false}});
    EXPECT_EQ(screen.rates, QList<double>({5})) << "a slow one has no say";
    capture->setWatches({{1, {160, 120}, 5, false}, {2, {160, 120}, 20, false}});
    EXPECT_EQ(screen.rates, QList<double>({5, 20}));
    capture->setWatches({{2, {160, 120}, 20, false}});
    EXPECT_EQ(screen.rates, QList<double>({5, 20}));
    capture->setWatches({{2, {160, 120}, 10, false}});
    EXPECT_EQ(screen.rates, QList<double>({5, 20, 10}));
    EXPECT_EQ(session->opens.size(), 1) << "for none of this it is opened anew";
}

TEST_F(CastOpening, IsDoneWithTheRateThatIsWantedWhenItIsThere)
{
    begin();
    capture->setWatches({{1, {160, 120}, 5, false}});
    capture->setWatches({{1, {160, 120}, 10, false}});
    Q_EMIT session->opened(Node);
    EXPECT_EQ(screen.rates, QList<double>({10}));
}

TEST_F(CastOpening, IsDoneAnewForThePointer)
{
    beginShown(m_one);
    capture->setWatches({{1, {160, 120}, 30, true}, {2, {160, 120}, 30, false}});
    EXPECT_EQ(session->opens, QList<bool>({false, true}));
    EXPECT_FALSE(screen.isRead()) << "what was given out has no pointer in it";
    Q_EMIT session->opened(Node + 1);
    EXPECT_EQ(screen.nodes, QList<quint32>({Node, Node + 1}));
    screen.show(QColor(0x20, 0x80, 0x20));
    EXPECT_TRUE(eventually([&] {
        return shows(1, QColor(0x20, 0x80, 0x20));
    }));
    capture->setWatches({{1, {160, 120}, 30, false}});
    EXPECT_EQ(session->opens, QList<bool>({false, true, false}));
}

TEST_F(CastOpening, IsTriedAgainWhenTheCompositorEndsItAndNotSooner)
{
    beginShown(m_one, retryAfter(500ms));
    QElapsedTimer since;
    since.start();
    session->end();
    EXPECT_FALSE(screen.isRead());
    // What is wanted meanwhile is no reason to be at the compositor's door again.
    capture->setWatches({{1, {160, 120}, 30, true}});
    capture->setWatches({{1, {160, 120}, 30, false}, {2, {80, 60}, 30, false}});
    EXPECT_EQ(session->opens.size(), 1);
    ASSERT_TRUE(isOpenedAgain(2));
    EXPECT_GE(since.elapsed(), 450) << "a timer may be early by a twentieth";
    Q_EMIT session->opened(Node + 1);
    screen.show(QColor(0x20, 0x80, 0x20));
    EXPECT_TRUE(probe.waitForPictures(1, 2));
    EXPECT_TRUE(probe.waitForPictures(2, 1));
    EXPECT_FALSE(probe.error);
}

TEST_F(CastOpening, IsTriedAgainWhenItFailsEachTime)
{
    begin(retryAfter(50ms));
    capture->setWatches(m_one);
    for (int times = 1; times < 5; ++times) {
        ASSERT_TRUE(isOpenedAgain(times));
        session->end(Error::Code::Unreachable);
    }
    EXPECT_FALSE(probe.error);
    EXPECT_TRUE(screen.nodes.isEmpty());
}

TEST_F(CastOpening, IsNotTriedAgainForNobody)
{
    beginShown(m_one, retryAfter(50ms));
    session->end();
    capture->setWatches({});
    EXPECT_TRUE(staysSo(300ms, [&] {
        return session->opens.size() == 1;
    }));
    // Nor is somebody who comes later made to wait for what was before him.
    capture->setWatches(m_one);
    EXPECT_EQ(session->opens.size(), 2);
}

TEST_F(CastOpening, IsTriedAgainWhenItsFramesAreLost)
{
    beginShown(m_one, retryAfter(500ms));
    QElapsedTimer since;
    since.start();
    screen.lose();
    EXPECT_FALSE(screen.isRead());
    EXPECT_FALSE(session->isOpen) << "the compositor need not give out what nobody reads";
    EXPECT_EQ(session->opens.size(), 1);
    ASSERT_TRUE(isOpenedAgain(2));
    EXPECT_GE(since.elapsed(), 450);
    Q_EMIT session->opened(Node + 1);
    screen.show(QColor(0x20, 0x80, 0x20));
    EXPECT_TRUE(probe.waitForPictures(1, 2));
    EXPECT_FALSE(probe.error);
}

TEST_F(CastOpening, IsStalledWithoutAFirstFrameUntilThereIsOne)
{
    CastCapture::Options options = retryAfter(50ms);
    options.firstFrame = 100ms;
    begin(options);
    capture->setWatches(m_one);
    Q_EMIT session->opened(Node);
    EXPECT_TRUE(probe.stalls.isEmpty());
    ASSERT_TRUE(eventually([&] {
        return probe.stalls == QList<bool>({true});
    }));
    EXPECT_FALSE(screen.isRead());
    // It is opened anew until there is one, and said once.
    for (int times = 2; times < 4; ++times)
        ASSERT_TRUE(isOpenedAgain(times));
    Q_EMIT session->opened(Node + 1);
    screen.show();
    EXPECT_EQ(probe.stalls, QList<bool>({true, false}));
    EXPECT_EQ(probe.count(1), 1);
    // From then on no frame is owed: a screen may rest.
    EXPECT_TRUE(staysSo(500ms, [&] {
        return probe.stalls.size() == 2 && screen.isRead();
    }));
}

TEST_F(CastOpening, IsNotStalledForNobody)
{
    CastCapture::Options options = retryAfter(50ms);
    options.firstFrame = 100ms;
    begin(options);
    capture->setWatches(m_one);
    ASSERT_TRUE(eventually([&] {
        return probe.stalls == QList<bool>({true});
    }));
    capture->setWatches({});
    EXPECT_EQ(probe.stalls, QList<bool>({true, false}));
}

TEST_F(CastOpening, IsDoneAnewForOtherMonitors)
{
    beginShown({{1, {160, 160}, 30, false}, {2, {320, 320}, 30, false}});
    constexpr QSize wide(1280, 480);
    Q_EMIT session->laidOut(wide);
    EXPECT_EQ(probe.screens, QList<QSize>({wide}));
    EXPECT_EQ(capture->screenSize(), wide);
    EXPECT_EQ(session->opens.size(), 2);
    EXPECT_FALSE(screen.isRead());
    screen.paint(QColor(0x80, 0x20, 0x20), wide);
    Q_EMIT session->opened(Node + 1);
    screen.show();
    ASSERT_TRUE(probe.waitForPictures(1, 2));
    ASSERT_TRUE(probe.waitForPictures(2, 2));
    EXPECT_EQ(probe.pictures.value(1).constLast().picture.size, QSize(160, 60));
    EXPECT_EQ(probe.pictures.value(1).constLast().picture.screenSize, wide);
    EXPECT_EQ(probe.screens.size(), 1);
}

TEST_F(CastOpening, IsDoneAnewForMonitorsOfTheSameSize)
{
    beginShown({{1, {160, 120}, 30, false}, {2, {320, 240}, 30, false}});
    Q_EMIT session->laidOut(Size);
    EXPECT_TRUE(probe.screens.isEmpty()) << "it has the size that it had";
    EXPECT_EQ(session->opens.size(), 2);
    Q_EMIT session->opened(Node + 1);
    screen.show();
    EXPECT_TRUE(probe.waitForPictures(1, 2)) << "even if it looks the same";
    EXPECT_TRUE(probe.waitForPictures(2, 2));
}

TEST_F(CastOpening, OfASessionThatFailsIsTheEnd)
{
    beginShown(m_one, retryAfter(50ms));
    Q_EMIT session->failed({Error::Code::Unreachable, QStringLiteral("gone"), {}});
    ASSERT_TRUE(probe.error);
    EXPECT_EQ(probe.error->code, Error::Code::Unreachable);
    EXPECT_FALSE(screen.isRead());
    probe.error.reset();
    probe.pictures.clear();
    const qsizetype opens = session->opens.size();
    Q_EMIT session->failed({Error::Code::Internal, QStringLiteral("again"), {}});
    capture->setWatches({{1, {160, 120}, 30, true}, {2, {160, 120}, 30, false}});
    capture->renew(1);
    EXPECT_TRUE(staysSo(300ms, [&] {
        return !probe.error && probe.pictures.isEmpty() && probe.screens.isEmpty()
            && session->opens.size() == opens;
    }));
}

TEST_F(CastOpening, OfWhatCannotBeReadIsTheEnd)
{
    screen.isReadable = false;
    begin(retryAfter(50ms));
    capture->setWatches(m_one);
    Q_EMIT session->opened(Node);
    ASSERT_TRUE(probe.error);
    EXPECT_EQ(probe.error->code, Error::Code::Unsupported);
    EXPECT_FALSE(session->isOpen);
    probe.error.reset();
    // The session knows nothing of that, and goes on telling what becomes of its monitors.
    Q_EMIT session->laidOut(QSize(1280, 480));
    EXPECT_TRUE(staysSo(300ms, [&] {
        return !probe.error && probe.screens.isEmpty() && probe.stalls.isEmpty()
            && session->opens.size() == 1;
    }));
}

} // namespace stationmaster::test
