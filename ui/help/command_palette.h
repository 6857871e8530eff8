// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QPointer>

class QAction;
class QLineEdit;
class QListWidget;

namespace stationmaster {

/// Finds an action of a window by a few letters of its name and carries it out, with the keyboard alone. What
/// cannot be used just now is listed too, and says why.
class CommandPalette final : public QDialog
{
    Q_OBJECT

public:
    /// `window` has the actions.
    explicit CommandPalette(QWidget &window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Entry
    {
        QPointer<QAction> action;
        QString text;
    };

    void collect(const QWidget &window);
    void showFound();
    void carryOut();

    QList<Entry> m_entries;
    QLineEdit *m_field;
    QListWidget *m_list;
};

} // namespace stationmaster
