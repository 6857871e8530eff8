// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/clock_timer.h"
#include "model/hosts.h"

#include <QHash>

namespace stationmaster {

/// Keeps what comes from each host below a limit by having its pictures taken less often. What counts is all
/// that the line has carried (HostLink::received()), so that somebody's thin line stays usable; nothing is
/// measured where there is no limit.
class PictureBudget final : public QObject
{
    Q_OBJECT

public:
    /// Long enough for a few pictures, short enough for a line that has just become too thin.
    static constexpr std::chrono::seconds Interval{4};
    /// Of the rate that is asked for; less would look like a picture that stands still for good.
    static constexpr double SmallestShare = 0.02;

    /// Both outlive this object.
    PictureBudget(Hosts &hosts, Clock &clock);

    /// Bytes a second from each host; 0: no limit.
    void setLimit(qint64 bytesPerSecond);

private:
    struct Line
    {
        quint64 received = 0; ///< When it was last looked at.
        double share = 1;
    };

    void look();
    double nextShare(double share, double bytesPerSecond) const;

    Hosts &m_hosts;
    qint64 m_limit = 0;
    QHash<QString, Line> m_lines; ///< By HostLink::hostId().
    ClockTimer m_timer;
};

} // namespace stationmaster
