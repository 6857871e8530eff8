// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/linux/x_listener.h"

#include <QFile>

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <optional>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

/// A name that begins with a zero byte is an abstract one.
std::optional<XListener> listenerAt(const QByteArray &name)
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
    std::optional<XListener> listener;
    struct ucred peer = {};
    socklen_t size = sizeof peer;
    if (::connect(socket, reinterpret_cast<const sockaddr *>(&address), length) == 0
        && ::getsockopt(socket, SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0)
        listener = XListener{peer.pid, peer.uid};
    ::close(socket);
    return listener;
}

} // namespace

Result<XListener> xListener(int number, const KernelPaths &paths)
{
    if (number < 0)
        return Error{Error::Code::NotFound, u"no number of a display"_s, {}};
    const QByteArray name = "/X" + QByteArray::number(number);
    const auto inFiles = listenerAt(QFile::encodeName(paths.xSockets) + name);
    const auto abstract = listenerAt(QByteArray(1, '\0') + paths.abstractXSockets + name);
    if (inFiles && abstract && *inFiles != *abstract)
        return Error{Error::Code::Protocol, u"two X servers say they are the same display"_s, {}};
    if (!inFiles && !abstract)
        return Error{Error::Code::NotFound, u"no X server listens there"_s, {}};
    return inFiles ? *inFiles : *abstract;
}

} // namespace stationmaster
