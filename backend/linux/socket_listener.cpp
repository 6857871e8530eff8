// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/linux/socket_listener.h"

#include <cstddef>
#include <cstring>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace stationmaster {

std::optional<SocketListener> listenerAt(const QByteArray &name)
{
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    if (size_t(name.size()) >= sizeof address.sun_path)
        return {};
    std::memcpy(address.sun_path, name.constData(), size_t(name.size()));
    const auto length = socklen_t(offsetof(sockaddr_un, sun_path) + size_t(name.size()));
    // Without waiting: a server that was stopped takes nobody.
    const int socket = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (socket < 0)
        return {};
    std::optional<SocketListener> listener;
    struct ucred peer = {};
    socklen_t size = sizeof peer;
    if (::connect(socket, reinterpret_cast<const sockaddr *>(&address), length) == 0
        && ::getsockopt(socket, SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0)
        listener = SocketListener{peer.pid, peer.uid};
    ::close(socket);
    return listener;
}

} // namespace stationmaster
