// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/linux/socket_tables.h"

#include <QByteArrayView>

#include <charconv>
#include <optional>

namespace stationmaster {

namespace {

/// Calls `line` for each line but the first, which is a heading.
template <typename Line>
void eachRow(const QByteArray &table, Line line)
{
    qsizetype begin = table.indexOf('\n') + 1;
    while (begin > 0 && begin < table.size()) {
        qsizetype end = table.indexOf('\n', begin);
        if (end < 0)
            end = table.size();
        line(QByteArrayView(table).sliced(begin, end - begin));
        begin = end + 1;
    }
}

/// Takes the next word off the front; empty at the end.
QByteArrayView nextWord(QByteArrayView &rest)
{
    qsizetype begin = 0;
    while (begin < rest.size() && rest[begin] == ' ')
        ++begin;
    qsizetype end = begin;
    while (end < rest.size() && rest[end] != ' ')
        ++end;
    const QByteArrayView word = rest.sliced(begin, end - begin);
    rest = rest.sliced(end);
    return word;
}

/// Four hexadecimal digits and nothing else: Qt's own conversion takes a sign, "0x" and what stands before a
/// zero byte.
std::optional<quint16> portOf(QByteArrayView digits)
{
    quint16 port = 0;
    const char *end = digits.data() + digits.size();
    const auto [parsed, error] = std::from_chars(digits.data(), end, port, 16);
    if (digits.size() != 4 || error != std::errc() || parsed != end)
        return std::nullopt;
    return port;
}

} // namespace

UnixSockets unixSocketsFrom(const QByteArray &table)
{
    UnixSockets sockets;
    eachRow(table, [&sockets](QByteArrayView rest) {
        const QByteArrayView address = nextWord(rest);
        if (!address.endsWith(':'))
            return;
        for (int skipped = 0; skipped < 4; ++skipped)
            nextWord(rest); // references, protocol, flags, type
        const QByteArrayView state = nextWord(rest);
        nextWord(rest); // inode
        // One space, then the path as it is, spaces included.
        if (rest.size() < 2 || rest[1] != '/')
            return;
        const QByteArray path = rest.sliced(1).toByteArray();
        sockets.known.insert(path);
        if (state == "03")
            sockets.connected.insert(path);
    });
    return sockets;
}

QSet<quint16> connectedPortsFrom(const QByteArray &table)
{
    QSet<quint16> ports;
    eachRow(table, [&ports](QByteArrayView rest) {
        nextWord(rest); // "0:"
        const QByteArrayView local = nextWord(rest);
        nextWord(rest); // the other end
        if (nextWord(rest) != "01")
            return;
        const qsizetype colon = local.lastIndexOf(':');
        if (colon < 0 || local.size() - colon != 5)
            return;
        if (const std::optional<quint16> port = portOf(local.sliced(colon + 1)))
            ports.insert(*port);
    });
    return ports;
}

QSet<quint64> connectedInodesFrom(const QByteArray &table)
{
    QSet<quint64> inodes;
    eachRow(table, [&inodes](QByteArrayView rest) {
        for (int skipped = 0; skipped < 3; ++skipped)
            nextWord(rest); // number, local end, other end
        if (nextWord(rest) != "01")
            return;
        for (int skipped = 0; skipped < 5; ++skipped)
            nextWord(rest); // queues, timer, retransmissions, user, timeout
        bool ok = false;
        const quint64 inode = nextWord(rest).toULongLong(&ok);
        if (ok && inode != 0)
            inodes.insert(inode);
    });
    return inodes;
}

} // namespace stationmaster
