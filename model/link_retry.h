// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/clock_timer.h"
#include "backend/core/host_link.h"
#include "model/hosts.h"

namespace stationmaster {

/// Keeps trying to reach a computer that is on its way up or down. One that does not answer its link tries
/// again by itself, and that is left as it is. One that answers and lets nobody in, as a computer does while
/// it boots and while it goes down, the link would not try again.
class LinkRetry final
{
public:
    static constexpr std::chrono::milliseconds Pause{10'000};

    /// Both outlive this object.
    LinkRetry(Hosts &hosts, const QString &hostId, Clock &clock)
        : m_again(clock, [&hosts, hostId] {
            HostLink *link = hosts.link(hostId);
            if (link && waitsForOperator(link->status()))
                link->open();
        })
    {
    }

    /// To be told whenever the link's status is another.
    void note(const LinkStatus &status)
    {
        if (waitsForOperator(status) && !m_again.isActive())
            m_again.start(Pause);
    }

private:
    static bool waitsForOperator(const LinkStatus &status)
    {
        return status.state == LinkState::Refused || status.state == LinkState::NoService;
    }

    ClockTimer m_again;
};

} // namespace stationmaster
