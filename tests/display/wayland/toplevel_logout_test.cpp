// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/display/wayland/toplevel_logout.h"

#include "backend/core/async.h"
#include "tests/display/wayland/sway_connection.h"
#include "tests/display/wayland/xdg_window.h"
#include "tests/support/eventually.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace stationmaster {

namespace {

Result<LogoutWay> answerOf(const QFuture<Result<LogoutWay>> &future)
{
    std::optional<Result<LogoutWay>> answer;
    QObject owner;
    whenDone(future, &owner, [&answer](const Result<LogoutWay> &result) {
        answer = result;
    });
    EXPECT_TRUE(test::eventually([&] {
        return answer.has_value();
    }));
    return answer.value_or(Error{});
}

} // namespace

TEST(ToplevelLogout, AsksEachWindowOnceEachTime)
{
    SwayConnection opened;
    ASSERT_TRUE(opened.open(Qt::black));
    ASSERT_TRUE(ToplevelLogout::isOffered(opened.connection));
    XdgWindow first(opened.connection);
    XdgWindow second(opened.connection);
    ASSERT_TRUE(test::eventually([&] {
        return first.isShown() && second.isShown();
    }));
    ToplevelLogout logout(opened.connection);
    for (int round = 1; round <= 2; ++round) {
        EXPECT_EQ(answerOf(logout.ask()), Result<LogoutWay>(LogoutWay::Windows));
        EXPECT_TRUE(test::eventually([&] {
            return first.askedToClose() == round && second.askedToClose() == round;
        }));
    }
}

TEST(ToplevelLogout, OfADesktopWithoutWindowsIsAnsweredToo)
{
    SwayConnection opened;
    ASSERT_TRUE(opened.open(Qt::black));
    ToplevelLogout logout(opened.connection);
    EXPECT_EQ(answerOf(logout.ask()), Result<LogoutWay>(LogoutWay::Windows));
}

TEST(ToplevelLogout, WhoIsAskedAgainBeforeHeHasAnsweredAnswersTheLast)
{
    SwayConnection opened;
    ASSERT_TRUE(opened.open(Qt::black));
    XdgWindow window(opened.connection);
    ASSERT_TRUE(test::eventually([&] {
        return window.isShown();
    }));
    ToplevelLogout logout(opened.connection);
    const QFuture<Result<LogoutWay>> forgotten = logout.ask();
    EXPECT_EQ(answerOf(logout.ask()), Result<LogoutWay>(LogoutWay::Windows));
    EXPECT_EQ(answerOf(forgotten),
              Result<LogoutWay>(Error{Error::Code::Cancelled, QStringLiteral("no answer was given"), {}}));
    EXPECT_TRUE(test::eventually([&] {
        return window.askedToClose() == 1;
    }));
}

} // namespace stationmaster
