// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/clock.h"

#include <QList>
#include <QPointer>

namespace stationmaster::test {

/// A clock that stands until the test turns it.
class ManualClock final : public Clock
{
public:
    explicit ManualClock(const QDateTime &start = QDateTime::currentDateTimeUtc());

    QDateTime now() const override { return m_now; }
    std::chrono::milliseconds steady() const override { return m_steady; }
    void after(std::chrono::milliseconds delay, QObject *owner, std::function<void()> then,
               Precision precision = Precision::Coarse) override;

    /// Lets so much time pass. What falls due is called from inside, in its order and at its own time, also
    /// what is only asked for meanwhile; 0 calls what is due already.
    void advance(std::chrono::milliseconds time);
    /// Somebody sets the wall clock; whoever waits goes on waiting.
    void setWall(const QDateTime &now) { m_now = now; }
    /// How many wait.
    qsizetype waiting() const;

private:
    struct Waiting
    {
        std::chrono::milliseconds due{};
        QPointer<QObject> owner;
        std::function<void()> then;
    };

    QDateTime m_now;
    std::chrono::milliseconds m_steady{};
    QList<Waiting> m_waiting; ///< In the order in which they were asked for.
};

} // namespace stationmaster::test
