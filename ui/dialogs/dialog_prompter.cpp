// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/dialog_prompter.h"

#include "ui/actions/action_texts.h"

#include "ui/dialogs/block_dialog.h"
#include "ui/dialogs/confirm_action_dialog.h"
#include "ui/dialogs/confirm_log_off_dialog.h"
#include "ui/dialogs/message_dialog.h"
#include "ui/settings/action_settings.h"
#include "ui/settings/question_settings.h"

#include <QSettings>

namespace stationmaster {

namespace {

/// Opens `dialog` and calls `then(yes)` once when it has been closed, unless `owner` has died by then. The
/// dialog is still whole while `then` runs.
template <typename Then>
void openDialog(QDialog *dialog, QObject *owner, Then then)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::finished, owner, [then = std::move(then)](int result) {
        then(result == QDialog::Accepted);
    });
    dialog->open();
}

} // namespace

void DialogPrompter::confirm(const Question &question, QObject *owner, Answered then)
{
    const ActionText &text = actionText(question.action.verb);
    switch (QuestionSettings::load(m_settings).kind(text, question.everyone)) {
    case QuestionKind::None:
        then(Answer::Yes, question.action, question.targets);
        return;
    case QuestionKind::Confirm:
        openDialog(new ConfirmActionDialog(text, question.targets, m_window), owner,
                   [question, then = std::move(then)](bool yes) {
                       then(yes ? Answer::Yes : Answer::No, question.action, question.targets);
                   });
        return;
    case QuestionKind::LogOff:
        askBeforeLogOff(question, owner, std::move(then));
        return;
    case QuestionKind::Message:
        askForMessage(question, owner, std::move(then));
        return;
    case QuestionKind::Block:
        askForBlock(question, owner, std::move(then));
        return;
    }
}

void DialogPrompter::askBeforeLogOff(const Question &question, QObject *owner, Answered then)
{
    const ActionSettings last = ActionSettings::load(m_settings);
    ActionSettings proposed = last;
    proposed.graceSeconds = question.graceSeconds.value_or(last.graceSeconds);
    auto *dialog = new ConfirmLogOffDialog(question, m_model, proposed, m_window);
    openDialog(dialog, owner, [this, dialog, question, last, then = std::move(then)](bool yes) {
        if (yes && dialog->warns()) {
            ActionSettings chosen = last;
            // What was proposed for this once is no habit.
            if (!question.graceSeconds)
                chosen.graceSeconds = dialog->chosenGrace();
            chosen.logOffMessage = dialog->chosenMessage();
            chosen.save(m_settings);
        }
        Action action = question.action;
        action.edit<LogOffOptions>().graceSeconds = dialog->graceSeconds();
        action.edit<LogOffOptions>().message = dialog->message();
        then(yes ? Answer::Yes : Answer::No, action, dialog->targets());
    });
}

void DialogPrompter::askForMessage(const Question &question, QObject *owner, Answered then)
{
    ActionSettings last = ActionSettings::load(m_settings);
    auto *dialog = new MessageDialog(question, last, m_window);
    openDialog(dialog, owner, [this, dialog, question, last, then = std::move(then)](bool yes) {
        // Templates are kept whether or not this message was sent.
        ActionSettings chosen = last;
        chosen.messageTemplates = dialog->templates();
        Action action = question.action;
        action.edit<MessageOptions>().text = dialog->message();
        action.edit<MessageOptions>().showSeconds = dialog->showSeconds();
        action.edit<MessageOptions>().waitSeen = dialog->waitSeen();
        if (yes) {
            chosen.showSeconds = action.message().showSeconds;
            chosen.waitSeen = action.message().waitSeen;
        }
        chosen.save(m_settings);
        then(yes ? Answer::Yes : Answer::No, action, question.targets);
    });
}

void DialogPrompter::askForBlock(const Question &question, QObject *owner, Answered then)
{
    ActionSettings last = ActionSettings::load(m_settings);
    auto *dialog = new BlockDialog(question.targets, last, m_window);
    openDialog(dialog, owner, [this, dialog, question, last, then = std::move(then)](bool yes) {
        Action action = question.action;
        action.edit<BlockOptions>().text = dialog->message();
        if (yes) {
            ActionSettings chosen = last;
            chosen.blockMessage = action.block().text;
            chosen.save(m_settings);
        }
        then(yes ? Answer::Yes : Answer::No, action, question.targets);
    });
}

void DialogPrompter::askToBlockAll(QObject *owner, BlockAll then)
{
    ActionSettings last = ActionSettings::load(m_settings);
    auto *dialog = new BlockDialog({}, last, m_window);
    openDialog(dialog, owner, [this, dialog, last, then = std::move(then)](bool yes) {
        if (!yes)
            return;
        ActionSettings chosen = last;
        chosen.blockMessage = dialog->message();
        chosen.leaseSeconds = dialog->rememberedLease();
        chosen.save(m_settings);
        then(dialog->message(), dialog->leaseSeconds());
    });
}

} // namespace stationmaster
