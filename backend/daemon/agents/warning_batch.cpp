// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/daemon/agents/warning_batch.h"

#include <utility>

namespace stationmaster {

WarningBatch::WarningBatch(std::function<bool()> complete, QObject *parent)
    : QObject(parent)
    , m_complete(std::move(complete))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        const std::chrono::milliseconds rest = LongestWait - std::chrono::milliseconds(m_began.elapsed());
        if (rest.count() > 0 && !m_complete())
            m_timer.start(rest);
        else
            end();
    });
}

void WarningBatch::begin()
{
    if (m_timer.isActive())
        return;
    m_began.start();
    m_timer.start(GatherTime);
}

void WarningBatch::check()
{
    if (m_timer.isActive() && m_began.elapsed() >= GatherTime.count() && m_complete())
        end();
}

void WarningBatch::end()
{
    m_timer.stop();
    Q_EMIT over();
}

} // namespace stationmaster
