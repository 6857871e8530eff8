// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/ssh/ssh_attempt.h"
#include "backend/ssh/ssh_command.h"

#include <QHash>

#include <memory>
#include <optional>

namespace stationmaster {

/// The system bus of another host, through ssh, for as long as it is wanted: made anew whenever it is lost,
/// later and later and never in step with those of other hosts, and not before the operator has answered
/// where that is what it takes. Where nothing answered, the address is asked first, which costs next to
/// nothing. A bus that was cut stays cut: whoever has it hears that it is lost, and is
/// given another.
class SshBus final : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        SshOptions ssh;
        std::chrono::milliseconds deadline{90'000}; ///< For one attempt.
        std::chrono::milliseconds checkTimeout{5'000}; ///< For the answer to check().
        std::chrono::milliseconds retryFirst{1'000}; ///< How soon it is tried again; doubles …
        std::chrono::milliseconds retryMost{60'000}; ///< … up to this; a quarter more or less by chance.
        std::chrono::milliseconds askMost{20'000}; ///< The same where the address is asked instead.
        int asksAtMost = 30; ///< One after the other; then ssh is tried, which may know another way.
        AskpassServer::Answerer answerer = {}; ///< See SshQuestions::Answers.
    };

    /// What `services` names must outlive it.
    SshBus(RemoteHost host, Options options, const SshServices &services, QObject *parent = nullptr);
    ~SshBus() override;

    void open(); ///< Of one that waits to try again: tries at once.
    void close();
    /// Asks the far bus for a sign of life, and makes the connection anew where none comes; an attempt that
    /// is under way begins again, one that waits is made now.
    void check();
    const LinkStatus &status() const { return m_status; }

    void trustKey(const HostKey &key);
    void givePassword(const QString &question, const QString &password);

    /// Another ssh to the same host, not started, that runs `command` (see sshWords()) there. What it asks
    /// gets the answers that this one has and had.
    std::unique_ptr<SshCommand> makeCommand(const QString &command) const;

    quint64 received() const; ///< Bytes over the line, all connections together.
    quint64 sent() const;

Q_SIGNALS:
    void statusChanged();
    void opened(const QDBusConnection &bus);
    /// The connection that opened() gave has been cut.
    void lost();

private Q_SLOTS:
    void onDisconnected();

private:
    void attempt();
    void tryAgain();
    void onAsked(HostProbe::Answer answer);
    void take(const QDBusConnection &bus);
    void lose();
    void onFailed(const LinkStatus &status);
    void endAttempt();
    void retryLater(std::chrono::milliseconds delay);
    void setStatus(const LinkStatus &status);

    const RemoteHost m_host;
    const Options m_options;
    const SshServices m_services;
    LinkStatus m_status;
    std::unique_ptr<SshAttempt> m_attempt;
    QString m_connection; ///< Qt's name of the newest bus.
    ClockTimer m_retry;
    std::chrono::milliseconds m_delay;
    std::optional<HostProbe::Address> m_silent; ///< Where nothing answered the last time.
    std::unique_ptr<QObject> m_asking; ///< There while that address is asked.
    int m_asked = 0; ///< So often since the last attempt.
    std::optional<HostKey> m_trusted;
    QHash<QString, QString> m_secrets; ///< By question.
    /// What was typed for the connection that there is now, by question.
    QHash<QString, QString> m_given;
    quint64 m_receivedBefore = 0; ///< By attempts that have ended.
    quint64 m_sentBefore = 0;
    bool m_up = false;
};

} // namespace stationmaster
