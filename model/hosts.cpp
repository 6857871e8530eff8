// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/hosts.h"

#include "model/hosts_backend.h"
#include "model/hosts_control.h"
#include "model/hosts_screens.h"

#include <algorithm>

namespace stationmaster {

namespace {

constexpr int OpenedAtOnce = 8;

} // namespace

Hosts::Hosts()
    : m_backend(std::make_unique<HostsBackend>(*this))
    , m_screens(std::make_unique<HostsScreens>(*this))
    , m_control(std::make_unique<HostsControl>(*this))
{
    // When the loop has nothing else to do: a hundred programs that are started in a row would keep the
    // window from answering. (Calls that are queued come all in one turn.)
    m_opening.setInterval(0);
    connect(&m_opening, &QTimer::timeout, this, &Hosts::openNext);
}

Hosts::~Hosts() = default;

HostLink *Hosts::add(std::unique_ptr<HostLink> link)
{
    const auto place = std::ranges::lower_bound(m_links, link->hostId(), {}, [](const auto &other) {
        return other->hostId();
    });
    if (place != m_links.end() && (*place)->hostId() == link->hostId())
        return nullptr;
    HostLink *added = m_links.insert(place, std::move(link))->get();
    connect(added, &HostLink::statusChanged, this, [this, added] {
        onStatus(added);
    });
    connect(added, &HostLink::partsReady, this, [this, added] {
        takeParts(added);
    });
    Q_EMIT this->added(added);
    if (added->backend())
        takeParts(added);
    return added;
}

void Hosts::remove(const QString &hostId)
{
    const auto found = std::ranges::find(m_links, hostId, [](const auto &link) {
        return link->hostId();
    });
    if (found == m_links.end())
        return;
    const std::unique_ptr<HostLink> gone = std::move(*found);
    m_links.erase(found);
    m_failures.remove(hostId);
    gone->disconnect(this);
    Q_EMIT removed(gone.get());
}

QList<HostLink *> Hosts::links() const
{
    QList<HostLink *> links;
    links.reserve(qsizetype(m_links.size()));
    for (const std::unique_ptr<HostLink> &link : m_links)
        links += link.get();
    return links;
}

HostLink *Hosts::link(const QString &hostId) const
{
    const auto found = std::ranges::lower_bound(m_links, hostId, {}, [](const auto &link) {
        return link->hostId();
    });
    return found != m_links.end() && (*found)->hostId() == hostId ? found->get() : nullptr;
}

void Hosts::setScope(const QSet<QString> &hostIds)
{
    m_scope = hostIds;
    m_toOpen.clear();
    int opened = 0;
    for (HostLink *link : scope()) {
        if (opened++ < OpenedAtOnce)
            link->open();
        else
            m_toOpen += link->hostId();
    }
    if (!m_toOpen.isEmpty())
        m_opening.start();
    Q_EMIT scopeChanged();
}

void Hosts::openNext()
{
    if (m_toOpen.isEmpty()) {
        m_opening.stop();
        return;
    }
    // It may have been removed meanwhile.
    if (HostLink *next = link(m_toOpen.takeFirst()))
        next->open();
}

QList<HostLink *> Hosts::scope() const
{
    QList<HostLink *> links = this->links();
    if (m_scope) {
        links.removeIf([this](const HostLink *link) {
            return !m_scope->contains(link->hostId());
        });
    }
    return links;
}

void Hosts::checkAll()
{
    for (const std::unique_ptr<HostLink> &link : m_links)
        link->check();
}

void Hosts::setPictureShare(const QString &hostId, double share)
{
    m_screens->setShare(hostId, share);
}

std::optional<LinkStatus> Hosts::failure(const QString &hostId) const
{
    const auto found = m_failures.constFind(hostId);
    return found == m_failures.cend() ? std::nullopt : std::optional(*found);
}

bool Hosts::isSettled() const
{
    return std::ranges::all_of(scope(), [this](const HostLink *link) {
        const bool isKnown = link->backend() && link->backend()->state() != SessionBackend::State::Loading;
        return isKnown || m_failures.contains(link->hostId());
    });
}

HostsBackend &Hosts::backend()
{
    return *m_backend;
}

ScreenSource &Hosts::screens()
{
    return *m_screens;
}

HostControl &Hosts::control()
{
    return *m_control;
}

void Hosts::onStatus(HostLink *link)
{
    const LinkStatus status = link->status();
    if (status.isFailure())
        m_failures.insert(link->hostId(), status);
    else if (status.state == LinkState::Ready)
        m_failures.remove(link->hostId());
    Q_EMIT changed(link);
}

void Hosts::takeParts(HostLink *link)
{
    connect(link->backend(), &SessionBackend::stateChanged, this, [this, link] {
        Q_EMIT changed(link);
    });
    connect(link->backend(), &SessionBackend::hostChanged, this, [this, link] {
        Q_EMIT changed(link);
    });
    // Whoever gathers sessions listens before there are any.
    Q_EMIT partsReady(link);
    link->backend()->start();
    Q_EMIT changed(link);
}

} // namespace stationmaster

#include "moc_hosts.cpp"
