// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/ssh/askpass_server.h"
#include "ui/terminal/terminal.h"

#include <QList>
#include <QObject>

#include <functional>

namespace stationmaster {

/// Puts what is asked to whoever sits at the terminal, one question after the other.
class TerminalAnswers final : public QObject
{
    Q_OBJECT

public:
    /// The terminal must outlive it.
    explicit TerminalAnswers(Terminal &terminal, QObject *parent = nullptr);

    /// What an ssh asks.
    void ask(const QString &host, const AskpassPrompt &prompt, const AskpassServer::Reply &reply);
    /// Anything else: `text` as it is, and what is then typed in one line, not shown where it is a secret.
    void ask(const QString &text, bool isSecret, std::function<void(const QString &)> reply);

Q_SIGNALS:
    /// Somebody is being asked now, or no longer.
    void asking(bool asks);

private:
    struct Question
    {
        QString text;
        bool isSecret = false;
        std::function<void(const QString &)> reply;
    };

    void askNext();
    void answered(const QString &text);

    Terminal &m_terminal;
    QList<Question> m_waiting; ///< The first is on the terminal.
};

} // namespace stationmaster
