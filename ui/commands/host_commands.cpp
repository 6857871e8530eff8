// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/host_commands.h"

#include "backend/core/async.h"
#include "ui/text/history_text.h"
#include "ui/window/message_area.h"

namespace stationmaster {

HostCommands::HostCommands(HostControl *control, Prompter &prompter, MessageArea &messages, QObject *parent)
    : QObject(parent)
    , m_control(control)
    , m_prompter(prompter)
    , m_messages(messages)
{
}

void HostCommands::blockAll()
{
    if (!m_control)
        return;
    m_prompter.askToBlockAll(this, [this](const QString &message, int leaseSeconds) {
        whenDone(m_control->blockAll(message, leaseSeconds), this, [this](const Result<> &result) {
            if (!result)
                tellFailure(tr("Not everybody is blocked now."), result.error());
        });
    });
}

void HostCommands::unblockAll()
{
    if (!m_control)
        return;
    whenDone(m_control->unblockAll(), this, [this](const Result<> &result) {
        if (!result)
            tellFailure(tr("The block was not lifted."), result.error());
    });
}

void HostCommands::tellFailure(const QString &what, const Error &error)
{
    MessageBar *bar =
        m_messages.add(MessageBar::Kind::Error, QStringLiteral("%1 %2").arg(what, hostErrorSentence(error)));
    bar->setObjectName(QStringLiteral("hostErrorBar"));
    bar->setClosable(true);
}

} // namespace stationmaster

#include "moc_host_commands.cpp"
