// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/confirm_disconnect_dialog.h"

#include "ui/dialogs/dialog_parts.h"
#include "ui/look/symbols.h"
#include "ui/text/job_text.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace stationmaster {

ConfirmDisconnectDialog::ConfirmDisconnectDialog(const QList<Session> &targets, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("confirmDisconnectDialog"));
    setWindowTitle(tr("Disconnect all"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 18, 18, 14);
    column->setSpacing(12);
    column->addLayout(makeDialogHeader(this, QStringLiteral("disconnect"), disconnectQuestion(targets),
                                       tr("Their stations become free. Their sessions stay in memory with "
                                          "every program in them, and each user "
                                          "resumes by logging on again.")));
    column->addStretch(1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setDefault(true);
    QPushButton *disconnectAll = buttons->addButton(tr("&Disconnect"), QDialogButtonBox::AcceptRole);
    disconnectAll->setObjectName(QStringLiteral("disconnectButton"));
    disconnectAll->setIcon(symbolicIcon(QStringLiteral("disconnect")));
    disconnectAll->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    resize(500, sizeHint().height());
}

} // namespace stationmaster
