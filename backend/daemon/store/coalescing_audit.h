// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/clock.h"
#include "backend/daemon/store/audit.h"

#include <QObject>

#include <map>
#include <tuple>

namespace stationmaster {

/// Keeps a flood from drowning the trail. What a user can repeat without a right (refusals, calls beyond his
/// budget, what he does to his own session, and covers that are lost) is written at once the first time; what
/// of the same act, session and outcome follows within a minute is one entry at its end, with how many they
/// were: whom he meant is never lost. Everything else goes through as it is. What waits is written when this
/// object dies.
class CoalescingAudit final : public QObject, public AuditTrail
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds Period{60};

    /// Both outlive this object.
    CoalescingAudit(AuditTrail &trail, Clock &clock, QObject *parent = nullptr);
    ~CoalescingAudit() override;

    void write(const AuditRecord &record) override;

private:
    /// User id, act, session (or station), outcome.
    using Key = std::tuple<quint32, QString, QString, AuditRecord::Outcome>;

    void begin(const Key &key);
    void end(const Key &key);

    AuditTrail &m_trail;
    Clock &m_clock;
    /// The last of those that wait for the end of their minute; its count is 0 where none does.
    std::map<Key, AuditRecord> m_open;
};

} // namespace stationmaster
