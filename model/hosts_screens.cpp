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

void HostsScreens::watch(const SessionId &id, QSize size, double rate)
{
    if (ScreenSource *source = sourceOf(id)) {
        source->watch(id, size, rate);
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
    if (ScreenSource *source = sourceOf(id))
        source->unwatch(id);
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
        connect(source, &ScreenSource::watchFailed, this, &ScreenSource::watchFailed);
        connect(source, &ScreenSource::availabilityChanged, this, &ScreenSource::availabilityChanged);
    }
    Q_EMIT availabilityChanged();
}

} // namespace stationmaster
