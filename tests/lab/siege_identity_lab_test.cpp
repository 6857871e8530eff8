// SPDX-License-Identifier: GPL-3.0-or-later
// A pupil who wants to be run by stationd, to be the agent of his own session, or to have it look at another
// screen than his.
#include "tests/lab/siege_lab.h"
#include "tests/lab/watcher.h"

#include <QImage>

#include <cstdio>

namespace stationmaster::lab {

using namespace Qt::StringLiterals;

namespace {

const QString User = u"student1"_s;
const QString StationdProgram = u"/usr/libexec/stationmaster/stationd"_s;
const QString AgentProgram = u"/usr/libexec/stationmaster/station-agent"_s;
constexpr int Seconds = 10;

class SiegeIdentity : public SiegeLab
{
protected:
    /// Blocks him, so that there is an agent.
    static QString blocked()
    {
        EXPECT_TRUE(succeeded(host().startSessions({u"xvfb:%1:quiet"_s.arg(User)})));
        const QString id = idOf(User);
        EXPECT_FALSE(id.isEmpty());
        EXPECT_TRUE(succeeded(asTeacher(u"stationctl block "_s + User)));
        EXPECT_TRUE(becomesBlocked(User));
        return id;
    }

    static QString impostor() { return LabHost::programs() + u"/lab_impostor"_s; }
};

/// H1 and H2, an address that runs a program: by itself, and as the second of a list whose first leads
/// nowhere.
class SiegeAddress : public SiegeLab, public testing::WithParamInterface<const char *>
{
protected:
    static QString ran() { return host().run({u"cat"_s, u"/home/%1/ran"_s.arg(User)}).out; }

