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
    for (const auto &[id, at] : m_heard.asKeyValueRange()) {
        if (now - at >= Silence)
            overdue += id;
        else
            next = std::min(next, at + Silence - now);
    }
    for (const SessionId &id : std::as_const(overdue))
        m_heard.remove(id);
    if (!m_heard.isEmpty())
        m_timer.start(std::max(next, 1ms));
    for (const SessionId &id : std::as_const(overdue))
        Q_EMIT silent(id);
}

} // namespace stationmaster
