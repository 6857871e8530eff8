// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/clock_timer.h"
#include "backend/core/sign_surface.h"
#include "backend/core/user_notices.h"

namespace stationmaster {

/// UserNotices where nothing but the sign that somebody is looking can be shown. It is worded at first, small
/// from then on, and is shown for a moment at least, as OverlayNotices has it. Whatever else is to be shown
/// is at once told not to be seen, and what is asked is answered with no.
class SignNotices final : public UserNotices
{
public:
    /// Both outlive this object.
    SignNotices(Clock &clock, SignSurface &surface);
    ~SignNotices() override;

    void setObserved(bool observed) override;
    void askForConsent(std::function<void(bool agreed)> answered) override { answered(false); }
    void withdrawQuestion() override { }
    void showCountdown(const QDateTime &, const QString &, Seen seen, std::function<void()>) override
    {
        seen(false);
    }
    void hideCountdown() override { }
    quint64 showMessage(const UserMessage &, Seen seen, std::function<void(MessageEnd)>) override
    {
        seen(false);
        return 0;
    }
    void withdrawMessage(quint64) override { }

private:
    void hide();

    SignSurface &m_surface;
    ClockTimer m_worded; ///< Runs while its words are shown.
    ClockTimer m_leastShown; ///< Runs while it must not go yet.
    bool m_observed = false;
    bool m_shown = false;
};

} // namespace stationmaster
