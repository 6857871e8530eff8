// SPDX-License-Identifier: GPL-3.0-or-later
// The system bus restarted under what stands: countdowns, covers, an open dashboard, and whoever waits to be
// told.
#include "tests/lab/acting_lab.h"
#include "tests/lab/operator.h"
#include "tests/lab/rows.h"

#include <algorithm>

namespace stationmaster::lab {

using namespace Qt::StringLiterals;

namespace {

constexpr int FirstUser = 10; // student9 is an administrator

class BusRestart : public ActingLab
{
protected:
    void SetUp() override
    {
        ActingLab::SetUp();
        if (IsSkipped() || HasFatalFailure())
            return;
        // The bus takes polkit and the login manager with it, and systemd would not start them five times in
        // ten seconds: one case is not to be charged with the restarts of those before.
        ASSERT_TRUE(succeeded(host().run({u"systemctl"_s, u"reset-failed"_s})));
    }

    /// Returns when the bus, and on it the login manager and stationd, are others than before.
    static void restartBus()
    {
        ASSERT_TRUE(succeeded(host().restartBus()));
        ASSERT_TRUE(LabHost::waitFor([] {
            return host()
                .run({u"busctl"_s, u"--auto-start=no"_s, u"status"_s, u"org.stationmaster.Host1"_s})
                .ok();
        }));
    }

    static bool allAreWarned(BusRecord &record, const QHash<QString, QString> &ids)
    {
        return record.waitFor([&] {
            return std::ranges::all_of(ids, [&](const QString &id) {
                return record.stepAt(id, u"warned"_s).has_value();
            });
        });
    }

    static bool areBlocked(const QStringList &users, bool blocked)
    {
        return LabHost::waitFor([&] {
            return std::ranges::all_of(users, [&](const QString &user) {
                const LabHost::Output row = asRoot(u"stationctl list --json "_s + user);
                return row.out.contains(blocked ? u"\"blocked\":true"_s : u"\"blocked\":false"_s);
            });
        });
    }

