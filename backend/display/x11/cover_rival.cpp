// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/display/x11/cover_rival.h"

#include <chrono>

namespace stationmaster {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds BetweenRises = 2ms;
constexpr std::chrono::milliseconds Lasts = 1s;

bool isWithin(const QElapsedTimer &timer, std::chrono::milliseconds time)
{
    return timer.isValid() && timer.elapsed() < time.count();
}

} // namespace

bool CoverRival::rises()
{
    if (isWithin(m_last, Lasts))
        m_again.start();
    m_last.start();
    if (isWithin(m_risen, BetweenRises))
        return false;
    m_risen.start();
    return true;
}

bool CoverRival::isThere() const
{
    return isWithin(m_again, Lasts);
}

} // namespace stationmaster
