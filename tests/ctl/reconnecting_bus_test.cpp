// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/dbus/reconnecting_bus.h"

#include "tests/support/eventually.h"
#include "tests/support/printers.h"
#include "tests/support/private_bus.h"

#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QDBusVirtualObject>
#include <QSignalSpy>

#include <gtest/gtest.h>

#include <climits>

namespace stationmaster {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class BusLineTest : public testing::Test
{
protected:
    static constexpr ReconnectingBus::Options Soon{10s, 10ms, 50ms};

    BusLineTest()
    {
        QObject::connect(&line, &ReconnectingBus::opened, &line, [this](const QDBusConnection &connection) {
            ++openings;
            newest = connection;
        });
    }

    bool opens(int times)
    {
        return test::eventually([this, times] {
            return openings == times;
        });
    }

    test::PrivateBus bus;
    ReconnectingBus line{bus.address(), u"line"_s, Soon};
    int openings = 0;
    QDBusConnection newest{QString()};
    QSignalSpy lost{&line, &ReconnectingBus::lost};
    QSignalSpy failed{&line, &ReconnectingBus::failed};
};

/// Takes every call and answers none.
class Silence final : public QDBusVirtualObject
{
public:
    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &, const QDBusConnection &) override { return true; }
};

bool answers(const QDBusConnection &bus)
{
    const QDBusPendingCall call = bus.asyncCall(QDBusMessage::createMethodCall(
        u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s, u"org.freedesktop.DBus"_s, u"GetId"_s));
    return test::eventually([&call] {
               return call.isFinished();
           })
        && !call.isError();
}

} // namespace

TEST_F(BusLineTest, ARestartOfTheBusIsToldAndAnotherConnectionIsThere)
{
    line.open();
    ASSERT_TRUE(opens(1));
    const QDBusConnection first = newest;
    EXPECT_TRUE(answers(first));
    for (int restarts = 1; restarts <= 2; ++restarts) {
        bus.restart();
        ASSERT_TRUE(opens(1 + restarts));
        EXPECT_EQ(lost.size(), restarts);
        EXPECT_TRUE(answers(newest));
    }
    EXPECT_FALSE(first.isConnected()) << "what was cut stays cut";
    EXPECT_TRUE(failed.isEmpty());
}

TEST_F(BusLineTest, WhatWasUnderWayWhenTheBusWentIsAnsweredWithAnError)
{
    line.open();
    ASSERT_TRUE(opens(1));
    Silence silence;
    QDBusConnection silent = bus.connect();
    ASSERT_TRUE(silent.registerVirtualObject(u"/"_s, &silence));
    ASSERT_TRUE(silent.registerService(u"org.example.Silent"_s));
    const QDBusPendingCall call = newest.asyncCall(
        QDBusMessage::createMethodCall(u"org.example.Silent"_s, u"/"_s, u"org.example"_s, u"Wait"_s),
        INT_MAX);
    // The bus has it once it answers what was sent later.
    ASSERT_TRUE(answers(newest));
    bus.stop();
    ASSERT_TRUE(test::eventually([&] {
        return call.isFinished();
    }));
    EXPECT_TRUE(call.isError());
    EXPECT_EQ(call.error().name(), u"org.freedesktop.DBus.Error.Disconnected"_s);
}

TEST_F(BusLineTest, ABusThatComesLaterIsFound)
{
    bus.stop();
    line.open();
    ASSERT_TRUE(test::comesAgain(failed));
    bus.restart();
    ASSERT_TRUE(opens(1));
    EXPECT_TRUE(answers(newest));
    EXPECT_EQ(failed.size(), 1) << "said once";
    EXPECT_TRUE(lost.isEmpty()) << "there was nothing to lose";
}

} // namespace stationmaster
