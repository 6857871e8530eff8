// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/daemon/requests/turns.h"

namespace stationmaster {

Turns::Turns(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &Turns::next);
}

bool Turns::take(const Caller &caller, QObject *owner, Work work)
{
    if (looksAfterOthers(caller)) {
        work();
        return true;
    }
    const auto known = m_waiting.find(caller.uid);
    if (known != m_waiting.end() && known->size() >= MostWaiting)
        return false;
    if (known == m_waiting.end())
        m_order += caller.uid;
    m_waiting[caller.uid].push_back({owner, std::move(work)});
    if (!m_timer.isActive())
        m_timer.start();
    return true;
}

void Turns::next()
{
    const quint32 uid = m_order.takeFirst();
    std::deque<Waiting> &own = m_waiting[uid];
    const Waiting first = std::move(own.front());
    own.pop_front();
    if (own.empty())
        m_waiting.remove(uid);
    else
        m_order += uid;
    if (!m_order.isEmpty())
        m_timer.start();
    // Last: it may bring more.
    if (first.owner)
        first.work();
}

} // namespace stationmaster
