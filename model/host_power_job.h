// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/host_power_run.h"
#include "model/power_job.h"

#include <QHash>

namespace stationmaster {

/// Restarts hosts or turns them off. All users are warned at once; at most ParallelLimit hosts are asked at
/// once, and however many are only waited for.
class HostPowerJob final : public PowerJob
{
    Q_OBJECT

public:
    static constexpr int ParallelLimit = 32;

    /// `hosts` and `clock` outlive this object. Each host once.
    HostPowerJob(Hosts &hosts, const PowerOrder &order, const QStringList &hostIds, Clock &clock,
                 const HostPowerRun::Options &options = {}, QObject *parent = nullptr);

    void start() override;
    /// Calls off what has not been asked: countdowns that run too, as far as they can be.
    void cancel() override;
    bool canCancel() const override;
    PowerVerb verb() const override { return m_order.verb; }
    const QList<PowerEntry> &entries() const override { return m_entries; }

private:
    void proceed();
    void follow(int index);
    void onOver(int index, const PowerOutcome &outcome);

    const PowerOrder m_order;
    QList<PowerEntry> m_entries;
    QList<HostPowerRun *> m_runs; ///< Children of this object, beside m_entries.
    QList<int> m_ready; ///< Those whose turn comes, by index.
    QSet<int> m_asking; ///< Those that are being asked.
    bool m_cancelled = false;
    bool m_told = false; ///< finished()
};

} // namespace stationmaster
