// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/password_questions.h"

#include <utility>

namespace stationmaster {

void PasswordQuestions::follow(HostLink *link)
{
    connect(link, &HostLink::questionChanged, this, [this, link] {
        look(link);
    });
    connect(link, &HostLink::answerAccepted, this, [this, link] {
        if (m_shared && m_shared->given.contains(link))
            m_shared->isRight = true;
    });
    connect(link, &QObject::destroyed, this, &PasswordQuestions::forget);
    look(link);
}

std::optional<PasswordQuestion> PasswordQuestions::question() const
{
    return m_asking.isEmpty() ? std::nullopt : m_asking.constFirst()->question();
}

void PasswordQuestions::answer(quint64 question, const QString &name, const QString &text, bool forOthers)
{
    const std::optional<PasswordQuestion> now = this->question();
    if (!now || now->id != question || now->isChecking)
        return;
    HostLink *const link = host();
    m_shared.reset();
    // What may be seen is no password, and another one each time.
    if (forOthers && !now->isShown)
        m_shared = Shared{name, text, now->prompt, {link}};
    link->answer(question, name, text);
}

void PasswordQuestions::decline(quint64 question, bool forOthers)
{
    const std::optional<PasswordQuestion> now = this->question();
    if (!now || now->id != question)
        return;
    const QList<HostLink *> links = forOthers ? m_asking : m_asking.mid(0, 1);
    for (HostLink *link : links) {
        const std::optional<PasswordQuestion> asked =
            m_asking.contains(link) ? link->question() : std::nullopt;
        if (asked)
            link->decline(asked->id);
    }
}

void PasswordQuestions::look(HostLink *link)
{
    const std::optional<PasswordQuestion> question = link->question();
    if (!question)
        m_asking.removeAll(link);
    else if (!m_asking.contains(link))
        m_asking += link;
    if (m_asking.isEmpty()
        || (m_shared && question && question->answerRefused && m_shared->given.contains(link)))
        m_shared.reset();
    serveOthers();
    Q_EMIT changed();
}

void PasswordQuestions::forget(const QObject *link)
{
    if (m_shared)
        m_shared->given.remove(link);
    const qsizetype gone = m_asking.removeIf([link](const HostLink *each) {
        return each == link;
    });
    if (m_asking.isEmpty())
        m_shared.reset();
    if (gone > 0)
        Q_EMIT changed();
}

void PasswordQuestions::serveOthers()
{
    // An answer changes a question, and that leads here again.
    if (!m_shared || !m_shared->isRight || std::exchange(m_serving, true))
        return;
    const QList<HostLink *> asking = m_asking;
    for (HostLink *link : asking) {
        if (!m_shared || m_shared->given.contains(link) || !m_asking.contains(link))
            continue;
        const std::optional<PasswordQuestion> question = link->question();
        if (!question || question->isChecking || question->isShown || question->prompt != m_shared->prompt
            || !question->names.contains(m_shared->name))
            continue;
        m_shared->given += link;
        const Shared shared = *m_shared;
        link->answer(question->id, shared.name, shared.text);
    }
    m_serving = false;
}

} // namespace stationmaster

#include "moc_password_questions.cpp"
