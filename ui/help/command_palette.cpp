// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/command_palette.h"

#include "model/name_order.h"
#include "ui/commands/action_factory.h"
#include "ui/dialogs/dialog_parts.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace stationmaster {

namespace {

constexpr int RowMargin = 8; ///< Above and below a line together.

/// The menu that an action stands in; null for one that is only a button somewhere.
const QMenu *menuOf(const QAction &action)
{
    for (const QObject *where : action.associatedObjects()) {
        const auto *menu = qobject_cast<const QMenu *>(where);
        if (menu && !menu->title().isEmpty())
            return menu;
    }
    return nullptr;
}

} // namespace

CommandPalette::CommandPalette(QWidget &window)
    : QDialog(&window)
    , m_field(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setObjectName(QStringLiteral("commandPalette"));
    setWindowTitle(tr("Find an action"));
    m_field->setObjectName(QStringLiteral("paletteField"));
    m_field->setPlaceholderText(tr("What do you want to do?"));
    m_field->setAccessibleName(tr("Name of an action"));
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_list->setAccessibleName(tr("Actions that were found"));
    m_list->setUniformItemSizes(true);
    m_list->setIconSize(QSize(fontMetrics().height(), fontMetrics().height()));
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    collect(window);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::showFound);
    connect(m_field, &QLineEdit::returnPressed, this, &CommandPalette::carryOut);
    connect(m_list, &QListWidget::itemActivated, this, &CommandPalette::carryOut);
    showFound();
    resizeToText(*this, QSize(520, 420));
}

void CommandPalette::collect(const QWidget &window)
{
    for (QAction *action : window.findChildren<QAction *>()) {
        const QMenu *menu = menuOf(*action);
        if (!menu || action->menu() || action->isSeparator() || !action->isVisible())
            continue;
        const QString text = withoutMnemonic(action->text());
        // Without a symbol of its own it says little without the menu that it stands in: "Sort: By name".
        m_entries.append({action,
                          action->icon().isNull()
                              ? tr("%1: %2", "menu, action in it").arg(withoutMnemonic(menu->title()), text)
                              : text});
    }
    const QCollator names = nameCollator();
    std::ranges::stable_sort(m_entries, [&names](const Entry &a, const Entry &b) {
        return names.compare(a.text, b.text) < 0;
    });
}

void CommandPalette::showFound()
{
    const QStringList words = m_field->text().simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    m_list->clear();
    QListWidgetItem *first = nullptr;
    for (int number = 0; number < m_entries.size(); ++number) {
        const Entry &entry = m_entries.at(number);
        const bool isFound = std::ranges::all_of(words, [&entry](const QString &word) {
            return entry.text.contains(word, Qt::CaseInsensitive);
        });
        if (!entry.action || !isFound)
            continue;
        const QString keys = entry.action->shortcut().toString(QKeySequence::NativeText);
        const QString text =
            keys.isEmpty() ? entry.text : tr("%1   (%2)", "action, keys").arg(entry.text, keys);
        auto *item = new QListWidgetItem(entry.action->icon(), text, m_list);
        item->setData(Qt::UserRole, number);
        item->setSizeHint(QSize(0, fontMetrics().height() + RowMargin));
        item->setToolTip(entry.action->statusTip().toHtmlEscaped());
        if (!entry.action->isEnabled())
            item->setFlags(Qt::NoItemFlags);
        else if (!first)
            first = item;
    }
    m_list->setCurrentItem(first);
}

void CommandPalette::carryOut()
{
    const QListWidgetItem *item = m_list->currentItem();
    const QPointer<QAction> action = item ? m_entries.at(item->data(Qt::UserRole).toInt()).action : nullptr;
    if (!action || !action->isEnabled())
        return;
    close();
    // When this has gone: whatever the action asks comes in a window of its own.
    QTimer::singleShot(0, action, &QAction::trigger);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool moves = key->key() == Qt::Key_Down || key->key() == Qt::Key_Up
        || key->key() == Qt::Key_PageDown || key->key() == Qt::Key_PageUp;
    if (!moves)
        return false;
    // The list moves while one goes on typing.
    QCoreApplication::sendEvent(m_list, event);
    return true;
}

} // namespace stationmaster

#include "moc_command_palette.cpp"
