// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/user_notices.h"
#include "ui/overlay/surface_sign.h"

namespace stationmaster {

/// UserNotices where nothing but the sign that somebody is looking can be shown. Whatever else is to be shown
/// is at once told not to be seen, and what is asked is answered with no.
class SignNotices final : public UserNotices
{
public:
    /// Both outlive this object.
    SignNotices(Clock &clock, SignSurface &surface)
        : m_sign(clock, surface)
    {
    }

    void setCovered(bool) override { }
    void setObserved(bool observed) override { m_sign.setObserved(observed); }
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
    SurfaceSign m_sign;
};

} // namespace stationmaster
