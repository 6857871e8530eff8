// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dashboard/room_hosts.h"

#include "app/common/local_host_link.h"
#include "app/common/room_files.h"
#include "app/common/ssh_host_link.h"
#include "app/common/system_bus.h"
#include "app/dashboard/seen_addresses.h"
#include "model/room_edit.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QSaveFile>

namespace stationmaster {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

RoomHosts::RoomHosts(QStringList files, const QString &seenAddresses, RoomSources::Options sources,
                     QObject *parent)
    : QObject(parent)
    , m_files(std::move(files))
    , m_rooms(m_hosts,
              [this](const RoomHost &host) {
                  return makeLink(host);
              })
    , m_sources(std::move(sources))
{
    connect(&m_sources, &RoomSources::changed, this, [this] {
        m_rooms.setRooms(m_sources.rooms());
    });
    read(true);
    // Without a bus or a login manager this computer is not known to sleep; it is asked for seldom.
    ReconnectingBus::Options seldom;
    seldom.retryFirst = 1s;
    seldom.retryMost = 60s;
    m_ownBus = std::make_unique<ReconnectingBus>(systemBusAddress(), u"stationmaster-sleep"_s, seldom);
    connect(m_ownBus.get(), &ReconnectingBus::opened, &m_sleep, &SleepWatch::useBus);
    connect(&m_sleep, &SleepWatch::woke, &m_hosts, &Hosts::checkAll);
    m_ownBus->open();
    if (!seenAddresses.isEmpty()) {
        SeenAddresses::Options options;
        options.file = seenAddresses;
        m_seen = std::make_unique<SeenAddresses>(m_rooms, options);
    }
}

RoomHosts::~RoomHosts() = default;

void RoomHosts::refresh()
{
    read(true);
}

void RoomHosts::read(bool sourcesToo)
{
    const RoomText text = readRooms(m_files);
    m_problems = text.problems;
    m_sources.setRooms(text.rooms, sourcesToo);
    m_rooms.setRooms(m_sources.rooms());
    Q_EMIT changed();
}

bool RoomHosts::add(const QString &room, const QList<RoomHost> &hosts)
{
    return add({Room{room, hosts}});
}

bool RoomHosts::add(const QList<Room> &rooms)
{
    std::optional<QString> own = ownText();
    for (const Room &room : rooms) {
        const QList<RoomHost> hosts = newIn(room);
        if (own && !hosts.isEmpty())
            own = withHosts(*own, room.name, hosts);
    }
    return write(own);
}

/// Those of its hosts of which the room says less so far.
QList<RoomHost> RoomHosts::newIn(const Room &room) const
{
    QHash<QString, bool> known; // By address: is its card known?
    for (const Room &there : m_rooms.rooms()) {
        if (there.name != room.name)
            continue;
        for (const RoomHost &host : there.hosts)
            known.insert(host.address, host.mac.has_value());
    }
    QList<RoomHost> hosts;
    for (const RoomHost &host : room.hosts) {
        if (!known.contains(host.address) || (host.mac && !known.value(host.address)))
            hosts += host;
    }
    return hosts;
}

bool RoomHosts::remove(const QString &room, const RoomHost &host)
{
    const std::optional<QString> own = ownText();
    return own && write(withoutHost(*own, room, host.address));
}

bool RoomHosts::move(const QString &from, const RoomHost &host, const QString &to)
{
    const std::optional<QString> own = ownText();
    const std::optional<QString> without = own ? withoutHost(*own, from, host.address) : std::nullopt;
    return without && write(withHosts(*without, to, {host}));
}

bool RoomHosts::removeRoom(const QString &room)
{
    const std::optional<QString> own = ownText();
    return own && write(withoutRoom(*own, room));
}

bool RoomHosts::renameRoom(const QString &room, const QString &name)
{
    const std::optional<QString> own = ownText();
    return own && write(withRoomRenamed(*own, room, name));
}

/// Nothing where it is there and cannot be read, or is no UTF-8 to be written again: it must not be lost.
std::optional<QString> RoomHosts::ownText() const
{
    QFile file(m_files.constLast());
    if (!file.exists())
        return QString();
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray content = file.readAll();
    QString text = QString::fromUtf8(content);
    return text.toUtf8() == content ? std::optional(std::move(text)) : std::nullopt;
}

bool RoomHosts::write(const std::optional<QString> &own)
{
    if (!own)
        return false;
    const QFileInfo place(m_files.constLast());
    QSaveFile file(place.filePath());
    if (!QDir().mkpath(place.path()) || !file.open(QIODevice::WriteOnly))
        return false;
    const QByteArray text = own->toUtf8();
    if (file.write(text) != text.size() || !file.commit())
        return false;
    read(false);
    return true;
}

std::unique_ptr<HostLink> RoomHosts::makeLink(const RoomHost &host)
{
    if (LocalHostLink::isMeantBy(host.address)) {
        LocalHostLink::Options options;
        options.interactive = true;
        return std::make_unique<LocalHostLink>(systemBusAddress(), host.name, options, m_clock);
    }
    SshHostLink::Options options;
    options.bus.ssh.asks = true;
    options.answersQuestions = true;
    return std::make_unique<SshHostLink>(host.address, host.name, std::move(options),
                                         SshServices{m_relays, &m_askpass, m_clock, &m_probe});
}

} // namespace stationmaster

#include "moc_room_hosts.cpp"
