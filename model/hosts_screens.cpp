// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/hosts_screens.h"

#include "model/hosts.h"

namespace stationmaster {

using namespace Qt::StringLiterals;

HostsScreens::HostsScreens(Hosts &hosts)
    : m_hosts(hosts)
{
    connect(&hosts, &Hosts::partsReady, this, &HostsScreens::follow);
}

bool HostsScreens::canWatch(const SessionId &id) const
{
    const ScreenSource *source = sourceOf(id);
    return source && source->canWatch(id);
}

std::optional<Error> HostsScreens::obstacle(const SessionId &id) const
{
    const ScreenSource *source = sourceOf(id);
    return source ? source->obstacle(id) : ScreenSource::obstacle(id);
}

void HostsScreens::watch(const SessionId &id, QSize size, double rate)
{
    if (ScreenSource *source = sourceOf(id)) {
        m_watches.insert(id, {size, rate});
        source->watch(id, size, rate * shareOf(id.host));
        return;
    }
    // From the event loop, as every answer of a source.
    QMetaObject::invokeMethod(
        this,
        [this, id] {
            Q_EMIT watchFailed(id, {Error::Code::Unsupported, u"that host has no pictures"_s, {}});
        },
        Qt::QueuedConnection);
}

void HostsScreens::unwatch(const SessionId &id)
{
    m_watches.remove(id);
    if (ScreenSource *source = sourceOf(id))
        source->unwatch(id);
}

void HostsScreens::setShare(const QString &hostId, double share)
{
    if (qFuzzyCompare(shareOf(hostId), share))
        return;
    if (share < 1)
        m_shares.insert(hostId, share);
    else
        m_shares.remove(hostId);
    for (auto watch = m_watches.cbegin(); watch != m_watches.cend(); ++watch) {
        if (watch.key().host != hostId)
            continue;
        if (ScreenSource *source = sourceOf(watch.key()))
            source->watch(watch.key(), watch->size, watch->rate * share);
    }
}

ScreenSource *HostsScreens::sourceOf(const SessionId &id) const
{
    const HostLink *link = m_hosts.link(id.host);
    return link ? link->screens() : nullptr;
}

void HostsScreens::follow(HostLink *link)
{
    if (ScreenSource *source = link->screens()) {
        connect(source, &ScreenSource::pictureReady, this, &ScreenSource::pictureReady);
        connect(source, &ScreenSource::pictureUnavailable, this, &ScreenSource::pictureUnavailable);
        connect(source, &ScreenSource::watchFailed, this, [this](const SessionId &id, const Error &error) {
            m_watches.remove(id);
            Q_EMIT watchFailed(id, error);
        });
        connect(source, &ScreenSource::availabilityChanged, this, &ScreenSource::availabilityChanged);
    }
    Q_EMIT availabilityChanged();
}

} // namespace stationmaster

#include "moc_hosts_screens.cpp"
