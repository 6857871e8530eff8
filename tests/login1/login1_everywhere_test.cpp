// SPDX-License-Identifier: GPL-3.0-or-later
// Log off a user everywhere: his sessions, and his services with them.
#include "tests/login1/login1_fixture.h"

namespace stationmaster::test {

using namespace Qt::StringLiterals;
using Misbehaviour = FakeService::Misbehaviour;
using Code = Error::Code;

class Login1Everywhere : public Login1Test
{
protected:
    static QString slice(quint32 uid = OtherUid) { return u"user-%1.slice"_s.arg(uid); }

    void giveServices(quint32 uid = OtherUid)
    {
        systemd.setProcesses(slice(uid),
                             {{900, u"/lib/systemd/systemd --user"_s}, {901, u"/usr/bin/syncthing"_s}});
    }

    Result<Outcome> logOffEverywhere(const QString &local) { return perform(Verb::LogOffEverywhere, local); }
};

TEST_F(Login1Everywhere, EndsAllSessionsAndServicesOfThatUserAlone)
{
    logind.put(desktop(u"c1"_s));
    logind.put(desktop(u"c2"_s));
    logind.put(desktop(u"c3"_s, 1002));
    giveServices();
    giveServices(1002);
    ready();
    EXPECT_TRUE(backend().host().capabilities.can(Verb::LogOffEverywhere));
    EXPECT_TRUE(row(u"c1"_s).can(Verb::LogOffEverywhere));
    EXPECT_EQ(logOffEverywhere(u"c1"_s), Result<Outcome>(Outcome{}));
    EXPECT_FALSE(logind.has(u"c1"_s));
    EXPECT_FALSE(logind.has(u"c2"_s));
    EXPECT_TRUE(logind.has(u"c3"_s));
    EXPECT_TRUE(systemd.has(slice(1002)));
    EXPECT_EQ(logind.callCount(u"TerminateUser"_s), 1);
    EXPECT_EQ(logind.callCount(u"TerminateSession"_s), 0);
    EXPECT_EQ(logind.callCount(u"KillUser"_s), 0);
    EXPECT_EQ(systemd.calls().last().arguments(), QVariantList{slice()}) << "the slice was looked at";
}

TEST_F(Login1Everywhere, OneOfHisSessionsThatStaysIsKilled)
{
    options.endDeadline = Soon;
    logind.put(desktop(u"c1"_s));
    FakeSession stubborn = desktop(u"c2"_s);
    stubborn.ignoresEnd = true;
    logind.put(stubborn);
    ready();
    EXPECT_EQ(logOffEverywhere(u"c1"_s), Result<Outcome>(Outcome{}));
    EXPECT_EQ(logind.callCount(u"KillUser"_s), 1);
    EXPECT_FALSE(logind.has(u"c2"_s));
    EXPECT_TRUE(steps().contains(Step::Killing));
}

TEST_F(Login1Everywhere, ServicesThatOutliveHisSessionsAreKilled)
{
    options.endDeadline = Soon;
    options.verifyDeadline = Soon;
    logind.put(desktop(u"c1"_s));
    giveServices();
    logind.deafToUserEnd = true;
    ready();
    EXPECT_EQ(logOffEverywhere(u"c1"_s), Result<Outcome>(Outcome{}));
    EXPECT_EQ(logind.callCount(u"KillUser"_s), 1);
    EXPECT_FALSE(systemd.has(slice()));
    EXPECT_EQ(steps().last(), Step::Killing);
}

TEST_F(Login1Everywhere, WhatCannotBeEndedIsNamed)
{
    options.endDeadline = Soon;
    options.verifyDeadline = Soon;
    options.killDeadline = Soon;
    logind.put(desktop(u"c1"_s));
    giveServices();
    logind.deafToUserEnd = true;
    systemd.killsNothing = true;
    ready();
    const Result<Outcome> result = logOffEverywhere(u"c1"_s);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, Code::TimedOut);
    EXPECT_EQ(result.error().remaining, (QStringList{u"systemd (900)"_s, u"syncthing (901)"_s}));
}

TEST_F(Login1Everywhere, OnlyForTheUserWhoWasMeant)
{
    logind.put(desktop(u"c1"_s));
    ready();
    const SessionId meant = row(u"c1"_s).id;
    logind.remove(u"c1"_s);
    logind.add(desktop(u"c1"_s, 1002));
    ASSERT_TRUE(eventually([this] {
        return row(u"c1"_s).id.uid == 1002;
    }));
    const Result<Outcome> result = answerOf(backend().perform({Verb::LogOffEverywhere}, meant));
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, Code::NotFound);
    EXPECT_EQ(logind.callCount(u"TerminateUser"_s), 0);
    EXPECT_TRUE(logind.has(u"c1"_s));
}

TEST_F(Login1Everywhere, ARefusalChangesNothing)
{
    logind.put(desktop(u"c1"_s));
    ready();
    logind.refuse(u"TerminateUser"_s, u"org.freedesktop.DBus.Error.InteractiveAuthorizationRequired"_s);
    EXPECT_EQ(logOffEverywhere(u"c1"_s).error().code, Code::NotAuthorized);
    EXPECT_TRUE(logind.has(u"c1"_s));
    EXPECT_EQ(logind.callCount(u"KillUser"_s), 0);
}

