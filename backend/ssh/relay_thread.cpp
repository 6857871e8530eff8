// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/ssh/relay_thread.h"

#include "backend/ssh/bus_relay.h"

namespace stationmaster {

RelayThread::~RelayThread()
{
    m_thread.quit();
    m_thread.wait();
}

void RelayThread::run(BusRelay *relay)
{
    if (!m_thread.isRunning()) {
        m_thread.setObjectName(QStringLiteral("relays"));
        m_thread.start();
    }
    relay->moveToThread(&m_thread);
    // However the thread ends, its relays do.
    connect(&m_thread, &QThread::finished, relay, &QObject::deleteLater);
    QMetaObject::invokeMethod(relay, &BusRelay::start, Qt::QueuedConnection);
}

void RelayThread::end(BusRelay *relay)
{
    relay->disconnect();
    relay->deleteLater();
}

} // namespace stationmaster

#include "moc_relay_thread.cpp"
