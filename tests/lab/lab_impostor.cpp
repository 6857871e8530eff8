// SPDX-License-Identifier: GPL-3.0-or-later
// Runs inside a lab host, as a user in whose session there is an agent: tries to become it.
//   lab_impostor claim SESSION COUNT SECONDS
//       Opens so many connections to the bus by children that end at once and says "claims FIRST LAST", their
//       numbers. Then it kills his agents until one has such a number, and registers for it, again and again.
//       Ends with "reused COUNT accepted COUNT".
//   lab_impostor trace SECONDS
//       Kills his agents and tries to trace each process that is new, and to open its memory for writing,
//       from its first instruction on. Says "sibling ok" when it could trace a process of his own, and ends
//       with "agents COUNT tries COUNT traced COUNT opened COUNT".
#include "tests/lab/pid_claims.h"

#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <string>
#include <thread>

#include <fcntl.h>
#include <sys/ptrace.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;
namespace lab = stationmaster::lab;

namespace {

std::string contentOf(const std::string &path)
{
    std::ifstream file(path);
    return {std::istreambuf_iterator<char>(file), {}};
}

std::string fileOf(pid_t pid, const char *name)
{
    return "/proc/" + std::to_string(pid) + '/' + name;
}

/// Of whatever name it still has: before its program is executed it is systemd's.
bool isOfAgentsUnit(pid_t pid)
{
    return contentOf(fileOf(pid, "cgroup")).find("stationmaster-agent-") != std::string::npos;
}

bool isAgent(pid_t pid)
{
    return contentOf(fileOf(pid, "comm")) == "station-agent\n" && kill(pid, 0) == 0;
}

std::set<pid_t> processes()
{
    std::set<pid_t> found;
    std::error_code gone;
    for (const auto &entry : std::filesystem::directory_iterator("/proc", gone)) {
        if (const pid_t pid = std::atoi(entry.path().filename().c_str()); pid > 0)
            found.insert(pid);
    }
    return found;
}

Clock::time_point endOf(const char *seconds)
{
    return Clock::now() + std::chrono::seconds(std::min(std::max(std::atoi(seconds), 1), 120));
}

int claim(const std::string &session, int count, Clock::time_point end)
{
    lab::PidClaims claims;
    for (int i = 0; i < count; ++i)
        claims.open();
    std::printf("claims %d %d\n", claims.first(), claims.last());
    std::fflush(stdout);
    int reused = 0;
    int accepted = 0;
    while (Clock::now() < end && reused < 5) {
        for (const pid_t pid : processes()) {
            if (!isAgent(pid))
                continue;
            if (claims.has(pid)) {
                ++reused;
                // While it is coming up, when it has registered, and after.
                for (int i = 0; i < 20 && isAgent(pid); ++i) {
                    const std::string refused = claims.registerAs(pid, session);
                    accepted += refused.empty() ? 1 : 0;
                    std::fprintf(stderr, "%d: %s\n", pid, refused.c_str());
                    std::this_thread::sleep_for(20ms);
                }
            }
            kill(pid, SIGKILL);
        }
        std::this_thread::sleep_for(5ms);
    }
    std::printf("reused %d accepted %d\n", reused, accepted);
    return 0;
}

bool trace(pid_t pid)
{
    for (const auto request : {PTRACE_SEIZE, PTRACE_ATTACH}) {
        if (ptrace(request, pid, nullptr, nullptr) == 0) {
            ptrace(PTRACE_DETACH, pid, nullptr, nullptr);
            return true;
        }
    }
    return false;
}

bool openMemory(pid_t pid)
{
    const int file = open(fileOf(pid, "mem").c_str(), O_RDWR | O_CLOEXEC);
    if (file >= 0)
        close(file);
    return file >= 0;
}

/// Without that nothing is shown by failing to.
bool canTraceASibling()
{
    const pid_t sibling = fork();
    if (sibling == 0) {
        pause();
        _exit(0);
    }
    const bool can = openMemory(sibling) && trace(sibling);
    kill(sibling, SIGKILL);
    waitpid(sibling, nullptr, 0);
    return can;
}

int traceAll(Clock::time_point end)
{
    std::printf("sibling %s\n", canTraceASibling() ? "ok" : "refused");
    int seen = 0;
    int tries = 0;
    std::set<pid_t> traced;
    std::set<pid_t> opened;
    std::set<pid_t> known = processes();
    for (const pid_t pid : known) {
        if (isAgent(pid))
            kill(pid, SIGKILL);
    }
    // From systemd's fork, which is in no unit yet, to the program that has registered.
    std::map<pid_t, Clock::time_point> young;
    while (Clock::now() < end) {
        std::set<pid_t> now = processes();
        for (const pid_t pid : now) {
            if (!known.contains(pid))
                young.emplace(pid, Clock::now() + 300ms);
        }
        known = std::move(now);
        std::erase_if(young, [&](const auto &entry) {
            const auto [pid, grown] = entry;
            ++tries;
            const bool hasTraced = trace(pid);
            const bool hasOpened = openMemory(pid);
            if (isOfAgentsUnit(pid)) {
                if (hasTraced)
                    traced.insert(pid);
                if (hasOpened)
                    opened.insert(pid);
            }
            if (Clock::now() < grown)
                return false;
            if (isAgent(pid)) {
                ++seen;
                kill(pid, SIGKILL);
            }
            return true;
        });
    }
    std::printf("agents %d tries %d traced %d opened %d\n", seen, tries, int(traced.size()),
                int(opened.size()));
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const std::string verb = argc > 1 ? argv[1] : "";
    if (verb == "claim" && argc == 5)
        return claim(argv[2], std::min(std::atoi(argv[3]), 100), endOf(argv[4]));
    if (verb == "trace" && argc == 3)
        return traceAll(endOf(argv[2]));
    std::fputs("lab_impostor claim SESSION COUNT SECONDS | trace SECONDS\n", stderr);
    return 2;
}
