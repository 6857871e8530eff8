// SPDX-License-Identifier: GPL-3.0-or-later
// The probe on a file system of the test's own.
#include "backend/linux/user_database.h"
#include "backend/login1/local_session_probe.h"
#include "tests/support/eventually.h"
#include "tests/support/printers.h"
#include "tests/support/stays.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <unistd.h>

namespace stationmaster::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class Probe : public testing::Test
{
protected:
    static inline const quint32 uid = ::getuid(); ///< Whose the files of our /proc are.

    Probe()
    {
        paths.proc = folder.filePath(u"proc"_s);
        paths.cgroups = folder.filePath(u"cgroup"_s);
        paths.xSockets = folder.filePath(u"x"_s);
        paths.abstractXSockets = QFile::encodeName(paths.xSockets);
        paths.glance = 20ms;
        paths.firstRescan = 10ms;
        paths.fullName = [](quint32 each) {
            return u"User %1"_s.arg(each);
        };
        write(u"proc/net/unix"_s, "heading\n");
        write(u"proc/net/tcp"_s, "heading\n");
        write(u"proc/net/tcp6"_s, "heading\n");
    }

    void write(const QString &path, const QByteArray &content)
    {
        const QString whole = folder.filePath(path);
        QDir().mkpath(QFileInfo(whole).path());
        QFile file(whole + u".new"_s);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        QFile::remove(whole);
        ASSERT_TRUE(QFile::rename(whole + u".new"_s, whole));
    }

    void process(int pid, const QByteArray &commandLine, const QByteArray &environment = {})
    {
        write(u"proc/%1/cmdline"_s.arg(pid), commandLine);
        write(u"proc/%1/environ"_s.arg(pid), environment);
    }

    void scope(const QString &name, const QByteArray &pids, const QString &hierarchy = u"cgroup"_s)
    {
        write(hierarchy + u"/user.slice/user-%1.slice/"_s.arg(uid) + name + u"/cgroup.procs"_s, pids);
    }

    static ProbeSubject subject(const QString &local, bool xrdp = false, const QString &display = {})
    {
        return {{u"host"_s, local, uid, 1}, u"session-%1.scope"_s.arg(local), display, true, xrdp};
    }

    void watch(const QList<ProbeSubject> &subjects)
    {
        if (!probe) {
            probe = std::make_unique<LocalSessionProbe>(paths);
            QObject::connect(probe.get(), &SessionProbe::factsFound, probe.get(),
                             [this](const SessionId &id, const ProbeFacts &found) {
                                 facts[id.local] = found;
                                 ++answers;
                             });
        }
        probe->watch(subjects);
    }

    QTemporaryDir folder;
    InspectorPaths paths;
    std::unique_ptr<LocalSessionProbe> probe;
    QHash<QString, ProbeFacts> facts;
    int answers = 0;
};

TEST_F(Probe, FollowsTheClientOfAnXrdpSession)
{
    const QByteArray listening = "heading\n0: 2 0 10000 0001 01 1 /run/xrdp/sockdir/xrdp_display_10\n";
    write(u"proc/net/unix"_s, listening);
    watch({subject(u"c1"_s, true, u":10"_s)});
    ASSERT_TRUE(eventually([&] {
        return facts.contains(u"c1"_s);
    }));
    EXPECT_EQ(facts[u"c1"_s].connected, false);
    EXPECT_EQ(facts[u"c1"_s].fullName, u"User %1"_s.arg(uid));
    write(u"proc/net/unix"_s, listening + "1: 3 0 0 0001 03 2 /run/xrdp/sockdir/xrdp_display_10\n");
    EXPECT_TRUE(eventually([&] {
        return facts[u"c1"_s].connected == true;
    }));
    write(u"proc/net/unix"_s, listening);
    EXPECT_TRUE(eventually([&] {
        return facts[u"c1"_s].connected == false;
    }));
    // Nothing to be seen at all: not known.
    write(u"proc/net/unix"_s, "heading\n");
    EXPECT_TRUE(eventually([&] {
        return !facts[u"c1"_s].connected;
    }));
}

TEST_F(Probe, FindsXvncInTheScopeWhicheverHierarchy)
{
    for (const QString &hierarchy : {u"cgroup"_s, u"cgroup/systemd"_s}) {
        facts.clear();
        const QString local = hierarchy == u"cgroup"_s ? u"1"_s : u"2"_s;
        process(100, "bash");
        process(101, QByteArray("Xvnc\0:12\0-rfbport\0-1\0-rfbunixpath\0/run/rfb\0", 43));
        scope(u"session-%1.scope"_s.arg(local), "100\n101\n", hierarchy);
        watch({subject(local)});
        ASSERT_TRUE(eventually([&] {
            return facts.contains(local);
        }));
        EXPECT_TRUE(facts[local].xvnc);
        EXPECT_EQ(facts[local].display, u":12"_s);
        EXPECT_EQ(facts[local].connected, false);
    }
    write(u"proc/net/unix"_s, "heading\n1: 3 0 0 0001 03 2 /run/rfb\n");
    EXPECT_TRUE(eventually([&] {
        return facts[u"2"_s].connected == true;
    }));
}

