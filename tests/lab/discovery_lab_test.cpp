// SPDX-License-Identifier: GPL-3.0-or-later
// Computers that announce themselves in a real network, by the file that the host part brings, to the
// avahi-daemon of a teacher's PC.
#include "tests/lab/lab_test.h"
#include "tests/lab/room_lab.h"
#include "tests/support/printers.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

#include <gtest/gtest.h>

namespace stationmaster::lab {

using namespace Qt::StringLiterals;

namespace {

constexpr int Count = 2;

class DiscoveryLab : public RoomLab
{
protected:
    static void SetUpTestSuite() { boot(Count); }

    void SetUp() override
    {
        RoomLab::SetUp();
        if (IsSkipped() || HasFatalFailure())
            return;
        ASSERT_TRUE(succeeded(room().onPc(
            u"mkdir -p /etc/stationmaster; printf '[Here]\\nlab1\\n[Found]\\n@avahi\\n' >/etc/stationmaster/rooms"_s)));
    }
    void TearDown() override
    {
        if (!isBooted())
            return;
        room().onPc(u"systemctl stop avahi-daemon"_s);
        for (int number = 1; number <= Count; ++number)
            room().onLab(number, u"systemctl stop avahi-daemon; rm -f /etc/avahi/services/*"_s);
    }

    /// As the manual tells an administrator to have it.
    static void announce(int number, const QString &inRoom)
    {
        EXPECT_TRUE(succeeded(room().onLab(
            number,
            u"sed 's,room=,room=%1,' %2/host/usr/share/doc/stationmaster/avahi/stationmaster.service"
            " >/etc/avahi/services/stationmaster.service && systemctl restart avahi-daemon"_s.arg(
                inRoom, LabHost::programs()))));
    }
    static void listen() { EXPECT_TRUE(succeeded(room().onPc(u"systemctl restart avahi-daemon"_s))); }

    /// The states of the room's computers, by their names in the list.
    static QMap<QString, QString> statesIn(const QString &name)
    {
        const LabHost::Output output =
            room().onPc(u"stationctl hosts --json --timeout 10 --room '%1'"_s.arg(name));
        QMap<QString, QString> states;
        for (const QString &line : output.out.split(u'\n', Qt::SkipEmptyParts)) {
            const QJsonObject object = QJsonDocument::fromJson(line.toUtf8()).object();
            states.insert(object.value(u"host"_s).toString(), object.value(u"state"_s).toString());
        }
        return states;
    }
    static bool waitForComputers(const QString &name, const QStringList &expected)
    {
        return LabHost::waitFor([&] {
            return statesIn(name).keys() == expected;
        });
    }
    static bool waitForState(const QString &name, const QString &host, const QString &state)
    {
        return LabHost::waitFor([&] {
            return statesIn(name).value(host) == state;
        });
    }
};

} // namespace

TEST_F(DiscoveryLab, WhoAnnouncesHimselfIsANameInTheListAndNoMoreUntilHisKeyIsTrusted)
{
    announce(1, u"Lab 1"_s);
    announce(2, u"Lab 2"_s);
    listen();
    // By the names that they announce, below the room whose line looks for them: never in one that was
    // written down.
    ASSERT_TRUE(waitForComputers(u"Found/Lab 1"_s, {u"lab1"_s}));
    ASSERT_TRUE(waitForComputers(u"Found"_s, {u"lab1"_s, u"lab2"_s}));
    EXPECT_EQ(statesIn(u"Here"_s).keys(), QStringList(u"lab1"_s));
    // What nss-mdns does, for one of them.
    ASSERT_TRUE(succeeded(room().onPc(
        u"sed 's/ lab1$/ lab1 lab1.local/' /etc/hosts >/tmp/hosts && cat /tmp/hosts >/etc/hosts"_s)));
    EXPECT_TRUE(waitForState(u"Found/Lab 1"_s, u"lab1"_s, u"unknown-key"_s));
    ASSERT_TRUE(succeeded(room().onPc(
        u"sed -n 's/^lab1 /lab1.local /p' /root/.ssh/known_hosts >/tmp/known && cat /tmp/known >>/root/.ssh/known_hosts"_s)));
    EXPECT_TRUE(waitForState(u"Found/Lab 1"_s, u"lab1"_s, u"ready"_s));
}

TEST_F(DiscoveryLab, WhoAnnouncesHimselfNoLongerIsNotListed)
{
    announce(1, u"Lab 1"_s);
    announce(2, u"Lab 1"_s);
    listen();
    ASSERT_TRUE(waitForComputers(u"Found/Lab 1"_s, {u"lab1"_s, u"lab2"_s}));
    ASSERT_TRUE(succeeded(room().onLab(2, u"rm /etc/avahi/services/*"_s)));
    EXPECT_TRUE(waitForComputers(u"Found/Lab 1"_s, {u"lab1"_s}));
}

TEST_F(DiscoveryLab, WithoutTheDaemonTheOtherRoomsAreThereAndWhyIsSaid)
{
    const LabHost::Output output = room().onPc(u"stationctl hosts --json --timeout 10"_s);
    EXPECT_TRUE(output.out.contains(u"\"lab1\""_s)) << output.out.toStdString();
    EXPECT_TRUE(output.err.contains(u"avahi-daemon"_s)) << output.err.toStdString();
}

} // namespace stationmaster::lab
