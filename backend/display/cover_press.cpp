// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/display/cover_press.h"

namespace stationmaster {

void CoverPress::set(quint64 id, bool isThere, bool focused)
{
    if (m_id != id) {
        m_id = id;
        m_focused = focused;
        m_since.start();
    }
    m_isThere = isThere;
}

bool CoverPress::move()
{
    if (!m_isThere || m_focused)
        return false;
    m_focused = true;
    return true;
}

} // namespace stationmaster