TEST_F(Login1Everywhere, AUserWhoComesBackMeanwhileIsNotKilledAndNothingIsClaimed)
{
    options.endDeadline = std::chrono::seconds(2);
    options.verifyDeadline = std::chrono::seconds(2);
    options.killDeadline = Soon;
    logind.put(desktop(u"c1"_s));
    giveServices();
    logind.deafToUserEnd = true;
    ready();
    systemd.misbehave(u"GetUnitProcesses"_s, {Misbehaviour::Kind::Delay, {}, 50});
    const auto future = begin(Verb::LogOffEverywhere, u"c1"_s);
    ASSERT_TRUE(eventually([this] {
        return systemd.callCount(u"GetUnitProcesses"_s) == 1;
    }));
    FakeSession again = desktop(u"c9"_s);
    again.startedUsec += 1'000'000;
    logind.add(again);
    EXPECT_EQ(answerOf(future), Result<Outcome>(Outcome{Outcome::Proof::AskedOnly, {}}));
    EXPECT_EQ(logind.callCount(u"KillUser"_s), 0);
    EXPECT_TRUE(logind.has(u"c9"_s));

    // The same where one of the old sessions does not end: it is named, and the new one lives.
    FakeSession stubborn = desktop(u"c5"_s, 1005);
    stubborn.ignoresEnd = true;
    logind.add(stubborn);
    giveServices(1005);
    ASSERT_TRUE(eventually([this] {
        return rowIds().contains(u"c5"_s);
    }));
    const auto second = begin(Verb::LogOffEverywhere, u"c5"_s);
    ASSERT_TRUE(eventually([this] {
        return steps().contains(Step::Ending);
    }));
    FakeSession newcomer = desktop(u"c6"_s, 1005);
    newcomer.startedUsec += 1'000'000;
    logind.add(newcomer);
    const Result<Outcome> result = answerOf(second);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, Code::TimedOut);
    EXPECT_FALSE(result.error().remaining.isEmpty());
    EXPECT_EQ(logind.callCount(u"KillUser"_s), 0);
    EXPECT_TRUE(logind.has(u"c6"_s));
}

TEST_F(Login1Everywhere, ControlGroupsProveIt)
{
    options.endDeadline = Soon;
    options.verifyDeadline = Soon;
    options.killDeadline = std::chrono::seconds(2);
    for (const bool mayKill : {true, false}) {
        auto owned = std::make_unique<FakeProbe>();
        FakeProbe *probe = owned.get();
        probe->mayKill = mayKill;
        logind.put(desktop(u"c1"_s));
        probe->left[slice()] = QStringList{u"sleep (17)"_s};
        ready(std::move(owned));
        const Result<Outcome> result = logOffEverywhere(u"c1"_s);
        EXPECT_EQ(bool(result), mayKill);
        if (!mayKill) {
            EXPECT_EQ(result.error().remaining, (QStringList{u"sleep (17)"_s}));
        }
    }
}

class Login1Lingering : public Login1Everywhere
{
protected:
    Login1Lingering()
    {
        logind.put(desktop(u"c1"_s));
        logind.put(desktop(u"c2"_s));
        giveServices();
    }
};

TEST_F(Login1Lingering, IsLeftAloneUnlessTheSiteSaysOtherwise)
{
    ready();
    EXPECT_EQ(logOff(u"c1"_s), Result<Outcome>(Outcome{}));
    EXPECT_EQ(logOff(u"c2"_s), Result<Outcome>(Outcome{}));
    EXPECT_EQ(logind.callCount(u"TerminateUser"_s), 0);
    EXPECT_TRUE(systemd.has(slice()));
}

TEST_F(Login1Lingering, EndsWithTheLastSession)
{
    options.endsLingering = true;
    ready();
    EXPECT_EQ(logOff(u"c1"_s), Result<Outcome>(Outcome{}));
    EXPECT_EQ(logind.callCount(u"TerminateUser"_s), 0) << "another session of his is there";
    EXPECT_TRUE(systemd.has(slice()));
    EXPECT_EQ(logOff(u"c2"_s), Result<Outcome>(Outcome{}));
    EXPECT_EQ(logind.callCount(u"TerminateUser"_s), 1);
    EXPECT_FALSE(systemd.has(slice()));
}

TEST_F(Login1Lingering, EndsOnceWhenBothSessionsEndAtTheSameTime)
{
    options.endsLingering = true;
    ready();
    const auto first = begin(Verb::LogOff, u"c1"_s);
    const auto second = begin(Verb::LogOff, u"c2"_s);
    EXPECT_EQ(answerOf(first), Result<Outcome>(Outcome{}));
    EXPECT_EQ(answerOf(second), Result<Outcome>(Outcome{}));
    EXPECT_GE(logind.callCount(u"TerminateUser"_s), 1);
    EXPECT_FALSE(systemd.has(slice()));
}

TEST_F(Login1Lingering, ThatDoesNotEndIsKilledOrNamed)
{
    options.endDeadline = Soon;
    options.verifyDeadline = Soon;
    options.killDeadline = std::chrono::seconds(2);
    options.endsLingering = true;
    logind.deafToUserEnd = true;
    ready();
    EXPECT_EQ(logOff(u"c1"_s), Result<Outcome>(Outcome{}));
    systemd.killsNothing = true;
    const Result<Outcome> result = logOff(u"c2"_s);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().remaining, (QStringList{u"systemd (900)"_s, u"syncthing (901)"_s}));
    EXPECT_EQ(logind.callCount(u"KillUser"_s), 1);
}

TEST_F(Login1Lingering, OfAUserWhomLogindHasLetGoIsLookedAtAllTheSame)
{
    options.endsLingering = true;
    systemd.drop(slice());
    ready();
    EXPECT_EQ(logOff(u"c1"_s), Result<Outcome>(Outcome{}));
    EXPECT_EQ(logOff(u"c2"_s), Result<Outcome>(Outcome{})) << "NoSuchUser is no failure";
    EXPECT_EQ(logind.callCount(u"TerminateUser"_s), 1);
}

} // namespace stationmaster::test
