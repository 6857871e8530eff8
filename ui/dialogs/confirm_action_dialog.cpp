// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/confirm_action_dialog.h"

#include "ui/dialogs/dialog_parts.h"
#include "ui/look/symbols.h"
#include "ui/text/job_text.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace stationmaster {

ConfirmActionDialog::ConfirmActionDialog(const ActionText &action, const QList<Session> &targets,
                                         QWidget *parent)
    : QDialog(parent)
{
    const ConfirmText text = action.confirm(whomText(targets));
    const QString symbol = action.forSelected().symbol;
    setObjectName(QStringLiteral("confirmActionDialog"));
    setWindowTitle(text.title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 18, 18, 14);
    column->setSpacing(12);
    column->addLayout(makeDialogHeader(this, symbol, text.question, text.explanation));
    column->addStretch(1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setDefault(true);
    QPushButton *act = buttons->addButton(text.button, QDialogButtonBox::AcceptRole);
    act->setObjectName(QStringLiteral("confirmButton"));
    act->setIcon(symbolicIcon(symbol));
    act->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    resizeToText(*this, QSize(500, 0));
}

} // namespace stationmaster

#include "moc_confirm_action_dialog.cpp"
