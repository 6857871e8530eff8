// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dashboard/seen_addresses.h"

#include "app/common/room_files.h"
#include "backend/linux/neighbour_table.h"
#include "backend/ssh/remote_host.h"

#include <QLoggingCategory>

#include <utility>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(log, "stationmaster.rooms")

} // namespace

SeenAddresses::SeenAddresses(RoomList &rooms, Options options, QObject *parent)
    : QObject(parent)
    , m_rooms(rooms)
    , m_options(std::move(options))
    , m_seen(readSeenAddresses(m_options.file))
{
    m_rooms.setSeenAddresses(m_seen);
    connect(&m_rooms.hosts(), &Hosts::changed, this, &SeenAddresses::onChanged);
    connect(&m_lookUp, &QProcess::finished, this, &SeenAddresses::lookedUp);
    connect(&m_lookUp, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            lookedUp();
    });
}

SeenAddresses::~SeenAddresses()
{
    m_lookUp.disconnect(this);
}

void SeenAddresses::onChanged(const HostLink *link)
{
    if (link->status().state != LinkState::Ready)
        return;
    for (const Room &room : m_rooms.rooms()) {
        for (const RoomHost &host : room.hosts) {
            if (m_rooms.hostIdOf(host) != link->hostId() || m_looked.contains(host.address))
                continue;
            m_looked.insert(host.address);
            m_waiting += host.address;
            if (m_waiting.size() == 1)
                lookAtNext();
        }
    }
}

void SeenAddresses::lookAtNext()
{
    while (!m_waiting.isEmpty()) {
        if (const std::optional<RemoteHost> host = parseRemoteHost(m_waiting.constFirst())) {
            m_lookUp.start(m_options.lookUp, {u"--"_s, u"ahostsv4"_s, host->name});
            return;
        }
        m_waiting.removeFirst();
    }
}

void SeenAddresses::lookedUp()
{
    const QString address = m_waiting.takeFirst();
    const QByteArray table = neighbourTable(m_options.proc);
    for (const QByteArray &line : m_lookUp.readAllStandardOutput().split('\n')) {
        const QString ip = QString::fromLatin1(line.left(line.indexOf(' ')));
        if (const std::optional<HardwareAddress> card = neighbourIn(table, ip)) {
            remember(address, *card);
            break;
        }
    }
    // Not from within a signal of the process that is to be started.
    QMetaObject::invokeMethod(this, &SeenAddresses::lookAtNext, Qt::QueuedConnection);
}

void SeenAddresses::remember(const QString &address, const HardwareAddress &card)
{
    const auto known = m_seen.constFind(address);
    if (known != m_seen.cend() && *known == card)
        return;
    m_seen.insert(address, card);
    m_rooms.setSeenAddresses(m_seen);
    if (!writeSeenAddresses(m_options.file, m_seen))
        qCWarning(log) << "what wakes a computer could not be written to" << m_options.file;
}

} // namespace stationmaster

#include "moc_seen_addresses.cpp"
