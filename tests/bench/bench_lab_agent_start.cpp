// SPDX-License-Identifier: GPL-3.0-or-later
// What the start of an agent costs on a real host: the processor time that its unit has used when it has
// registered and rests, beside that of a small window of Qt's which is started in a unit of its own on the
// same display.
#include "tests/bench/lab_bench.h"

#include <QCoreApplication>

#include <cstdio>

using namespace stationmaster::lab;
using namespace Qt::StringLiterals;

namespace {

constexpr int Rounds = 9;

/// The folder of the programs; prints two times in nanoseconds, the agent's and the window's. Who is killed
/// is started again by systemd. A start is over when nothing more is used.
const QString measure = uR"(
"$0/stationctl" screenshot student1 --output - >/dev/null || exit 1
unit=$(systemctl list-units --plain --no-legend --state=running 'stationmaster-agent-*' | awk 'NR == 1 {print $1}')
[[ -n $unit ]] || { echo "no agent runs" >&2; exit 1; }
of() { systemctl show --property="$2" --value "$1"; }
used() {
    awk '{ns += $1} END {print ns}' /proc/$(of "$1" MainPID)/task/*/schedstat
}
rests() {
    local before now
    before=$(used "$1")
    while sleep 1.5; now=$(used "$1"); ((now - before > 500000)); do before=$now; done
    echo "$before"
}
before=$(of "$unit" InvocationID)
systemctl kill --kill-who=main --signal=KILL "$unit"
for ((tries = 0; tries < 300; ++tries)); do
    [[ $(of "$unit" InvocationID) != "$before" && $(of "$unit" ActiveState) == active ]] && break
    sleep 0.1
done
((tries < 300)) || { echo "no agent came back" >&2; exit 1; }
agent=$(rests "$unit")
mapfile -t environment < <(of "$unit" Environment | tr ' ' '\n')
systemd-run --quiet --collect --unit=bench-window --uid=student1 env "${environment[@]}" "$0/lab_window" || exit 1
window=$(rests bench-window.service)
systemctl stop bench-window.service
echo "$agent $window"
)"_s;

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    LabHost host;
    if (!boots(host))
        return 1;
    if (failed(host.run({u"/opt/lab/hostd"_s, u"install"_s, u"600"_s}))
        || failed(host.startSessions({u"xvfb:student1:quiet"_s}))
        || failed(host.run({u"systemctl"_s, u"restart"_s, u"stationd"_s})))
        return 1;
    QList<double> agent;
    QList<double> window;
    for (int round = 0; round < Rounds; ++round) {
        const LabHost::Output output = host.run({u"bash"_s, u"-c"_s, measure, LabHost::programs()}, 120'000);
        const QStringList times = output.out.trimmed().split(u' ');
        if (failed(output))
            return 1;
        if (times.size() != 2) {
            std::fprintf(stderr, "not two times: %s%s\n", qPrintable(output.out), qPrintable(output.err));
            return 1;
        }
        agent << times.at(0).toDouble();
        window << times.at(1).toDouble();
    }
    std::printf("median of %d starts: station-agent %.1f ms, a small window of Qt's %.1f ms, ratio %.2f\n",
                Rounds, median(agent) / 1e6, median(window) / 1e6, median(agent) / median(window));
    return 0;
}