TEST_F(Probe, FollowsTheTcpClientOfXvnc)
{
    process(101, QByteArray("/usr/bin/Xtigervnc\0:12\0", 23));
    scope(u"session-1.scope"_s, "101\n");
    watch({subject(u"1"_s)});
    ASSERT_TRUE(eventually([&] {
        return facts[u"1"_s].connected == false;
    }));
    write(u"proc/net/tcp6"_s, "heading\n0: 0:1718 0:8000 01 0\n");
    EXPECT_TRUE(eventually([&] {
        return facts[u"1"_s].connected == true;
    }));
}

TEST_F(Probe, LooksAgainUntilTheServerIsThere)
{
    watch({subject(u"1"_s)});
    ASSERT_TRUE(eventually([&] {
        return facts.contains(u"1"_s);
    }));
    EXPECT_FALSE(facts[u"1"_s].xvnc);
    process(101, QByteArray("Xvnc\0:12\0", 9));
    scope(u"session-1.scope"_s, "101\n");
    EXPECT_TRUE(eventually([&] {
        return facts[u"1"_s].xvnc;
    }));
}

TEST_F(Probe, TakesTheDisplayFromTheEnvironmentIfNoServerIsSeen)
{
    process(101, "openbox", QByteArray("HOME=/\0DISPLAY=:7\0", 18));
    scope(u"session-1.scope"_s, "101\n");
    watch({subject(u"1"_s)});
    EXPECT_TRUE(eventually([&] {
        return facts[u"1"_s].display == u":7"_s;
    }));
    EXPECT_FALSE(facts[u"1"_s].connected);
}

TEST_F(Probe, LooksIntoTheUsersManagerWhereTheScopeTellsNothing)
{
    process(100, "gdm-session-worker");
    process(201, QByteArray("/usr/bin/Xwayland\0:0\0-rootless\0", 31));
    scope(u"session-1.scope"_s, "100\n");
    const QString manager = u"user@%1.service/session.slice/org.gnome.Shell@wayland.service"_s.arg(uid);
    scope(manager, "201\n");
    watch({subject(u"1"_s)});
    EXPECT_TRUE(eventually([&] {
        return facts[u"1"_s].display == u":0"_s;
    }));
    // Of two desktops it cannot be told whose that is.
    facts.clear();
    watch({subject(u"2"_s), subject(u"3"_s)});
    ASSERT_TRUE(eventually([&] {
        return facts.contains(u"2"_s) && facts.contains(u"3"_s);
    }));
    EXPECT_EQ(facts[u"2"_s].display, QString());
    EXPECT_EQ(facts[u"3"_s].display, QString());
}

TEST_F(Probe, FollowsTheClientOfACompositorThatXrdpStarted)
{
    process(101, "labwc", "WAYLAND_DISPLAY=wayland-1\0"_ba);
    scope(u"session-1.scope"_s, "101\n");
    const QByteArray path = "/run/xrdp/" + QByteArray::number(uid) + "/xrdp_display_wayland-1\n";
    write(u"proc/net/unix"_s, "heading\n0: 2 0 10000 0001 01 1 " + path);
    watch({subject(u"1"_s, true)});
    EXPECT_TRUE(eventually([&] {
        return facts[u"1"_s].connected == false;
    }));
    write(u"proc/net/unix"_s, "heading\n0: 3 0 0 0001 03 1 " + path);
    EXPECT_TRUE(eventually([&] {
        return facts[u"1"_s].connected == true;
    }));
}

TEST_F(Probe, NestedServerIsNotTheSessions)
{
    process(100, QByteArray("Xvnc\0:55\0", 9));
    process(101, QByteArray("/usr/lib/xorg/Xorg\0:10\0", 23));
    scope(u"session-1.scope"_s, "100\n101\n");
    watch({subject(u"1"_s, true, u":10"_s)});
    ASSERT_TRUE(eventually([&] {
        return facts.contains(u"1"_s);
    }));
    EXPECT_FALSE(facts[u"1"_s].xvnc);
    EXPECT_EQ(facts[u"1"_s].display, u":10"_s);
}

TEST_F(Probe, ScopeWithAStrangeNameIsNotLookedUp)
{
    process(101, QByteArray("Xvnc\0:12\0", 9));
    write(u"cgroup/user.slice/secret/cgroup.procs"_s, "101\n");
    ProbeSubject odd = subject(u"1"_s);
    odd.scope = u"../secret"_s;
    watch({odd});
    ASSERT_TRUE(eventually([&] {
        return facts.contains(u"1"_s);
    }));
    EXPECT_FALSE(facts[u"1"_s].xvnc);
    QFuture<Result<QStringList>> left = probe->processesLeft(odd.id, odd.scope, UnitPart::Whole);
    ASSERT_TRUE(eventually([&] {
        return left.isFinished();
    }));
    EXPECT_FALSE(left.result());
}

