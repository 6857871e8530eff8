// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/hardware_address.h"
#include "backend/core/result.h"

namespace stationmaster {

/// The port: sends the packet that turns a computer on into the networks that this one is in. Nobody answers
/// it. Never blocks.
class WakeSender
{
public:
    virtual ~WakeSender() = default;

    /// Unreachable: this computer is in no network that it could be sent into.
    virtual Result<> send(const HardwareAddress &address) = 0;

protected:
    WakeSender() = default;
    Q_DISABLE_COPY_MOVE(WakeSender)
};

} // namespace stationmaster
