// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/login1/sleep_watch.h"

#include "backend/login1/login1_calls.h"
#include "tests/support/eventually.h"
#include "tests/support/private_bus.h"

#include <QDBusPendingCallWatcher>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

class SleepWatchTest : public testing::Test
{
protected:
    void SetUp() override { ASSERT_TRUE(manager.registerService(login1::Service)); }

    static void say(const QDBusConnection &who, const QString &signal, const QVariantList &arguments)
    {
        QDBusMessage message =
            QDBusMessage::createSignal(login1::ManagerPath, login1::ManagerInterface, signal);
        message.setArguments(arguments);
        EXPECT_TRUE(who.send(message));
    }

    /// What was sent before has been handed on, and what was received before has been heard: both come to
    /// this thread in their order.
    static bool answers(const QDBusConnection &connection)
    {
        bool answered = false;
        QDBusPendingCallWatcher watcher(connection.asyncCall(busCall(u"GetId"_s)));
        QObject::connect(&watcher, &QDBusPendingCallWatcher::finished, &watcher, [&answered] {
            answered = true;
        });
        return test::eventually([&answered] {
            return answered;
        });
    }

    /// Who logind is has to be known first.
    bool isHeard()
    {
        return test::eventually([this] {
                   say(manager, u"PrepareForSleep"_s, {false});
                   return woke.count() > 0;
               })
            && answers(manager) && answers(listener) && (woke.clear(), true);
    }

    test::PrivateBus bus;
    QDBusConnection manager = bus.connect();
    QDBusConnection listener = bus.connect();
    SleepWatch watch;
    QSignalSpy woke{&watch, &SleepWatch::woke};
};

} // namespace

TEST_F(SleepWatchTest, WakingUpIsToldAndFallingAsleepIsNot)
{
    watch.useBus(listener);
    ASSERT_TRUE(isHeard());
    say(manager, u"PrepareForSleep"_s, {true});
    say(manager, u"PrepareForSleep"_s, {u"false"_s});
    say(manager, u"PrepareForShutdown"_s, {false});
    say(manager, u"PrepareForSleep"_s, {false});
    ASSERT_TRUE(answers(manager));
    ASSERT_TRUE(answers(listener));
    EXPECT_EQ(woke.count(), 1);
}

TEST_F(SleepWatchTest, WhoIsNotTheLoginManagerIsNotHeard)
{
    watch.useBus(listener);
    ASSERT_TRUE(isHeard());
    const QDBusConnection stranger = bus.connect();
    say(stranger, u"PrepareForSleep"_s, {false});
    // What the bus has answered it has answered after it passed the signal on.
    ASSERT_TRUE(answers(stranger));
    say(manager, u"PrepareForSleep"_s, {false});
    ASSERT_TRUE(answers(manager));
    ASSERT_TRUE(answers(listener));
    EXPECT_EQ(woke.count(), 1);
}

TEST_F(SleepWatchTest, AnotherBusTakesThePlaceOfOneThatWasLost)
{
    watch.useBus(listener);
    ASSERT_TRUE(isHeard());
    test::PrivateBus other;
    QDBusConnection otherManager = other.connect();
    ASSERT_TRUE(otherManager.registerService(login1::Service));
    watch.useBus(other.connect());
    woke.clear();
    EXPECT_TRUE(test::eventually([&] {
        say(otherManager, u"PrepareForSleep"_s, {false});
        return woke.count() > 0;
    }));
}

} // namespace stationmaster
