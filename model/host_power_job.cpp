// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/host_power_job.h"

#include <QTimer>

#include <algorithm>
#include <utility>

namespace stationmaster {

HostPowerJob::HostPowerJob(Hosts &hosts, const PowerOrder &order, const QStringList &hostIds, Clock &clock,
                           const HostPowerRun::Options &options, QObject *parent)
    : PowerJob(parent)
    , m_order(order)
{
    for (const QString &id : hostIds) {
        const HostLink *link = hosts.link(id);
        m_entries += PowerEntry{id, link ? link->name() : QString()};
        m_runs += new HostPowerRun(hosts, id, m_order, clock, options, this);
        follow(int(m_runs.size()) - 1);
    }
}

void HostPowerJob::follow(int index)
{
    HostPowerRun *run = m_runs.at(index);
    connect(run, &HostPowerRun::ready, this, [this, index] {
        m_ready += index;
        QTimer::singleShot(0, this, &HostPowerJob::proceed);
    });
    connect(run, &HostPowerRun::asked, this, [this, index] {
        m_asking.remove(index);
        QTimer::singleShot(0, this, &HostPowerJob::proceed);
    });
    connect(run, &HostPowerRun::stepReached, this, [this, index](PowerStep step) {
        m_entries[index].step = step;
        Q_EMIT stepReached(m_entries.at(index));
    });
    connect(run, &HostPowerRun::over, this, [this, index](const PowerOutcome &outcome) {
        onOver(index, outcome);
    });
}

void HostPowerJob::start()
{
    // From the event loop, so that whoever started the job can connect to it first.
    QTimer::singleShot(0, this, [this] {
        for (HostPowerRun *run : std::as_const(m_runs)) {
            if (!m_cancelled)
                run->start();
        }
        proceed();
    });
}

void HostPowerJob::proceed()
{
    while (!m_ready.isEmpty() && m_asking.size() < ParallelLimit) {
        const int index = m_ready.takeFirst();
        if (m_entries.at(index).outcome)
            continue;
        m_asking.insert(index);
        m_runs.at(index)->turn();
    }
    if (isFinished() && !std::exchange(m_told, true))
        Q_EMIT finished();
}

void HostPowerJob::cancel()
{
    if (std::exchange(m_cancelled, true))
        return;
    for (HostPowerRun *run : std::as_const(m_runs))
        run->stop();
}

bool HostPowerJob::canCancel() const
{
    return !m_cancelled && std::ranges::any_of(m_runs, &HostPowerRun::canStop);
}

void HostPowerJob::onOver(int index, const PowerOutcome &outcome)
{
    m_asking.remove(index);
    PowerEntry &entry = m_entries[index];
    entry.step = PowerStep::Over;
    entry.outcome = outcome;
    Q_EMIT entryFinished(entry);
    QTimer::singleShot(0, this, &HostPowerJob::proceed);
}

} // namespace stationmaster

#include "moc_host_power_job.cpp"
