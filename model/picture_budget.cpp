// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/picture_budget.h"

#include <algorithm>
#include <functional>

namespace stationmaster {

namespace {

/// Pictures come more often again below this part of the limit: between the two nothing changes, so that each
/// change, which brings a whole picture, is worth it.
constexpr double Slack = 0.6;
constexpr double Growth = 1.5;

} // namespace

PictureBudget::PictureBudget(Hosts &hosts, Clock &clock)
    : m_hosts(hosts)
    , m_timer(clock, std::bind_front(&PictureBudget::look, this))
{
}

void PictureBudget::setLimit(qint64 bytesPerSecond)
{
    m_limit = std::max<qint64>(bytesPerSecond, 0);
    m_lines.clear();
    for (const HostLink *link : m_hosts.links()) {
        m_lines.insert(link->hostId(), {link->received(), 1});
        m_hosts.setPictureShare(link->hostId(), 1);
    }
    if (m_limit > 0)
        m_timer.start(Interval);
    else
        m_timer.stop();
}

void PictureBudget::look()
{
    m_timer.start(Interval);
    QHash<QString, Line> lines;
    for (const HostLink *link : m_hosts.links()) {
        const auto before = m_lines.constFind(link->hostId());
        Line line{link->received(), 1};
        if (before != m_lines.constEnd()) {
            const double seconds = std::chrono::duration<double>(Interval).count();
            line.share = nextShare(before->share, double(line.received - before->received) / seconds);
            if (line.share != before->share)
                m_hosts.setPictureShare(link->hostId(), line.share);
        }
        lines.insert(link->hostId(), line);
    }
    m_lines = lines;
}

double PictureBudget::nextShare(double share, double bytesPerSecond) const
{
    const double limit = double(m_limit);
    if (bytesPerSecond > limit)
        return std::max(share * limit / bytesPerSecond, SmallestShare);
    if (bytesPerSecond < limit * Slack)
        return std::min(share * Growth, 1.0);
    return share;
}

} // namespace stationmaster

#include "moc_picture_budget.cpp"
