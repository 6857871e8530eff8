// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dashboard/parts_host_link.h"

#include "app/common/host_backend.h"

namespace stationmaster {

PartsHostLink::PartsHostLink(const HostParts &parts)
    : m_parts(parts)
{
}

QString PartsHostLink::hostId() const
{
    return hostIdOf({});
}

void PartsHostLink::setConnected(bool connected)
{
    const LinkStatus status{connected ? LinkState::Ready : LinkState::Connecting};
    if (m_status == status)
        return;
    m_status = status;
    Q_EMIT statusChanged();
}

} // namespace stationmaster

#include "moc_parts_host_link.cpp"
