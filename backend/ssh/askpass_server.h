// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/result.h"
#include "backend/ssh/askpass_prompt.h"

#include <QHash>
#include <QObject>
#include <QProcessEnvironment>
#include <QSocketNotifier>
#include <QTemporaryDir>

#include <functional>
#include <memory>
#include <optional>
#include <unordered_map>

namespace stationmaster {

/// Where the questions of the ssh processes that this program has started arrive: a socket in a folder that
/// only its user can enter. Each ssh has a ticket, a random word in its environment; ssh starts this very
/// program again as its askpass, which brings ticket and question here and takes the answer back
/// (AskpassClient). Whoever answers may take his time.
class AskpassServer final : public QObject
{
    Q_OBJECT

public:
    static constexpr int MaxRequest = 16 * 1024; ///< Bytes of a ticket and a question.
    static constexpr int MaxConnections = 256;

    /// Called once with what ssh is to read, or with nothing: the question is not answered. Never after the
    /// server has died.
    using Reply = std::function<void(const std::optional<QString> &answer)>;
    using Answerer = std::function<void(const AskpassPrompt &prompt, const Reply &reply)>;

    /// `program` calls AskpassClient::runIfAsked() in its main(); empty: this very program.
    explicit AskpassServer(QString program = {}, QObject *parent = nullptr);
    ~AskpassServer() override;

    /// The environment in which an ssh asks `answerer`, on this object's thread, until retire(). Nothing
    /// where the socket cannot be had.
    Result<QProcessEnvironment> enroll(const QProcessEnvironment &base, Answerer answerer, QString &ticket);
    /// What this ticket's ssh has asked is not answered any more.
    void retire(const QString &ticket);

private:
    struct Connection
    {
        quint64 serial = 0; ///< Descriptors are used again.
        QString ticket;
        QByteArray received;
        std::unique_ptr<QSocketNotifier> notifier;
    };

    Result<> listen();
    void accept();
    void read(int descriptor);
    void ask(int descriptor, const QByteArray &request);
    void answer(int descriptor, quint64 serial, const std::optional<QString> &answer);
    void drop(int descriptor);

    const QString m_program;
    std::unique_ptr<QTemporaryDir> m_folder;
    int m_listening = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
    QHash<QString, Answerer> m_answerers; ///< By ticket.
    std::unordered_map<int, Connection> m_connections; ///< By descriptor.
    quint64 m_lastSerial = 0;
};

} // namespace stationmaster
