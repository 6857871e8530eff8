// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/room_text.h"

#include "backend/core/session.h"
#include "model/host_pattern.h"

#include <QMap>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <utility>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

/// A line without its comment, in words; quoted pieces keep their spaces. "#" inside a word is none.
QStringList wordsOf(const QString &line)
{
    QStringList words;
    QString word;
    QChar quote;
    bool any = false;
    for (const QChar c : line) {
        if (!quote.isNull()) {
            if (c == quote)
                quote = QChar();
            else
                word += c;
        } else if (c == u'"' || c == u'\'') {
            quote = c;
            any = true;
        } else if (c.isSpace()) {
            if (any || !word.isEmpty())
                words += word;
            word.clear();
            any = false;
        } else if ((c == u'#' || c == u';') && word.isEmpty() && !any) {
            return words;
        } else {
            word += c;
        }
    }
    if (any || !word.isEmpty())
        words += word;
    return words;
}

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
    static const QRegularExpression pattern(u"\\A[A-Za-z0-9_.:@%\\[\\]-]{1,253}\\z"_s);
    static const QRegularExpression heading(u"\\A\\[[^\\[\\]]*\\]\\z"_s);
    return pattern.match(word).hasMatch() && !heading.match(word).hasMatch();
}

/// Reads line by line; keeps which rooms contain which.
class Reader final
{
public:
    void readLine(int number, const QString &line)
    {
        static const QRegularExpression heading(u"^\\[([^\\[\\]]+)\\]\\s*([#;].*)?$"_s);
        const QString trimmed = line.trimmed();
        if (const QRegularExpressionMatch match = heading.match(trimmed);
            match.hasMatch() && !isRange(match.captured(1))) {
            begin(match.captured(1).trimmed());
            return;
        }
        const QStringList words = wordsOf(trimmed);
        if (words.isEmpty() || m_kind == Kind::Passed)
            return;
        if (m_kind == Kind::Children) {
            m_children[m_room] += words.constFirst();
            return;
        }
        addHosts(number, trimmed, words);
    }

    RoomText result()
    {
        RoomText text;
        text.problems = m_problems;
        for (const QString &name : std::as_const(m_order)) {
            Room room{displayable(name), {}};
            QSet<QString> seen;
            gather(name, room.hosts, seen);
            if (!room.hosts.isEmpty())
                text.rooms += room;
        }
        return text;
    }

private:
    static constexpr qsizetype MaxProblems = 100;

    enum class Kind
    {
        Hosts,
        Children,
        Passed,
    };

    /// "[01-30]" alone on a line is a pattern, not a room.
    static bool isRange(const QString &inner)
    {
        static const QRegularExpression range(u"^([0-9]+|[A-Za-z])[-:]([0-9]+|[A-Za-z])$"_s);
        return range.match(inner).hasMatch();
    }

    void begin(const QString &heading)
    {
        m_kind = Kind::Hosts;
        m_room = heading;
        if (heading.endsWith(":vars"_L1)) {
            m_kind = Kind::Passed;
            return;
        }
        if (heading.endsWith(":children"_L1)) {
            m_kind = Kind::Children;
            m_room.chop(int(qstrlen(":children")));
        }
        if (!m_order.contains(m_room))
            m_order += m_room;
    }

    void addHosts(int number, const QString &line, const QStringList &words)
    {
        // What is that wrong is no list of ours, and is not read to its end.
        if (m_problems.size() >= MaxProblems)
            return;
        const std::optional<QStringList> names = expandHostPattern(words.constFirst());
        QMap<QString, QString> said;
        for (const QString &word : words.mid(1)) {
            if (const qsizetype equals = word.indexOf(u'='); equals > 0)
                said.insert(word.left(equals), word.mid(equals + 1));
        }
        QList<RoomHost> hosts;
        const bool fits = names && m_count + names->size() <= MaxHosts;
        for (const QString &name : fits ? *names : QStringList())
            hosts += hostOf(name, said);
        const bool areHosts = std::ranges::all_of(hosts, isAddress, &RoomHost::address);
        if (hosts.isEmpty() || !areHosts) {
            m_problems += u"%1: %2"_s.arg(QString::number(number), displayable(line));
            return;
        }
        // It is one card's, whoever wrote it at a pattern; and one that is none wakes nobody.
        if (said.contains(u"mac"_s) && (hosts.size() > 1 || !hosts.constFirst().mac)) {
            m_problems += u"%1: %2"_s.arg(QString::number(number), displayable(line));
            for (RoomHost &host : hosts)
                host.mac.reset();
        }
        m_count += hosts.size();
        if (!m_order.contains(m_room))
            m_order += m_room;
        for (const RoomHost &host : std::as_const(hosts)) {
            addTo(m_hosts[m_room], host);
        }
    }

    /// Each once, with what any line says of it.
    static void addTo(QList<RoomHost> &hosts, const RoomHost &host)
    {
        const auto same = std::ranges::find_if(hosts, [&host](const RoomHost &other) {
            return other.address == host.address && other.name == host.name;
        });
        if (same == hosts.end())
            hosts += host;
        else if (!same->mac)
            same->mac = host.mac;
    }

    /// A room's own hosts and those of its children, each room once however they contain each other.
    void gather(const QString &name, QList<RoomHost> &hosts, QSet<QString> &seen) const
    {
        if (seen.contains(name))
            return;
        seen.insert(name);
        for (const RoomHost &host : m_hosts.value(name)) {
            addTo(hosts, host);
        }
        for (const QString &child : m_children.value(name))
            gather(child, hosts, seen);
    }

    Kind m_kind = Kind::Hosts;
    QString m_room;
    QStringList m_order;
    QMap<QString, QList<RoomHost>> m_hosts;
    QMap<QString, QStringList> m_children;
    QStringList m_problems;
    qsizetype m_count = 0;
};

QString quoted(QString text)
{
    text.remove(u'"');
    return u'"' + text + u'"';
}

} // namespace

RoomText parseRooms(const QString &text)
{
    Reader reader;
    int number = 0;
    for (const QString &line : text.split(u'\n'))
        reader.readLine(++number, line);
    return reader.result();
}

QString roomText(const QList<Room> &rooms)
{
    QString text;
    QList<Room> ordered = rooms;
    // What stands below a heading belongs to that room.
    std::stable_partition(ordered.begin(), ordered.end(), [](const Room &room) {
        return room.name.isEmpty();
    });
    for (const Room &room : std::as_const(ordered)) {
        if (!room.name.isEmpty())
            text += (text.isEmpty() ? QString() : u"\n"_s) + u'[' + room.name + u"]\n"_s;
        for (const RoomHost &host : room.hosts) {
            text += host.address;
            if (host.name != host.address)
                text += u" name="_s + quoted(host.name);
            if (host.mac)
                text += u" mac="_s + host.mac->text();
            text += u'\n';
        }
    }
    return text;
}

} // namespace stationmaster
