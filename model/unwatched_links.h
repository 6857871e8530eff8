// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/clock_timer.h"
#include "model/hosts.h"

#include <QHash>

namespace stationmaster {

/// Lets go of connections that nobody looks at any more (Hosts::setScope()), after a while, and only where
/// nothing is under way: a teacher who has looked at every room of a school does not keep all of them.
class UnwatchedLinks final : public QObject
{
    Q_OBJECT

public:
    /// Long enough to look at another room and come back.
    static constexpr std::chrono::milliseconds Limit = std::chrono::minutes(5);

    /// Both outlive this object.
    UnwatchedLinks(Hosts &hosts, Clock &clock);

private:
    void onScopeChanged();
    void look();

    Hosts &m_hosts;
    Clock &m_clock;
    QHash<QString, std::chrono::milliseconds> m_since; ///< By HostLink::hostId(), on the steady clock.
    ClockTimer m_timer; ///< Runs while there are such links.
};

} // namespace stationmaster
