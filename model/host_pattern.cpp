// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/host_pattern.h"

#include <QRegularExpression>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

/// What "01-30" or "a-f" stands for.
std::optional<QStringList> expandRange(const QString &from, const QString &to)
{
    QStringList values;
    if (from.at(0).isDigit()) {
        if (!to.at(0).isDigit() || from.size() > 9 || to.size() > 9)
            return {};
        const int first = from.toInt();
        const int last = to.toInt();
        if (last < first || last - first >= MaxHosts)
            return {};
        for (int number = first; number <= last; ++number)
            values += QString::number(number).rightJustified(from.size(), u'0');
        return values;
    }
    if (from.size() != 1 || to.size() != 1 || to.at(0).isDigit() || to < from
        || from.at(0).isLower() != to.at(0).isLower())
        return {};
    for (char16_t letter = from.at(0).unicode(); letter <= to.at(0).unicode(); ++letter)
        values += QString(QChar(letter));
    return values;
}

/// One pattern without commas.
std::optional<QStringList> expandOne(const QString &pattern)
{
    static const QRegularExpression range(u"\\[([0-9]+|[A-Za-z])[-:]([0-9]+|[A-Za-z])\\]"_s);
    const QRegularExpressionMatch match = range.match(pattern);
    if (!match.hasMatch())
        return pattern.isEmpty() ? std::nullopt : std::optional(QStringList(pattern));
    const std::optional<QStringList> values = expandRange(match.captured(1), match.captured(2));
    const std::optional<QStringList> rests = match.capturedEnd() < pattern.size()
        ? expandOne(pattern.mid(match.capturedEnd()))
        : QStringList(QString());
    if (!values || !rests || values->size() * rests->size() > MaxHosts)
        return {};
    QStringList names;
    for (const QString &value : *values) {
        for (const QString &rest : *rests)
            names += pattern.left(match.capturedStart()) + value + rest;
    }
    return names;
}

} // namespace

std::optional<QStringList> expandHostPattern(const QString &pattern)
{
    QStringList names;
    for (const QString &part : pattern.split(u',')) {
        const std::optional<QStringList> expanded = expandOne(part.trimmed());
        if (!expanded || names.size() + expanded->size() > MaxHosts)
            return {};
        names += *expanded;
    }
    names.removeDuplicates();
    return names;
}

} // namespace stationmaster
