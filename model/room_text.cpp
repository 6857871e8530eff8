// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/room_text.h"

#include "model/room_collector.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

/// "[01-30]" alone on a line is a pattern, not a room.
bool isRange(const QString &inner)
{
    static const QRegularExpression range(u"^([0-9]+|[A-Za-z])[-:]([0-9]+|[A-Za-z])$"_s);
    return range.match(inner).hasMatch();
}

/// Reads line by line.
class Reader final
{
public:
    explicit Reader(SourceLines sources)
        : m_sources(sources)
    {
    }

    void readLine(int number, const QString &line)
    {
        const QString trimmed = line.trimmed();
        if (const std::optional<QString> heading = roomHeading(trimmed)) {
            if (!begin(*heading))
                m_collector.addProblem(number, trimmed);
            return;
        }
        const QStringList words = roomWords(trimmed);
        if (words.isEmpty() || m_kind == Kind::Passed)
            return;
        if (m_kind == Kind::Children) {
            m_collector.addChild(m_room, words.constFirst());
            return;
        }
        if (m_collector.isHopeless())
            return;
        const bool isSource = words.constFirst().startsWith(u'@');
        if (!(isSource ? addSource(words) : addHosts(words)))
            m_collector.addProblem(number, trimmed);
    }

    RoomText result() const { return m_collector.result(); }

private:
    enum class Kind
    {
        Hosts,
        Children,
        Passed,
    };

    bool begin(const QString &heading)
    {
        m_kind = Kind::Hosts;
        m_room = heading;
        if (heading.endsWith(":vars"_L1)) {
            m_kind = Kind::Passed;
            return true;
        }
        if (heading.endsWith(":children"_L1)) {
            m_kind = Kind::Children;
            m_room.chop(int(qstrlen(":children")));
        }
        const bool fits = m_collector.begin(m_room);
        if (!fits)
            m_kind = Kind::Passed;
        return fits;
    }

    bool addSource(const QStringList &words)
    {
        const std::optional<RoomSource> source = roomSourceOf(words);
        return source && m_sources == SourceLines::Taken && m_collector.addSource(m_room, *source);
    }

    bool addHosts(const QStringList &words)
    {
        QMap<QString, QString> said;
        for (const QString &word : words.mid(1)) {
            if (const qsizetype equals = word.indexOf(u'='); equals > 0)
                said.insert(word.left(equals), word.mid(equals + 1));
        }
        return m_collector.addHosts(m_room, words.constFirst(), said);
    }

    const SourceLines m_sources;
    RoomCollector m_collector;
    Kind m_kind = Kind::Hosts;
    QString m_room;
};

QString quoted(QString text)
{
    text.remove(u'"');
    return u'"' + text + u'"';
}

} // namespace

RoomText parseRooms(const QString &text, SourceLines sources)
{
    Reader reader(sources);
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
        for (const RoomHost &host : room.hosts)
            text += roomHostLine(host) + u'\n';
    }
    return text;
}

QString roomHostLine(const RoomHost &host)
{
    QString line = host.address;
    if (host.name != host.address)
        line += u" name="_s + quoted(host.name);
    if (host.mac)
        line += u" mac="_s + host.mac->text();
    return line;
}

QStringList roomWords(const QString &line)
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

std::optional<QString> roomHeading(const QString &line)
{
    static const QRegularExpression heading(u"^\\[([^\\[\\]]+)\\]\\s*([#;].*)?$"_s);
    const QRegularExpressionMatch match = heading.match(line.trimmed());
    if (!match.hasMatch() || isRange(match.captured(1)))
        return {};
    return match.captured(1).trimmed();
}

} // namespace stationmaster
