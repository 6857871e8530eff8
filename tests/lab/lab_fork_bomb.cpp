// SPDX-License-Identifier: GPL-3.0-or-later
// lab_fork_bomb fills|flees LIMIT: forks as fast as it can, deaf to every plea to end. "fills" stays at as
// many processes as its user may have, each one forking into whatever place becomes free; "flees" is never
// long the same process: each ends as soon as it has a child.
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <initializer_list>
#include <sys/resource.h>
#include <unistd.h>

int main(int argc, char **argv)
{
    if (argc != 3)
        return 2;
    const bool flees = std::strcmp(argv[1], "flees") == 0;
    // Of the user and not of a control group: that holds on every host.
    const rlim_t most = std::strtoul(argv[2], nullptr, 10);
    const rlimit limit{most, most};
    if (most == 0 || setrlimit(RLIMIT_NPROC, &limit) != 0)
        return 1;
    for (const int deaf : {SIGTERM, SIGHUP, SIGINT, SIGCHLD})
        std::signal(deaf, SIG_IGN);
    for (;;) {
        if (fork() > 0 && flees)
            _exit(0);
    }
}
