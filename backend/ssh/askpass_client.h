// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace stationmaster {

/// The other half of AskpassServer: what a program of ours does instead of its own work when ssh has started
/// it to put a question.
class AskpassClient final
{
public:
    static constexpr const char *SocketVariable = "STATIONMASTER_ASKPASS_SOCKET";
    static constexpr const char *TicketVariable = "STATIONMASTER_ASKPASS_TICKET";

    /// First thing in main(): the exit code where this process is an askpass, else nothing. Blocks until the
    /// question is answered; prints the answer for ssh. Needs no QCoreApplication.
    static std::optional<int> runIfAsked(int argc, char **argv);
};

} // namespace stationmaster
