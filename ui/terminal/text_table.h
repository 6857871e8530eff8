// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace stationmaster {

/// Rows of text in columns that stay aligned in a terminal whatever the cells hold. Each column is as wide as
/// its widest cell, `MaxCell` at most; what is longer is cut with an ellipsis.
class TextTable final
{
public:
    static constexpr int MaxCell = 32; ///< Cells of the terminal, not characters.

    explicit TextTable(QStringList headings);

    /// Must have as many cells as there are headings. An empty cell shows as "-", so that every row has as
    /// many words as columns. `mark` stands before the row; one character or none.
    void addRow(QStringList cells, const QString &mark = {});

    /// Heading first, without line ends or spaces at the end of a line.
    QStringList lines() const;

private:
    struct Row
    {
        QString mark;
        QStringList cells;
    };

    QList<Row> m_rows;
};

} // namespace stationmaster
