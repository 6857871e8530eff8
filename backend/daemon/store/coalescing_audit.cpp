// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/daemon/store/coalescing_audit.h"

namespace stationmaster {

namespace {

bool needsNoRight(const AuditRecord &record)
{
    const bool isOwn =
        record.caller.uid != 0 && !record.session.isEmpty() && record.caller.uid == record.targetUid;
    const bool isBusy = record.error && record.error->code == Error::Code::Busy;
    // A session's own user can take its cover away as often as he likes.
    const bool isLoss = record.act == u"cover-lost";
    return record.outcome == AuditRecord::Outcome::Refused || isBusy || isOwn || isLoss;
}

} // namespace

CoalescingAudit::CoalescingAudit(AuditTrail &trail, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_trail(trail)
    , m_clock(clock)
{
}

CoalescingAudit::~CoalescingAudit()
{
    for (const auto &[key, record] : m_open) {
        if (record.count > 0)
            m_trail.write(record);
    }
}

void CoalescingAudit::write(const AuditRecord &record)
{
    if (!needsNoRight(record)) {
        m_trail.write(record);
        return;
    }
    const Key key(record.caller.uid, record.act, record.session.isEmpty() ? record.station : record.session,
                  record.outcome);
    const auto known = m_open.find(key);
    if (known == m_open.end()) {
        m_trail.write(record);
        begin(key);
        return;
    }
    const quint32 count = known->second.count + 1;
    known->second = record;
    known->second.count = count;
}

void CoalescingAudit::begin(const Key &key)
{
    m_open[key].count = 0;
    m_clock.after(Period, this, [this, key] {
        end(key);
    });
}

void CoalescingAudit::end(const Key &key)
{
    const AuditRecord record = m_open.extract(key).mapped();
    if (record.count == 0)
        return;
    m_trail.write(record);
    begin(key);
}

} // namespace stationmaster

#include "moc_coalescing_audit.cpp"
