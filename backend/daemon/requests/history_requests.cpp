// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/daemon/requests/history_requests.h"

#include "backend/core/async.h"
#include "backend/core/host_control.h"
#include "backend/daemon/requests/request_ledger.h"
#include "backend/protocol/marshalling.h"

#include <algorithm>

namespace stationmaster {

using namespace Qt::StringLiterals;

HistoryRequests::HistoryRequests(SessionBackend &backend, Callers &callers, Policy &policy, AuditTrail &audit,
                                 AuditReader &reader, QObject *parent)
    : QObject(parent)
    , m_backend(backend)
    , m_callers(callers)
    , m_policy(policy)
    , m_audit(audit)
    , m_reader(reader)
{
}

void HistoryRequests::read(const Call &call, quint64 since, uint limit)
{
    if (m_standing >= RequestLedger::MaxStanding) {
        call.refuse({Error::Code::Busy, u"too many calls at once"_s, {}});
        return;
    }
    if (++m_standing == 1)
        Q_EMIT idleChanged();
    whenDone(m_callers.identify(call.sender()), this, [=, this](const Result<Caller> &caller) {
        if (!caller) {
            refuse(call, {}, caller.error());
            return;
        }
        m_policy.mayReadAudit(caller.value(), call.interactive(), this, [=, this](const Result<> &verdict) {
            if (verdict)
                authorized(call, since, limit);
            else
                refuse(call, caller.value(), verdict.error());
        });
    });
}

void HistoryRequests::authorized(const Call &call, quint64 since, uint limit)
{
    const QDateTime from = QDateTime::fromMSecsSinceEpoch(qint64(since / 1000));
    const int most = int(std::min(limit, uint(HostControl::MaxHistory)));
    whenDone(m_reader.read(from, most), this, [=, this](const Result<QList<HistoryEntry>> &entries) {
        if (entries) {
            HistoryEntries onBus;
            for (const HistoryEntry &entry : entries.value())
                onBus += protocol::encode(entry);
            call.answer({QVariant::fromValue(onBus)});
        } else {
            call.refuse(entries.error());
        }
        oneLess();
    });
}

void HistoryRequests::refuse(const Call &call, const Caller &caller, const Error &error)
{
    AuditRecord record = auditOf(u"history"_s, caller, Session(), error);
    record.callerHost = hostOfCaller(caller, m_backend.sessions());
    m_audit.write(record);
    call.refuse(error);
    oneLess();
}

void HistoryRequests::oneLess()
{
    if (--m_standing == 0)
        Q_EMIT idleChanged();
}

} // namespace stationmaster
