// SPDX-License-Identifier: GPL-3.0-or-later
// How long `stationctl list` takes from start to finish on a real host with a hundred sessions, against what
// one needs today: `loginctl list-sessions`, which has fewer columns, and a loop of `loginctl show-session`,
// which has them. First with the login manager alone, then with stationd behind it.
#include "tests/bench/lab_bench.h"

#include <QCoreApplication>

#include <cstdio>

using namespace stationmaster::lab;
using namespace Qt::StringLiterals;

namespace {

constexpr int Sessions = 100;

/// Runs each command in turn, twenty times over, so that a busy moment hits all of them; prints the median of
/// each in microseconds.
const QString measure = uR"(
stationctl=$0/stationctl
commands=(
    "$stationctl list"
    "$stationctl list --json"
    "loginctl list-sessions"
    "for id in \$(loginctl --no-legend list-sessions | awk '{print \$1}'); do loginctl show-session \$id; done"
)
declare -A times
for ((round = 0; round < 21; ++round)); do
    for index in "${!commands[@]}"; do
        began=${EPOCHREALTIME/./}
        eval "${commands[index]}" >/dev/null || exit 1
        times[$index]+="$((${EPOCHREALTIME/./} - began)) "
    done
done
for index in "${!commands[@]}"; do
    tr ' ' '\n' <<<"${times[$index]}" | sed '/^$/d' | sort -n | sed -n 11p
done
)"_s;

/// Measures and prints; false when that could not be done.
bool measureOn(const LabHost &host, const char *title)
{
    const LabHost::Output output = host.run({u"bash"_s, u"-c"_s, measure, LabHost::programs()}, 600'000);
    const QStringList medians = output.out.split(u'\n', Qt::SkipEmptyParts);
    if (!output.ok() || medians.size() != 4) {
        std::fprintf(stderr, "%s%s\n", qPrintable(output.out), qPrintable(output.err));
        return false;
    }
    const double list = medians.at(0).toDouble();
    const char *const names[] = {"stationctl list", "stationctl list --json", "loginctl list-sessions",
                                 "loop of loginctl show-session"};
    std::printf("%d sessions, %s, start to finish, median of 21\n", Sessions, title);
    for (int i = 0; i < 4; ++i) {
        const double time = medians.at(i).toDouble();
        std::printf("%-32s %8.1f ms   stationctl list / this = %.2f\n", names[i], time / 1000, list / time);
    }
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    LabHost host;
    if (!boots(host))
        return 1;
    for (int i = 1; i <= Sessions; ++i) {
        const LabHost::Output output =
            host.run({u"systemd-run"_s, u"--quiet"_s, u"--collect"_s, u"-p"_s, u"User=student%1"_s.arg(i),
                      u"-p"_s, u"PAMName=login"_s, u"-E"_s, u"XDG_SESSION_CLASS=user"_s, u"-E"_s,
                      u"XDG_SESSION_TYPE=tty"_s, u"sleep"_s, u"infinity"_s});
        if (!output.ok()) {
            std::fprintf(stderr, "no session: %s\n", qPrintable(output.err));
            return 1;
        }
    }
    if (!LabHost::waitFor([&] {
            return host.run({u"sh"_s, u"-c"_s, u"loginctl --no-legend list-sessions | wc -l"_s}).out.toInt()
                == Sessions;
        })) {
        std::fputs("the sessions did not all come\n", stderr);
        return 1;
    }
    if (!measureOn(host, "login manager alone"))
        return 1;
    const LabHost::Output installed = host.run({u"/opt/lab/hostd"_s, u"install"_s, u"0"_s});
    if (!installed.ok()) {
        std::fprintf(stderr, "no stationd: %s\n", qPrintable(installed.err));
        return 1;
    }
    return measureOn(host, "stationd") ? 0 : 1;
}
