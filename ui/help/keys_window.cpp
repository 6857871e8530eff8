// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/keys_window.h"

#include "ui/dialogs/dialog_parts.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace stationmaster {

KeysWindow::KeysWindow(const QWidget &window, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("keysWindow"));
    setWindowTitle(tr("Keys"));
    auto *list = new QTreeWidget(this);
    list->setObjectName(QStringLiteral("keysList"));
    list->setAccessibleName(tr("Keys"));
    list->setColumnCount(2);
    list->setHeaderLabels({tr("What it does"), tr("Keys")});
    list->setRootIsDecorated(false);
    list->setAlternatingRowColors(true);
    list->setUniformRowHeights(true);
    const auto add = [list](const QIcon &icon, const QString &what, const QString &keys) {
        auto *item = new QTreeWidgetItem(list, {what, keys});
        item->setIcon(0, icon);
    };
    // What has keys of its own is an action of the window; the rest are habits of the grid.
    const QList<QAction *> actions = window.findChildren<QAction *>();
    for (const QAction *action : actions) {
        if (!action->shortcut().isEmpty())
            add(action->icon(), action->iconText(), action->shortcut().toString(QKeySequence::NativeText));
    }
    list->sortItems(0, Qt::AscendingOrder);
    const auto key = [](const QKeySequence &sequence) {
        return sequence.toString(QKeySequence::NativeText);
    };
    add({}, tr("Show the current session large"), key(Qt::Key_Return));
    add({}, tr("Back; end the search; select nobody"), key(Qt::Key_Escape));
    add({}, tr("Menu of the selected sessions"), key(QKeySequence(QStringLiteral("Shift+F10"))));
    add({}, tr("Larger or smaller tiles"), tr("Ctrl and the wheel"));
    list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    list->header()->setStretchLastSection(false);
    list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto *column = new QVBoxLayout(this);
    column->addWidget(list, 1);
    column->addWidget(buttons);
    resizeToText(*this, QSize(520, 620));
}

} // namespace stationmaster

#include "moc_keys_window.cpp"
