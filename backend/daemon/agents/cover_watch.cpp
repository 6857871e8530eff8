// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/daemon/agents/cover_watch.h"

namespace stationmaster {

using namespace std::chrono_literals;

CoverWatch::CoverWatch(Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_timer(clock, [this] {
        look();
    })
{
}

void CoverWatch::heard(const SessionId &id)
{
    m_heard.insert(id, m_clock.steady());
    if (!m_timer.isActive())
        m_timer.start(Silence);
}

void CoverWatch::forget(const SessionId &id)
{
    m_heard.remove(id);
}

void CoverWatch::look()
{
    const std::chrono::milliseconds now = m_clock.steady();
    QList<SessionId> overdue;
    std::chrono::milliseconds next = Silence;
    for (auto heard = m_heard.begin(); heard != m_heard.end(); ++heard) {
        if (now - *heard >= Silence) {
            overdue += heard.key();
            *heard = now;
        } else {
            next = std::min(next, *heard + Silence - now);
        }
    }
    if (!m_heard.isEmpty())
        m_timer.start(std::max(next, 1ms));
    for (const SessionId &id : std::as_const(overdue))
        Q_EMIT silent(id);
}

} // namespace stationmaster

#include "moc_cover_watch.cpp"
