// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>

namespace stationmaster {

/// The port: what an agent lets its session's user see and asks them. Never blocks; lives on the agent's
/// thread.
class UserNotices
{
public:
    virtual ~UserNotices() = default;

    /// While true the user can see that somebody is looking. Saying the same twice changes nothing.
    virtual void setObserved(bool observed) = 0;
    /// Asks whether somebody may look, once at a time, and calls `answered` with what the user said. Closing
    /// the question is a no. withdrawQuestion() takes it away without an answer.
    virtual void askForConsent(std::function<void(bool agreed)> answered) = 0;
    virtual void withdrawQuestion() = 0;

protected:
    UserNotices() = default;
    Q_DISABLE_COPY_MOVE(UserNotices)
};

} // namespace stationmaster
