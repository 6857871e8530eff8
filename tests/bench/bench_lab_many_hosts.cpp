// SPDX-License-Identifier: GPL-3.0-or-later
// What looking after a school through ssh costs on the teacher's PC: real hosts, each with one session.
// Beside it, in turns in the same run: as many bare `ssh … systemd-stdio-bridge`, and `clush … loginctl
// terminate-user`.
//   bench_lab_many_hosts [HOSTS]... [PART]...
// How many hosts: 1 and 50, or what STATIONMASTER_BENCH_HOSTS says ("1 50 200"). A host takes some 30 MB.
// Parts are connect, logoff, rest, dark and pictures: all, or what STATIONMASTER_BENCH_PARTS says.
#include "tests/bench/many_hosts_bench.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <optional>

using namespace stationmaster::bench;
using namespace stationmaster::lab;
using namespace Qt::StringLiterals;

namespace {

const QStringList AllParts{u"connect"_s, u"logoff"_s, u"rest"_s, u"dark"_s, u"pictures"_s};

struct Wanted
{
    QList<int> counts;
    QStringList parts;
};

QStringList wordsOf(const char *variable, const QString &otherwise)
{
    return qEnvironmentVariable(variable, otherwise).split(u' ', Qt::SkipEmptyParts);
}

/// None: there is a word that is neither a number of hosts nor a part.
std::optional<Wanted> wanted(const QStringList &words)
{
    Wanted wanted;
    for (const QString &word : words) {
        bool isNumber = false;
        const int count = word.toInt(&isNumber);
        if (isNumber && count >= 1 && count < LabRoom::MaxCount)
            wanted.counts += count;
        else if (AllParts.contains(word))
            wanted.parts += word;
        else
            return {};
    }
    return wanted;
}

/// As asked on the command line; what is not asked there, as the environment says.
std::optional<Wanted> wantedNow()
{
    QStringList words = QCoreApplication::arguments().mid(1);
    const std::optional<Wanted> asked = wanted(words);
    if (asked && asked->counts.isEmpty())
        words += wordsOf("STATIONMASTER_BENCH_HOSTS", u"1 50"_s);
    if (asked && asked->parts.isEmpty())
        words += wordsOf("STATIONMASTER_BENCH_PARTS", AllParts.join(u' '));
    std::optional<Wanted> all = wanted(words);
    return all && !all->counts.isEmpty() && !all->parts.isEmpty() ? all : std::nullopt;
}

bool run(ManyHostsBench &bench, const Wanted &wanted)
{
    const auto asked = [&wanted](const QString &part) {
        return wanted.parts.contains(part);
    };
    for (const int count : wanted.counts) {
        if ((asked(u"connect"_s) && !bench.connect(count)) || (asked(u"logoff"_s) && !bench.logOff(count)))
            return false;
    }
    for (const int count : wanted.counts) {
        if (asked(u"rest"_s) && !bench.rest(count))
            return false;
    }
    // Whoever looks for these is measured by his own processor time, so that other things can be done
    // meanwhile.
    if (asked(u"dark"_s) && (!bench.beginDark(30) || !bench.beginDark(100)))
        return false;
    const int most = std::ranges::max(wanted.counts);
    return (!asked(u"pictures"_s) || bench.pictures(most, std::min(most, 30))) && bench.tellDark();
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const std::optional<Wanted> wanted = wantedNow();
    if (!wanted) {
        std::fprintf(stderr, "how many hosts, and which of %s?\n", qPrintable(AllParts.join(u' ')));
        return 2;
    }
    LabRoom room;
    QElapsedTimer timer;
    timer.start();
    // One more, for the dashboard to show before it shows many.
    if (!room.boot(std::ranges::max(wanted->counts) + 1) || !room.addDark(100)) {
        std::fprintf(stderr, "no hosts: %s\n", qPrintable(room.problem()));
        return 1;
    }
    std::fprintf(stderr, "%d hosts booted in %lld s\n", room.count(),
                 static_cast<long long>(timer.elapsed() / 1000));
    ManyHostsBench bench(room);
    ManyHostsBench::printHead();
    return run(bench, *wanted) ? 0 : 1;
}
