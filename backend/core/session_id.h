// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QMetaType>
#include <QString>

namespace stationmaster {

/// Which session is meant: more than the login manager's id, because an id can be taken over by somebody else
/// between the click and the act. Two ids are the same session only if all four parts are equal; a verb on an
/// id whose session has changed hands answers NotFound and does nothing.
struct SessionId
{
    QString host; ///< Host::id
    QString local; ///< What the host calls it: logind's id ("3", "c5"). Opaque, bounded to 64 characters.
    quint32 uid = 0; ///< Whose it is.
    quint64 startedUsec = 0; ///< When it began: µs since 1970, the host's clock (logind's `Timestamp`).

    bool operator==(const SessionId &) const = default;
    bool isNull() const { return local.isEmpty(); }
};

/// Whether both belong to one user: a number is another user on another host.
inline bool isSameUser(const SessionId &a, const SessionId &b)
{
    return a.uid == b.uid && a.host == b.host;
}

/// Any total order; what sorted containers and merges need.
bool operator<(const SessionId &a, const SessionId &b);
size_t qHash(const SessionId &id, size_t seed = 0) noexcept;

} // namespace stationmaster

Q_DECLARE_METATYPE(stationmaster::SessionId)
