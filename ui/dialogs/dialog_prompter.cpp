// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/dialog_prompter.h"

#include "ui/dialogs/confirm_log_off_dialog.h"

namespace stationmaster {

void DialogPrompter::confirm(const Question &question, QObject *owner, std::function<void(Answer)> then)
{
    auto *dialog = new ConfirmLogOffDialog(question, m_model, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::finished, owner, [then = std::move(then)](int result) {
        then(result == QDialog::Accepted ? Answer::Yes : Answer::No);
    });
    dialog->open();
}

} // namespace stationmaster
