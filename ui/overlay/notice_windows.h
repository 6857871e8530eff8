// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/clock.h"
#include "backend/core/user_notices.h"

#include <QHash>
#include <QPointer>

#include <memory>
#include <vector>

class QMessageBox;

namespace stationmaster {

class CountdownNotice;
class MessageWindow;
class SeenWatch;
class SurfaceWindows;

/// The question, the countdown and the messages of UserNotices, each in a window.
class NoticeWindows : public UserNotices
{
public:
    ~NoticeWindows() override;

    void setCovered(bool covered) override;
    void askForConsent(std::function<void(bool agreed)> answered) override;
    void withdrawQuestion() override;
    void showCountdown(const QDateTime &until, const QString &text, Seen seen,
                       std::function<void()> leave) override;
    void hideCountdown() override;
    quint64 showMessage(const UserMessage &message, Seen seen,
                        std::function<void(MessageEnd)> ended) override;
    void withdrawMessage(quint64 name) override;

protected:
    /// Both outlive this object. `surfaces` brings the windows onto the screen; null: they are shown by
    /// themselves.
    NoticeWindows(Clock &clock, SurfaceWindows *surfaces);

private:
    int freeSlot() const;
    void takeAway(const MessageWindow *message);

    Clock &m_clock;
    SurfaceWindows *const m_surfaces;
    QPointer<QMessageBox> m_question;
    std::unique_ptr<CountdownNotice> m_countdown;
    QPointer<SeenWatch> m_countdownSeen;
    std::vector<std::unique_ptr<MessageWindow>> m_messages;
    QHash<quint64, QPointer<MessageWindow>> m_named;
    quint64 m_lastName = 0;
};

} // namespace stationmaster
