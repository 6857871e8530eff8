// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/terminal_answers.h"

#include "backend/core/session.h"
#include "ui/text/link_text.h"

#include <QCoreApplication>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

struct Text
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
    m_waiting += Question{host, prompt, reply};
    if (m_waiting.size() > 1)
        return;
    Q_EMIT asking(true);
    askNext();
}

void TerminalAnswers::askNext()
{
    const Question &question = m_waiting.constFirst();
    connect(&m_terminal, &Terminal::inputRead, this, &TerminalAnswers::answered, Qt::SingleShotConnection);
    if (question.prompt.kind == AskpassPrompt::Kind::Secret) {
        m_terminal.talk(displayable(question.host) + u": "_s + question.prompt.text + u' ');
        m_terminal.readSecret();
        return;
    }
    m_terminal.talk(Text::tr("%1 is not known yet. It shows this key: %2")
                        .arg(displayable(question.prompt.key.host), hostKeyText(question.prompt.key))
                    + u'\n' + Text::tr("Is this the right computer? Type “yes” if its administrator says so:")
                    + u' ');
    m_terminal.readLine();
}

void TerminalAnswers::answered(const QString &text)
{
    const Question question = m_waiting.takeFirst();
    if (question.prompt.kind == AskpassPrompt::Kind::Secret) {
        m_terminal.talk(u"\n"_s);
        question.reply(text.isEmpty() ? std::nullopt : std::optional(text));
    } else {
        const QString word = text.trimmed().toLower();
        const bool agreed = word == "yes"_L1 || word == Text::tr("yes").toLower();
        // The fingerprint that was shown, not "yes": ssh goes on with that key alone.
        question.reply(agreed ? std::optional(question.prompt.key.fingerprint) : std::nullopt);
    }
    if (m_waiting.isEmpty())
        Q_EMIT asking(false);
    else
        askNext();
}

} // namespace stationmaster
