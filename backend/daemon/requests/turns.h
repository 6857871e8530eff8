// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/daemon/requests/callers.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <deque>
#include <functional>

namespace stationmaster {

/// Whose call is worked on next. The calls of those who look after others never wait here. Those of all other
/// users do: one is worked on at a time, and before each whatever the bus has brought meanwhile is taken in,
/// so that a flood of one user's delays an order by about one of his calls and not by all of them. Users take
/// turns. Lives on the thread that made it; nothing of what waits is done once it has died.
class Turns final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::size_t MostWaiting = 4096; ///< Calls of one user.

    using Work = std::function<void()>;

    explicit Turns(QObject *parent = nullptr);

    /// Does the work, now or when it is its turn; not if `owner` has died by then. False, and it will not be
    /// done, where too much of the caller's waits already.
    [[nodiscard]] bool take(const Caller &caller, QObject *owner, Work work);

private:
    struct Waiting
    {
        QPointer<QObject> owner;
        Work work;
    };

    void next();

    QHash<quint32, std::deque<Waiting>> m_waiting; ///< By user id; none is empty.
    QList<quint32> m_order; ///< Whose turn it is first; each user of m_waiting once.
    QTimer m_timer; ///< Of no time: the event loop comes to it when it has taken in what there was.
};

} // namespace stationmaster
