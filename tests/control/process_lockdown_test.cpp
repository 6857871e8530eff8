// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/linux/process_lockdown.h"

#include <gtest/gtest.h>

#include <cerrno>
#include <functional>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace stationmaster {

namespace {

/// The exit code of a process of its own that does this.
int exitCodeOf(const std::function<int()> &work)
{
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(work());
    int status = 0;
    EXPECT_EQ(::waitpid(child, &status, 0), child);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

int runTrue()
{
    ::execl("/bin/true", "true", nullptr);
    return errno;
}

} // namespace

TEST(ProcessLockdown, NoProgramCanBeRun)
{
    EXPECT_EQ(exitCodeOf(runTrue), 0);
    EXPECT_EQ(exitCodeOf([] {
                  return forbidPrograms() ? runTrue() : 0;
              }),
              EPERM);
    EXPECT_EQ(exitCodeOf([] {
                  return forbidPrograms() ? exitCodeOf(runTrue) : 0;
              }),
              EPERM)
        << "nor by a child";
}

TEST(ProcessLockdown, ItsMemoryIsClosed)
{
    EXPECT_EQ(exitCodeOf([] {
                  return closeToDebuggers() ? ::prctl(PR_GET_DUMPABLE) : 9;
              }),
              0);
}

} // namespace stationmaster
