// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>

#include <chrono>

/// The only places where a test lets time pass. Whatever is to happen is waited for by itself, with
/// eventually() of eventually.h. All of them process events meanwhile.
namespace stationmaster::test {

/// Does `holds` hold for all of `time`? For what must not happen: here the wait is the test, and a busy
/// machine can only make it see less. Returns as soon as it does not hold.
template <typename Condition>
bool staysSo(std::chrono::milliseconds time, Condition holds)
{
    return !QTest::qWaitFor(
        [&] {
            return !holds();
        },
        int(time.count()));
}

/// Waits until `count` answers the same for all of `quiet`. False if it still changes after half a minute.
template <typename Count>
bool comesToRest(std::chrono::milliseconds quiet, Count count)
{
    using namespace std::chrono_literals;
    const auto limit = std::chrono::steady_clock::now() + 30s;
    while (std::chrono::steady_clock::now() < limit) {
        const auto now = count();
        if (staysSo(quiet, [&] {
                return count() == now;
            }))
            return true;
    }
    return false;
}

/// For what is told by the clock alone: a period that is measured, a button that is deaf for a while. Say at
/// the call which of them.
inline void letPass(std::chrono::milliseconds time)
{
    QTest::qWait(int(time.count()));
}

} // namespace stationmaster::test
