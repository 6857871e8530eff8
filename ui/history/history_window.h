// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/host_control.h"
#include "model/history_model.h"
#include "ui/history/history_view_model.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QTableView;

namespace stationmaster {

/// What was done on a host and by whom, to read, to search, to copy and to save. Beside the main window, not
/// before it. `control` must outlive it.
class HistoryWindow final : public QDialog
{
    Q_OBJECT

public:
    explicit HistoryWindow(HostControl &control, QWidget *parent = nullptr);

    /// Asks the host again. An answer to an earlier question is dropped.
    void refresh();
    /// The shown lines, or the selected ones if there are some, parted by tabs.
    QString copyText() const;
    /// Saves what is shown. Emits saved() or tells the failure.
    void saveTo(const QString &fileName);

Q_SIGNALS:
    void saved();

private:
    QLayout *makeTop();
    void fillTable();
    QLayout *makeBottom();
    void askWhereToSave();
    void showAnswer(const Result<QList<HistoryEntry>> &answer);
    void tell(const QString &text, bool isError = false);
    void updateCount();
    QList<int> selectedRows() const;

    HostControl &m_control;
    HistoryModel m_model;
    HistoryViewModel m_view;
    int m_question = 0; ///< Of the answer that is waited for.
    QLineEdit *m_search;
    QComboBox *m_since;
    QTableView *m_table;
    QLabel *m_status;
};

} // namespace stationmaster
