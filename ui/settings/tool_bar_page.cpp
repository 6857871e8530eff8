// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/tool_bar_page.h"

#include "ui/dialogs/dialog_parts.h"
#include "ui/window/tool_bar_items.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace stationmaster {

namespace {

constexpr int IdRole = Qt::UserRole;

} // namespace

ToolBarPage::ToolBarPage(const ToolBarItems &items, const QStringList &shown, QWidget *parent)
    : QWidget(parent)
    , m_items(items)
    , m_list(new QListWidget(this))
    , m_up(new QPushButton(tr("Move &up"), this))
    , m_down(new QPushButton(tr("Move &down"), this))
    , m_usual(new QPushButton(tr("As it &was"), this))
{
    m_list->setObjectName(QStringLiteral("toolBarList"));
    m_list->setAccessibleName(tr("What stands in the tool bar"));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_up->setObjectName(QStringLiteral("toolBarUp"));
    m_down->setObjectName(QStringLiteral("toolBarDown"));
    m_usual->setObjectName(QStringLiteral("toolBarUsual"));
    m_usual->setToolTip(tr("What stands in the tool bar when the program is new"));
    auto *buttons = new QVBoxLayout;
    for (QPushButton *button : {m_up, m_down, m_usual})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto *row = new QHBoxLayout;
    row->addWidget(m_list, 1);
    row->addLayout(buttons);
    auto *column = new QVBoxLayout(this);
    column->addWidget(makeHint(this, tr("What is ticked stands in the tool bar, in this order.")));
    column->addLayout(row, 1);
    fill(shown);
    connect(m_list, &QListWidget::itemChanged, this, &ToolBarPage::tell);
    connect(m_list, &QListWidget::currentRowChanged, this, &ToolBarPage::updateButtons);
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, [this] {
        tell();
        updateButtons();
    });
    connect(m_up, &QPushButton::clicked, this, [this] {
        moveCurrent(-1);
    });
    connect(m_down, &QPushButton::clicked, this, [this] {
        moveCurrent(1);
    });
    connect(m_usual, &QPushButton::clicked, this, [this] {
        fill({});
        Q_EMIT chosen({});
    });
}

void ToolBarPage::fill(const QStringList &shown)
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    const QStringList ticked = m_items.sane(shown);
    QStringList order = ticked;
    for (const ToolBarItem &item : m_items.all()) {
        if (!order.contains(item.id))
            order += item.id;
    }
    for (const QString &id : std::as_const(order)) {
        for (const ToolBarItem &each : m_items.all()) {
            if (each.id != id)
                continue;
            auto *item = new QListWidgetItem(each.icon, each.text, m_list);
            item->setData(IdRole, id);
            // The way to log people off is never to be looked for.
            item->setFlags(each.isFixed ? Qt::ItemIsEnabled | Qt::ItemIsSelectable
                                        : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
                                   | Qt::ItemIsDragEnabled);
            item->setCheckState(ticked.contains(id) ? Qt::Checked : Qt::Unchecked);
        }
    }
    m_list->setCurrentRow(0);
    updateButtons();
}

void ToolBarPage::moveCurrent(int by)
{
    const int row = m_list->currentRow();
    {
        const QSignalBlocker quiet(m_list);
        QListWidgetItem *item = m_list->takeItem(row);
        m_list->insertItem(row + by, item);
        m_list->setCurrentItem(item);
    }
    tell();
    updateButtons();
}

void ToolBarPage::tell()
{
    QStringList ids;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *item = m_list->item(row);
        if (item->checkState() == Qt::Checked)
            ids += item->data(IdRole).toString();
    }
    Q_EMIT chosen(ids);
}

void ToolBarPage::updateButtons()
{
    const auto isMovable = [this](int row) {
        return row >= 0 && row < m_list->count()
            && m_list->item(row)->flags().testFlag(Qt::ItemIsDragEnabled);
    };
    const int row = m_list->currentRow();
    m_up->setEnabled(isMovable(row) && isMovable(row - 1));
    m_down->setEnabled(isMovable(row) && isMovable(row + 1));
}

} // namespace stationmaster

#include "moc_tool_bar_page.cpp"
