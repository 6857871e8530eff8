// SPDX-License-Identifier: GPL-3.0-or-later
// A site that wants it (`[block] escalate=freeze`) has a session stand still whose cover is taken from it
// again and again. systemd freezes a unit by version 2 of control groups alone; so the host of this program
// has no other, whatever the machine it runs on has.
#include "tests/lab/acting_lab.h"

namespace stationmaster::lab {

using namespace Qt::StringLiterals;

namespace {

const QString User = u"student1"_s;
/// Once there is this file his program ends.
const QString Over = u"/tmp/siege-over"_s;

class SiegeFreeze : public ActingLab
{
protected:
    /// Before the host is booted: what systemd-nspawn is told about control groups.
    static void SetUpTestSuite() { qputenv("SYSTEMD_NSPAWN_UNIFIED_HIERARCHY", "1"); }

    void SetUp() override
    {
        ActingLab::SetUp();
        if (IsSkipped() || HasFatalFailure())
            return;
        ASSERT_EQ(fileSystem(), u"cgroup2fs"_s);
        ASSERT_TRUE(
            succeeded(asRoot(u"printf '[block]\nescalate=freeze\n' >>/etc/stationmaster/stationd.conf;"
                             " systemctl restart stationd"_s)));
    }

    static QString fileSystem()
    {
        return host().run({u"stat"_s, u"-fc"_s, u"%T"_s, u"/sys/fs/cgroup"_s}).out.trimmed();
    }

    /// What systemd says of the scope, and what the kernel does.
    static QString freezerState(const QString &id)
    {
        return host()
            .run({u"systemctl"_s, u"show"_s, u"-P"_s, u"FreezerState"_s, u"session-%1.scope"_s.arg(id)})
            .out.trimmed();
    }
    static bool standsStill(const QString &id)
    {
        return asRoot(u"grep -qx 'frozen 1' /sys/fs/cgroup/user.slice/*/session-%1.scope/cgroup.events"_s.arg(
                          id))
            .ok();
    }

    static bool isBlocked()
    {
        return asRoot(u"stationctl list --json "_s + User).out.contains(u"\"blocked\":true"_s);
    }

    /// Blocks the pupil, whose program kills every agent that comes, until his session stands still; its id.
    QString besiegedUntilFrozen()
    {
        EXPECT_TRUE(succeeded(host().startSessions({u"xvfb:%1:quiet"_s.arg(User)})));
        const QString id = idOf(User);
        EXPECT_FALSE(id.isEmpty());
        EXPECT_TRUE(succeeded(asTeacher(u"stationctl block "_s + User)));
        m_siege = std::make_unique<QProcess>();
        host().open(*m_siege,
                    {u"/opt/lab/session"_s, u"at"_s, User, u"bash"_s, u"-c"_s,
                     u"until [[ -e $0 ]]; do pkill -KILL -u \"$(id -u)\" -x station-agent; sleep 0.2; done"_s,
                     Over});
        EXPECT_TRUE(LabHost::waitFor([&] {
            return freezerState(id) == u"frozen"_s;
        }));
        return id;
    }

    void TearDown() override
    {
        if (m_siege) {
            EXPECT_TRUE(succeeded(asRoot(u"touch "_s + Over)));
            EXPECT_TRUE(LabHost::waitForEnd(*m_siege));
            asRoot(u"rm "_s + Over);
        }
        ActingLab::TearDown();
    }

private:
    std::unique_ptr<QProcess> m_siege;
};

} // namespace

TEST_F(SiegeFreeze, ASessionWhoseCoverIsTakenAgainAndAgainStandsStillUntilTheBlockIsLifted)
{
    const QString id = besiegedUntilFrozen();
    EXPECT_TRUE(standsStill(id));
    EXPECT_TRUE(LabHost::waitFor(&SiegeFreeze::isBlocked));
    EXPECT_TRUE(LabHost::waitFor([&] {
        return audited(id, u"freeze"_s, u"done"_s) == 1;
    }));
    EXPECT_TRUE(succeeded(asTeacher(u"stationctl unblock "_s + User)));
    EXPECT_TRUE(LabHost::waitFor([&] {
        return freezerState(id) == u"running"_s && !standsStill(id);
    }));
    EXPECT_FALSE(isBlocked());
    EXPECT_TRUE(LabHost::waitFor([&] {
        return audited(id, u"thaw"_s, u"done"_s) == 1;
    }));
}

TEST_F(SiegeFreeze, AnotherStationdKnowsOfItAndLiftsIt)
{
    const QString id = besiegedUntilFrozen();
    killStationd();
    EXPECT_TRUE(LabHost::waitFor(&SiegeFreeze::isBlocked));
    EXPECT_TRUE(succeeded(asTeacher(u"stationctl unblock "_s + User)));
    EXPECT_TRUE(LabHost::waitFor([&] {
        return freezerState(id) == u"running"_s;
    }));
    EXPECT_FALSE(isBlocked());
}

TEST_F(SiegeFreeze, ASessionThatStandsStillIsLoggedOffAllTheSame)
{
    const QString id = besiegedUntilFrozen();
    const LabHost::Output output = asTeacher(u"stationctl logoff --yes "_s + User);
    EXPECT_TRUE(succeeded(output));
    EXPECT_FALSE(exists(id));
    EXPECT_FALSE(standsStill(id));
}

} // namespace stationmaster::lab
