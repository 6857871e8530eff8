// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/linux/neighbour_table.h"

#include "backend/linux/kernel_files.h"

#include <QList>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxTable = 1024 * 1024;
constexpr uint ethernet = 1; ///< ARPHRD_ETHER
constexpr uint complete = 2; ///< ATF_COM: the neighbour has answered.

} // namespace

std::optional<HardwareAddress> neighbourIn(const QByteArray &table, const QString &ipAddress)
{
    for (const QByteArray &line : table.split('\n')) {
        const QList<QByteArray> fields = line.simplified().split(' ');
        if (fields.size() < 6 || QString::fromLatin1(fields.at(0)) != ipAddress)
            continue;
        const bool isKnown =
            fields.at(1).toUInt(nullptr, 0) == ethernet && (fields.at(2).toUInt(nullptr, 0) & complete) != 0;
        if (isKnown)
            return HardwareAddress::fromText(QString::fromLatin1(fields.at(3)));
    }
    return {};
}

QByteArray neighbourTable(const QString &proc)
{
    return kernelFile(proc + u"/net/arp"_s, maxTable);
}

} // namespace stationmaster
