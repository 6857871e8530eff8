// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/daemon/requests/history_requests.h"

#include "backend/core/async.h"
#include "backend/core/host_control.h"
#include "backend/protocol/marshalling.h"

#include <algorithm>

namespace stationmaster {

using namespace Qt::StringLiterals;

HistoryRequests::HistoryRequests(Authorization &authorization, AuditReader &reader, QObject *parent)
    : QObject(parent)
    , m_reader(reader)
    , m_requests(authorization)
{
    connect(&m_requests, &RequestGate::idleChanged, this, &HistoryRequests::idleChanged);
}

void HistoryRequests::read(const Call &call, quint64 since, uint limit)
{
    m_requests.take(call, {u"history"_s, Authorization::Question::ReadAudit},
                    [this, since, limit](const AuthorizedRequestPtr &request) {
                        authorized(request, since, limit);
                    });
}

void HistoryRequests::authorized(const AuthorizedRequestPtr &request, quint64 since, uint limit)
{
    const QDateTime from = QDateTime::fromMSecsSinceEpoch(qint64(since / 1000));
    const int most = int(std::min(limit, uint(HostControl::MaxHistory)));
    whenDone(m_reader.read(from, most), this, [request](const Result<QList<HistoryEntry>> &entries) {
        if (!entries) {
            request->refuse(entries.error());
            return;
        }
        HistoryEntries onBus;
        for (const HistoryEntry &entry : entries.value())
            onBus += protocol::encode(entry);
        request->answer({QVariant::fromValue(onBus)});
    });
}

} // namespace stationmaster

#include "moc_history_requests.cpp"
