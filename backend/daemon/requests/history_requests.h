// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/daemon/requests/request_gate.h"
#include "backend/daemon/store/audit_reader.h"

#include <QObject>

namespace stationmaster {

/// Carries out Host1.History: reads the audit trail for whoever may. A
/// reading is not itself written down, or looking at the history would be what fills it; a refusal is.
class HistoryRequests final : public QObject
{
    Q_OBJECT

public:
    HistoryRequests(Authorization &authorization, AuditReader &reader, QObject *parent = nullptr);

    /// `since` in µs since 1970.
    void read(const Call &call, quint64 since, uint limit);

    bool isIdle() const { return m_requests.isIdle(); }

Q_SIGNALS:
    void idleChanged();

private:
    void authorized(const AuthorizedRequestPtr &request, quint64 since, uint limit);

    AuditReader &m_reader;
    RequestGate m_requests;
};

} // namespace stationmaster
