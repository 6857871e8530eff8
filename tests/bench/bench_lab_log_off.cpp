// SPDX-License-Identifier: GPL-3.0-or-later
// How long it takes on a real host to log off a hundred real sessions, proof included, against
// `loginctl terminate-session` with the same ids, which proves nothing. Both are timed from the start of the
// command until it has returned and no session and no scope of one is left.
#include "tests/bench/lab_bench.h"

#include <QCoreApplication>

#include <array>
#include <cstdio>

using namespace stationmaster::lab;
using namespace Qt::StringLiterals;

namespace {

constexpr int Sessions = 100;
constexpr int Rounds = 5;

/// Logs a hundred users on, and waits until nothing more starts.
const QString logOn = uR"(
for ((i = 1; i <= $0; ++i)); do
    systemd-run --quiet --collect --no-block -p User=student$i -p PAMName=login -E XDG_SESSION_CLASS=user \
        -E XDG_SESSION_TYPE=tty sleep infinity || exit 1
done
until (($(loginctl --no-legend list-sessions | wc -l) == $0)) && [[ -z $(systemctl list-jobs --no-legend) ]]; do
    sleep 0.1
done
)"_s;

/// Prints two times in microseconds: until the command returned, and until nothing was left.
const QString measure = uR"(
ids=$(loginctl --no-legend list-sessions | awk '{print $1}')
began=${EPOCHREALTIME/./}
eval "$0" >/dev/null || exit 1
returned=${EPOCHREALTIME/./}
scopes() { compgen -G '/sys/fs/cgroup/user.slice/*/session-*.scope' ||
    compgen -G '/sys/fs/cgroup/systemd/user.slice/*/session-*.scope'; }
while scopes >/dev/null || [[ -n $(loginctl --no-legend list-sessions) ]]; do :; done
echo $((returned - began)) $((${EPOCHREALTIME/./} - began))
)"_s;

struct Way
{
    const char *name;
    QString command;
    QList<double> returned;
    QList<double> gone;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    LabHost host;
    if (!boots(host))
        return 1;
    std::array ways{
        Way{"stationctl logoff --all", LabHost::programs() + u"/stationctl logoff --all --yes"_s, {}, {}},
        Way{"loginctl terminate-session", u"loginctl terminate-session $ids"_s, {}, {}}};
    // In turns, so that a busy moment of the machine hits both.
    for (int round = 0; round < Rounds; ++round) {
        for (Way &way : ways) {
            if (failed(host.run({u"bash"_s, u"-c"_s, logOn, QString::number(Sessions)}, 300'000)))
                return 1;
            const LabHost::Output output = host.run({u"bash"_s, u"-c"_s, measure, way.command}, 300'000);
            const QStringList times = output.out.trimmed().split(u' ');
            if (failed(output) || times.size() != 2)
                return 1;
            way.returned << times.at(0).toDouble();
            way.gone << times.at(1).toDouble();
        }
    }
    std::printf("%d sessions ended, median of %d\n", Sessions, Rounds);
    for (const Way &way : ways) {
        std::printf("%-28s returned after %8.1f ms, all gone after %8.1f ms\n", way.name,
                    median(way.returned) / 1000, median(way.gone) / 1000);
    }
    std::printf("all gone, stationctl / loginctl = %.2f\n", median(ways[0].gone) / median(ways[1].gone));
    return 0;
}
