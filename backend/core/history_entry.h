// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QMetaType>
#include <QString>

namespace stationmaster {

/// One act, one refusal, one begin or end of watching, as the host has written it down. The words of `act`,
/// `outcome` and `reason` are fixed ones of ours, for programs; ui/text has sentences for them. The other
/// texts come from outside: bounded and harmless as Session's are.
struct HistoryEntry
{
    QDateTime at;
    QString act; ///< "logoff", "block", "block-all", "watch", …; an unknown one is shown as it is.
    QString outcome; ///< "done", "refused", "failed".
    QString reason; ///< Error::Code as its word ("NotAuthorized"), empty when done.
    QString operatorName; ///< Who; his number where he has no name. "stationd" for the host's own rules.
    QString operatorHost; ///< Where he sat; empty for the host itself.
    QString targetUser; ///< Empty for an act on no session.
    QString session;
    QString station;
    quint64 number = 0; ///< Counts up by one from entry to entry; 0 of one from before they had numbers.
    quint32 count = 1; ///< So many of the same operator, act and outcome; this is the last of them.
    QString host = {}; ///< Where it happened, where more than one host was asked; else empty.

    bool operator==(const HistoryEntry &) const = default;
};

} // namespace stationmaster

Q_DECLARE_METATYPE(stationmaster::HistoryEntry)
