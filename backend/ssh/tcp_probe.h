// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/ssh/host_probe.h"

#include <chrono>

namespace stationmaster {

/// Connects and hangs up.
class TcpProbe final : public HostProbe
{
public:
    /// Shorter than the kernel itself waits for an address where nobody is.
    explicit TcpProbe(std::chrono::milliseconds timeout = std::chrono::seconds(5))
        : m_timeout(timeout)
    {
    }

    void ask(const Address &address, QObject *owner, std::function<void(Answer)> then) override;

private:
    const std::chrono::milliseconds m_timeout;
};

} // namespace stationmaster
