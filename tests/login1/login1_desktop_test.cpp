// SPDX-License-Identifier: GPL-3.0-or-later
// Log off a session whose desktop its user's own service manager runs.
#include "tests/login1/login1_fixture.h"

namespace stationmaster::test {

using namespace Qt::StringLiterals;
using Code = Error::Code;

class Login1Desktop : public Login1Test
{
protected:
    Login1Desktop()
    {
        options.desktopDeadline = Soon;
        logind.put(desktop(u"c1"_s));
    }

    static QString manager() { return u"user@%1.service"_s.arg(OtherUid); }
    void runInManager(const QString &group)
    {
        systemd.setProcesses(manager(),
                             {{900, u"/lib/systemd/systemd --user"_s, u"init.scope"_s},
                              {901, u"/usr/bin/dbus-daemon"_s, u"session.slice/dbus.service"_s},
                              {902, u"/usr/bin/stubborn"_s, group}});
    }
    /// A session of the same user's that has no screen.
    void addShell()
    {
        FakeSession shell = desktop(u"c7"_s);
        shell.type = u"tty"_s;
        shell.service = u"sshd"_s;
        logind.put(shell);
    }
    FakeProbe &readyWithProbe()
    {
        auto owned = std::make_unique<FakeProbe>();
        FakeProbe &probe = *owned;
        ready(std::move(owned));
        return probe;
    }
};

TEST_F(Login1Desktop, AManagerThatRunsNoProgramOfItIsLeftToItself)
{
    runInManager(u"session.slice/pipewire.service"_s);
    ready();
    EXPECT_EQ(logOff(u"c1"_s), Result<Outcome>(Outcome{}));
    EXPECT_EQ(logind.callCount(u"TerminateUser"_s), 0);
}

TEST_F(Login1Desktop, IsNotSaidToBeOverWhileAProgramOfItRuns)
{
    runInManager(u"app.slice/app-gnome-stubborn-902.scope"_s);
    ready();
    EXPECT_EQ(logOff(u"c1"_s), Result<Outcome>(Outcome{}));
    EXPECT_EQ(logind.callCount(u"TerminateUser"_s), 1) << "nothing else keeps the manager";
    EXPECT_FALSE(systemd.has(manager()));
}

TEST_F(Login1Desktop, WhatGoesByItselfIsWaitedFor)
{
    options.desktopDeadline = Never;
    runInManager(u"session.slice/org.gnome.Shell@wayland.service"_s);
    ready();
    const auto future = begin(Verb::LogOff, u"c1"_s);
    ASSERT_TRUE(eventually([this] {
        return systemd.callCount(u"GetUnitProcesses"_s) > 2;
    }));
    EXPECT_FALSE(future.isFinished());
    systemd.drop(manager());
    EXPECT_EQ(answerOf(future), Result<Outcome>(Outcome{}));
    EXPECT_EQ(logind.callCount(u"TerminateUser"_s), 0);
}

TEST_F(Login1Desktop, ATextSessionOfTheSameUserSurvives)
{
    addShell();
    FakeProbe &probe = readyWithProbe();
    probe.left[manager()] = QStringList{u"stubborn (902)"_s};
    EXPECT_EQ(logOff(u"c1"_s), Result<Outcome>(Outcome{}));
    EXPECT_EQ(probe.left.value(manager()), QStringList()) << "by hand";
    EXPECT_EQ(probe.asked.last(), UnitPart::DesktopByName);
    EXPECT_EQ(logind.callCount(u"TerminateUser"_s), 0);
    EXPECT_TRUE(logind.has(u"c7"_s));
}

TEST_F(Login1Desktop, ATextSessionThatBeginsMeanwhileSurvives)
{
    options.desktopDeadline = std::chrono::seconds(3);
    FakeProbe &probe = readyWithProbe();
    probe.left[manager()] = QStringList{u"stubborn (902)"_s};
    const auto future = begin(Verb::LogOff, u"c1"_s);
    ASSERT_TRUE(eventually([&probe] {
        return !probe.asked.isEmpty();
    }));
    FakeSession shell = desktop(u"c7"_s);
    shell.type = u"tty"_s;
    shell.startedUsec += 1'000'000;
    logind.add(shell);
    EXPECT_EQ(answerOf(future), Result<Outcome>(Outcome{}));
    EXPECT_EQ(logind.callCount(u"TerminateUser"_s), 0);
    EXPECT_TRUE(logind.has(u"c7"_s));
}

TEST_F(Login1Desktop, ServicesOfAUserWhoLingersSurvive)
{
    logind.lingering = {OtherUid};
    runInManager(u"app.slice/syncthing.service"_s);
    ready();
    EXPECT_EQ(logOff(u"c1"_s), Result<Outcome>(Outcome{}));
    EXPECT_EQ(logind.callCount(u"TerminateUser"_s), 0);
    EXPECT_TRUE(systemd.has(manager()));
}

TEST_F(Login1Desktop, WhatCannotBeEndedIsNamed)
{
    addShell();
    runInManager(u"app.slice/app-gnome-stubborn-902.scope"_s);
    ready();
    const Result<Outcome> result = logOff(u"c1"_s);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, Code::TimedOut);
    EXPECT_EQ(result.error().remaining, QStringList{u"stubborn (902)"_s});
}

TEST_F(Login1Desktop, IsOverOnlyWithTheLastOfItsUser)
{
    logind.put(desktop(u"c2"_s));
    runInManager(u"app.slice/app-gnome-stubborn-902.scope"_s);
    ready();
    EXPECT_EQ(logOff(u"c1"_s), Result<Outcome>(Outcome{}));
    EXPECT_TRUE(systemd.has(manager())) << "it may be the other one's";
    EXPECT_EQ(logOff(u"c2"_s), Result<Outcome>(Outcome{}));
    EXPECT_FALSE(systemd.has(manager()));
}

TEST_F(Login1Desktop, ATextSessionHasNone)
{
    addShell();
    logind.lose(u"c1"_s);
    runInManager(u"app.slice/app-gnome-stubborn-902.scope"_s);
    ready();
    EXPECT_EQ(logOff(u"c7"_s), Result<Outcome>(Outcome{}));
    EXPECT_TRUE(systemd.has(manager()));
}

TEST_F(Login1Desktop, OfAUserWhoIsBackNothingIsClaimed)
{
    options.desktopDeadline = std::chrono::seconds(1);
    runInManager(u"app.slice/app-gnome-stubborn-902.scope"_s);
    ready();
    const auto future = begin(Verb::LogOff, u"c1"_s);
    ASSERT_TRUE(eventually([this] {
        return !logind.has(u"c1"_s) && systemd.callCount(u"GetUnitProcesses"_s) > 1;
    }));
    FakeSession again = desktop(u"c9"_s);
    again.startedUsec += 1'000'000;
    logind.add(again);
    EXPECT_EQ(answerOf(future), Result<Outcome>(Outcome{Outcome::Proof::AskedOnly, {}}));
    EXPECT_TRUE(systemd.has(manager()));
}

} // namespace stationmaster::test
