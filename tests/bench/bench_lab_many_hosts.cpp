// SPDX-License-Identifier: GPL-3.0-or-later
// What looking after a school through ssh costs on the teacher's PC: real hosts, each with one session.
// Beside it, in turns in the same run: as many bare `ssh … systemd-stdio-bridge`, and `clush … loginctl
// terminate-user`.
//   bench_lab_many_hosts [HOSTS]...
// How many hosts: 1 and 50, or what STATIONMASTER_BENCH_HOSTS says ("1 50 200"). A host takes some 30 MB.
#include "tests/bench/many_hosts_bench.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>

using namespace stationmaster::bench;
using namespace stationmaster::lab;
using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QStringList words = QCoreApplication::arguments().mid(1);
    if (words.isEmpty())
        words = qEnvironmentVariable("STATIONMASTER_BENCH_HOSTS", u"1 50"_s).split(u' ', Qt::SkipEmptyParts);
    QList<int> counts;
    for (const QString &word : std::as_const(words))
        counts += word.toInt();
    if (counts.isEmpty() || std::ranges::min(counts) < 1 || std::ranges::max(counts) >= LabRoom::MaxCount) {
        std::fprintf(stderr, "how many hosts?\n");
        return 2;
    }
    LabRoom room;
    QElapsedTimer timer;
    timer.start();
    // One more, for the dashboard to show before it shows many.
    if (!room.boot(std::ranges::max(counts) + 1) || !room.addDark(100)) {
        std::fprintf(stderr, "no hosts: %s\n", qPrintable(room.problem()));
        return 1;
    }
    std::fprintf(stderr, "%d hosts booted in %lld s\n", room.count(),
                 static_cast<long long>(timer.elapsed() / 1000));
    ManyHostsBench bench(room);
    ManyHostsBench::printHead();
    for (const int count : std::as_const(counts)) {
        if (!bench.connect(count) || !bench.logOff(count))
            return 1;
    }
    for (const int count : std::as_const(counts)) {
        if (!bench.rest(count))
            return 1;
    }
    // Whoever looks for these is measured by his own processor time, so that other things can be done
    // meanwhile.
    if (!bench.beginDark(30) || !bench.beginDark(100))
        return 1;
    const int most = std::ranges::max(counts);
    return bench.pictures(most, std::min(most, 30)) && bench.tellDark() ? 0 : 1;
}
