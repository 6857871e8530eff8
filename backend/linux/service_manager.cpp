// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/linux/service_manager.h"

#include <cstddef>
#include <cstring>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace stationmaster {

bool tellServiceManager(const QByteArray &state)
{
    QByteArray name = qgetenv("NOTIFY_SOCKET");
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    if (name.isEmpty() || size_t(name.size()) >= sizeof address.sun_path)
        return false;
    if (name.startsWith('@')) // an abstract one
        name[0] = '\0';
    std::memcpy(address.sun_path, name.constData(), size_t(name.size()));
    const auto length = socklen_t(offsetof(sockaddr_un, sun_path) + size_t(name.size()));
    const int socket = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (socket < 0)
        return false;
    const ssize_t sent = ::sendto(socket, state.constData(), size_t(state.size()), MSG_NOSIGNAL,
                                  reinterpret_cast<const sockaddr *>(&address), length);
    ::close(socket);
    return sent == state.size();
}

} // namespace stationmaster
