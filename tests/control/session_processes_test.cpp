// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/control/fake_kernel.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

#include <sys/sysmacros.h>
#include <unistd.h>

namespace stationmaster {

using namespace Qt::StringLiterals;

TEST(SessionProcesses, ReadsTerminalAndTheWantedVariables)
{
    const test::FakeKernel kernel;
    const SessionId id{u"h"_s, u"c7"_s, ::getuid(), 1};
    kernel.setScope(id, {41, 42});
    kernel.addProcess(41, (136U << 8) | 3,
                      QByteArray("HOME=/x\0DISPLAY=:12\0XAUTHORITY=/a b\0SECRET=1\0", 43));
    kernel.addProcess(42, 0, {}, "a) S (b");
    const QList<SessionProcess> processes = sessionProcesses(id, kernel.paths());
    ASSERT_EQ(processes.size(), 2);
    EXPECT_EQ(processes.at(0).pid, 41);
    EXPECT_EQ(processes.at(0).terminal, makedev(136, 3));
    EXPECT_EQ(processes.at(0).environment.size(), 2);
    EXPECT_EQ(processes.at(0).environment.value("DISPLAY"_ba), ":12"_ba);
    EXPECT_EQ(processes.at(0).environment.value("XAUTHORITY"_ba), "/a b"_ba);
    EXPECT_EQ(processes.at(1).terminal, dev_t(0)) << "a name with parentheses is a name";

    const SessionId another{u"h"_s, u"c8"_s, id.uid + 1, 1};
    kernel.setScope(another, {41});
    ASSERT_EQ(sessionProcesses(another, kernel.paths()).size(), 1);
    EXPECT_TRUE(sessionProcesses(another, kernel.paths()).first().environment.isEmpty())
        << "of a process that is not its user's";
}

TEST(SessionProcesses, AProcessThatIsGoneIsThereWithoutAnything)
{
    const test::FakeKernel kernel;
    const SessionId id{u"h"_s, u"7"_s, 1001, 1};
    kernel.setScope(id, {41});
    ASSERT_EQ(sessionProcesses(id, kernel.paths()).size(), 1);
    EXPECT_EQ(sessionProcesses(id, kernel.paths()).first().terminal, dev_t(0));
}

TEST(SessionProcesses, FindsTheScopeBesideTheOldHierarchiesToo)
{
    for (const QString &tree : {u"unified"_s, u"systemd"_s}) {
        const test::FakeKernel kernel;
        kernel.write(u"cgroup/%1/user.slice/user-1001.slice/session-7.scope/cgroup.procs"_s.arg(tree),
                     "41\n");
        EXPECT_EQ(sessionProcesses({u"h"_s, u"7"_s, 1001, 1}, kernel.paths()).size(), 1);
    }
}

TEST(SessionProcesses, AnIdIsNeverAPath)
{
    const test::FakeKernel kernel;
    kernel.write(u"cgroup/user.slice/evil/cgroup.procs"_s, "41\n");
    EXPECT_TRUE(sessionProcesses({u"h"_s, u"../../evil"_s, 1001, 1}, kernel.paths()).isEmpty());
    EXPECT_TRUE(sessionProcesses({u"h"_s, QString(), 1001, 1}, kernel.paths()).isEmpty());
}

TEST(SessionProcesses, TenThousandProcessesAreTooMany)
{
    const test::FakeKernel kernel;
    const SessionId id{u"h"_s, u"7"_s, 1001, 1};
    QList<int> many;
    for (int pid = 1; pid <= 10'000; ++pid)
        many += pid;
    kernel.setScope(id, many);
    EXPECT_EQ(sessionProcesses(id, kernel.paths()).size(), 256);
}

} // namespace stationmaster
