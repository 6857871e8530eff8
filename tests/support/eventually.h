// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSignalSpy>
#include <QTest>

#include <utility>

namespace stationmaster::test {

/// So long a test waits for what is to happen. The limit is there so that a broken test ends, not to measure:
/// a machine may be as slow as it likes.
constexpr int LimitMs = 60'000;

/// Waits until `condition` holds, processing events meanwhile. For what must not happen see staysSo() in
/// stays.h.
template <typename Condition>
[[nodiscard]] bool eventually(Condition &&condition)
{
    return QTest::qWaitFor(std::forward<Condition>(condition), LimitMs);
}

/// Waits until the signal comes once more.
[[nodiscard]] inline bool comesAgain(QSignalSpy &spy)
{
    return spy.wait(LimitMs);
}

} // namespace stationmaster::test
