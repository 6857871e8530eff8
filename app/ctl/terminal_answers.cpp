// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/terminal_answers.h"

#include "backend/core/session.h"
#include "ui/text/link_text.h"

#include <QCoreApplication>

#include <utility>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

struct TerminalAnswersWords
{
    Q_DECLARE_TR_FUNCTIONS(TerminalAnswers)
};

} // namespace

TerminalAnswers::TerminalAnswers(Terminal &terminal, QObject *parent)
    : QObject(parent)
    , m_terminal(terminal)
{
}

void TerminalAnswers::ask(const QString &host, const AskpassPrompt &prompt, const AskpassServer::Reply &reply)
{
    if (prompt.kind == AskpassPrompt::Kind::Secret) {
        ask(displayable(host) + u": "_s + prompt.text + u' ', true, [reply](const QString &text) {
            reply(text.isEmpty() ? std::nullopt : std::optional(text));
        });
        return;
    }
    const QString text = TerminalAnswersWords::tr("%1 is not known yet. It shows this key: %2")
                             .arg(displayable(prompt.key.host), hostKeyText(prompt.key))
        + u'\n'
        + TerminalAnswersWords::tr("Is this the right computer? Type “yes” if its administrator says so:")
        + u' ';
    ask(text, false, [reply, fingerprint = prompt.key.fingerprint](const QString &typed) {
        const QString word = typed.trimmed().toLower();
        const bool agreed = word == "yes"_L1 || word == TerminalAnswersWords::tr("yes").toLower();
        // The fingerprint that was shown, not "yes": ssh goes on with that key alone.
        reply(agreed ? std::optional(fingerprint) : std::nullopt);
    });
}

void TerminalAnswers::ask(const QString &text, bool isSecret, std::function<void(const QString &)> reply)
{
    m_waiting += Question{text, isSecret, std::move(reply)};
    if (m_waiting.size() > 1)
        return;
    Q_EMIT asking(true);
    askNext();
}

void TerminalAnswers::askNext()
{
    const Question &question = m_waiting.constFirst();
    connect(&m_terminal, &Terminal::inputRead, this, &TerminalAnswers::answered, Qt::SingleShotConnection);
    // In the dark before anybody is told to type: what is typed earlier would be shown, and dropped.
    if (question.isSecret)
        m_terminal.readSecret();
    else
        m_terminal.readLine();
    m_terminal.talk(question.text);
}

void TerminalAnswers::answered(const QString &text)
{
    // It stays in the list meanwhile, so that what its answer leads to waits for its turn.
    const Question question = m_waiting.constFirst();
    if (question.isSecret)
        m_terminal.talk(u"\n"_s);
    question.reply(text);
    m_waiting.removeFirst();
    if (m_waiting.isEmpty())
        Q_EMIT asking(false);
    else
        askNext();
}

} // namespace stationmaster

#include "moc_terminal_answers.cpp"
