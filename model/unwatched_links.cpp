// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/unwatched_links.h"

#include "model/hosts_backend.h"

#include <QSet>

#include <functional>

namespace stationmaster {

UnwatchedLinks::UnwatchedLinks(Hosts &hosts, Clock &clock)
    : m_hosts(hosts)
    , m_clock(clock)
    , m_timer(clock, std::bind_front(&UnwatchedLinks::look, this))
{
    connect(&hosts, &Hosts::scopeChanged, this, &UnwatchedLinks::onScopeChanged);
}

void UnwatchedLinks::onScopeChanged()
{
    QSet<QString> watched;
    for (const HostLink *link : m_hosts.scope())
        watched += link->hostId();
    QHash<QString, std::chrono::milliseconds> since;
    for (const HostLink *link : m_hosts.links()) {
        if (!watched.contains(link->hostId()) && link->status().state != LinkState::Idle)
            since.insert(link->hostId(), m_since.value(link->hostId(), m_clock.steady()));
    }
    m_since = since;
    if (m_since.isEmpty())
        m_timer.stop();
    else if (!m_timer.isActive())
        m_timer.start(Limit);
}

void UnwatchedLinks::look()
{
    m_since.removeIf([this](const auto &entry) {
        HostLink *link = m_hosts.link(entry.key());
        if (!link)
            return true;
        if (m_clock.steady() - entry.value() < Limit || m_hosts.backend().isBusy(entry.key()))
            return false;
        link->close();
        return true;
    });
    if (!m_since.isEmpty())
        m_timer.start(Limit);
}

} // namespace stationmaster

#include "moc_unwatched_links.cpp"
