// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/templates_page.h"

#include "ui/dialogs/dialog_parts.h"
#include "ui/settings/action_settings.h"

#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace stationmaster {

namespace {

constexpr int TextRole = Qt::UserRole; ///< The whole text; what is shown is its beginning in one line.

} // namespace

TemplatesPage::TemplatesPage(QSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_list(new QListWidget(this))
    , m_text(new QPlainTextEdit(this))
    , m_add(new QPushButton(tr("&Add"), this))
    , m_remove(new QPushButton(tr("&Remove"), this))
    , m_up(new QPushButton(tr("Move &up"), this))
    , m_down(new QPushButton(tr("Move &down"), this))
{
    m_list->setObjectName(QStringLiteral("templateList"));
    m_list->setAccessibleName(tr("Templates of messages"));
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setWordWrap(false);
    m_text->setObjectName(QStringLiteral("templateText"));
    m_text->setAccessibleName(tr("Text of the template"));
    m_text->setPlaceholderText(tr("A text that you send again and again"));
    m_text->setTabChangesFocus(true);
    m_add->setObjectName(QStringLiteral("addTemplate"));
    m_remove->setObjectName(QStringLiteral("removeTemplate"));
    m_up->setObjectName(QStringLiteral("templateUp"));
    m_down->setObjectName(QStringLiteral("templateDown"));
    auto *buttons = new QVBoxLayout;
    for (QPushButton *button : {m_add, m_remove, m_up, m_down})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto *row = new QHBoxLayout;
    row->addWidget(m_list, 1);
    row->addLayout(buttons);
    auto *column = new QVBoxLayout(this);
    column->addWidget(makeHint(this, tr("They are offered wherever you write a message.")));
    column->addLayout(row, 2);
    column->addWidget(m_text, 1);
    for (const QString &text : ActionSettings::load(settings).messageTemplates)
        addItem(text);
    connect(m_list, &QListWidget::currentRowChanged, this, &TemplatesPage::showCurrent);
    connect(m_text, &QPlainTextEdit::textChanged, this, &TemplatesPage::takeText);
    connect(m_add, &QPushButton::clicked, this, &TemplatesPage::addNew);
    connect(m_remove, &QPushButton::clicked, this, &TemplatesPage::removeCurrent);
    connect(m_up, &QPushButton::clicked, this, [this] {
        moveCurrent(-1);
    });
    connect(m_down, &QPushButton::clicked, this, [this] {
        moveCurrent(1);
    });
    m_list->setCurrentRow(0);
    showCurrent();
}

void TemplatesPage::addItem(const QString &text)
{
    auto *item = new QListWidgetItem(text.simplified(), m_list);
    item->setData(TextRole, text);
}

void TemplatesPage::addNew()
{
    addItem(QString());
    m_list->setCurrentRow(m_list->count() - 1);
    m_text->setFocus();
}

void TemplatesPage::removeCurrent()
{
    delete m_list->takeItem(m_list->currentRow());
    keep();
    showCurrent();
}

void TemplatesPage::moveCurrent(int by)
{
    const int row = m_list->currentRow();
    const QSignalBlocker quiet(m_list);
    QListWidgetItem *item = m_list->takeItem(row);
    m_list->insertItem(row + by, item);
    m_list->setCurrentItem(item);
    keep();
    updateButtons();
}

void TemplatesPage::showCurrent()
{
    const QListWidgetItem *item = m_list->currentItem();
    const QSignalBlocker quiet(m_text);
    m_text->setPlainText(item ? item->data(TextRole).toString() : QString());
    m_text->setEnabled(item);
    updateButtons();
}

void TemplatesPage::takeText()
{
    QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    // What is longer could not be sent.
    const QString text = m_text->toPlainText().left(ActionSettings::MaxTemplate);
    item->setText(text.simplified());
    item->setData(TextRole, text);
    keep();
}

void TemplatesPage::keep()
{
    ActionSettings actions = ActionSettings::load(m_settings);
    actions.messageTemplates.clear();
    for (int row = 0; row < m_list->count(); ++row) {
        const QString text = m_list->item(row)->data(TextRole).toString().trimmed();
        if (!text.isEmpty() && !actions.messageTemplates.contains(text))
            actions.messageTemplates += text;
    }
    actions.save(m_settings);
}

void TemplatesPage::updateButtons()
{
    const int row = m_list->currentRow();
    m_add->setEnabled(m_list->count() < ActionSettings::MaxTemplates);
    m_remove->setEnabled(row >= 0);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row < m_list->count() - 1);
}

} // namespace stationmaster

#include "moc_templates_page.cpp"
