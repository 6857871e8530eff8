// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/ssh_usage.h"

namespace stationmaster::bench {

using namespace Qt::StringLiterals;

namespace {

/// Seven numbers, in the order of SshUsage's members: ns, ns, clock ticks, KiB, KiB, KiB, count.
const QString sampling = uR"(
pid=%1 own=0 ssh=0 ever=0 count=0 memory=0 resident=0
for task in /proc/$pid/task/*/schedstat; do
    read -r ran _ <"$task" && ((own += ran))
done 2>/dev/null
ticks() { awk '{ print $14 + $15 + $16 + $17 }' "/proc/$1/stat" 2>/dev/null || echo 0; }
ever=$(ticks $pid)
for child in $(pgrep -P $pid); do
    ((ever += $(ticks $child)))
    [[ $(cat /proc/$child/comm 2>/dev/null) == ssh ]] || continue
    read -r ran _ </proc/$child/schedstat || continue
    read -r part whole < <(awk '/^Rss:/ { r = $2 } /^Pss:/ { p = $2 } END { print p, r }' /proc/$child/smaps_rollup)
    ((ssh += ran, ++count, memory += part, resident += whole))
done
echo $own $ssh $ever $(awk '/^Pss:/ { print $2 }' /proc/$pid/smaps_rollup) $memory $resident $count
)"_s;

} // namespace

std::optional<SshUsage> sshUsage(lab::LabRoom &room, qint64 pid)
{
    const QStringList words = room.onPc(sampling.arg(pid)).out.trimmed().split(u' ');
    if (words.size() != 7)
        return {};
    const auto number = [&words](int index) {
        return words.at(index).toDouble();
    };
    constexpr double ticksASecond = 100;
    return SshUsage{number(0) / 1e6, number(1) / 1e6, number(2) * 1000 / ticksASecond, number(3), number(4),
                    number(5),       int(number(6))};
}

} // namespace stationmaster::bench
