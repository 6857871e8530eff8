// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/clock_timer.h"
#include "backend/core/desktop_watch.h"
#include "backend/core/user_notices.h"

#include <QHash>
#include <QPointer>

#include <chrono>
#include <memory>
#include <vector>

class QMessageBox;

namespace stationmaster {

class CountdownNotice;
class MessageWindow;
class ObservationNotice;
class SeenWatch;

/// UserNotices by windows on the session's own screen. That somebody looked is shown for a moment at least,
/// however short the look was: one picture is enough to see all there is.
class OverlayNotices final : public UserNotices
{
public:
    static constexpr std::chrono::milliseconds LeastShown{4'000};

    /// Both outlive this object.
    OverlayNotices(Clock &clock, DesktopWatch &desktop);
    ~OverlayNotices() override;

    void setObserved(bool observed) override;
    void askForConsent(std::function<void(bool agreed)> answered) override;
    void withdrawQuestion() override;
    void showCountdown(const QDateTime &until, const QString &text, Seen seen,
                       std::function<void()> leave) override;
    void hideCountdown() override;
    quint64 showMessage(const UserMessage &message, Seen seen,
                        std::function<void(MessageEnd)> ended) override;
    void withdrawMessage(quint64 name) override;

private:
    int freeSlot() const;
    void takeAway(const MessageWindow *message);

    Clock &m_clock;
    DesktopWatch &m_desktop;
    std::unique_ptr<ObservationNotice> m_notice;
    bool m_observed = false;
    ClockTimer m_leastShown; ///< Runs while the notice must not go yet.
    QPointer<QMessageBox> m_question;
    std::unique_ptr<CountdownNotice> m_countdown;
    QPointer<SeenWatch> m_countdownSeen;
    std::vector<std::unique_ptr<MessageWindow>> m_messages;
    QHash<quint64, QPointer<MessageWindow>> m_named;
    quint64 m_lastName = 0;
};

} // namespace stationmaster
