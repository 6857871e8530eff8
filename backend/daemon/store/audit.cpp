// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/daemon/store/audit.h"

namespace stationmaster {

AuditRecord auditOf(const QString &act, const Caller &caller, const Session &target, const Result<> &result)
{
    AuditRecord record;
    record.act = act;
    record.caller = caller;
    record.targetUid = target.id.uid;
    record.targetUser = target.userName;
    record.session = target.id.local;
    record.station = target.station;
    if (!result) {
        record.error = result.error();
        const Error::Code code = result.error().code;
        const bool refused = code == Error::Code::NotAuthorized || code == Error::Code::OutsideHours
            || code == Error::Code::OutsideNetworks;
        record.outcome = refused ? AuditRecord::Outcome::Refused : AuditRecord::Outcome::Failed;
    }
    return record;
}

QString hostOfCaller(const Caller &caller, const QList<Session> &sessions)
{
    for (const Session &session : sessions) {
        if (session.id.local == caller.session && session.id.uid == caller.uid)
            return session.remoteHost;
    }
    return {};
}

} // namespace stationmaster
