// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/bulk_report.h"

#include <QDialog>

class QTableWidget;

namespace stationmaster {

/// What became of each target of a bulk action, to read and to copy. Failures first. Names are plain text.
class BulkReportDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit BulkReportDialog(const BulkReport &report, QWidget *parent = nullptr);

    /// The whole table, or the selected rows if there are some: a line for each, fields parted by tabs.
    QString copyText() const;

Q_SIGNALS:
    void retryWanted(const stationmaster::BulkReport &report);

private:
    void fillTable();
    void addButtons(QLayout &column);

    const BulkReport m_report;
    QTableWidget *m_table;
};

} // namespace stationmaster
