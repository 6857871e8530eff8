// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QtGlobal>

#include <chrono>
#include <functional>

namespace stationmaster {

/// What became of a message on the screen.
enum class MessageEnd
{
    Ok, ///< Its user said so.
    Timeout, ///< Its time was over.
    Lost, ///< It could not be shown any longer.
};

/// What somebody tells the session's user.
struct UserMessage
{
    QString sender; ///< Who tells it, as the host knows him; empty where it does not.
    QString text;
    std::chrono::seconds time{}; ///< How long it stays unless its user says OK; 0: no end.
};

/// The port: what an agent lets its session's user see and asks them. Never blocks; lives on the agent's
/// thread. Every callback is called at most once, and never after this object has died; every text is plain,
/// and hostile: bounded and made harmless before it is shown.
class UserNotices
{
public:
    /// Called with true as soon as the user can see it, with false when that did not happen in time.
    using Seen = std::function<void(bool seen)>;

    virtual ~UserNotices() = default;

    /// While true there is to be a cover over everything: what is shown lies under it, or goes from the
    /// screen until it is false again, but is not withdrawn for that.
    virtual void setCovered(bool covered) = 0;

    /// While true the user can see that somebody is looking. Saying the same twice changes nothing.
    virtual void setObserved(bool observed) = 0;
    /// Asks whether somebody may look, once at a time, and calls `answered` with what the user said. Closing
    /// the question is a no. withdrawQuestion() takes it away without an answer.
    virtual void askForConsent(std::function<void(bool agreed)> answered) = 0;
    virtual void withdrawQuestion() = 0;

    /// The countdown to the end of the session, with the teacher's words; one at a time: another replaces it.
    /// `leave` is called when the user would rather go at once, and the countdown stays until it is taken
    /// away.
    virtual void showCountdown(const QDateTime &until, const QString &text, Seen seen,
                               std::function<void()> leave) = 0;
    virtual void hideCountdown() = 0;

    /// Several may be shown. Calls `ended` after `seen(true)`; a message that was not seen is taken away.
    /// Answers with a name for withdrawMessage(), which takes it away without calling anybody.
    virtual quint64 showMessage(const UserMessage &message, Seen seen,
                                std::function<void(MessageEnd)> ended) = 0;
    virtual void withdrawMessage(quint64 name) = 0;

protected:
    UserNotices() = default;
    Q_DISABLE_COPY_MOVE(UserNotices)
};

} // namespace stationmaster
