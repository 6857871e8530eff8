// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/ssh/bus_greeting.h"

#include <QtEndian>

#include <algorithm>

#include <unistd.h>

namespace stationmaster {

namespace {

constexpr qsizetype fixedHeader = 16; ///< Up to and with the length of the header fields.
constexpr quint32 maxMessage = 128 * 1024 * 1024;

constexpr qsizetype padded(qsizetype length)
{
    return (length + 7) / 8 * 8;
}

void appendNumber(QByteArray &bytes, quint32 number)
{
    const quint32 little = qToLittleEndian(number);
    bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
}

/// One header field: its code, the signature of its value ("s" or "o") and the value.
void appendField(QByteArray &fields, char code, char type, const QByteArray &value)
{
    fields.append(padded(fields.size()) - fields.size(), '\0');
    fields.append(code).append('\1').append(type).append('\0');
    appendNumber(fields, quint32(value.size()));
    fields.append(value).append('\0');
}

} // namespace

std::optional<qsizetype> busMessageLength(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return 0;
    const bool little = bytes.at(0) == 'l';
    if (!little && bytes.at(0) != 'B')
        return {};
    if (bytes.size() < fixedHeader)
        return 0;
    const auto number = [&](qsizetype offset) {
        const char *at = bytes.constData() + offset;
        return little ? qFromLittleEndian<quint32>(at) : qFromBigEndian<quint32>(at);
    };
    const quint32 body = number(4);
    const quint32 fields = number(12);
    if (body > maxMessage || fields > maxMessage)
        return {};
    return fixedHeader + padded(qsizetype(fields)) + qsizetype(body);
}

QByteArray BusGreeting::first()
{
    // EXTERNAL: the user number in decimal digits, those in hexadecimal. What counts at the far end is whose
    // process the bridge is.
    const QByteArray user = QByteArray::number(::getuid());
    return QByteArray(1, '\0') + "AUTH EXTERNAL " + user.toHex() + "\r\n";
}

QByteArray BusGreeting::hello()
{
    QByteArray fields;
    appendField(fields, 1, 'o', "/org/freedesktop/DBus");
    appendField(fields, 2, 's', "org.freedesktop.DBus");
    appendField(fields, 3, 's', "Hello");
    appendField(fields, 6, 's', "org.freedesktop.DBus");
    // Little endian, a call, no flags, version 1 of the protocol.
    QByteArray message("l\1\0\1", 4);
    appendNumber(message, 0);
    appendNumber(message, 1);
    appendNumber(message, quint32(fields.size()));
    message += fields;
    message.append(padded(message.size()) - message.size(), '\0');
    return message;
}

QByteArray BusGreeting::take(const QByteArray &bytes)
{
    m_received += bytes;
    if (m_stage == Stage::Authenticating) {
        // A shell that greets those who log on does not end its lines as a bus does.
        const bool accepted = QByteArrayView("OK").startsWith(
            QByteArrayView(m_received).first(std::min<qsizetype>(m_received.size(), 2)));
        const qsizetype end = m_received.indexOf("\r\n");
        if (!accepted || m_received.size() > MaxAnswer)
            m_stage = Stage::Failed;
        if (end < 0 || hasFailed())
            return {};
        m_received.remove(0, end + 2);
        m_stage = Stage::Naming;
        // What has come already of the answer to what has not been asked is none.
        if (!m_received.isEmpty() && !busMessageLength(m_received))
            m_stage = Stage::Failed;
        return hasFailed() ? QByteArray() : "BEGIN\r\n" + hello();
    }
    if (m_stage == Stage::Naming) {
        const std::optional<qsizetype> length = busMessageLength(m_received);
        if (!length || *length > MaxAnswer)
            m_stage = Stage::Failed;
        else if (*length > 0 && m_received.size() >= *length)
            m_stage = Stage::Done;
    }
    return {};
}

QByteArray LocalGreeting::take(const QByteArray &bytes)
{
    m_received += bytes;
    QByteArray answer;
    while (m_stage == Stage::Authenticating) {
        const qsizetype end = m_received.indexOf("\r\n");
        if (end < 0)
            return answer;
        const QByteArray line = m_received.left(end);
        m_received.remove(0, end + 2);
        answer += answerLine(line);
    }
    if (m_stage == Stage::Naming) {
        const std::optional<qsizetype> length = busMessageLength(m_received);
        if (!length) {
            m_stage = Stage::Failed;
        } else if (*length > 0 && m_received.size() >= *length) {
            m_received.remove(0, *length);
            m_stage = Stage::Done;
        }
    }
    return answer;
}

QByteArray LocalGreeting::answerLine(const QByteArray &line)
{
    // Before the first line stands a zero byte.
    if (line.startsWith("AUTH EXTERNAL ") || line.startsWith(QByteArray(1, '\0') + "AUTH EXTERNAL "))
        return "OK 00000000000000000000000000000000\r\n";
    if (line == "BEGIN") {
        m_stage = Stage::Naming;
        return {};
    }
    // "AUTH" alone asks which ways there are; descriptors cannot be handed through ssh.
    return line.endsWith("AUTH") ? "REJECTED EXTERNAL\r\n" : "ERROR\r\n";
}

} // namespace stationmaster
