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

/// A number of ASCII digits, or -1.
qint64 decimal(QByteArrayView digits)
{
    if (digits.isEmpty() || digits.size() > 10)
        return -1;
    qint64 number = 0;
    for (const char c : digits) {
        if (c < '0' || c > '9')
            return -1;
        number = number * 10 + (c - '0');
    }
    return number;
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

int xrdpDisplayAt(const QByteArray &path, quint32 uid)
{
    QByteArrayView rest(path);
    constexpr QByteArrayView folder("/run/xrdp/sockdir/");
    constexpr QByteArrayView oldFolder("/var/run/xrdp/sockdir/");
    if (rest.startsWith(folder))
        rest = rest.sliced(folder.size());
    else if (rest.startsWith(oldFolder))
        rest = rest.sliced(oldFolder.size());
    else
        return -1;
    if (const qsizetype slash = rest.indexOf('/'); slash >= 0) {
        if (decimal(rest.first(slash)) != qint64(uid))
            return -1;
        rest = rest.sliced(slash + 1);
    }
    constexpr QByteArrayView name("xrdp_display_");
    if (!rest.startsWith(name))
        return -1;
    const qint64 number = decimal(rest.sliced(name.size()));
    return number <= 0xffff ? int(number) : -1;
}

} // namespace stationmaster
