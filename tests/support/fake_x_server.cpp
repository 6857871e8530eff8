// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_x_server.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

#include <csignal>
#include <cstring>
#include <sys/socket.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

namespace stationmaster::test {

FakeXServer::FakeXServer(const QString &folder, int number)
{
    QDir().mkpath(folder);
    const QByteArray path = QFile::encodeName(folder) + "/X" + QByteArray::number(number);
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    EXPECT_LT(size_t(path.size()), sizeof address.sun_path);
    std::memcpy(address.sun_path, path.constData(), size_t(path.size()));
    const int socket = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    EXPECT_EQ(::bind(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address), 0);
    int ready[2] = {-1, -1};
    EXPECT_EQ(::pipe(ready), 0);
    m_pid = ::fork();
    if (m_pid == 0) {
        // The kernel keeps who it was that began to listen.
        const char said = ::listen(socket, 5) == 0 ? 'y' : 'n';
        static_cast<void>(!::write(ready[1], &said, 1));
        for (;;)
            ::pause();
    }
    char said = 'n';
    EXPECT_EQ(::read(ready[0], &said, 1), 1);
    EXPECT_EQ(said, 'y');
    for (const int descriptor : {socket, ready[0], ready[1]})
        ::close(descriptor);
}

FakeXServer::~FakeXServer()
{
    ::kill(m_pid, SIGKILL);
    ::waitpid(m_pid, nullptr, 0);
}

} // namespace stationmaster::test
