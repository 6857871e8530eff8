// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/manual_clock.h"

#include <algorithm>

namespace stationmaster::test {

ManualClock::ManualClock(const QDateTime &start)
    : m_now(start)
{
}

void ManualClock::after(std::chrono::milliseconds delay, QObject *owner, std::function<void()> then,
                        Precision)
{
    m_waiting += {m_steady + std::max(delay, std::chrono::milliseconds(0)), owner, std::move(then)};
}

void ManualClock::advance(std::chrono::milliseconds time)
{
    const std::chrono::milliseconds end = m_steady + time;
    const auto moveTo = [this](std::chrono::milliseconds moment) {
        m_now = m_now.addMSecs((moment - m_steady).count());
        m_steady = moment;
    };
    while (true) {
        const auto next = std::ranges::min_element(m_waiting, {}, &Waiting::due);
        if (next == m_waiting.end() || next->due > end)
            break;
        const Waiting due = *next;
        m_waiting.erase(next);
        moveTo(std::max(due.due, m_steady));
        if (due.owner)
            due.then();
    }
    moveTo(end);
}

qsizetype ManualClock::waiting() const
{
    return std::ranges::count_if(m_waiting, [](const Waiting &one) {
        return !one.owner.isNull();
    });
}

} // namespace stationmaster::test
