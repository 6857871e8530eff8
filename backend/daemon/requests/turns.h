// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/clock_timer.h"
#include "backend/daemon/requests/callers.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <deque>
#include <functional>

namespace stationmaster {

/// Whose call is worked on next. The calls of those who look after others never wait here. Those of all other
/// users do: one is worked on at a time, and before each whatever the bus has brought meanwhile is taken in,
/// so that a flood of one user's delays an order by about one of his calls and not by all of them. Users take
/// turns, and each has a pace: whoever calls more often is answered later, and so calls less often. Lives on
/// the thread that made it; nothing of what waits is done once it has died.
class Turns final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::size_t MostWaiting = 4096; ///< Calls of one user.
    /// So many calls of a user's are worked on as they come; then one each Pace, until he has been quiet.
    static constexpr int Burst = 50;
    static constexpr std::chrono::milliseconds Pace{20};

    using Work = std::function<void()>;

    /// The clock outlives this object.
    explicit Turns(Clock &clock, QObject *parent = nullptr);

    /// Does the work, now or when it is its turn; not if `owner` has died by then. False, and it will not be
    /// done, where too much of the caller's waits already.
    [[nodiscard]] bool take(const Caller &caller, QObject *owner, Work work);

private:
    struct Waiting
    {
        QPointer<QObject> owner;
        Work work;
    };
    struct User
    {
        std::deque<Waiting> waiting;
        /// On the steady clock: when all that was done for him would have been done at his pace.
        std::chrono::milliseconds pacedUntil{0};
    };

    void next();
    /// How long from now until one more call of his is within Burst; 0 or less: it is.
    std::chrono::milliseconds mustWait(quint32 uid) const;

    Clock &m_clock;
    QHash<quint32, User> m_users; ///< By user id: those who wait, and those who are ahead of their pace.
    QList<quint32> m_order; ///< Whose turn it is first; each user who waits once.
    QTimer m_soon; ///< Of no time: the event loop comes to it when it has taken in what there was.
    ClockTimer m_pace; ///< While everybody who waits is ahead of his pace.
};

} // namespace stationmaster
