// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <sys/types.h>

struct sd_bus;

namespace stationmaster::lab {

/// Connections to the system bus that the bus takes for those of processes which have gone: whoever gets the
/// number of one of them could be mistaken for the one who speaks on it.
class PidClaims final
{
public:
    PidClaims() = default;
    ~PidClaims();
    PidClaims(const PidClaims &) = delete;
    PidClaims &operator=(const PidClaims &) = delete;

    /// Opens a connection by a child that ends at once. False where the bus does not take it.
    bool open();

    bool has(pid_t pid) const { return m_buses.contains(pid); }
    /// The lowest number and the highest; 0 where there are none.
    pid_t first() const;
    pid_t last() const;

    /// Says on the connection of `pid` to be the agent of `session`. "" when it was taken for it, else the
    /// error's words.
    std::string registerAs(pid_t pid, const std::string &session);

private:
    std::map<pid_t, sd_bus *> m_buses;
};

} // namespace stationmaster::lab
