// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>

namespace stationmaster {

/// An option that at least one command of stationctl takes.
enum class CommandOption : quint32
{
    Server = 0x0001,
    Timeout = 0x0002,
    Json = 0x0004,
    Verbose = 0x0008,
    All = 0x0010,
    User = 0x0020,
    IdleLongerThan = 0x0040,
    Disconnected = 0x0080,
    DryRun = 0x0100,
    Yes = 0x0200,
    Warn = 0x0400,
    Message = 0x0800,
    Force = 0x1000,
    Users = 0x2000,
    Output = 0x4000,
    Size = 0x8000,
    Wait = 0x1'0000,
    Show = 0x2'0000,
    Everywhere = 0x4'0000,
    Lease = 0x8'0000,
    Since = 0x10'0000,
    Operator = 0x20'0000,
    Lines = 0x40'0000,
    Verify = 0x80'0000,
    Room = 0x100'0000,
    Follow = 0x200'0000,
};
Q_DECLARE_FLAGS(CommandOptions, CommandOption)
Q_DECLARE_OPERATORS_FOR_FLAGS(CommandOptions)

} // namespace stationmaster
