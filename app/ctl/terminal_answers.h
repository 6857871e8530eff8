// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/ssh/askpass_server.h"
#include "ui/terminal/terminal.h"

#include <QList>
#include <QObject>

namespace stationmaster {

/// Puts what ssh asks to whoever sits at the terminal, one question after the other.
class TerminalAnswers final : public QObject
{
    Q_OBJECT

public:
    /// The terminal must outlive it.
    explicit TerminalAnswers(Terminal &terminal, QObject *parent = nullptr);

    void ask(const QString &host, const AskpassPrompt &prompt, const AskpassServer::Reply &reply);

Q_SIGNALS:
    /// Somebody is being asked now, or no longer.
    void asking(bool asks);

private:
    struct Question
    {
        QString host;
        AskpassPrompt prompt;
        AskpassServer::Reply reply;
    };

    void askNext();
    void answered(const QString &text);

    Terminal &m_terminal;
    QList<Question> m_waiting; ///< The first is on the terminal.
};

} // namespace stationmaster
