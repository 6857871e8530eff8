// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lab/stall_watch.h"

#include <algorithm>
#include <ctime>

namespace stationmaster::lab {

namespace {

constexpr std::chrono::milliseconds interval{5};

std::chrono::nanoseconds timeOf(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

} // namespace

StallWatch::StallWatch(QObject *parent)
    : QObject(parent)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(interval);
    connect(&m_timer, &QTimer::timeout, this, &StallWatch::tick);
}

void StallWatch::begin()
{
    m_longest = {};
    m_mostWork = {};
    skip();
    m_timer.start();
}

void StallWatch::skip()
{
    m_last = timeOf(CLOCK_MONOTONIC);
    m_lastWork = timeOf(CLOCK_THREAD_CPUTIME_ID);
}

void StallWatch::tick()
{
    const std::chrono::nanoseconds now = timeOf(CLOCK_MONOTONIC);
    const std::chrono::nanoseconds work = timeOf(CLOCK_THREAD_CPUTIME_ID);
    const Stall stall{now - m_last - interval, work - m_lastWork};
    m_last = now;
    m_lastWork = work;
    if (stall.late > m_longest.late)
        m_longest = stall;
    m_mostWork = std::max(m_mostWork, stall.worked);
}

} // namespace stationmaster::lab

#include "moc_stall_watch.cpp"
