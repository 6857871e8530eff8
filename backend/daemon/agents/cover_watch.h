// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/clock_timer.h"
#include "backend/core/session.h"

#include <QHash>
#include <QObject>

#include <chrono>

namespace stationmaster {

/// Notices covers of which nothing is heard: an agent says every two seconds whether it has found its cover
/// on the screen. One whose process is stopped says nothing, and what it said last is true no longer.
class CoverWatch final : public QObject
{
    Q_OBJECT

public:
    /// Four reports that did not come.
    static constexpr std::chrono::milliseconds Silence{8'000};

    /// The clock outlives this object.
    explicit CoverWatch(Clock &clock, QObject *parent = nullptr);

    /// Something was heard just now, or is to be from now on.
    void heard(const SessionId &id);
    /// There is none to be heard of.
    void forget(const SessionId &id);

Q_SIGNALS:
    /// Each time that it has been silent for so long.
    void silent(const stationmaster::SessionId &id);

private:
    void look();

    Clock &m_clock;
    QHash<SessionId, std::chrono::milliseconds> m_heard; ///< On the steady clock.
    ClockTimer m_timer;
};

} // namespace stationmaster
