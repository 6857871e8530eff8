// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/wake_job.h"

#include <QTimer>

#include <utility>

namespace stationmaster {

using namespace Qt::StringLiterals;
using End = PowerOutcome::End;

WakeJob::WakeJob(Hosts &hosts, const QStringList &hostIds, AddressOf addressOf, WakeSender &sender,
                 Clock &clock, const Options &options, QObject *parent)
    : PowerJob(parent)
    , m_hosts(hosts)
    , m_addressOf(std::move(addressOf))
    , m_sender(sender)
    , m_clock(clock)
    , m_options(options)
    , m_deadline(clock, [this] {
        cancel();
    })
{
    for (const QString &id : hostIds) {
        const HostLink *link = hosts.link(id);
        m_entries += PowerEntry{id, link ? link->name() : QString()};
    }
    connect(&hosts, &Hosts::changed, this, &WakeJob::onChanged);
    connect(&hosts, &Hosts::removed, this, &WakeJob::onRemoved);
}

WakeJob::~WakeJob() = default;

void WakeJob::start()
{
    QTimer::singleShot(0, this, [this] {
        m_deadline.start(m_options.thereWithin);
        for (int index = 0; index < int(m_entries.size()); ++index) {
            if (!m_entries.at(index).outcome)
                wake(index);
        }
        if (m_entries.isEmpty())
            Q_EMIT finished();
    });
}

void WakeJob::wake(int index)
{
    const QString id = m_entries.at(index).hostId;
    HostLink *link = m_hosts.link(id);
    if (!link) {
        end(index, End::Failed, Error{Error::Code::NotFound, u"no such host"_s, {}});
        return;
    }
    if (link->status().state == LinkState::Ready) {
        end(index, End::Seen);
        return;
    }
    const std::optional<HardwareAddress> address = m_addressOf(id);
    if (!address) {
        end(index, End::Failed, Error{Error::Code::Unsupported, u"its hardware address is not known"_s, {}});
        return;
    }
    if (const Result<> sent = m_sender.send(*address); !sent) {
        end(index, End::Failed, sent.error());
        return;
    }
    m_retry.emplace(index, std::make_unique<LinkRetry>(m_hosts, id, m_clock));
    m_entries[index].step = PowerStep::Returning;
    Q_EMIT stepReached(m_entries.at(index));
    link->open();
}

void WakeJob::onChanged(const HostLink *link)
{
    const int index = waitingFor(link->hostId());
    if (index < 0)
        return;
    if (link->status().state == LinkState::Ready)
        end(index, End::Seen);
    else
        m_retry.at(index)->note(link->status());
}

void WakeJob::onRemoved(const HostLink *link)
{
    if (const int index = waitingFor(link->hostId()); index >= 0)
        end(index, End::NotSeenBack);
}

int WakeJob::waitingFor(const QString &hostId) const
{
    for (const auto &waiting : m_retry) {
        if (m_entries.at(waiting.first).hostId == hostId)
            return waiting.first;
    }
    return -1;
}

void WakeJob::cancel()
{
    for (int index = 0; index < int(m_entries.size()); ++index) {
        if (!m_entries.at(index).outcome)
            end(index, m_retry.contains(index) ? End::NotSeenBack : End::Stopped);
    }
}

void WakeJob::end(int index, End end, const std::optional<Error> &error)
{
    m_retry.erase(index);
    PowerEntry &entry = m_entries[index];
    entry.step = PowerStep::Over;
    entry.outcome = PowerOutcome{end, error};
    Q_EMIT entryFinished(entry);
    if (!isFinished() || std::exchange(m_told, true))
        return;
    m_deadline.stop();
    QTimer::singleShot(0, this, &PowerJob::finished);
}

} // namespace stationmaster

#include "moc_wake_job.cpp"
