// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dashboard/room_hosts.h"

#include "app/common/local_host_link.h"
#include "app/common/room_files.h"
#include "app/common/ssh_host_link.h"
#include "app/common/system_bus.h"
#include "app/dashboard/seen_addresses.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

namespace stationmaster {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

RoomHosts::RoomHosts(QStringList files, const QString &seenAddresses, QObject *parent)
    : QObject(parent)
    , m_files(std::move(files))
    , m_rooms(m_hosts, [this](const RoomHost &host) {
        return makeLink(host);
    })
{
    read();
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

void RoomHosts::read()
{
    const RoomText text = readRooms(m_files);
    m_problems = text.problems;
    m_rooms.setRooms(text.rooms);
}

bool RoomHosts::add(const QString &room, const QList<RoomHost> &hosts)
{
    QFile file(m_files.constLast());
    if (file.exists() && !file.open(QIODevice::ReadOnly))
        return false;
    const QString before = file.isOpen() ? QString::fromUtf8(file.readAll()) : QString();
    // Those that belong to no room stand before all headings. What the user has written himself stays.
    const QString more = roomText({{room, hosts}});
    return write(room.isEmpty() ? more + before : before.isEmpty() ? more : before + u'\n' + more);
}

bool RoomHosts::remove(const QString &room, const RoomHost &host)
{
    QList<Room> own = readRooms({m_files.constLast()}).rooms;
    const auto found = std::ranges::find(own, room, &Room::name);
    // What other lists say of it beside that does not count.
    const auto isMeant = [&host](const RoomHost &other) {
        return other.address == host.address && other.name == host.name;
    };
    if (found == own.end() || found->hosts.removeIf(isMeant) == 0)
        return false;
    return write(roomText(own));
}

bool RoomHosts::write(const QString &own)
{
    const QFileInfo place(m_files.constLast());
    QSaveFile file(place.filePath());
    if (!QDir().mkpath(place.path()) || !file.open(QIODevice::WriteOnly))
        return false;
    const QByteArray text = own.toUtf8();
    if (file.write(text) != text.size() || !file.commit())
        return false;
    read();
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
                                         SshServices{m_relays, &m_askpass, m_clock});
}

} // namespace stationmaster
