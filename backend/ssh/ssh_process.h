// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QProcess>
#include <QStringList>

#include <memory>

namespace stationmaster {

/// One ssh whose standard input and output are one socket. What goes over it is not touched here.
class SshProcess final : public QObject
{
    Q_OBJECT

public:
    static constexpr int MaxOutput = 16 * 1024; ///< Bytes of standard error that are kept, the last ones.

    SshProcess(QStringList words, const QProcessEnvironment &environment, QObject *parent = nullptr);
    /// Ends ssh and whatever it has started.
    ~SshProcess() override;

    /// Called once. `socket` stays the caller's, who can close it afterwards.
    void start(int socket);
    /// Ends ssh. ended() follows, if it was running.
    void kill();
    bool isRunning() const { return !m_ended; } ///< ended() has not come.

Q_SIGNALS:
    /// Once, never from inside start(). `exitCode` is -1 where it was killed or could not be started.
    void ended(int exitCode, const QString &output);

private:
    void signalGroup(int number) const;
    void readOutput();
    void finish(int exitCode);

    const QStringList m_words;
    std::unique_ptr<QProcess> m_process = std::make_unique<QProcess>();
    qint64 m_group = 0; ///< ssh leads a session and so a process group of its own.
    QByteArray m_output;
    bool m_ended = false;
};

} // namespace stationmaster
