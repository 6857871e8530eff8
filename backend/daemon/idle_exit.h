// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/clock_timer.h"

#include <QObject>

#include <functional>

namespace stationmaster {

/// Says when the service has been idle for so long that it may end. The bus starts it again when it is
/// called.
class IdleExit final : public QObject
{
    Q_OBJECT

public:
    /// `idle` tells how it stands now; check() is to be called whenever that may have changed. With 0 it is
    /// never due.
    IdleExit(Clock &clock, std::function<bool()> idle, std::chrono::milliseconds after,
             QObject *parent = nullptr);

    void check();

Q_SIGNALS:
    void due();

private:
    std::function<bool()> m_idle;
    const std::chrono::milliseconds m_after;
    ClockTimer m_timer;
};

} // namespace stationmaster
