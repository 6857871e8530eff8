// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/ssh/private_socket.h"

#include <QDir>
#include <QFile>

#include <cerrno>
#include <cstring>
#include <optional>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

Error systemError(const QString &what)
{
    return {Error::Code::Internal, what + u": "_s + QString::fromLocal8Bit(std::strerror(errno)), {}};
}

std::optional<sockaddr_un> addressOf(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (size_t(name.size()) >= sizeof address.sun_path)
        return {};
    std::memcpy(address.sun_path, name.constData(), size_t(name.size()));
    return address;
}

} // namespace

std::unique_ptr<QTemporaryDir> makePrivateFolder()
{
    const QString place = qEnvironmentVariable("XDG_RUNTIME_DIR", QDir::tempPath());
    auto folder = std::make_unique<QTemporaryDir>(place + u"/stationmaster-XXXXXX"_s);
    if (!folder->isValid())
        folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + u"/stationmaster-XXXXXX"_s);
    return folder;
}

Result<int> listenAt(const QString &path)
{
    const std::optional<sockaddr_un> address = addressOf(path);
    if (!address)
        return Error{Error::Code::Internal, u"the path of a socket is too long"_s, {}};
    const int listening = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (listening < 0)
        return systemError(u"socket"_s);
    if (::bind(listening, reinterpret_cast<const sockaddr *>(&*address), sizeof *address) != 0
        || ::listen(listening, SOMAXCONN) != 0) {
        const Error error = systemError(u"bind"_s);
        ::close(listening);
        return error;
    }
    return listening;
}

Result<int> connectTo(const QString &path)
{
    const std::optional<sockaddr_un> address = addressOf(path);
    if (!address)
        return Error{Error::Code::Internal, u"the path of a socket is too long"_s, {}};
    const int connected = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (connected < 0)
        return systemError(u"socket"_s);
    if (::connect(connected, reinterpret_cast<const sockaddr *>(&*address), sizeof *address) != 0) {
        const Error error = systemError(u"connect"_s);
        ::close(connected);
        return error;
    }
    return connected;
}

int acceptOwn(int listening)
{
    for (;;) {
        const int accepted = ::accept4(listening, nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK);
        if (accepted < 0)
            return -1;
        ucred peer{};
        socklen_t size = sizeof peer;
        if (::getsockopt(accepted, SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0 && peer.uid == ::getuid())
            return accepted;
        ::close(accepted);
    }
}

} // namespace stationmaster
