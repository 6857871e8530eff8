// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/clock.h"

#include <QElapsedTimer>

namespace stationmaster {

/// The computer's own time. Its steady clock begins when it is made.
class SystemClock final : public Clock
{
public:
    SystemClock();

    QDateTime now() const override;
    std::chrono::milliseconds steady() const override;
    void after(std::chrono::milliseconds delay, QObject *owner, std::function<void()> then,
               Precision precision = Precision::Coarse) override;

private:
    QElapsedTimer m_started;
};

} // namespace stationmaster
