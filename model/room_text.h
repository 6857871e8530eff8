// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/room.h"

#include <QStringList>

#include <optional>

namespace stationmaster {

/// What a list of rooms says, and what of it could not be read: at most a hundred lines, then no more is
/// read.
struct RoomText
{
    QList<Room> rooms; ///< In the order in which they are named; none without hosts and sources.
    QStringList problems; ///< "3: what stands there", the number of the line first. Displayable.

    bool operator==(const RoomText &) const = default;
};

/// Whether a list may say where more hosts come from. What a stranger wrote or a program printed may not: a
/// source can be a program.
enum class SourceLines
{
    Refused, ///< Each is a problem.
    Taken,
};

/// Reads a list of rooms, which is also what Ansible calls an inventory in INI form, and a plain list of
/// hosts:
///
///     [Room 101]
///     lab1-[01-30]
///     server name="The old server" mac=52:54:00:12:34:56
///     10.0.0.7 ansible_user=teacher ansible_port=2222   # as Ansible writes it
///     @inventory /etc/ansible/hosts
///
/// One host, pattern or source (RoomSource) a line, "#" and ";" begin comments; mac is what wakes a single
/// host. Of Ansible's words ansible_host, ansible_port and ansible_user are understood, and
/// "[NAME:children]"; other words and
/// "[NAME:vars]" are passed over.
RoomText parseRooms(const QString &text, SourceLines sources = SourceLines::Refused);

/// The same list as parseRooms() reads it, without the sources.
QString roomText(const QList<Room> &rooms);

/// One host as a line of a list, without the end of the line.
QString roomHostLine(const RoomHost &host);

/// The words of a line of a list, without its comment; quoted pieces keep their spaces, "#" inside a word is
/// none.
QStringList roomWords(const QString &line);

/// What stands between the brackets of a heading ("Room 101", "school:children"); nothing where the line is
/// none.
std::optional<QString> roomHeading(const QString &line);

} // namespace stationmaster
