// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/ssh/askpass_client.h"

#include "backend/ssh/private_socket.h"

#include <QByteArray>

#include <cstdio>

#include <sys/socket.h>
#include <unistd.h>

namespace stationmaster {

namespace {

bool writeAll(int descriptor, const QByteArray &bytes)
{
    qsizetype written = 0;
    while (written < bytes.size()) {
        const ssize_t count =
            ::send(descriptor, bytes.constData() + written, size_t(bytes.size() - written), MSG_NOSIGNAL);
        if (count <= 0)
            return false;
        written += count;
    }
    return ::shutdown(descriptor, SHUT_WR) == 0;
}

QByteArray readAll(int descriptor)
{
    QByteArray bytes;
    char chunk[1024];
    ssize_t count = 0;
    while ((count = ::read(descriptor, chunk, sizeof chunk)) > 0)
        bytes.append(chunk, count);
    return bytes;
}

} // namespace

std::optional<int> AskpassClient::runIfAsked(int argc, char **argv)
{
    const QByteArray socket = qgetenv(SocketVariable);
    const QByteArray ticket = qgetenv(TicketVariable);
    // ssh calls its askpass with the question alone.
    if (socket.isEmpty() || ticket.isEmpty() || argc != 2)
        return {};
    const Result<int> connected = connectTo(QString::fromLocal8Bit(socket));
    if (!connected)
        return 1;
    QByteArray answer;
    if (writeAll(connected.value(), ticket + '\n' + QByteArray(argv[1])))
        answer = readAll(connected.value());
    ::close(connected.value());
    if (!answer.startsWith('+'))
        return 1;
    const QByteArray line = answer.mid(1) + '\n';
    std::fwrite(line.constData(), 1, size_t(line.size()), stdout);
    return std::fflush(stdout) == 0 ? 0 : 1;
}

} // namespace stationmaster
