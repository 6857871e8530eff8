// SPDX-License-Identifier: GPL-3.0-or-later
// Sessions that will not or cannot end: a process that not even SIGKILL wakes, and one that forks faster than
// it is killed. Neither may hold up anybody else.
#include "tests/lab/acting_lab.h"

#include <QElapsedTimer>

namespace stationmaster::lab {

using namespace Qt::StringLiterals;

namespace {

/// For a log-off that has to kill and to say that it was in vain, on a machine that has much else to do.
constexpr int Bound = 30'000;

class HarmfulSession : public ActingLab
{
protected:
    /// What another operator, or the same one, gets done meanwhile.
    static void expectOthersAreServed(const QString &user)
    {
        QElapsedTimer timer;
        timer.start();
        EXPECT_TRUE(asTeacher(u"stationctl list"_s).out.contains(user));
        EXPECT_TRUE(succeeded(asTeacher(u"stationctl logoff "_s + user)));
        std::printf("meanwhile: listed, and %s logged off, in %lld ms\n", qPrintable(user),
                    static_cast<long long>(timer.elapsed()));
        EXPECT_LT(timer.elapsed(), Bound);
        EXPECT_TRUE(host().sessionsOf(user).isEmpty());
    }
};

class HungDisk : public HarmfulSession
{
protected:
    void TearDown() override
    {
        release();
        HarmfulSession::TearDown();
    }

    /// False where this kernel cannot have one.
    bool mount()
    {
        host().open(m_disk, {LabHost::programs() + u"/lab_hung_disk"_s, Folder});
        EXPECT_TRUE(LabHost::waitFor([this] {
            return said("mounted") || m_disk.state() == QProcess::NotRunning;
        }));
        return m_said.contains("mounted");
    }

    bool said(const char *word)
    {
        m_disk.waitForReadyRead(20);
        m_said += m_disk.readAllStandardOutput();
        return m_said.contains(word);
    }

    void release()
    {
        if (m_disk.state() == QProcess::NotRunning)
            return;
        asRoot(u"pkill -KILL -x lab_hung_disk; umount -l "_s + Folder);
        m_disk.waitForFinished();
    }

    static inline const QString Folder = u"/run/lab-hung-disk"_s;
    QProcess m_disk;
    QByteArray m_said;
};

class ForkBomb : public HarmfulSession
{
protected:
    static QString countOf(const QString &user)
    {
        return asRoot(u"pgrep -c -u %1 -x lab_fork_bomb"_s.arg(user)).out.trimmed();
    }

    static void expectItEnds(const QString &kind)
    {
        const QString id =
            startText(u"student1"_s, {}, LabHost::programs() + u"/lab_fork_bomb %1 200"_s.arg(kind));
        ASSERT_TRUE(LabHost::waitFor([] {
            return countOf(u"student1"_s).toInt() > 0;
        }));
        startText(u"student2"_s);
        const auto caller = startAsTeacher(u"stationctl logoff student1"_s);
        expectOthersAreServed(u"student2"_s);
        const LabHost::Output told = finished(*caller);
        EXPECT_TRUE(succeeded(told));
        EXPECT_EQ(countOf(u"student1"_s), u"0"_s);
        EXPECT_TRUE(host().processesOf(id).isEmpty());
        EXPECT_FALSE(exists(id));
        EXPECT_EQ(audited(id, u"logoff"_s, u"done"_s), 1);
    }
};

} // namespace

TEST_F(HungDisk, WhoeverWaitsForItIsNamedAndGoesWhenItLetsGo)
{
    if (!mount())
        GTEST_SKIP() << "no process can be made to wait uninterruptibly: "
                     << m_disk.readAllStandardError().constData();
    const QString id = startText(u"student1"_s, {}, u"exec cat "_s + Folder + u"/thesis"_s);
    ASSERT_TRUE(LabHost::waitFor([this] {
        return said("asked");
    }));
    const QString pid = asRoot(u"pgrep -u student1 -x cat"_s).out.trimmed();
    ASSERT_FALSE(pid.isEmpty());
    startText(u"student2"_s);

    QElapsedTimer timer;
    timer.start();
    const auto caller = startAsTeacher(u"stationctl logoff student1"_s);
    expectOthersAreServed(u"student2"_s);
    const LabHost::Output told = finished(*caller);
    std::printf("stuck: said after %lld ms\n", static_cast<long long>(timer.elapsed()));
    EXPECT_LT(timer.elapsed(), Bound);
    EXPECT_EQ(told.exitCode, 1);
    EXPECT_TRUE(told.err.contains(u"Did not end in time. Still running: cat (%1)"_s.arg(pid)))
        << told.err.toStdString();
    EXPECT_TRUE(asRoot(u"cat /proc/%1/stat"_s.arg(pid)).out.contains(u") D "_s))
        << "it was killed, and waits";
    EXPECT_TRUE(host().processesOf(id).contains(pid));
    EXPECT_EQ(audited(id, u"logoff"_s, u"done"_s), 0);
    EXPECT_EQ(audited(id, u"logoff"_s, u"failed"_s), 1);
    EXPECT_TRUE(succeeded(asRoot(
        u"journalctl -q -o cat STATIONMASTER_SESSION=%1 'STATIONMASTER_REMAINING=cat (%2)' | grep -q ."_s.arg(
            id, pid))));
    // Whether the login manager has let go of it is its own affair; nobody is told that it is in use.
    EXPECT_FALSE(exists(id));
    EXPECT_FALSE(asTeacher(u"stationctl list"_s).out.contains(u"Active"_s));

    release();
    EXPECT_TRUE(LabHost::waitFor([&] {
        return host().processesOf(id).isEmpty() && host().sessionsOf(u"student1"_s).isEmpty();
    }));
    EXPECT_TRUE(LabHost::waitFor([] {
        return !asTeacher(u"stationctl list"_s).out.contains(u"student1"_s);
    }));
}

TEST_F(ForkBomb, ThatFillsItsLimitIsEnded)
{
    expectItEnds(u"fills"_s);
}

TEST_F(ForkBomb, ThatFleesFromProcessToProcessIsEnded)
{
    expectItEnds(u"flees"_s);
}

} // namespace stationmaster::lab
