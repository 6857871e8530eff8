// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/hosts_backend.h"

#include "backend/core/async.h"
#include "model/hosts.h"

#include <algorithm>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

/// While hosts are still being connected, those that come in such a time are told of together: of two hundred
/// each by itself, the window would do nothing but arrange and paint them.
constexpr int ComingMs = 100;

} // namespace

HostsBackend::HostsBackend(Hosts &hosts)
    : m_hosts(hosts)
{
    m_gather.setSingleShot(true);
    connect(&m_gather, &QTimer::timeout, this, &HostsBackend::gather);
    connect(&hosts, &Hosts::added, this, &HostsBackend::noteNumber);
    connect(&hosts, &Hosts::removed, this, &HostsBackend::forget);
    connect(&hosts, &Hosts::scopeChanged, this, &HostsBackend::narrow);
    connect(&hosts, &Hosts::partsReady, this, &HostsBackend::follow);
    connect(&hosts, &Hosts::changed, this, [this] {
        gatherLater();
        Q_EMIT hostChanged();
    });
}

void HostsBackend::stopWaiting()
{
    m_waitsForAll = false;
    gatherLater();
}

Host HostsBackend::host() const
{
    const QList<HostLink *> links = m_hosts.scope();
    if (links.size() == 1 && links.constFirst()->backend())
        return links.constFirst()->backend()->host();
    Host all;
    all.id = u"hosts"_s;
    if (links.size() == 1)
        all.name = links.constFirst()->name();
    bool allBlocked = true;
    for (const HostLink *link : links) {
        if (!link->backend())
            continue;
        const Host one = link->backend()->host();
        all.capabilities.verbs |= one.capabilities.verbs;
        all.capabilities.warns = all.capabilities.warns || one.capabilities.warns;
        all.capabilities.blocksAll = all.capabilities.blocksAll || one.capabilities.blocksAll;
        all.capabilities.history = all.capabilities.history || one.capabilities.history;
        allBlocked = allBlocked && one.standingBlock;
        if (!all.standingBlock)
            all.standingBlock = one.standingBlock;
    }
    // "Everybody is blocked" must hold for everybody.
    if (!allBlocked)
        all.standingBlock.reset();
    return all;
}

SessionBackend::State HostsBackend::state() const
{
    const QList<HostLink *> links = m_hosts.scope();
    const bool anyReady = std::ranges::any_of(links, [](const HostLink *link) {
        return link->backend() && link->backend()->state() == State::Ready;
    });
    const bool settled = m_hosts.isSettled();
    if (anyReady && (settled || !m_waitsForAll))
        return State::Ready;
    if (!settled)
        return State::Loading;
    return links.isEmpty() ? State::Ready : State::Unavailable;
}

std::optional<Error> HostsBackend::trouble() const
{
    if (state() != State::Unavailable)
        return {};
    for (const HostLink *link : m_hosts.scope()) {
        if (link->backend() && link->backend()->trouble())
            return link->backend()->trouble();
    }
    return Error{Error::Code::Unreachable, u"no host can be reached"_s, {}};
}

bool HostsBackend::isStale(const SessionId &id) const
{
    const HostLink *link = m_hosts.link(id.host);
    return !link || !link->backend() || link->backend()->state() != State::Ready;
}

ActionHandle HostsBackend::perform(const Action &action, const SessionId &id)
{
    const Result<SessionBackend *> backend = backendOf(id.host);
    if (!backend)
        return backend.error();
    ActionHandle handle = backend.value()->perform(action, id);
    if (!handle.result().isFinished()) {
        ++m_underWay[id.host];
        whenDone(handle.result(), this, [this, host = id.host](const Result<Outcome> &) {
            --m_underWay[host];
        });
    }
    return handle;
}

QFuture<Result<>> HostsBackend::callOff(const SessionId &id)
{
    const Result<SessionBackend *> backend = backendOf(id.host);
    return backend ? backend.value()->callOff(id) : answered(Result<>(backend.error()));
}

Result<SessionBackend *> HostsBackend::backendOf(const QString &hostId) const
{
    const HostLink *link = m_hosts.link(hostId);
    if (!link)
        return Error{Error::Code::NotFound, u"no such host any more"_s, {}};
    if (!link->backend())
        return Error{Error::Code::Unreachable, u"the host has not been reached"_s, {}};
    return link->backend();
}

void HostsBackend::follow(HostLink *link)
{
    const QString id = link->hostId();
    connect(link->backend(), &SessionBackend::sessionsChanged, this, [this, id] {
        m_byHost.remove(id);
        gatherLater();
    });
    gatherLater();
}

void HostsBackend::forget(HostLink *link)
{
    m_byHost.remove(link->hostId());
    if (link->backend())
        link->backend()->disconnect(this);
    narrow();
}

void HostsBackend::narrow()
{
    noteNumber();
    // Now: "all" must never mean those of the room that was looked at before, not for one turn of the loop,
    // and not for as long as the next room has nothing to show.
    gather();
    Q_EMIT narrowed();
}

void HostsBackend::noteNumber()
{
    const bool namesHosts = m_hosts.scope().size() > 1;
    if (m_namesHosts != namesHosts)
        m_byHost.clear();
    m_namesHosts = namesHosts;
    gatherLater();
    Q_EMIT hostChanged();
}

void HostsBackend::gatherLater()
{
    if (!m_gather.isActive())
        m_gather.start(m_hosts.isSettled() ? 0 : ComingMs);
}

void HostsBackend::gather()
{
    QList<Session> sessions;
    QList<Station> stations;
    for (const HostLink *link : m_hosts.scope()) {
        if (!link->backend())
            continue;
        const QString id = link->hostId();
        if (!m_byHost.contains(id))
            m_byHost.insert(id, named(*link));
        sessions += m_byHost.value(id);
        for (Station station : link->backend()->stations()) {
            station.hostName = m_namesHosts ? link->name() : QString();
            stations += station;
        }
    }
    const bool changed = sessions != m_sessions || stations != m_stations;
    m_sessions = std::move(sessions);
    m_stations = std::move(stations);
    tellState();
    if (changed)
        Q_EMIT sessionsChanged();
}

QList<Session> HostsBackend::named(const HostLink &link) const
{
    QList<Session> sessions = link.backend()->sessions();
    if (m_namesHosts) {
        for (Session &session : sessions)
            session.hostName = link.name();
    }
    return sessions;
}

void HostsBackend::tellState()
{
    const State now = state();
    QSet<QString> stale;
    for (const HostLink *link : m_hosts.scope()) {
        if (!link->backend() || link->backend()->state() != State::Ready)
            stale += link->hostId();
    }
    // Rows that grey out or come back are a change of state too, for whoever shows them.
    const bool changed = now != m_told || stale != m_toldStale;
    m_told = now;
    m_toldStale = stale;
    if (changed)
        Q_EMIT stateChanged(now);
}

} // namespace stationmaster

#include "moc_hosts_backend.cpp"
