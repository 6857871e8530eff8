// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/room_edit.h"

#include "backend/core/session.h"
#include "model/host_pattern.h"
#include "model/room_text.h"

#include <QRegularExpression>

#include <algorithm>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

/// What a heading begins: hosts, what a room consists of, or what nobody reads.
enum class Part
{
    Hosts,
    Children,
    Variables,
};

struct Line
{
    QString text;
    QString room; ///< Displayable, as parseRooms() tells it.
    Part part = Part::Hosts;
    bool isHeading = false;
    QStringList words; ///< Of what is neither heading nor comment.
};

/// "NAME:children" apart.
std::pair<QString, Part> headingParts(const QString &heading)
{
    for (const auto &[ending, part] :
         {std::pair(":children"_L1, Part::Children), std::pair(":vars"_L1, Part::Variables)}) {
        if (heading.endsWith(ending))
            return {displayable(heading.chopped(ending.size())), part};
    }
    return {displayable(heading), Part::Hosts};
}

QList<Line> linesOf(const QString &text)
{
    QList<Line> lines;
    QString room;
    Part part = Part::Hosts;
    for (const QString &each : text.split(u'\n')) {
        Line line;
        line.text = each;
        if (const std::optional<QString> heading = roomHeading(each)) {
            std::tie(room, part) = headingParts(*heading);
            line.isHeading = true;
        } else {
            line.words = roomWords(each.trimmed());
        }
        line.room = room;
        line.part = part;
        lines += line;
    }
    return lines;
}

QString textOf(const QList<Line> &lines)
{
    QStringList texts;
    for (const Line &line : lines)
        texts += line.text;
    return texts.join(u'\n');
}

/// The address of a host that a line names, if it names that one alone.
RoomText readAlone(const QString &pattern, const QString &rest)
{
    return parseRooms(pattern + rest);
}

bool names(const RoomText &text, const QString &address)
{
    return std::ranges::any_of(text.rooms, [&](const Room &room) {
        return std::ranges::find(room.hosts, address, &RoomHost::address) != room.hosts.end();
    });
}

/// What is left of a pattern: "lab-[01-06],lab-[08-30]" where it is a single range, else the names.
QString patternWithout(const QString &pattern, const QStringList &all, const QStringList &gone)
{
    static const QRegularExpression single(
        u"\\A([^\\[\\],]*)\\[([0-9]+|[A-Za-z])([-:])([0-9]+|[A-Za-z])\\]([^\\[\\],]*)\\z"_s);
    const QRegularExpressionMatch match = single.match(pattern);
    const qsizetype at = gone.size() == 1 ? all.indexOf(gone.constFirst()) : -1;
    QStringList left = all;
    for (const QString &name : gone)
        left.removeAll(name);
    if (!match.hasMatch() || at < 0 || left.size() < 4)
        return left.join(u',');
    const QString before = match.captured(1);
    const QString after = match.captured(5);
    // The piece of a name that differs, and ranges of it.
    const auto piece = [&](const QString &name) {
        return name.mid(before.size(), name.size() - before.size() - after.size());
    };
    const auto range = [&](qsizetype from, qsizetype to) {
        if (from == to)
            return all.at(from);
        return before + u'[' + piece(all.at(from)) + match.captured(3) + piece(all.at(to)) + u']' + after;
    };
    QStringList ranges;
    if (at > 0)
        ranges += range(0, at - 1);
    if (at < all.size() - 1)
        ranges += range(at + 1, all.size() - 1);
    return ranges.join(u',');
}

/// The line without the address; nothing where the whole line goes.
std::optional<QString> lineWithout(const QString &line, const QString &pattern, const QString &address)
{
    const qsizetype at = line.indexOf(pattern);
    if (at < 0)
        return {};
    const QString rest = line.mid(at + pattern.size());
    const QStringList all = expandHostPattern(pattern).value_or(QStringList());
    QStringList gone;
    for (const QString &name : all) {
        if (names(readAlone(name, rest), address))
            gone += name;
    }
    // A single one that is in quotes is not recognised by what is left of its line.
    if (gone.size() == all.size() || all.size() == 1)
        return {};
    return line.left(at) + patternWithout(pattern, all, gone) + rest;
}

} // namespace

