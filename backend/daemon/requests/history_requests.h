// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/session_backend.h"
#include "backend/daemon/policy/policy.h"
#include "backend/daemon/requests/call.h"
#include "backend/daemon/store/audit.h"
#include "backend/daemon/store/audit_reader.h"

#include <QObject>

namespace stationmaster {

/// Carries out Host1.History: finds out who calls, asks whether he may read the audit trail, and reads it. A
/// reading is not itself written down, or looking at the history would be what fills it; a refusal is.
class HistoryRequests final : public QObject
{
    Q_OBJECT

public:
    HistoryRequests(SessionBackend &backend, Callers &callers, Policy &policy, AuditTrail &audit,
                    AuditReader &reader, QObject *parent = nullptr);

    /// `since` in µs since 1970.
    void read(const Call &call, quint64 since, uint limit);

    bool isIdle() const { return m_standing == 0; }

Q_SIGNALS:
    void idleChanged();

private:
    void authorized(const Call &call, quint64 since, uint limit);
    void refuse(const Call &call, const Caller &caller, const Error &error);
    void oneLess();

    SessionBackend &m_backend;
    Callers &m_callers;
    Policy &m_policy;
    AuditTrail &m_audit;
    AuditReader &m_reader;
    int m_standing = 0; ///< Calls not answered yet.
};

} // namespace stationmaster
