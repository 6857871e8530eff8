// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/daemon/requests/turns.h"

#include <algorithm>

namespace stationmaster {

using namespace std::chrono_literals;

Turns::Turns(Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_pace(clock, [this] {
        next();
    })
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &Turns::next);
}

bool Turns::take(const Caller &caller, QObject *owner, Work work)
{
    if (looksAfterOthers(caller)) {
        work();
        return true;
    }
    User &user = m_users[caller.uid];
    if (user.waiting.size() >= MostWaiting)
        return false;
    if (user.waiting.empty())
        m_order += caller.uid;
    user.waiting.push_back({owner, std::move(work)});
    if (!m_soon.isActive())
        m_soon.start();
    return true;
}

std::chrono::milliseconds Turns::mustWait(quint32 uid) const
{
    const auto known = m_users.constFind(uid);
    return known->pacedUntil - m_clock.steady() - (Burst - 1) * Pace;
}

void Turns::next()
{
    const auto ready = std::ranges::find_if(m_order, [this](quint32 uid) {
        return mustWait(uid) <= 0ms;
    });
    if (ready == m_order.end()) {
        std::chrono::milliseconds soonest = Burst * Pace;
        for (quint32 uid : std::as_const(m_order))
            soonest = std::min(soonest, mustWait(uid));
        if (!m_order.isEmpty())
            m_pace.start(soonest);
        return;
    }
    const quint32 uid = *ready;
    m_order.erase(ready);
    User &user = m_users[uid];
    user.pacedUntil = std::max(user.pacedUntil, m_clock.steady()) + Pace;
    const Waiting first = std::move(user.waiting.front());
    user.waiting.pop_front();
    if (!user.waiting.empty())
        m_order += uid;
    m_users.removeIf([now = m_clock.steady()](const auto &entry) {
        return entry->waiting.empty() && entry->pacedUntil <= now;
    });
    if (!m_order.isEmpty())
        m_soon.start();
    // Last: it may bring more.
    if (first.owner)
        first.work();
}

} // namespace stationmaster

#include "moc_turns.cpp"
