// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/daemon/pictures/session_watch.h"

#include <algorithm>
#include <utility>

namespace stationmaster {

bool SessionWatch::set(const Caller &caller, const Wish &wish)
{
    const bool isNew = !m_watchers.contains(caller.connection);
    Watcher &watcher = m_watchers[caller.connection];
    watcher.caller = caller;
    watcher.wish = wish;
    // A new number makes the agent send a first picture again.
    m_numbers[key(wish)] = m_nextNumber++;
    forgetUnusedStreams();
    return isNew;
}

bool SessionWatch::remove(const QString &connection)
{
    const bool removed = m_watchers.erase(connection) > 0;
    forgetUnusedStreams();
    return removed;
}

void SessionWatch::forgetUnusedStreams()
{
    std::erase_if(m_numbers, [this](const auto &entry) {
        return std::ranges::none_of(m_watchers, [&entry](const auto &watcher) {
            return key(watcher.second.wish) == entry.first;
        });
    });
}

bool SessionWatch::acknowledge(const QString &connection, quint32 serial)
{
    const auto it = m_watchers.find(connection);
    if (it == m_watchers.end())
        return false;
    Watcher &watcher = it->second;
    // Only what is under way can be acknowledged; serials may wrap.
    if (serial - watcher.acknowledged > watcher.sent - watcher.acknowledged)
        return false;
    watcher.acknowledged = serial;
    if (!watcher.keepsUp() || !std::exchange(watcher.missed, false))
        return false;
    // It may have been the last one before the screen went still.
    m_numbers[key(watcher.wish)] = m_nextNumber++;
    return true;
}

void SessionWatch::renumber()
{
    for (auto &[stream, number] : m_numbers)
        number = m_nextNumber++;
    // What the agent before took may never arrive.
    for (auto &[connection, watcher] : m_watchers) {
        watcher.acknowledged = watcher.sent;
        watcher.missed = false;
    }
}

AgentWatches SessionWatch::agentWatches() const
{
    AgentWatches watches;
    for (const auto &[connection, watcher] : m_watchers) {
        if (watcher.missed)
            continue;
        const quint32 number = m_numbers.at(key(watcher.wish));
        const auto same = std::ranges::find(watches, number, &AgentWatch::watch);
        if (same != watches.end())
            same->rate = std::max(same->rate, watcher.wish.rate);
        else
            watches += {number, quint32(watcher.wish.size.width()), quint32(watcher.wish.size.height()),
                        watcher.wish.rate, watcher.wish.changes};
    }
    return watches;
}

QList<SessionWatch::Due> SessionWatch::take(quint32 number)
{
    QList<Due> due;
    for (auto &[connection, watcher] : m_watchers) {
        if (m_numbers.at(key(watcher.wish)) != number)
            continue;
        if (watcher.keepsUp())
            due += {connection, ++watcher.sent};
        else
            watcher.missed = true;
    }
    return due;
}

bool SessionWatch::takesChanges(quint32 number) const
{
    return std::ranges::none_of(m_numbers, [number](const auto &entry) {
        return entry.second == number && !std::get<bool>(entry.first);
    });
}

bool SessionWatch::admit(qint64 nowMs)
{
    // Twice the rates and some to spare: a first picture of each kind, a list that is just changing.
    double perSecond = 4;
    for (const auto &[connection, watcher] : m_watchers)
        perSecond += 2 * watcher.wish.rate;
    const double most = perSecond + 2 * MaxStreams;
    m_credit =
        m_creditAtMs < 0 ? most : std::min(most, m_credit + perSecond * double(nowMs - m_creditAtMs) / 1000);
    m_creditAtMs = nowMs;
    if (m_credit < 1)
        return false;
    m_credit -= 1;
    return true;
}

std::optional<Caller> SessionWatch::caller(const QString &connection) const
{
    const auto it = m_watchers.find(connection);
    return it == m_watchers.end() ? std::nullopt : std::optional(it->second.caller);
}

QList<Caller> SessionWatch::callers() const
{
    QList<Caller> callers;
    for (const auto &[connection, watcher] : m_watchers)
        callers += watcher.caller;
    return callers;
}

} // namespace stationmaster
