// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/result.h"
#include "backend/service/audit.h"
#include "backend/service/order.h"

#include <QObject>

namespace stationmaster {

/// Answers orders and writes them down: each once, whichever desk has carried it out and however long that
/// took.
class Clerk final : public QObject
{
    Q_OBJECT

public:
    static constexpr int MaxStanding = 4096; ///< Orders without their outcome, of all callers together.

    explicit Clerk(AuditTrail &audit, QObject *parent = nullptr);

    /// Takes a call on. Null, and the call refused, if there are too many.
    OrderPtr take(const Call &call, const Session &target, const Action &action, bool defer);
    /// Takes on what an earlier run has left.
    void resume(const OrderPtr &order);

    /// Tells whoever asked, and nobody else.
    void tellStep(const Order &order, Step step) const;
    /// It has begun and may take long: the answer to a caller who does not want to wait for the rest.
    void begun(Order &order);
    /// The entry of the audit trail, if there is none yet.
    void writeDown(Order &order, const Result<> &result);
    /// Its outcome: the last that is heard of it.
    void finish(Order &order, const Result<Outcome> &result);

    bool isIdle() const { return m_standing == 0; }

Q_SIGNALS:
    void idleChanged();

private:
    AuditTrail &m_audit;
    int m_standing = 0;
    quint32 m_lastJob = 0;
};

} // namespace stationmaster
