// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/daemon/pictures/observation_times.h"

#include <chrono>
#include <utility>

namespace stationmaster {

namespace {

constexpr int MinuteMs = 60'000;

} // namespace

ObservationTimes::ObservationTimes(const ObservationHours &hours, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_hours(hours)
    , m_clock(clock)
    , m_allow(allowNow())
    , m_minute(clock, [this] {
        waitForMinute();
        look();
    })
{
    if (!m_hours.isEmpty())
        waitForMinute();
}

bool ObservationTimes::look()
{
    const bool allow = allowNow();
    if (std::exchange(m_allow, allow) != allow)
        Q_EMIT changed();
    return m_allow;
}

void ObservationTimes::waitForMinute()
{
    // Hours begin and end with a minute.
    m_minute.start(
        std::chrono::milliseconds(MinuteMs - m_clock.now().time().msecsSinceStartOfDay() % MinuteMs));
}

bool ObservationTimes::allowNow() const
{
    return m_hours.isEmpty() || m_hours.allow(m_clock.now().toLocalTime());
}

} // namespace stationmaster

#include "moc_observation_times.cpp"
