// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/terminal_passwords.h"

#include "ui/terminal/confirmation.h"

#include "backend/core/session.h"

#include <utility>

namespace stationmaster {

using namespace Qt::StringLiterals;

TerminalPasswords::TerminalPasswords(TerminalAnswers &answers, QObject *parent)
    : QObject(parent)
    , m_answers(answers)
{
    connect(&m_questions, &PasswordQuestions::changed, this, &TerminalPasswords::put);
}

QString TerminalPasswords::host() const
{
    return m_questions.host() ? displayable(m_questions.host()->name()) : QString();
}

void TerminalPasswords::stop()
{
    m_hasStopped = true;
    put();
}

void TerminalPasswords::put()
{
    const std::optional<PasswordQuestion> question = m_questions.question();
    if (m_hasStopped) {
        if (question)
            m_questions.decline(question->id, true);
        return;
    }
    if (!question || question->isChecking || std::exchange(m_isAsking, true))
        return;
    if (question->names.size() > 1)
        askWhose(*question);
    else
        askFor(*question, question->name);
}

void TerminalPasswords::askWhose(const PasswordQuestion &question)
{
    const QString text = host() + u": "_s + question.message + u'\n'
        + tr("These may allow it: %1. Whose password will you type? [%2]")
              .arg(question.names.join(u", "_s), question.name)
        + u' ';
    m_answers.ask(text, false, [this, question](const QString &typed) {
        const QString name = typed.trimmed();
        PasswordQuestion asked = question;
        asked.message.clear(); // It has been said.
        askFor(asked, question.names.contains(name) ? name : question.name);
    });
}

void TerminalPasswords::askFor(const PasswordQuestion &question, const QString &name)
{
    QString text;
    if (question.answerRefused)
        text += host() + u": "_s + tr("That was not right.") + u'\n';
    else if (!question.message.isEmpty())
        text += host() + u": "_s + question.message + u'\n';
    if (!question.note.isEmpty())
        text += host() + u": "_s + question.note + u'\n';
    text += tr("%1 (%2): %3", "computer, account, what its log-on asks")
                .arg(host(), name, question.prompt.isEmpty() ? tr("Password:") : question.prompt)
        + u' ';
    m_answers.ask(text, !question.isShown, [this, question, name](const QString &typed) {
        take(question, name, typed);
    });
}

void TerminalPasswords::take(const PasswordQuestion &question, const QString &name, const QString &text)
{
    const std::optional<PasswordQuestion> now = m_questions.question();
    if (text.isEmpty() || question.isShown || m_questions.others() == 0 || !now || now->id != question.id) {
        if (text.isEmpty())
            m_questions.decline(question.id, false);
        else
            m_questions.answer(question.id, name, text, false);
        end();
        return;
    }
    const QString ask =
        tr("Use the same password for the other %n computer(s) that ask?", nullptr, m_questions.others())
        + u' ' + yesOrNo() + u' ';
    m_answers.ask(ask, false, [this, id = question.id, name, text](const QString &typed) {
        m_questions.answer(id, name, text, isYes(typed));
        end();
    });
}

void TerminalPasswords::end()
{
    m_isAsking = false;
    put();
}

} // namespace stationmaster

#include "moc_terminal_passwords.cpp"
