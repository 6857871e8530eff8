// SPDX-License-Identifier: GPL-3.0-or-later
// What seeing a room costs on a real host: 1, 10 and 30 real desktops of 1920×1080 in the dashboard, through
// agents and stationd, and beside it in the same run the same desktops through a full-size RFB viewer for
// each, scaled at the viewer to the same size at the same rate. Counted is the CPU time of every process that
// takes part.
//   bench_lab_pictures [DESKTOPS]...
#include "tests/bench/lab_bench.h"
#include "tests/bench/picture_bench.h"

#include <QCoreApplication>

#include <cstdio>

using namespace stationmaster::bench;
using namespace stationmaster::lab;
using namespace Qt::StringLiterals;

namespace {

constexpr int WindowMs = 12'000;
constexpr int PaintingWindowMs = 5'000;

double percentile(const QList<double> &sorted, double part)
{
    return sorted.isEmpty() ? 0
                            : sorted.at(std::min(sorted.size() - 1, qsizetype(double(sorted.size()) * part)));
}

void printRow(const QString &kind, int count, const char *way, const Measured &m, double paintingMs)
{
    const double pictures = std::max(m.pictures, 1);
    const double servers = std::max(0.0, m.cost.servers - paintingMs * m.seconds);
    std::printf("| %s | %d | %s | %.1f | %.1f | %.2f | %.1f | %.2f | %.2f | %.2f | %.2f | %.0f / %.0f | %.0f "
                "| %.0f | %.1f |\n",
                qPrintable(kind), count, way, m.pictures / m.seconds, m.bytes / pictures / 1024,
                m.cost.viewer / pictures, m.cost.viewer / m.seconds / 10, m.cost.stationd / pictures,
                m.cost.bus / pictures, m.cost.agents / pictures, servers / pictures,
                percentile(m.latencies, 0.5), percentile(m.latencies, 0.95), m.memoryMiB, m.firstPicturesMs,
                m.load);
    std::fflush(stdout);
}

void printRatios(const Measured &ours, const Measured &theirs)
{
    if (ours.pictures == 0 || theirs.pictures == 0)
        return;
    const auto each = [](double what, const Measured &m) {
        return what / m.pictures;
    };
    std::printf("|  |  | full size / ours |  | %.0f× | %.0f× |  |  |  |  |  |  |  |  |  |\n",
                each(theirs.bytes, theirs) / each(ours.bytes, ours),
                each(theirs.cost.viewer, theirs) / each(ours.cost.viewer, ours));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QList<int> counts;
    for (const QString &argument : QCoreApplication::arguments().mid(1))
        counts += argument.toInt();
    if (counts.isEmpty())
        counts = {1, 10, 30};
    LabHost host;
    if (!boots(host))
        return 1;
    if (!host.run({u"/opt/lab/hostd"_s, u"install"_s, u"30"_s}).ok())
        return 1;
    PictureBench bench(host);
    std::printf("| screens | how many | way | pictures/s | KiB each | viewer ms each | viewer %% of a core | "
                "stationd ms "
                "| bus ms | agents or x11vnc ms | X servers ms | latency p50 / p95 ms | viewer MiB | start "
                "to all ms | load |\n"
                "|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|\n");
    for (const int count : counts) {
        if (!bench.logOn(count))
            return 1;
        for (const QString &kind : {u"slides"_s, u"office"_s, u"still"_s}) {
            if (!bench.show(kind))
                return 1;
            const double paintingMs = bench.paintingMs(PaintingWindowMs);
            const auto ours = bench.measure(Way::Ours, WindowMs);
            if (ours)
                printRow(kind, count, "ours", *ours, paintingMs);
            const auto theirs = bench.measure(Way::FullSize, WindowMs);
            if (theirs)
                printRow(kind, count, "full-size RFB", *theirs, paintingMs);
            if (ours && theirs)
                printRatios(*ours, *theirs);
            if (!ours || !theirs)
                std::fprintf(stderr, "%s on %d desktops could not be measured\n", qPrintable(kind), count);
        }
    }
    return 0;
}
