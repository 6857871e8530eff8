// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/result.h"

#include <QString>
#include <QStringList>

namespace stationmaster {

/// One user as the system's own database has him (files, LDAP, SSSD … whatever NSS is set to ask). Texts are
/// as they came, not yet harmless. Every function here blocks, and a directory server may be slow to answer
/// or not answer at all: not for the thread of an event loop.
struct UserEntry
{
    quint32 uid = 0;
    quint32 gid = 0; ///< Of the primary group.
    QString name; ///< The login name.
    QString comment; ///< "Ada Lovelace,Room 3,,"
};

/// NotFound if there is none.
Result<UserEntry> userEntry(quint32 uid);

/// The names of all groups of a user, the primary one among them.
Result<QStringList> groupNames(const UserEntry &user);

/// The comment field of the user database ("Ada Lovelace,Room 3,,") as the name in it; `&` in it stands for
/// the user's capitalised login name.
QString nameFromComment(const QString &comment, const QString &userName);

} // namespace stationmaster