QString withHosts(const QString &text, const QString &room, const QList<RoomHost> &hosts)
{
    QList<Line> more;
    for (const RoomHost &host : hosts)
        more += Line{roomHostLine(host), room, Part::Hosts, false, {}};
    QList<Line> lines = linesOf(text);
    if (room.isEmpty())
        return textOf(more) + u'\n' + text;
    // Behind the last line of the room that says anything.
    qsizetype last = -1;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const Line &line = lines.at(i);
        if (line.room == room && line.part == Part::Hosts && (line.isHeading || !line.words.isEmpty()))
            last = i;
    }
    if (last >= 0) {
        for (const Line &line : std::as_const(more))
            lines.insert(++last, line);
        if (last == lines.size() - 1)
            lines += Line{};
        return textOf(lines);
    }
    QString section = roomText({{room, hosts}});
    if (text.isEmpty())
        return section;
    return text + (text.endsWith(u'\n') ? u"\n"_s : u"\n\n"_s) + section;
}

std::optional<QString> withoutHost(const QString &text, const QString &room, const QString &address)
{
    QList<Line> lines;
    bool found = false;
    const QList<Line> before = linesOf(text);
    for (const Line &each : before) {
        Line line = each;
        const bool concerned = line.room == room && line.part == Part::Hosts && !line.words.isEmpty()
            && !line.words.constFirst().startsWith(u'@') && names(parseRooms(line.text), address);
        if (concerned) {
            found = true;
            const std::optional<QString> left = lineWithout(line.text, line.words.constFirst(), address);
            if (!left)
                continue;
            line.text = *left;
        }
        lines += line;
    }
    return found ? std::optional(textOf(lines)) : std::nullopt;
}

std::optional<QString> withoutRoom(const QString &text, const QString &room)
{
    const QList<Line> before = linesOf(text);
    // What is written behind the last host of a room speaks of what follows it.
    QList<bool> goes(before.size(), false);
    bool found = false;
    qsizetype heading = -1;
    for (qsizetype i = 0; i < before.size(); ++i) {
        const Line &line = before.at(i);
        if (line.isHeading)
            heading = i;
        if (isInRoom(line.room, room) && (line.isHeading || !line.words.isEmpty())) {
            found = true;
            const qsizetype from = room.isEmpty() ? i : heading;
            for (qsizetype gone = from; gone <= i; ++gone)
                goes[gone] = true;
        } else if (line.part == Part::Children && !line.words.isEmpty()
                   && isInRoom(displayable(line.words.constFirst()), room)) {
            goes[i] = true;
            found = true;
        }
    }
    QList<Line> lines;
    for (qsizetype i = 0; i < before.size(); ++i) {
        if (!goes.at(i))
            lines += before.at(i);
    }
    return found ? std::optional(textOf(lines)) : std::nullopt;
}

std::optional<QString> withRoomRenamed(const QString &text, const QString &room, const QString &name)
{
    QList<Line> lines = linesOf(text);
    bool found = false;
    for (Line &line : lines) {
        if (line.isHeading && isInRoom(line.room, room)) {
            static const QStringList endings{QString(), u":children"_s, u":vars"_s};
            const qsizetype open = line.text.indexOf(u'[');
            const qsizetype close = line.text.indexOf(u']');
            line.text = line.text.left(open + 1) + name + line.room.mid(room.size())
                + endings.at(qsizetype(line.part)) + line.text.mid(close);
            found = true;
        } else if (line.part == Part::Children && !line.words.isEmpty()
                   && isInRoom(displayable(line.words.constFirst()), room)) {
            const QString child = line.words.constFirst();
            const qsizetype at = line.text.indexOf(child);
            QString renamed = name + displayable(child).mid(room.size());
            // A name of two words is one in quotes.
            const bool isQuoted = at > 0 && (line.text.at(at - 1) == u'"' || line.text.at(at - 1) == u'\'');
            if (!isQuoted && renamed.contains(u' '))
                renamed = u'"' + renamed + u'"';
            if (at >= 0)
                line.text.replace(at, child.size(), renamed);
        }
    }
    return found ? std::optional(textOf(lines)) : std::nullopt;
}

} // namespace stationmaster
