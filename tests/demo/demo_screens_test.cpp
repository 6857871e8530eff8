// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/demo/demo_screens.h"

#include "backend/demo/demo_apps.h"
#include "backend/demo/demo_backend.h"
#include "backend/demo/demo_desktop.h"
#include "model/session_model.h"
#include "tests/support/manual_clock.h"
#include "tests/support/printers.h"
#include "tests/support/sessions.h"

#include <QSignalSpy>
#include <QTimeZone>

#include <gtest/gtest.h>

#include <map>

namespace stationmaster {
namespace {

using namespace std::chrono_literals;
using test::makeSessions;

/// How many pictures of each session `screens` gives in ten seconds.
std::map<QString, int> picturesInTenSeconds(DemoScreens &screens, const QList<Session> &sessions,
                                            qint64 from = 0)
{
    std::map<QString, int> counts;
    for (qint64 ms = from; ms < from + 10'000; ms += 100) {
        for (const auto &picture : screens.due(sessions, ms)) {
            ++counts[picture.id.local];
            EXPECT_EQ(picture.image.size(), DemoScreens::Size);
        }
    }
    return counts;
}

TEST(DemoScreens, PaintsEachOneEveryOneOrTwoSecondsAndNeverAllAtOnce)
{
    DemoScreens screens;
    const QList<Session> sessions = makeSessions(20);
    qsizetype most = 0;
    for (qint64 ms = 0; ms < 10'000; ms += 100)
        most = std::max(most, screens.due(sessions, ms).size());
    EXPECT_LE(most, 8);
    const auto counts = picturesInTenSeconds(screens, sessions, 10'000);
    EXPECT_EQ(counts.size(), 20u);
    for (const auto &[id, count] : counts) {
        EXPECT_GE(count, 5);
        EXPECT_LE(count, 10);
    }
}

TEST(DemoScreens, NothingOfDisconnectedClosingAndTextSessions)
{
    QList<Session> sessions = makeSessions(4);
    sessions[0].state = SessionState::Disconnected;
    sessions[1].state = SessionState::Closing;
    sessions[2].kind = SessionKind::Ssh;
    DemoScreens screens;
    const auto counts = picturesInTenSeconds(screens, sessions);
    EXPECT_EQ(counts.size(), 1u);
    EXPECT_EQ(counts.begin()->first, sessions.at(3).id.local);
}

TEST(DemoScreens, AStillDesktopIsPaintedOnceUntilSomethingHappens)
{
    QList<Session> sessions = makeSessions(1);
    sessions[0].idleSince = sessions.at(0).startedAt;
    DemoScreens screens;
    const auto count = [&](qint64 from) {
        const auto counts = picturesInTenSeconds(screens, sessions, from);
        return counts.empty() ? 0 : counts.begin()->second;
    };
    EXPECT_EQ(count(0), 1);
    EXPECT_EQ(count(10'000), 0);
    sessions[0].locked = true;
    EXPECT_EQ(count(20'000), 1);
    sessions[0].locked = false;
    sessions[0].idleSince.reset();
    EXPECT_GE(count(30'000), 5);
}

TEST(DemoDesktop, MovesWithTheFramesAndDiffersBetweenUsers)
{
    const QList<Session> sessions = makeSessions(2);
    const auto paint = [](const Session &session, int frame) {
        return paintDemoDesktop(session, DemoScreens::Size, frame);
    };
    EXPECT_EQ(paint(sessions.at(0), 3), paint(sessions.at(0), 3));
    for (int frame = 0; frame < 120; ++frame)
        EXPECT_NE(paint(sessions.at(0), frame), paint(sessions.at(0), frame + 1)) << frame;
    EXPECT_NE(paint(sessions.at(0), 3), paint(sessions.at(1), 3));
    Session locked = sessions.at(0);
    locked.locked = true;
    EXPECT_NE(paint(sessions.at(0), 3), paint(locked, 3));
}

TEST(DemoDesktop, CanBePaintedInAnySizeAndAtAnyTime)
{
    const Session session = makeSessions(1).constFirst();
    for (const QSize size : {QSize(1, 1), QSize(16, 9), QSize(64, 200), QSize(640, 360)}) {
        for (const int frame : {0, 49, 1'000'000})
            EXPECT_EQ(paintDemoDesktop(session, size, frame).size(), size);
    }
}

TEST(DemoDesktop, EveryProgramPaintsSomethingOfItsOwn)
{
    std::vector<QImage> images;
    for (int app = 0; app < DemoAppCount; ++app) {
        QImage image(160, 100, QImage::Format_RGB32);
        image.fill(Qt::magenta);
        QPainter painter(&image);
        paintDemoApp(painter, DemoApp(app), image.rect(), 42, 8);
        painter.end();
        for (const QImage &other : images)
            EXPECT_NE(image, other);
        images.push_back(image);
    }
}

TEST(DemoBackendPictures, ArriveInTheModelAndGoWithTheSession)
{
    DemoBackend demo(2, QDateTime(QDate(2026, 3, 2), QTime(9, 0), QTimeZone::utc()),
                     DemoBackend::Drive::ByHand);
    test::ManualClock clock;
    SessionModel model(demo, clock);
    QObject::connect(&demo, &DemoBackend::pictureReady, &model, &SessionModel::setPicture);
    demo.start();
    for (int i = 0; i < 20; ++i)
        demo.advance(100ms);
    int pictures = 0;
    int expected = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        const auto session = model.index(row).data(SessionModel::SessionRole).value<Session>();
        const bool isShown = !model.index(row).data(SessionModel::PictureRole).value<QImage>().isNull();
        EXPECT_FALSE(session.own && isShown) << "one's own screen is shown to nobody";
        expected += !session.isText() && session.state == SessionState::Active && !session.own ? 1 : 0;
        pictures += isShown ? 1 : 0;
    }
    EXPECT_GE(pictures, expected);
    EXPECT_GT(expected, 10);
}

} // namespace
} // namespace stationmaster
