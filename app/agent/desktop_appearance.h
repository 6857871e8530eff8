// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/system_color_scheme.h"
#include "backend/core/clock_timer.h"
#include "ui/look/appearance.h"

#include <QObject>

#include <memory>

namespace stationmaster {

/// Makes what the agent shows light or dark as the session's desktop is: light from the beginning, and as the
/// settings portal on the user's own bus says from when it is heard. That bus is the user's, who may say
/// something else as often as he likes: what changes is shown once a second at most. A cover looks the
/// same on every desktop.
class DesktopAppearance final : public QObject
{
    Q_OBJECT

public:
    /// There is an application, and no window yet. The clock outlives this object.
    explicit DesktopAppearance(Clock &clock, QObject *parent = nullptr);

    /// Follows the desktop on the bus at `address` from now on, or stays light where that bus does not
    /// answer. Called once.
    void follow(const QString &address);

private:
    void apply();

    ColorScheme m_shown = ColorScheme::Light;
    std::unique_ptr<SystemColorScheme> m_desktop; ///< Once the bus is open.
    ClockTimer m_pause; ///< Runs while nothing is to change again.
};

} // namespace stationmaster