TEST_F(Probe, TextSessionsAreAnsweredOnceAndLeftAlone)
{
    ProbeSubject text = subject(u"1"_s);
    text.graphical = false;
    watch({text});
    ASSERT_TRUE(eventually([&] {
        return answers == 1;
    }));
    EXPECT_TRUE(staysSo(100ms, [this] {
        return answers == 1;
    }));
    // The same set again: nothing new to say.
    watch({text});
    EXPECT_TRUE(staysSo(50ms, [this] {
        return answers == 1;
    }));
}

TEST_F(Probe, SlowDirectoryHoldsUpNobodyElse)
{
    auto released = std::make_shared<QSemaphore>();
    paths.fullName = [released](quint32 each) {
        if (each == 1001)
            released->acquire();
        return u"User %1"_s.arg(each);
    };
    ProbeSubject fast = subject(u"1"_s);
    ProbeSubject slow = subject(u"2"_s);
    slow.id.uid = 1001;
    slow.id.startedUsec = 2;
    watch({fast});
    ASSERT_TRUE(eventually([&] {
        return facts.contains(u"1"_s);
    }));
    watch({fast, slow}); // Returns at once.
    EXPECT_TRUE(staysSo(50ms, [this] {
        return !facts.contains(u"2"_s);
    }));
    released->release();
    EXPECT_TRUE(eventually([&] {
        return facts[u"2"_s].fullName == u"User 1001"_s;
    }));
}

TEST_F(Probe, NamesWhatIsLeftInAScopeAndItsGroups)
{
    process(101, QByteArray("/usr/bin/sleep\0", 15) + "100");
    process(102, "bash");
    scope(u"session-1.scope"_s, "101\n");
    scope(u"session-1.scope/inner"_s, "102\nnonsense\n-1\n");
    watch({});
    auto left = probe->processesLeft(subject(u"1"_s).id, u"session-1.scope"_s, UnitPart::Whole);
    ASSERT_TRUE(eventually([&] {
        return left.isFinished();
    }));
    EXPECT_EQ(left.result(), (Result<QStringList>(QStringList{u"sleep (101)"_s, u"bash (102)"_s})));
    left = probe->processesLeft(subject(u"3"_s).id, u"session-3.scope"_s, UnitPart::Whole);
    ASSERT_TRUE(eventually([&] {
        return left.isFinished();
    }));
    EXPECT_EQ(left.result(), Result<QStringList>(QStringList()));
}

TEST_F(Probe, WithoutControlGroupsNothingIsCalledEmpty)
{
    watch({});
    const auto left = probe->processesLeft(subject(u"1"_s).id, u"session-1.scope"_s, UnitPart::Whole);
    ASSERT_TRUE(eventually([&] {
        return left.isFinished();
    }));
    ASSERT_FALSE(left.result());
    EXPECT_EQ(left.result().error().code, Error::Code::Unsupported);
}

TEST_F(Probe, KillsOnlyWhatIsStillInTheScope)
{
    QProcess member;
    QProcess stranger;
    for (QProcess *each : {&member, &stranger}) {
        each->start(u"sleep"_s, {u"60"_s});
        ASSERT_TRUE(each->waitForStarted());
    }
    scope(u"session-1.scope"_s,
          QByteArray::number(member.processId()) + '\n' + QByteArray::number(stranger.processId()) + '\n');
    const QByteArray slice = "0::/user.slice/user-" + QByteArray::number(uid) + ".slice/";
    write(u"proc/%1/cgroup"_s.arg(member.processId()), slice + "session-1.scope\n");
    // Its id was handed on since the list was read.
    write(u"proc/%1/cgroup"_s.arg(stranger.processId()), slice + "session-11.scope\n");
    watch({});
    const auto killed = probe->killLeft(subject(u"1"_s).id, u"session-1.scope"_s, UnitPart::Whole);
    ASSERT_TRUE(eventually([&] {
        return killed.isFinished() && member.state() == QProcess::NotRunning;
    }));
    EXPECT_TRUE(killed.result());
    EXPECT_EQ(stranger.state(), QProcess::Running);
    stranger.kill();
    stranger.waitForFinished();
}

TEST(NameFromComment, IsTheFirstField)
{
    EXPECT_EQ(nameFromComment(u"Ada Lovelace,Room 3,,"_s, u"ada"_s), u"Ada Lovelace"_s);
    EXPECT_EQ(nameFromComment(u"& Lovelace"_s, u"ada"_s), u"Ada Lovelace"_s);
    EXPECT_EQ(nameFromComment(u" ,,"_s, u"ada"_s), QString());
    EXPECT_EQ(nameFromComment({}, {}), QString());
}

} // namespace stationmaster::test
