// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/terminal_answers.h"
#include "model/password_questions.h"

#include <QObject>

namespace stationmaster {

/// Puts what hosts ask to whoever sits at the terminal, where an act takes an administrator's password. An
/// empty line declines.
class TerminalPasswords final : public QObject
{
    Q_OBJECT

public:
    /// `answers` outlives it.
    explicit TerminalPasswords(TerminalAnswers &answers, QObject *parent = nullptr);

    void follow(HostLink *link) { m_questions.follow(link); }
    /// Declines what is asked now, and whatever is asked from now on: who interrupts a command does not want
    /// to be asked.
    void stop();

private:
    void put();
    void askWhose(const PasswordQuestion &question);
    void askFor(const PasswordQuestion &question, const QString &name);
    void take(const PasswordQuestion &question, const QString &name, const QString &text);
    void end();
    QString host() const;

    TerminalAnswers &m_answers;
    PasswordQuestions m_questions;
    bool m_hasStopped = false;
    bool m_isAsking = false; ///< Something is on the terminal, be it still wanted or not.
};

} // namespace stationmaster
