// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/ssh/polkit_inquiry.h"

#include "backend/core/session.h"

#include <QPointer>

#include <utility>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

quint64 nextQuestion()
{
    static quint64 last = 0;
    return ++last;
}

const QString helperSocket = u"/run/polkit/agent-helper.socket"_s;

/// What runs at the far end: says whose account this is and what the accounts `users` are called, and then
/// runs polkit's helper for each name that it is told. The names come on standard input, not in this line,
/// which has nothing in it that any shell takes in a way of its own. Where the helper may look at passwords
/// only for who speaks with its socket, that is said; where there is none, it ends.
QString helperLine(const QList<uint> &users)
{
    QString line = u"exec /bin/sh -c '"
                   "for place in /usr/lib/polkit-1 /usr/libexec /usr/lib/policykit-1; do "
                   "helper=$place/polkit-agent-helper-1; "
                   "if test -u $helper; then "
                   "id -u; getent passwd \"$@\"; echo; "
                   "while read -r name; do $helper \"$name\"; done; "
                   "exit 0; fi; done; "
                   "if test -S %1; then id -u; getent passwd \"$@\"; echo socket; echo; exit 0; fi; "
                   "exit 127' sh"_s.arg(helperSocket);
    for (const uint user : users)
        line += u' ' + QString::number(user);
    return line;
}

/// What speaks with the helper behind its socket, by what a host has: ssh itself has no word for that.
/// Whoever connects stays, for the helper looks at him; when there is nobody left here, the helper hears of
/// it.
QString socketLine()
{
    return u"exec /bin/sh -c '"
           "if command -v perl >/dev/null; then exec perl -MSocket -e "
           "\"socket(S, AF_UNIX, SOCK_STREAM, 0) && connect(S, sockaddr_un(q(%1))) or exit 126; "
           "if (fork) { open(STDIN, q(<&S)); exec q(cat) } "
           "open(STDOUT, q(>&S)); system q(cat); shutdown(S, 1)\"; fi; "
           "exec python3 -c \"import os, socket, sys; s = socket.socket(socket.AF_UNIX); "
           "s.connect(sys.argv[1]); cat = sys.argv[2]; "
           "os.fork() and (os.dup2(s.fileno(), 0), os.execlp(cat, cat)); "
           "os.dup2(s.fileno(), 1); os.system(cat); s.shutdown(1)\" %1 cat'"_s.arg(helperSocket);
}

} // namespace

