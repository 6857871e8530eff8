// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/clock_timer.h"
#include "backend/core/session_cover.h"
#include "backend/core/user_notices.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <optional>
#include <vector>

namespace stationmaster {

/// What the session's user is told: the countdown and messages, by windows, and on the cover while there is
/// one to be. The newest message is the one on the cover; an answer to it brings the one before. What has not
/// been answered when the cover goes is shown in a window, and what has a window when the cover comes is on
/// the cover too.
class NoticeBoard final : public QObject
{
    Q_OBJECT

public:
    /// How long the cover may take to show something.
    static constexpr std::chrono::milliseconds Deadline{3'000};

    /// All three outlive this object.
    NoticeBoard(SessionCover &cover, UserNotices &windows, Clock &clock, QObject *parent = nullptr);

    /// The cover is to be up, be it seen already or not.
    void setCovered(bool covered);

    // As in UserNotices; with a cover "seen" is what is on it.
    void showCountdown(const QDateTime &until, const QString &text, UserNotices::Seen seen,
                       std::function<void()> leave);
    void hideCountdown();
    void showMessage(const UserMessage &said, UserNotices::Seen seen, std::function<void(MessageEnd)> ended);

private:
    struct Countdown
    {
        quint64 id = 0;
        QDateTime until;
        QString text;
        UserNotices::Seen seen; ///< Until it has been called.
        std::function<void()> leave;
    };
    struct Message
    {
        quint64 id = 0;
        UserMessage said;
        QDateTime until; ///< Not valid where it has no end.
        UserNotices::Seen seen;
        std::function<void(MessageEnd)> ended;
        std::optional<quint64> window; ///< Its name, while it has one.
    };

    void tellCover();
    void onNoticeShown(quint64 notice);
    void onPressed(quint64 notice);
    void openWindow(quint64 id);
    void onWindowSeen(quint64 id, bool seen);
    /// Gives the notice up if the cover does not show it within Deadline.
    void expectSeen(quint64 id);
    void giveUp(quint64 id);
    void end(quint64 id, MessageEnd how);
    Message *find(quint64 id);

    SessionCover &m_cover;
    UserNotices &m_windows;
    Clock &m_clock;
    bool m_covered = false;
    std::optional<Countdown> m_countdown;
    std::vector<Message> m_messages;
    quint64 m_lastId = 0;
    CoverNotice m_notice; ///< What the cover has been told.
    ClockTimer m_leaving; ///< Runs while an answer to "log off now" may be on its way.
};

} // namespace stationmaster
