// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/ssh/ssh_questions.h"

#include <utility>

namespace stationmaster {

SshQuestions::SshQuestions(Answers answers, AskpassServer *askpass, QObject *parent)
    : QObject(parent)
    , m_answers(std::move(answers))
    , m_askpass(askpass)
{
}

SshQuestions::~SshQuestions()
{
    if (!m_ticket.isEmpty() && m_askpass)
        m_askpass->retire(m_ticket);
}

QProcessEnvironment SshQuestions::environment()
{
    const QProcessEnvironment own = QProcessEnvironment::systemEnvironment();
    if (!m_askpass)
        return own;
    const Result<QProcessEnvironment> enrolled = m_askpass->enroll(
        own,
        [this](const AskpassPrompt &prompt, const AskpassServer::Reply &reply) {
            answer(prompt, reply);
        },
        m_ticket);
    return enrolled ? enrolled.value() : own;
}

void SshQuestions::answer(const AskpassPrompt &prompt, const AskpassServer::Reply &reply)
{
    // Whoever is asked may answer when this ssh has long been given up.
    const auto note = [asked = QPointer(this), prompt, reply](const std::optional<QString> &text) {
        if (!asked)
            return;
        if (!text) {
            asked->m_unanswered += prompt;
        } else if (prompt.kind == AskpassPrompt::Kind::Secret) {
            asked->m_answered = prompt.text;
            asked->m_given.insert(prompt.text, *text);
        }
        reply(text);
    };
    if (prompt.kind == AskpassPrompt::Kind::HostKey) {
        // The fingerprint, not "yes": ssh itself then goes on with this key and no other.
        if (m_answers.trusted && *m_answers.trusted == prompt.key && !prompt.key.fingerprint.isEmpty()) {
            note(prompt.key.fingerprint);
            return;
        }
    } else if (const auto known = m_answers.secrets.constFind(prompt.text);
               known != m_answers.secrets.cend() && !m_given.contains(prompt.text)) {
        // Once: what has been refused is not said again.
        note(*known);
        return;
    }
    if (m_answers.answerer)
        m_answers.answerer(prompt, note);
    else
        note({});
}

} // namespace stationmaster

#include "moc_ssh_questions.cpp"
