// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/found_host.h"

namespace stationmaster {

FoundHost::FoundHost(HostBackendOptions options, std::chrono::milliseconds startDeadline, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_startDeadline(startDeadline)
{
}

void FoundHost::useBus(const QDBusConnection &bus, bool interactive)
{
    if (m_parts) {
        m_parts->useBus(bus, interactive);
        return;
    }
    delete m_finder;
    m_options.interactive = interactive;
    m_finder = new HostFinder(bus, m_options, m_startDeadline, this);
    connect(m_finder, &HostFinder::found, this, [this] {
        m_finder->deleteLater();
        m_parts = m_finder->takeParts();
        Q_EMIT found();
    });
    m_finder->start();
}

} // namespace stationmaster

#include "moc_found_host.cpp"
