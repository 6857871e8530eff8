// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/terminal/text_table.h"

#include "ui/terminal/display_width.h"

#include <algorithm>

namespace stationmaster {

TextTable::TextTable(QStringList headings)
{
    m_rows.append({{}, std::move(headings)});
}

void TextTable::addRow(QStringList cells, const QString &mark)
{
    for (QString &cell : cells) {
        if (cell.isEmpty())
            cell = u'-';
    }
    m_rows.append({mark, std::move(cells)});
}

QStringList TextTable::lines() const
{
    QList<int> widths(m_rows.first().cells.size(), 0);
    for (const Row &row : m_rows) {
        for (qsizetype i = 0; i < widths.size(); ++i)
            widths[i] =
                std::clamp(displayWidth(row.cells.at(i)), widths.at(i), std::max(widths.at(i), MaxCell));
    }
    QStringList lines;
    for (const Row &row : m_rows) {
        QString line = fitted(row.mark, 1);
        for (qsizetype i = 0; i < widths.size(); ++i)
            line += fitted(row.cells.at(i), widths.at(i)) + QStringLiteral("  ");
        while (line.endsWith(u' '))
            line.chop(1);
        lines += line;
    }
    return lines;
}

} // namespace stationmaster
