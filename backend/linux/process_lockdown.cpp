// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/linux/process_lockdown.h"

#include <array>
#include <cerrno>
#include <cstddef>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/syscall.h>

namespace stationmaster {

bool closeToDebuggers()
{
    return ::prctl(PR_SET_DUMPABLE, 0) == 0;
}

bool forbidPrograms()
{
    // Only numbers of this program's own architecture are looked at; systemd lets no other in
    // (SystemCallArchitectures=native).
    constexpr auto refuse = SECCOMP_RET_ERRNO | (EPERM & SECCOMP_RET_DATA);
    std::array<sock_filter, 5> filter{{
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr)),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_execve, 2, 0),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_execveat, 1, 0),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
        BPF_STMT(BPF_RET | BPF_K, refuse),
    }};
    const sock_fprog program{filter.size(), filter.data()};
    return ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0
        && ::prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) == 0;
}

} // namespace stationmaster
