// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/result.h"
#include "backend/core/session.h"
#include "backend/daemon/requests/callers.h"

#include <QString>

#include <optional>

namespace stationmaster {

/// One act, one refusal, one begin or end of watching: who, from where, what, on whom, and what came of it.
struct AuditRecord
{
    enum class Outcome
    {
        Done,
        Refused, ///< Not authorized, or not at that hour or from there; nothing was done.
        Failed,
    };

    QString act; ///< One of our fixed words: "logoff", "lock", …, "watch", "unwatch", "rename-station".
    Outcome outcome = Outcome::Done;
    std::optional<Error> error; ///< Why not, unless Done.

    Caller caller;
    QString callerHost; ///< Where the operator's own session is connected from; empty for this host itself.
    quint32 targetUid = 0;
    QString targetUser; ///< Empty for an act on no session.
    QString session;
    QString station;
    quint32 count = 1; ///< So many of the same user, act and outcome; this is the last of them.
};

/// Port: where the records go. Never blocks for long, never fails the act itself.
class AuditTrail
{
public:
    virtual ~AuditTrail() = default;
    virtual void write(const AuditRecord &record) = 0;
};

/// A record of `act` on `target` by `caller`; `result` says what came of it.
AuditRecord auditOf(const QString &act, const Caller &caller, const Session &target, const Result<> &result);

/// Where `caller` sits, when his session is connected from elsewhere.
QString hostOfCaller(const Caller &caller, const QList<Session> &sessions);

} // namespace stationmaster
