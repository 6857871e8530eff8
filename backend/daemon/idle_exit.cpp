// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/daemon/idle_exit.h"

namespace stationmaster {

IdleExit::IdleExit(Clock &clock, std::function<bool()> idle, std::chrono::milliseconds after, QObject *parent)
    : QObject(parent)
    , m_idle(std::move(idle))
    , m_after(after)
    , m_timer(clock, [this] {
        Q_EMIT due();
    })
{
}

void IdleExit::check()
{
    if (m_after.count() == 0 || !m_idle())
        m_timer.stop();
    else
        m_timer.start(m_after);
}

} // namespace stationmaster

#include "moc_idle_exit.cpp"
