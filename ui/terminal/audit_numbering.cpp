// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/terminal/audit_numbering.h"

#include <QStringList>

#include <algorithm>

namespace stationmaster {

using namespace Qt::StringLiterals;

AuditNumbering AuditNumbering::of(const QList<HistoryEntry> &entries)
{
    QList<quint64> numbers;
    for (const HistoryEntry &entry : entries) {
        if (entry.number != 0)
            numbers += entry.number;
    }
    AuditNumbering result;
    if (numbers.isEmpty())
        return result;
    std::ranges::sort(numbers);
    result.first = numbers.constFirst();
    result.last = numbers.constLast();
    for (qsizetype i = 1; i < numbers.size(); ++i) {
        const quint64 before = numbers.at(i - 1);
        const quint64 number = numbers.at(i);
        if (number == before && (result.twice.isEmpty() || result.twice.constLast() != number))
            result.twice += number;
        else if (number - before > 1)
            result.missing += {before + 1, number - 1};
    }
    return result;
}

QString AuditNumbering::missingText() const
{
    QStringList texts;
    for (const auto &[from, to] : missing)
        texts += from == to ? QString::number(from) : u"%1-%2"_s.arg(from).arg(to);
    return texts.join(u", "_s);
}

QString AuditNumbering::twiceText() const
{
    QStringList texts;
    for (const quint64 number : twice)
        texts += QString::number(number);
    return texts.join(u", "_s);
}

} // namespace stationmaster
