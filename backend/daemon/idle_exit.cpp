// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/daemon/idle_exit.h"

namespace stationmaster {

IdleExit::IdleExit(std::function<bool()> idle, int milliseconds, QObject *parent)
    : QObject(parent)
    , m_idle(std::move(idle))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(milliseconds);
    connect(&m_timer, &QTimer::timeout, this, &IdleExit::due);
}

void IdleExit::check()
{
    if (m_timer.interval() == 0 || !m_idle())
        m_timer.stop();
    else
        m_timer.start();
}

} // namespace stationmaster
