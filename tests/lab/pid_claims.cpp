// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lab/pid_claims.h"

#include <systemd/sd-bus.h>

#include <sys/socket.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstring>

namespace stationmaster::lab {

namespace {

constexpr const char *Socket = "/run/dbus/system_bus_socket";

} // namespace

PidClaims::~PidClaims()
{
    for (const auto &[pid, bus] : m_buses)
        sd_bus_flush_close_unref(bus);
}

bool PidClaims::open()
{
    const int socket = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    // The kernel remembers who has connected it, not who speaks on it.
    const pid_t child = fork();
    if (child == 0) {
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        std::strncpy(address.sun_path, Socket, sizeof address.sun_path - 1);
        _exit(connect(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0 ? 0 : 1);
    }
    int status = 1;
    waitpid(child, &status, 0);
    sd_bus *bus = nullptr;
    if (status != 0 || sd_bus_new(&bus) < 0) {
        close(socket);
        return false;
    }
    sd_bus_set_fd(bus, socket, socket);
    sd_bus_set_bus_client(bus, 1);
    const char *name = nullptr;
    if (sd_bus_start(bus) < 0 || sd_bus_get_unique_name(bus, &name) < 0) {
        sd_bus_unref(bus);
        return false;
    }
    m_buses.emplace(child, bus);
    return true;
}

pid_t PidClaims::first() const
{
    return m_buses.empty() ? 0 : m_buses.begin()->first;
}

pid_t PidClaims::last() const
{
    return m_buses.empty() ? 0 : m_buses.rbegin()->first;
}

std::string PidClaims::registerAs(pid_t pid, const std::string &session)
{
    sd_bus_error error = SD_BUS_ERROR_NULL;
    const int result = sd_bus_call_method(m_buses.at(pid), "org.stationmaster.Host1",
                                          "/org/stationmaster/Host1", "org.stationmaster.AgentHub1",
                                          "Register", &error, nullptr, "sas", session.c_str(), 1, "pictures");
    std::string said;
    if (result < 0)
        said = error.message != nullptr ? error.message : std::strerror(-result);
    sd_bus_error_free(&error);
    return said;
}

} // namespace stationmaster::lab
