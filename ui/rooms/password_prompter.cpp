// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/password_prompter.h"

namespace stationmaster {

PasswordPrompter::PasswordPrompter(Hosts &hosts, QWidget *window, QObject *parent)
    : QObject(parent)
    , m_window(window)
{
    connect(&m_questions, &PasswordQuestions::changed, this, &PasswordPrompter::show);
    connect(&hosts, &Hosts::added, &m_questions, &PasswordQuestions::follow);
    const QList<HostLink *> links = hosts.links();
    for (HostLink *link : links)
        m_questions.follow(link);
}

PasswordPrompter::~PasswordPrompter()
{
    delete m_dialog;
}

void PasswordPrompter::show()
{
    const std::optional<PasswordQuestion> question = m_questions.question();
    if (!question) {
        if (m_dialog) {
            // Not destroyed here: it may be its own signal.
            m_dialog->disconnect(&m_questions);
            m_dialog->hide();
            m_dialog->deleteLater();
            m_dialog.clear();
        }
        return;
    }
    if (!m_dialog) {
        m_dialog = new PasswordDialog(m_window);
        connect(m_dialog, &PasswordDialog::answered, &m_questions, &PasswordQuestions::answer);
        connect(m_dialog, &PasswordDialog::declined, &m_questions, &PasswordQuestions::decline);
    }
    m_dialog->setQuestion(m_questions.host()->name(), *question, m_questions.others());
    if (!m_dialog->isVisible())
        m_dialog->open();
}

} // namespace stationmaster

#include "moc_password_prompter.cpp"
