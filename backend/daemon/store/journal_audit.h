// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/daemon/store/audit.h"
#include "backend/daemon/store/audit_numbers.h"

#include <QList>

namespace stationmaster {

/// The system's journal. Every record is one entry with the message id below and the fields
/// STATIONMASTER_ACT, _OUTCOME, _REASON, _DETAIL, _OPERATOR, _OPERATOR_UID, _OPERATOR_HOST,
/// _OPERATOR_SESSION, _TARGET, _TARGET_UID, _SESSION, _STATION, _COUNT and _AUDIT, the entry's number, so
/// that `journalctl MESSAGE_ID=… STATIONMASTER_TARGET=student3` finds what was done to somebody. Only the
/// journal's own checks on the sender say that an entry is genuine: read it with _UID=0.
class JournalAudit final : public AuditTrail
{
public:
    static constexpr char MessageId[] = "5f1c1c9f8d8b4f0f9c0b7a4f53a1d2e6";

    /// `numbers` outlives the trail.
    explicit JournalAudit(AuditNumbers &numbers)
        : m_numbers(numbers)
    {
    }

    void write(const AuditRecord &record) override;

    /// The entry's fields, "NAME=value" each. No value can begin a field of its own.
    static QList<QByteArray> fields(const AuditRecord &record, quint64 number);

private:
    AuditNumbers &m_numbers;
};

} // namespace stationmaster
