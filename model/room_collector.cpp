// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/room_collector.h"

#include "backend/core/session.h"
#include "model/host_pattern.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <utility>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

/// The host of one expanded name, with what its line says beside it.
RoomHost hostOf(const QString &name, const QMap<QString, QString> &said)
{
    QString target = said.value(u"ansible_host"_s, name);
    if (said.contains(u"ansible_user"_s))
        target.prepend(said.value(u"ansible_user"_s) + u'@');
    if (said.contains(u"ansible_port"_s))
        target += u':' + said.value(u"ansible_port"_s);
    return {target, displayable(said.value(u"name"_s, name)),
            HardwareAddress::fromText(said.value(u"mac"_s))};
}

/// Whether a word can be the address of a host at all: nothing in it could be another word of the list. What
/// connects looks closer.
bool isAddress(const QString &word)
{
    static const QRegularExpression pattern(u"\\A[A-Za-z0-9_.:%\\[\\]-][A-Za-z0-9_.:@%\\[\\]-]{0,252}\\z"_s);
    static const QRegularExpression heading(u"\\A\\[[^\\[\\]]*\\]\\z"_s);
    return pattern.match(word).hasMatch() && !heading.match(word).hasMatch();
}

QString keyOf(const RoomHost &host)
{
    return host.address + u'\n' + host.name;
}

/// Each once, with what any line says of it. `known` has the places in `hosts`.
void addTo(QList<RoomHost> &hosts, QHash<QString, qsizetype> &known, const RoomHost &host)
{
    const auto same = known.constFind(keyOf(host));
    if (same == known.cend()) {
        known.insert(keyOf(host), hosts.size());
        hosts += host;
    } else if (!hosts.at(*same).mac) {
        hosts[*same].mac = host.mac;
    }
}

} // namespace

bool RoomCollector::begin(const QString &room)
{
    if (m_rooms.contains(room))
        return true;
    if (m_order.size() >= MaxRooms)
        return false;
    m_order += room;
    m_rooms.insert(room, {});
    return true;
}

void RoomCollector::addChild(const QString &room, const QString &child)
{
    if (begin(room) && m_rooms[room].children.size() < MaxRooms)
        m_rooms[room].children += child;
}

bool RoomCollector::addHosts(const QString &room, const QString &pattern, const QMap<QString, QString> &said)
{
    const std::optional<QStringList> names = expandHostPattern(pattern);
    if (!names || names->isEmpty() || m_count + names->size() > MaxHosts)
        return false;
    QList<RoomHost> hosts;
    for (const QString &name : *names)
        hosts += hostOf(name, said);
    if (!std::ranges::all_of(std::as_const(hosts), isAddress, &RoomHost::address) || !begin(room))
        return false;
    // It is one card's, whoever wrote it at a pattern; and one that is none wakes nobody.
    const bool isNoCard = said.contains(u"mac"_s) && (hosts.size() > 1 || !hosts.constFirst().mac);
    m_count += hosts.size();
    Entry &entry = m_rooms[room];
    for (RoomHost &host : hosts) {
        if (isNoCard)
            host.mac.reset();
        addTo(entry.hosts, entry.known, host);
    }
    return !isNoCard;
}

bool RoomCollector::addSource(const QString &room, const RoomSource &source)
{
    if (m_sources >= MaxSources || !begin(room))
        return false;
    ++m_sources;
    if (!m_rooms[room].sources.contains(source))
        m_rooms[room].sources += source;
    return true;
}

void RoomCollector::addProblem(int line, const QString &what)
{
    if (!isHopeless())
        m_problems += u"%1: %2"_s.arg(QString::number(line), displayable(what));
}

RoomText RoomCollector::result() const
{
    RoomText text;
    text.problems = m_problems;
    qsizetype places = 0;
    for (const QString &name : m_order) {
        Room room{displayable(name), {}};
        gather(name, room);
        places += room.hosts.size();
        if (places > MaxPlaces)
            break;
        if (!room.hosts.isEmpty() || !room.sources.isEmpty())
            text.rooms += room;
    }
    return text;
}

/// A room's own hosts and those of its children, each room once however they contain each other.
void RoomCollector::gather(const QString &name, Room &room) const
{
    QSet<QString> seen;
    QHash<QString, qsizetype> known;
    QStringList waiting{name};
    while (!waiting.isEmpty()) {
        const QString next = waiting.takeLast();
        const auto entry = m_rooms.constFind(next);
        if (seen.contains(next) || entry == m_rooms.cend())
            continue;
        seen += next;
        for (const RoomHost &host : entry->hosts)
            addTo(room.hosts, known, host);
        for (const RoomSource &source : entry->sources) {
            if (!room.sources.contains(source))
                room.sources += source;
        }
        for (auto child = entry->children.crbegin(); child != entry->children.crend(); ++child)
            waiting += *child;
    }
}

} // namespace stationmaster
