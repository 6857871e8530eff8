// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/csv.h"

namespace stationmaster {

namespace {

QString field(QString text)
{
    // Tab and carriage return are cut off by some programs before they look at what follows. The full-width
    // forms count as their ASCII ones in East Asian versions.
    static const QString dangerous = QStringLiteral("=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20");
    const QString visible = text.trimmed();
    if ((!text.isEmpty() && dangerous.contains(text.front()))
        || (!visible.isEmpty() && dangerous.contains(visible.front())))
        text.prepend(QLatin1Char('\''));
    return QLatin1Char('"') + text.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}

} // namespace

QByteArray toCsv(const QList<QStringList> &lines)
{
    QByteArray csv("\xEF\xBB\xBF");
    for (const QStringList &line : lines) {
        QStringList fields;
        for (const QString &text : line)
            fields += field(text);
        csv += fields.join(QLatin1Char(',')).toUtf8() + "\r\n";
    }
    return csv;
}

} // namespace stationmaster
