// SPDX-License-Identifier: GPL-3.0-or-later
// What a teacher's acts cost on a real host while one pupil calls a method of stationd's as fast as he can,
// against what they cost at rest: watching, blocking, a message, and logging off, the last three as whole
// processes.
#include "tests/bench/lab_bench.h"
#include "tests/lab/flood.h"

#include <QCoreApplication>

#include <array>
#include <cstdio>
#include <memory>

using namespace stationmaster::lab;
using namespace Qt::StringLiterals;

namespace {

constexpr int Each = 10; ///< Times that each act of stationctl's is measured.

/// Text sessions to be logged off, of student11 and those after him.
const QString logOn = uR"(
for ((i = 11; i < 11 + $0; ++i)); do
    systemd-run --quiet --collect --no-block -p User=student$i -p PAMName=login -E XDG_SESSION_CLASS=user \
        -E XDG_SESSION_TYPE=tty sleep infinity || exit 1
done
until (($(loginctl --no-legend list-sessions | grep -c 'student1[1-9]\|student20') == $0)) &&
    [[ -z $(systemctl list-jobs --no-legend) ]]; do
    sleep 0.1
done
)"_s;

/// Prints the microseconds of each command "$0 with N" for N from 1 to $1, and fails where one does.
const QString measure = uR"(
for ((n = 1; n <= $1; ++n)); do
    began=${EPOCHREALTIME/./}
    eval "$0" >/dev/null || { echo "failed: $?" >&2; exit 1; }
    echo $((${EPOCHREALTIME/./} - began))
    eval "$2" >/dev/null || exit 1
done
)"_s;

struct Act
{
    const char *name;
    QString command; ///< $n is how often it has been done, from 1 on.
    QString undo;
    double restMs = 0;
};

/// Milliseconds, or -1 where it was refused or failed.
double timeOfAct(const LabHost &host, const Act &act)
{
    const LabHost::Output output = host.runAs(
        u"teacher"_s, {u"bash"_s, u"-c"_s, measure, act.command, QString::number(Each), act.undo}, 300'000);
    const QStringList lines = output.out.split(u'\n', Qt::SkipEmptyParts);
    if (!output.ok() || lines.size() != Each) {
        std::fprintf(stderr, "%s: %s\n", act.name, qPrintable(output.err));
        return -1;
    }
    QList<double> times;
    for (const QString &line : lines)
        times += line.toDouble();
    return median(times) / 1000;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    LabHost host;
    if (!boots(host))
        return 1;
    const bool ready = host.run({u"/opt/lab/hostd"_s, u"install"_s, u"600"_s}).ok()
        && host.startSessions({u"xvfb:student1:quiet"_s, u"xvfb:student2:quiet"_s, u"text:student3"_s,
                               u"text:teacher"_s})
               .ok();
    const QStringList watch = watchOf(host, u"student2"_s);
    if (!ready || watch.isEmpty()) {
        std::fprintf(stderr, "no sessions\n");
        return 1;
    }
    const QString ctl = LabHost::programs() + u"/stationctl "_s;
    std::array acts{Act{"block", ctl + u"block student2"_s, ctl + u"unblock student2"_s},
                    Act{"message", ctl + u"message student2 --time 1 Hello"_s, u"true"_s},
                    Act{"log-off", ctl + u"logoff student$((10 + n))"_s, u"true"_s}};
    std::printf("%-20s %18s", "flood of", "Watch, ms (times)");
    for (const Act &act : acts)
        std::printf(" %18s", act.name);
    std::printf("\n");
    double restWatch = 0;
    QList<Flood> floods{{u"nothing"_s, {}}};
    floods += floodsBy(host, u"student1"_s, u"student3"_s);
    for (const Flood &flood : floods) {
        if (!host.run({u"bash"_s, u"-c"_s, logOn, QString::number(Each)}, 300'000).ok())
            return 1;
        std::unique_ptr<RunningFlood> running;
        if (!flood.call.isEmpty()) {
            running = std::make_unique<RunningFlood>(host, u"student1"_s, flood);
            if (!running->hasBegun())
                return 1;
        }
        const Timed timed = timeOf(host, u"teacher"_s, watch);
        if (timed.busy != 0 || timed.refused != 0)
            std::printf("REFUSED: %d, Busy: %d\n", timed.refused, timed.busy);
        if (!running)
            restWatch = timed.medianUs / 1000.0;
        std::printf("%-20s %10.1f (%5.2f)", qUtf8Printable(flood.name), timed.medianUs / 1000.0,
                    timed.medianUs / 1000.0 / restWatch);
        for (Act &act : acts) {
            const double ms = timeOfAct(host, act);
            if (!running)
                act.restMs = ms;
            std::printf(" %10.1f (%5.2f)", ms, ms / act.restMs);
            std::fflush(stdout);
        }
        std::printf("%s\n", flood.ours ? "" : "  (not answered by stationd's code)");
    }
    return 0;
}
