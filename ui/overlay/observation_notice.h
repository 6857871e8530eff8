// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/clock_timer.h"
#include "backend/core/desktop_watch.h"
#include "ui/overlay/observation_sign.h"
#include "ui/overlay/screen_corner.h"

#include <chrono>
#include <optional>

namespace stationmaster {

/// The sign that somebody is looking at this screen: in a corner of the primary monitor, above everything. It
/// says so in words at first and is a small round sign from then on. Takes neither keyboard nor pointer, and
/// steps aside to another corner when the pointer comes near, so that nothing stays hidden behind it; it is
/// never away. Follows the monitor's geometry.
class ObservationNotice final : public ObservationSign
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds WordsShown{8'000};

    /// Both outlive this object.
    ObservationNotice(DesktopWatch &desktop, Clock &clock, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void place();

    ClockTimer m_worded; ///< Runs while its words are shown.
    ScreenCorner m_corner;
    std::optional<QPoint> m_pointer; ///< In device pixels.
};

} // namespace stationmaster
