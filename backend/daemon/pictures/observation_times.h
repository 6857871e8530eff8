// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/clock_timer.h"
#include "backend/core/observation_hours.h"

#include <QObject>

namespace stationmaster {

/// Whether the site's hours allow pictures now, by the computer's own time zone. Looks each minute, and only
/// where there are such hours: whoever puts the clock or the zone is followed, and daylight saving time is. A
/// computer that sleeps does not count those minutes, so who must be sure looks himself.
class ObservationTimes final : public QObject
{
    Q_OBJECT

public:
    /// The clock outlives this object.
    ObservationTimes(const ObservationHours &hours, Clock &clock, QObject *parent = nullptr);

    /// As it was when last looked at.
    bool allow() const { return m_allow; }
    const ObservationHours &hours() const { return m_hours; }
    /// Looks at the clock; the same as allow() after it. Where that is another now, changed() comes from
    /// inside.
    bool look();

Q_SIGNALS:
    void changed();

private:
    void waitForMinute();
    bool allowNow() const;

    const ObservationHours m_hours;
    Clock &m_clock;
    bool m_allow;
    ClockTimer m_minute;
};

} // namespace stationmaster
