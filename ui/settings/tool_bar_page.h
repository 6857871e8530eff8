// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QListWidget;
class QPushButton;

namespace stationmaster {

class ToolBarItems;

/// What stands in the tool bar, and in which order: ticked, and moved by the mouse or by buttons.
class ToolBarPage final : public QWidget
{
    Q_OBJECT

public:
    /// `shown` are the ids of what stands there now. The items outlive this object.
    ToolBarPage(const ToolBarItems &items, const QStringList &shown, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Empty: as it comes.
    void chosen(const QStringList &ids);

private:
    void fill(const QStringList &shown);
    void moveCurrent(int by);
    void tell();
    void updateButtons();

    const ToolBarItems &m_items;
    QListWidget *m_list;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_usual;
};

} // namespace stationmaster
