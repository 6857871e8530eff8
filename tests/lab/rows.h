// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/lab/lab_host.h"
#include "tests/lab/operator.h"

#include <QString>
#include <QStringList>

namespace stationmaster::lab {

/// What logind, the kernel's list of sockets and the host's user list say about the sessions on a host, as
/// sorted lines "id user kind state locked". Made by no code of the product; `kind` and `state` are its
/// words.
QStringList trueRows(const LabHost &host);
/// What `stationctl list --json`, run as root outside any session, says about them, in the same form.
QStringList listedRows(const LabHost &host);
/// What `stationctl list --json`, run inside a session of `user`'s, says about them, in the same form.
QStringList listedRows(const LabHost &host, const QString &user);

/// A user's full name, as the host's user list has it.
QString fullName(const LabHost &host, const QString &user);

/// What the tiles of an open dashboard say, as sorted lines "full name, kind, state".
QStringList tiles(const Operator &person);
/// What they should say.
QStringList trueTiles(const LabHost &host);

/// Two lists under each other, for a failure's message.
std::string difference(const QStringList &shown, const QStringList &truth);

} // namespace stationmaster::lab