PolkitInquiry::PolkitInquiry(Request request, MakeCommand makeCommand, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_request(std::move(request))
    , m_makeCommand(std::move(makeCommand))
    , m_stepTimer(clock, [this] {
        finish(End::Failed, u"the host has not gone on with it"_s);
    })
{
}

PolkitInquiry::~PolkitInquiry()
{
    endCommand();
}

void PolkitInquiry::begin()
{
    introduceFarEnd();
}

void PolkitInquiry::answer(quint64 question, const QString &name, const QString &text)
{
    if (!m_question || m_question->id != question || m_question->isChecking || !m_names.contains(name))
        return;
    const std::optional<QByteArray> line = PolkitHelperTalk::answer(text);
    if (!line) {
        // No password that there is.
        m_question->answerRefused = true;
        askAgain();
        return;
    }
    m_question->isChecking = true;
    const QPointer<PolkitInquiry> self(this);
    if (name == m_question->name) {
        m_wasAnswered = true;
        write(*line);
    } else {
        m_name = name;
        m_answer = Answer{*line, m_question->prompt, m_question->isShown};
        m_note.clear();
        introduceFarEnd();
    }
    if (self && m_question)
        Q_EMIT questionChanged();
}

void PolkitInquiry::introduceFarEnd()
{
    m_talk = {};
    start(helperLine(m_request.users));
}

void PolkitInquiry::start(const QString &line)
{
    endCommand();
    m_command = m_makeCommand(line);
    connect(m_command.get(), &SshCommand::received, this, &PolkitInquiry::take);
    connect(m_command.get(), &SshCommand::ended, this, [this](int code, const QString &output) {
        constexpr int notThere = 127;
        QString why = u"the ssh that was to check it has ended; "_s;
        if (code == notThere)
            why = m_talk.isAtSocket()
                ? u"polkit's helper is behind a socket, and neither perl nor python3 is there; "_s
                : u"polkit's helper is not there, or may not look at passwords; "_s;
        finish(End::Failed, why + displayable(output.trimmed().section(u'\n', -1)));
    });
    m_stepTimer.start(StepTimeout);
    m_command->start();
}

void PolkitInquiry::endCommand()
{
    if (!m_command)
        return;
    // Not destroyed here: this may be its own signal.
    m_command->disconnect(this);
    m_command.release()->deleteLater();
}

void PolkitInquiry::take(const QByteArray &bytes)
{
    const QPointer<PolkitInquiry> self(this);
    const SshCommand *const whose = m_command.get();
    const QList<PolkitHelperTalk::Word> words = m_talk.take(bytes);
    for (const PolkitHelperTalk::Word &word : words) {
        hear(word);
        if (!self || m_ended || m_command.get() != whose)
            return;
    }
    if (m_talk.hasFailed())
        finish(End::Failed, u"what checks it talks nonsense"_s);
}

void PolkitInquiry::hear(const PolkitHelperTalk::Word &word)
{
    using Kind = PolkitHelperTalk::Word::Kind;
    switch (word.kind) {
    case Kind::Introduced:
        introduce();
        break;
    case Kind::Prompt:
    case Kind::SecretPrompt:
        ask(word.text, word.kind == Kind::Prompt);
        break;
    case Kind::Note:
        m_note = displayable((m_note + u' ' + word.text).trimmed());
        break;
    case Kind::Success:
        finish(End::Answered);
        break;
    case Kind::Failure:
        onFailure();
        break;
    }
}

void PolkitInquiry::introduce()
{
    m_names.clear();
    for (const uint user : m_request.users) {
        if (const QString name = m_talk.names().value(user); !name.isEmpty() && !m_names.contains(name))
            m_names += name;
    }
    if (m_names.isEmpty()) {
        finish(End::Failed, u"none of those who may answer has an account with a plain name"_s);
        return;
    }
    // Who has come as an administrator is asked for his own password first.
    if (!m_names.contains(m_name))
        m_name = m_talk.names().value(m_talk.ownUser());
    if (!m_names.contains(m_name))
        m_name = m_names.constFirst();
    tryOnce();
}

void PolkitInquiry::tryOnce()
{
    m_wasAnswered = false;
    if (m_talk.isAtSocket()) {
        // Each connection is one try.
        m_talk.beginAnew();
        start(socketLine());
    }
    if (const auto line = PolkitHelperTalk::introduction(m_name, m_request.cookie))
        write(*line);
    else
        finish(End::Failed, u"polkit's word for its question makes no sense"_s);
}

void PolkitInquiry::ask(const QString &prompt, bool isShown)
{
    if (const std::optional<Answer> answer = std::exchange(m_answer, {});
        answer && answer->isShown == isShown && answer->prompt == prompt) {
        m_wasAnswered = true;
        write(answer->line);
        return;
    }
    PasswordQuestion question;
    question.message = m_request.message;
    question.names = m_names;
    question.name = m_name;
    question.prompt = prompt;
    question.isShown = isShown;
    question.note = std::exchange(m_note, {});
    question.answerRefused = m_tries > 0 && !m_wasAnswered;
    m_question = question;
    askAgain();
}

void PolkitInquiry::askAgain()
{
    m_question->id = nextQuestion();
    m_question->isChecking = false;
    // A person has all the time there is.
    m_stepTimer.stop();
    Q_EMIT questionChanged();
}

void PolkitInquiry::onFailure()
{
    if (!m_wasAnswered)
        finish(End::Failed, u"the log-on has asked nothing; "_s + m_note);
    else if (++m_tries >= MaxTries)
        finish(End::Refused);
    else
        tryOnce();
}

void PolkitInquiry::write(const QByteArray &line)
{
    m_stepTimer.start(StepTimeout);
    if (!m_command->write(line))
        finish(End::Failed, u"what checks it has ended"_s);
}

void PolkitInquiry::finish(End end, const QString &detail)
{
    if (std::exchange(m_ended, true))
        return;
    m_stepTimer.stop();
    endCommand();
    m_question.reset();
    Q_EMIT ended(end, detail);
}

} // namespace stationmaster

#include "moc_polkit_inquiry.cpp"
