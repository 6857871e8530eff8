// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/clock_timer.h"
#include "backend/core/password_question.h"
#include "backend/ssh/polkit_helper_talk.h"
#include "backend/ssh/ssh_command.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace stationmaster {

/// One question of a host's polkit, from the asking to its end. Whether what is typed is right is for that
/// host's own polkit-agent-helper-1 to say, which runs there through an ssh of its own, or which systemd has
/// behind a socket there (polkit 127); polkit hears of it from that program alone, and nothing that is said
/// here can stand for it.
class PolkitInquiry final : public QObject
{
    Q_OBJECT

public:
    static constexpr int MaxTries = 3;
    static constexpr std::chrono::seconds StepTimeout{60}; ///< For whatever the far end is to do next.

    struct Request
    {
        QString message; ///< As it may be shown.
        QString cookie;
        QList<uint> users; ///< The numbers of the accounts of whom any may answer.
    };
    /// Gives an ssh that runs the line on the host, not started.
    using MakeCommand = std::function<std::unique_ptr<SshCommand>(const QString &line)>;

    enum class End
    {
        Answered,
        Refused, ///< Wrong, and there are no more tries.
        Declined, ///< By its owner's word.
        Failed, ///< It could not be put, or not be checked.
    };
    Q_ENUM(End)

    /// The clock outlives this object.
    PolkitInquiry(Request request, MakeCommand makeCommand, Clock &clock, QObject *parent = nullptr);
    ~PolkitInquiry() override;

    /// Called once. One or more questions follow, or none, and ended().
    void begin();

    const QString &cookie() const { return m_request.cookie; }
    const std::optional<PasswordQuestion> &question() const { return m_question; }
    /// As HostLink has it.
    void answer(quint64 question, const QString &name, const QString &text);

Q_SIGNALS:
    void questionChanged();
    /// Once, never from inside begin(). `detail` is for the log.
    void ended(stationmaster::PolkitInquiry::End end, const QString &detail);

private:
    void introduceFarEnd();
    void start(const QString &line);
    void endCommand();
    void take(const QByteArray &bytes);
    void hear(const PolkitHelperTalk::Word &word);
    void introduce();
    void tryOnce();
    void ask(const QString &prompt, bool isShown);
    void askAgain();
    void onFailure();
    void write(const QByteArray &line);
    void finish(End end, const QString &detail = {});

    const Request m_request;
    const MakeCommand m_makeCommand;
    std::unique_ptr<SshCommand> m_command;
    PolkitHelperTalk m_talk; ///< With m_command, and with those before it since the far end was introduced.
    ClockTimer m_stepTimer;
    std::optional<PasswordQuestion> m_question;
    QStringList m_names; ///< Of m_request.users.
    QString m_name; ///< The one of them who is being asked for.
    QString m_note;
    struct Answer
    {
        QByteArray line;
        QString prompt; ///< Of whoever was asked for before.
        bool isShown = false;
    };
    /// Given for `m_name`, who has not been asked for it yet, and is to be asked in the same words.
    std::optional<Answer> m_answer;
    int m_tries = 0;
    bool m_wasAnswered = false; ///< In this try.
    bool m_ended = false;
};

} // namespace stationmaster
