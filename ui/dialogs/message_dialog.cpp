// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/message_dialog.h"

#include "ui/dialogs/dialog_parts.h"
#include "ui/dialogs/templates_button.h"
#include "ui/look/symbols.h"
#include "ui/look/theme_colors.h"
#include "ui/settings/action_settings.h"
#include "ui/text/job_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace stationmaster {

MessageDialog::MessageDialog(const Question &question, const ActionSettings &last, QWidget *parent)
    : QDialog(parent)
    , m_text(new QPlainTextEdit(this))
    , m_templates(new TemplatesButton(*m_text, last.messageTemplates, this))
    , m_count(new QLabel(this))
    , m_time(new QComboBox(this))
    , m_waitSeen(new QCheckBox(tr("Tell me &who has seen it"), this))
{
    setObjectName(QStringLiteral("messageDialog"));
    setWindowTitle(question.everyone ? tr("Message to all") : tr("Message to selected users"));
    m_text->setObjectName(QStringLiteral("messageEdit"));
    m_text->setAccessibleName(tr("Text of the message"));
    m_text->setPlaceholderText(tr("What do you want to say?"));
    m_text->setTabChangesFocus(true);
    m_text->setPlainText(question.action.message().text); // Of a try before, if there was one.
    m_count->setObjectName(QStringLiteral("messageCount"));
    m_count->setTextFormat(Qt::PlainText);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 18, 18, 14);
    column->setSpacing(10);
    column->addLayout(makeDialogHeader(this, QStringLiteral("message"), messageTitle(question.targets),
                                       namesText(question.targets)));
    column->addWidget(m_text, 1);
    auto *below = new QHBoxLayout;
    below->addWidget(m_templates);
    below->addStretch(1);
    below->addWidget(m_count);
    column->addLayout(below);
    makeOptions(last);
    auto *label = new QLabel(tr("Stays on the screen:"), this);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(m_time);
    auto *options = new QHBoxLayout;
    options->addWidget(label);
    options->addWidget(m_time);
    options->addSpacing(16);
    options->addWidget(m_waitSeen, 1);
    column->addLayout(options);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_send = buttons->addButton(tr("&Send"), QDialogButtonBox::AcceptRole);
    m_send->setObjectName(QStringLiteral("sendButton"));
    m_send->setIcon(symbolicIcon(QStringLiteral("message")));
    m_send->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *byKeyboard = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    connect(byKeyboard, &QShortcut::activated, m_send, &QPushButton::click);
    m_send->setToolTip(byKeyboard->key().toString(QKeySequence::NativeText));
    column->addWidget(buttons);

    connect(m_text, &QPlainTextEdit::textChanged, this, &MessageDialog::followText);
    followText();
    m_text->setFocus();
    resizeToText(*this, QSize(560, 380));
}

QString MessageDialog::message() const
{
    return m_text->toPlainText().trimmed();
}

int MessageDialog::showSeconds() const
{
    return m_time->currentData().toInt();
}

QStringList MessageDialog::templates() const
{
    return m_templates->templates();
}

bool MessageDialog::waitSeen() const
{
    return m_waitSeen->isChecked();
}

void MessageDialog::makeOptions(const ActionSettings &last)
{
    m_time->setObjectName(QStringLiteral("messageTime"));
    m_time->addItem(tr("until OK"), 0);
    m_time->addItem(tr("%n second(s)", nullptr, 30), 30);
    m_time->addItem(tr("%n minute(s)", nullptr, 1), 60);
    m_time->addItem(tr("%n minute(s)", nullptr, 5), 300);
    m_time->setCurrentIndex(std::max(0, m_time->findData(last.showSeconds)));
    m_waitSeen->setObjectName(QStringLiteral("waitSeen"));
    m_waitSeen->setChecked(last.waitSeen);
}

void MessageDialog::followText()
{
    const int length = int(m_text->toPlainText().size());
    const bool tooLong = length > MaxText;
    m_count->setText(tooLong ? tr("%1 of %2: too long").arg(length).arg(MaxText)
                             : tr("%1 of %2", "characters").arg(length).arg(MaxText));
    QPalette palette = m_count->palette();
    const ThemeColors colors = ThemeColors::of(this->palette());
    palette.setColor(QPalette::WindowText, tooLong ? colors.negative : colors.secondary);
    m_count->setPalette(palette);
    m_send->setEnabled(!tooLong && !message().isEmpty());
}

} // namespace stationmaster

#include "moc_message_dialog.cpp"