    static void expectNothingRan(const char *after)
    {
        EXPECT_EQ(ran(), QString()) << after;
        EXPECT_EQ(programsOf(u"stationd.service"_s), QStringList{StationdProgram}) << after;
        QStringList helpers = programsOf(u"stationmaster-*.service"_s);
        helpers.removeAll(AgentProgram);
        EXPECT_EQ(helpers, QStringList()) << after;
    }
};

INSTANTIATE_TEST_SUITE_P(Runs, SiegeAddress,
                         testing::Values("unixexec:path=/home/student1/evil",
                                         "unix:path=/nowhere;unixexec:path=/home/student1/evil"),
                         [](const auto &one) {
                             return one.index == 0 ? "AProgram" : "AProgramWhereTheFirstIsNotThere";
                         });

} // namespace

TEST_P(SiegeAddress, IsNotCalledByAnybody)
{
    const QString address = QString::fromLatin1(GetParam());
    ASSERT_TRUE(succeeded(host().run(
        {u"bash"_s, u"-c"_s,
         u"printf '%s\\n' '#!/bin/sh' 'cat /proc/self/cgroup >>/home/student1/ran' 'exec sleep 600' |"
         " install -o student1 -m 755 /dev/stdin /home/student1/evil"_s})));
    // It would run, if somebody called it.
    host().runAs(User, {u"timeout"_s, u"2"_s, u"busctl"_s, u"--address="_s + address, u"list"_s});
    ASSERT_NE(ran(), QString());
    ASSERT_TRUE(succeeded(host().run({u"rm"_s, u"/home/student1/ran"_s})));

    writeProfile(User, u"export DBUS_SESSION_BUS_ADDRESS='%1'"_s.arg(address));
    ASSERT_TRUE(succeeded(host().startSessions({u"xvfb:%1:quiet"_s.arg(User)})));
    ASSERT_TRUE(asRoot(u"cat /proc/$(pgrep -u %1 -x openbox)/environ"_s.arg(User)).out.contains(address));
    asTeacher(u"stationctl message %1 hello"_s.arg(User));
    expectNothingRan("a message");
    EXPECT_TRUE(succeeded(asTeacher(u"stationctl block "_s + User)));
    EXPECT_TRUE(becomesBlocked(User));
    expectNothingRan("a block");
    asTeacher(u"stationctl mute "_s + User);
    expectNothingRan("muting");
    EXPECT_TRUE(succeeded(asTeacher(u"stationctl unblock "_s + User)));
    // By its session manager, if it had one.
    EXPECT_TRUE(succeeded(asTeacher(u"stationctl logoff %1 --warn 3"_s.arg(User))));
    expectNothingRan("a log-off with a warning");

    // Where there is no X server and so no agent it is stationd that has a notification shown.
    const std::unique_ptr<QProcess> desktop =
        host().startInSession(User,
                              {u"env"_s, u"-u"_s, u"DISPLAY"_s, u"DBUS_SESSION_BUS_ADDRESS="_s + address,
                               u"sh"_s, u"-c"_s, u"echo ready; exec sleep infinity"_s});
    outputUntil(*desktop, u"ready"_s);
    const LabHost::Output told = asTeacher(u"stationctl message %1 hello"_s.arg(User));
    EXPECT_TRUE(told.err.contains(u"nor a notification service"_s)) << told.err.toStdString();
    expectNothingRan("a message to a session without an agent");
    EXPECT_TRUE(succeeded(asTeacher(u"stationctl logoff %1 --everywhere"_s.arg(User))));
    expectNothingRan("a log-off everywhere");
    EXPECT_EQ(host().run({u"pgrep"_s, u"-u"_s, User, u"-l"_s}).out, QString());
    desktop->waitForFinished();
}

TEST_F(SiegeIdentity, TheNumberOfAProcessThatHasGoneIsNobodysName)
{
    const QString id = blocked();
    const std::unique_ptr<QProcess> claims =
        startAs(User, {impostor(), u"claim"_s, id, u"60"_s, QString::number(2 * Seconds)});
    const QString said = outputUntil(*claims, u"\n"_s);
    const int first = numberAfter(said, u"claims"_s);
    ASSERT_GT(first, 1) << said.toStdString();
    // What would take him one lap of all numbers, root does for him: the next process gets one of those
    // again.
    QProcess lap;
    host().open(
        lap,
        {u"bash"_s, u"-c"_s,
         u"mkdir -p /run/lab-proc && mount -t proc proc /run/lab-proc &&"
         " perl -e 'my ($last, $end) = ($ARGV[0], time + $ARGV[1]); while (time < $end) {"
         " open(my $f, \">\", \"/run/lab-proc/sys/kernel/ns_last_pid\") or die; print $f $last; close $f"
         " or die; select(undef, undef, undef, 0.01) }' \"$0\" \"$1\"; umount /run/lab-proc"_s,
         QString::number(first - 1), QString::number(2 * Seconds)});
    const QString output = outputOf(*claims);
    const QString last = output.section(u'\n', -2, -2);
    std::printf("forged agents by numbers: %s\n", qPrintable(last));
    lap.waitForFinished(LabHost::Timeout);
    EXPECT_EQ(lap.exitCode(), 0) << lap.readAllStandardError().constData();
    EXPECT_GE(numberAfter(output, u"reused"_s), 1) << "no agent got one of them: nothing was tried";
    EXPECT_EQ(numberAfter(output, u"accepted"_s), 0);
    EXPECT_TRUE(becomesBlocked(User));
}

TEST_F(SiegeIdentity, AnAgentCannotBeTracedHoweverYoungItIs)
{
    blocked();
    const std::unique_ptr<QProcess> tracer =
        startAs(User, {impostor(), u"trace"_s, QString::number(Seconds)});
    const QString output = outputOf(*tracer);
    std::printf("traced agents: %s\n", qPrintable(output.section(u'\n', -2, -2)));
    ASSERT_TRUE(output.contains(u"sibling ok"_s)) << "nobody may trace anything here";
    EXPECT_GE(numberAfter(output, u"agents"_s), 3) << output.toStdString();
    EXPECT_EQ(numberAfter(output, u"traced"_s), 0);
    EXPECT_EQ(numberAfter(output, u"opened"_s), 0);
    EXPECT_TRUE(becomesBlocked(User));
}

TEST_F(SiegeIdentity, ADecoyIsNeitherCoveredNorSeen)
{
    // Most of what runs in his session says that this is its screen.
    writeProfile(User,
                 u"Xvfb :77 -ac -noreset -nolisten tcp -screen 0 640x480x24 >/dev/null 2>&1 &\n"
                 "for i in {1..30}; do DISPLAY=:77 sleep 1000 & done"_s);
    ASSERT_TRUE(succeeded(host().startSessions({u"xvfb:%1:quiet"_s.arg(User)})));
    const QString screen = LabHost::programs() + u"/lab_screen"_s;
    const QStringList decoy{u"env"_s, u"DISPLAY=:77"_s, screen};
    ASSERT_TRUE(succeeded(host().runOnDesktop(User, {screen, u"fill"_s, u"#20b040"_s})));
    ASSERT_TRUE(LabHost::waitFor([&] {
        return host().runAs(User, decoy + QStringList{u"fill"_s, u"#e02020"_s}).ok();
    }));
    EXPECT_TRUE(isAbout(screenshotOf(User), QColor(0x20, 0xb0, 0x40)));

    ASSERT_TRUE(succeeded(asTeacher(u"stationctl block "_s + User)));
    EXPECT_TRUE(becomesBlocked(User));
    const auto edgeOf = [](const LabHost::Output &grabbed) {
        const QImage image = QImage::fromData(QByteArray::fromBase64(grabbed.out.toLatin1()), "PNG");
        return image.isNull() ? QColor() : image.pixelColor(20, 20);
    };
    EXPECT_EQ(edgeOf(host().runOnDesktop(User, {screen, u"grab"_s})).name(), u"#181e27"_s);
    EXPECT_EQ(edgeOf(host().runAs(User, decoy + QStringList{u"grab"_s})).name(), u"#e02020"_s);
    EXPECT_TRUE(isAbout(screenshotOf(User), QColor(0x18, 0x1e, 0x27)));
}

} // namespace stationmaster::lab