    static QString agents() { return host().run({u"pgrep"_s, u"-x"_s, u"station-agent"_s}).out; }
};

} // namespace

TEST_F(BusRestart, TheCountdownsAreKeptAndTheOperatorIsToldOfEach)
{
    const QHash<QString, QString> ids = logOn(FirstUser, 10, u"quiet"_s);
    BusRecord before(host());
    ASSERT_TRUE(before.hasBegun());
    const auto caller = startAsTeacher(u"stationctl logoff --all --yes --warn 15 -v"_s);
    ASSERT_TRUE(allAreWarned(before, ids)) << finished(*caller).err.toStdString();
    const QString agentsBefore = agents();
    ASSERT_NO_FATAL_FAILURE(restartBus());
    BusRecord after(host());
    ASSERT_TRUE(after.hasBegun());
    EXPECT_EQ(agents(), agentsBefore) << "what they show stays on the screen";

    const LabHost::Output told = finished(*caller);
    EXPECT_TRUE(succeeded(told));
    EXPECT_TRUE(told.err.contains(u"The connection to the computer is lost."_s)) << told.err.toStdString();
    EXPECT_TRUE(after.waitFor([&] {
        return std::ranges::all_of(ids, [&](const QString &id) {
            return after.removedAt(id).has_value();
        });
    }));
    // Who is told by what is seen may know it before it is written down.
    for (const QString &id : ids) {
        EXPECT_TRUE(LabHost::waitFor([&] {
            return audited(id, u"logoff"_s, u"done"_s) >= 1;
        }));
    }
    for (const auto &[user, id] : ids.asKeyValueRange()) {
        EXPECT_EQ(audited(id, u"logoff"_s, u"done"_s), 1) << user.toStdString();
        EXPECT_TRUE(told.err.contains(u"session %1): Logged off."_s.arg(id))) << told.err.toStdString();
        ASSERT_TRUE(before.deadlineOf(id) && after.removedAt(id)) << user.toStdString();
        EXPECT_GE(*after.removedAt(id), *before.deadlineOf(id)) << "ended before its deadline";
    }
}

TEST_F(BusRestart, ACountdownIsCalledOffOverTheNextBus)
{
    const QHash<QString, QString> ids = logOn(FirstUser, 2, u"quiet"_s);
    BusRecord record(host());
    ASSERT_TRUE(record.hasBegun());
    const auto caller = startAsTeacher(u"stationctl logoff --all --yes --warn 600"_s);
    ASSERT_TRUE(allAreWarned(record, ids));
    ASSERT_NO_FATAL_FAILURE(restartBus());
    QByteArray said;
    ASSERT_TRUE(LabHost::waitFor([&] {
        caller->waitForReadyRead(20);
        said += caller->readAllStandardError();
        return said.contains("Connected again.");
    }));
    ASSERT_TRUE(succeeded(host().run({u"pkill"_s, u"-INT"_s, u"-x"_s, u"stationctl"_s})));
    const LabHost::Output told = finished(*caller);
    EXPECT_EQ(told.exitCode, 1);
    EXPECT_EQ(told.err.count(u"Called off. The session goes on."_s), 2) << told.err.toStdString();
    EXPECT_EQ(host().sessions().size(), 2);
    for (const QString &id : ids)
        EXPECT_EQ(audited(id, u"logoff"_s, u"done"_s), 0);
}

TEST_F(BusRestart, WhoCannotReachTheNextBusIsToldThatTheHostGoesOn)
{
    const QHash<QString, QString> ids = logOn(FirstUser, 2, u"quiet"_s);
    BusRecord record(host());
    ASSERT_TRUE(record.hasBegun());
    // A way to the bus of the caller's own, that is not there any more after the restart.
    ASSERT_TRUE(
        succeeded(host().run({u"ln"_s, u"-s"_s, u"/run/dbus/system_bus_socket"_s, u"/run/lab-way"_s})));
    const auto caller = startAsTeacher(
        u"env DBUS_SYSTEM_BUS_ADDRESS=unix:path=/run/lab-way stationctl logoff --all --yes --warn 20"_s);
    ASSERT_TRUE(allAreWarned(record, ids));
    ASSERT_TRUE(succeeded(host().run({u"rm"_s, u"/run/lab-way"_s})));
    ASSERT_NO_FATAL_FAILURE(restartBus());
    const LabHost::Output told = finished(*caller);
    EXPECT_EQ(told.exitCode, 3) << told.err.toStdString();
    EXPECT_TRUE(told.err.contains(u"The computer goes on with what it was told."_s))
        << told.err.toStdString();
    EXPECT_TRUE(told.err.contains(u"2 with an end that is not known here"_s)) << told.err.toStdString();
    for (const QString &id : ids) {
        EXPECT_TRUE(LabHost::waitFor([&] {
            return audited(id, u"logoff"_s, u"done"_s) == 1;
        }));
        EXPECT_FALSE(exists(id));
    }
}

TEST_F(BusRestart, CoversStayUpAndCanBeTakenAway)
{
    const QHash<QString, QString> ids = logOn(FirstUser, 2, u"quiet"_s);
    const QStringList users = ids.keys();
    ASSERT_TRUE(succeeded(asTeacher(u"stationctl block --all --yes --lease 10m"_s)));
    ASSERT_TRUE(areBlocked(users, true));
    const QString agentsBefore = agents();
    ASSERT_NO_FATAL_FAILURE(restartBus());
    EXPECT_TRUE(areBlocked(users, true));
    EXPECT_EQ(agents(), agentsBefore) << "with them a cover would have gone, if only for a moment";
    EXPECT_TRUE(succeeded(asTeacher(u"stationctl unblock --all --yes"_s)));
    EXPECT_TRUE(areBlocked(users, false));
}

TEST_F(BusRestart, TheDashboardComesBackByItself)
{
    logOn(FirstUser, 1, u"quiet"_s);
    const auto tileOf = [](int number) {
        return fullName(host(), u"student%1"_s.arg(number));
    };
    Operator teacher(host(), u"teacher"_s);
    ASSERT_TRUE(teacher.open({LabHost::programs() + u"/stationmaster"_s}, u"stationmaster"_s))
        << teacher.said().toStdString();
    ASSERT_TRUE(teacher.waitToSee(u"list item"_s, tileOf(FirstUser))) << teacher.tree().toStdString();
    ASSERT_NO_FATAL_FAILURE(restartBus());
    // Who comes and who goes is seen over another connection than before.
    ASSERT_TRUE(succeeded(host().startSessions({u"xvfb:student11:quiet"_s})));
    ASSERT_TRUE(teacher.waitToSee(u"list item"_s, tileOf(FirstUser + 1))) << teacher.tree().toStdString();
    ASSERT_TRUE(succeeded(asTeacher(u"stationctl logoff student10"_s)));
    EXPECT_TRUE(LabHost::waitFor([&] {
        return !teacher.sees(u"list item"_s, tileOf(FirstUser));
    })) << teacher.tree().toStdString();
    EXPECT_TRUE(teacher.sees(u"list item"_s, tileOf(FirstUser + 1))) << teacher.tree().toStdString();
}

} // namespace stationmaster::lab
