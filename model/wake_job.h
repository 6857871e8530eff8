// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/wake_sender.h"
#include "model/hosts.h"
#include "model/link_retry.h"
#include "model/power_job.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>

namespace stationmaster {

/// Wakes hosts that are off. Nobody answers the packet: that a host has woken is seen when it can be reached.
class WakeJob final : public PowerJob
{
    Q_OBJECT

public:
    struct Options
    {
        std::chrono::milliseconds thereWithin = std::chrono::minutes(5);
    };
    /// The hardware address of a host, by its id, as far as it is known.
    using AddressOf = std::function<std::optional<HardwareAddress>(const QString &hostId)>;

    /// `hosts`, `sender` and `clock` outlive this object. Each host once.
    WakeJob(Hosts &hosts, const QStringList &hostIds, AddressOf addressOf, WakeSender &sender, Clock &clock,
            const Options &options, QObject *parent = nullptr);
    ~WakeJob() override;

    void start() override;
    /// What has been sent cannot be called back; nobody is waited for any more.
    void cancel() override;
    bool canCancel() const override { return !isFinished(); }
    PowerVerb verb() const override { return PowerVerb::Wake; }
    const QList<PowerEntry> &entries() const override { return m_entries; }

private:
    void wake(int index);
    void onChanged(const HostLink *link);
    void onRemoved(const HostLink *link);
    int waitingFor(const QString &hostId) const; ///< -1: not waited for.
    void end(int index, PowerOutcome::End end, const std::optional<Error> &error = {});

    Hosts &m_hosts;
    const AddressOf m_addressOf;
    WakeSender &m_sender;
    Clock &m_clock;
    const Options m_options;
    QList<PowerEntry> m_entries;
    std::map<int, std::unique_ptr<LinkRetry>> m_retry; ///< By index, those that are waited for.
    ClockTimer m_deadline;
    bool m_told = false; ///< finished()
};

} // namespace stationmaster
