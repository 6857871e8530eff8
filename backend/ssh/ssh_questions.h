// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/link_status.h"
#include "backend/ssh/askpass_server.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>

#include <optional>

namespace stationmaster {

/// Answers what one ssh asks, each from what is known, else as whoever is asked instead says.
class SshQuestions final : public QObject
{
    Q_OBJECT

public:
    struct Answers
    {
        std::optional<HostKey> trusted = {}; ///< The operator has said that this one is right.
        QHash<QString, QString> secrets = {}; ///< By exactly the question that they answer.
        /// Asked instead, whatever the question; may take its time.
        AskpassServer::Answerer answerer = {};
    };

    /// `askpass` null: nobody can be asked.
    SshQuestions(Answers answers, AskpassServer *askpass, QObject *parent = nullptr);
    ~SshQuestions() override;

    /// In which the ssh is to run. Called once.
    QProcessEnvironment environment();

    /// What was asked and nobody answered.
    const QList<AskpassPrompt> &unanswered() const { return m_unanswered; }
    /// The last question to which a secret was given; empty: none.
    const QString &answered() const { return m_answered; }
    /// The secrets that were given, by question.
    const QHash<QString, QString> &given() const { return m_given; }

private:
    void answer(const AskpassPrompt &prompt, const AskpassServer::Reply &reply);

    const Answers m_answers;
    const QPointer<AskpassServer> m_askpass;
    QString m_ticket;
    QList<AskpassPrompt> m_unanswered;
    QString m_answered;
    QHash<QString, QString> m_given;
};

} // namespace stationmaster
