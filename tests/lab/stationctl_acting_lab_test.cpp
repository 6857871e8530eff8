// SPDX-License-Identifier: GPL-3.0-or-later
// stationctl acting inside real sessions: covers, countdowns that are the host's, messages with an OK, and
// the record of it all.
#include "tests/lab/stationctl_lab.h"

#include <QRegularExpression>

namespace stationmaster::lab {

using namespace Qt::StringLiterals;

namespace {

class StationctlActing : public StationctlLab
{
protected:
    void SetUp() override
    {
        StationctlLab::SetUp();
        if (IsSkipped() || HasFatalFailure())
            return;
        ASSERT_TRUE(succeeded(asRoot(u"/opt/lab/hostd install 30; systemctl restart stationd"_s)));
    }

    static LabHost::Output asTeacher(const QString &line) { return asUser(u"teacher"_s, line); }

    static bool isBlocked(const QString &user)
    {
        return asRoot(u"stationctl list --json "_s + user).out.contains(u"\"blocked\":true"_s);
    }
};

} // namespace

TEST_F(StationctlActing, BlocksOneAndEverybodyWhoeverComesLater)
{
    ASSERT_TRUE(succeeded(host().startSessions({u"vnc:student1"_s, u"vnc:student2"_s})));
    EXPECT_TRUE(succeeded(asTeacher(u"stationctl block student1 --message 'Please listen'"_s)));
    EXPECT_TRUE(isBlocked(u"student1"_s));
    EXPECT_FALSE(isBlocked(u"student2"_s));
    EXPECT_TRUE(succeeded(asTeacher(u"stationctl unblock student1"_s)));
    EXPECT_FALSE(isBlocked(u"student1"_s));

    EXPECT_TRUE(succeeded(asTeacher(u"stationctl block --all --yes --lease 10m"_s)));
    ASSERT_TRUE(succeeded(host().startSessions({u"vnc:student3"_s})));
    for (const QString &user : {u"student1"_s, u"student2"_s, u"student3"_s}) {
        EXPECT_TRUE(LabHost::waitFor([&] {
            return isBlocked(user);
        })) << user.toStdString();
    }
    EXPECT_TRUE(succeeded(asTeacher(u"stationctl unblock --all --yes"_s)));
    EXPECT_TRUE(LabHost::waitFor([&] {
        return !isBlocked(u"student1"_s) && !isBlocked(u"student2"_s) && !isBlocked(u"student3"_s);
    }));
    EXPECT_EQ(asUser(u"visitor"_s, u"stationctl block student1"_s).exitCode, 4);
}

TEST_F(StationctlActing, TheHostCountsDownAndAnInterruptCallsItOff)
{
    ASSERT_TRUE(succeeded(host().startSessions({u"vnc:student1"_s, u"vnc:student2"_s})));
    const LabHost::Output calledOff = asTeacher(
        u"timeout --foreground --preserve-status -s INT 3 stationctl logoff --all --yes --warn 60"_s);
    EXPECT_EQ(calledOff.exitCode, 1);
    EXPECT_EQ(calledOff.err.count(u"Called off. The session goes on."_s), 2) << calledOff.err.toStdString();
    EXPECT_EQ(host().sessions().size(), 2);
    EXPECT_FALSE(asRoot(u"stationctl list --json"_s).out.contains(QRegularExpression(u"\"endsAt\":\"2"_s)));

    const LabHost::Output ended = asTeacher(u"stationctl logoff student1 --warn 2 -v"_s);
    EXPECT_TRUE(succeeded(ended));
    EXPECT_TRUE(ended.err.contains(u"Warned…"_s)) << ended.err.toStdString();
    EXPECT_TRUE(host().sessionsOf(u"student1"_s).isEmpty());
}

TEST_F(StationctlActing, AMessageThatNobodyHasSeenIsNotSaidToBe)
{
    ASSERT_TRUE(succeeded(host().startSessions({u"vnc:student1"_s})));
    const LabHost::Output output =
        asTeacher(u"stationctl message student1 --wait --time 2 'Ten minutes left'"_s);
    EXPECT_EQ(output.exitCode, 1);
    EXPECT_TRUE(output.out.contains(u"has not said OK in time"_s))
        << output.out.toStdString() << output.err.toStdString();
}

TEST_F(StationctlActing, AUserIsEndedEverywhere)
{
    const QString first = startText(u"student1"_s);
    const QString second = startText(u"student1"_s);
    EXPECT_EQ(asTeacher(u"stationctl logoff student1"_s).exitCode, 2) << "which of the two?";
    EXPECT_TRUE(succeeded(asTeacher(u"stationctl logoff student1 --everywhere"_s)));
    EXPECT_FALSE(exists(first) || exists(second));
}

TEST_F(StationctlActing, TheRecordSaysWhoDidWhat)
{
    startText(u"student1"_s);
    ASSERT_TRUE(succeeded(asTeacher(u"stationctl logoff student1"_s)));
    const LabHost::Output record =
        asRoot(u"stationctl audit --since 1h --operator teacher --user student1 --json -n 1"_s);
    EXPECT_TRUE(succeeded(record));
    EXPECT_TRUE(record.out.contains(u"\"act\":\"logoff\""_s)) << record.out.toStdString();
    EXPECT_TRUE(record.out.contains(u"\"outcome\":\"done\""_s));
    EXPECT_EQ(asUser(u"visitor"_s, u"stationctl audit"_s).exitCode, 4);
}

} // namespace stationmaster::lab
