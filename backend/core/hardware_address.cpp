// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/core/hardware_address.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace stationmaster {

using namespace Qt::StringLiterals;

std::optional<HardwareAddress> HardwareAddress::fromText(const QString &text)
{
    static const QRegularExpression pattern(
        u"\\A[0-9a-fA-F]{2}([:-])[0-9a-fA-F]{2}(?:\\1[0-9a-fA-F]{2}){4}\\z"_s);
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return {};
    const QStringList parts = text.split(match.captured(1));
    HardwareAddress address;
    for (size_t i = 0; i < address.bytes.size(); ++i)
        address.bytes[i] = quint8(parts.at(qsizetype(i)).toUInt(nullptr, 16));
    const bool ofGroup = address.bytes.front() & 1;
    const bool empty = std::ranges::all_of(address.bytes, [](quint8 byte) {
        return byte == 0;
    });
    return ofGroup || empty ? std::nullopt : std::optional(address);
}

QString HardwareAddress::text() const
{
    QStringList parts;
    for (const quint8 byte : bytes)
        parts += QString::number(byte, 16).rightJustified(2, u'0');
    return parts.join(u':');
}

} // namespace stationmaster
