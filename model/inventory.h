// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/room_text.h"

#include <QByteArray>

namespace stationmaster {

/// Reads what somebody else keeps about his computers, in whichever form it is: a list as parseRooms() reads
/// it, an inventory of Ansible in INI or YAML form, or what a program for Ansible's dynamic inventories
/// prints (JSON). It names no sources. Of YAML the groups are rooms ("all" and "ungrouped": no room), with
/// their children, hosts, ranges, and ansible_host, ansible_port and ansible_user of a host.
RoomText parseInventory(const QByteArray &text);

/// Whether a text looks like YAML rather than like a list of rooms: its first line that says anything.
bool seemsYaml(const QString &text);

} // namespace stationmaster
