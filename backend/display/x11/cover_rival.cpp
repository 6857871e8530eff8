// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/display/x11/cover_rival.h"

namespace stationmaster {

bool CoverRival::rises(Time now)
{
    if (m_last && now - *m_last < Lasts)
        m_again = now;
    m_last = now;
    if (m_risen && now - *m_risen < BetweenRises)
        return false;
    m_risen = now;
    return true;
}

bool CoverRival::isThere(Time now) const
{
    return m_again && now - *m_again < Lasts;
}

} // namespace stationmaster
