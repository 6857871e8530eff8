// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/result.h"
#include "backend/daemon/requests/request.h"
#include "backend/daemon/store/audit.h"
#include "backend/daemon/store/audit_reader.h"

#include <QObject>

#include <optional>

namespace stationmaster {

/// Answers requests and writes them down: each once, whoever has carried it out and however long that took.
/// Of a request that an earlier run of the service took, that run may have written the entry just before it
/// ended: the history is looked at before another is added.
class RequestLedger final : public QObject
{
    Q_OBJECT

public:
    static constexpr int LookBack = 1000; ///< Entries of the trail that an earlier run may have ended with.

    RequestLedger(AuditTrail &audit, AuditReader &history, QObject *parent = nullptr);

    /// Takes a call on.
    ActionRequestPtr take(const Call &call, const Session &target, const Action &action,
                          const ReplyOptions &reply);
    /// Takes on what an earlier run has left.
    void resume(const ActionRequestPtr &request);

    /// Tells whoever asked, and nobody else.
    void tellStep(const ActionRequest &request, Step step) const;
    /// It has begun and may take long: the answer to a caller who does not want to wait for the rest.
    void begun(ActionRequest &request);
    /// The entry of the audit trail, if there is none yet.
    void writeDown(ActionRequest &request, const Result<> &result);
    /// Its outcome: the last that is heard of it.
    void finish(ActionRequest &request, const Result<Outcome> &result);

    bool isIdle() const { return m_standing == 0; }

Q_SIGNALS:
    void idleChanged();

private:
    struct Resumed
    {
        AuditRecord record;
        QDateTime since; ///< There can be no entry before it.
    };

    void stand(int change);
    void lookBack();
    /// Unless the earlier run has.
    void writeDownResumed(const Resumed &resumed);

    AuditTrail &m_audit;
    AuditReader &m_history;
    bool m_looksBack = false;
    /// The trail as this run has found it, without what has been found to be an order's.
    std::optional<QList<HistoryEntry>> m_earlier;
    QList<Resumed> m_waiting; ///< For m_earlier.
    int m_standing = 0;
};

} // namespace stationmaster
