// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/ssh/ssh_process.h"
#include "backend/ssh/ssh_questions.h"

#include <QSocketNotifier>

#include <memory>

namespace stationmaster {

/// One ssh that runs a command at its far end, with what the command reads and writes. Whoever owns it
/// decides how long it may take; with this object it ends.
class SshCommand final : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype MaxPiece = 4096; ///< Bytes that are read at a time.

    /// `words` are the program and its arguments. `askpass` as SshQuestions has it.
    SshCommand(QStringList words, SshQuestions::Answers answers, AskpassServer *askpass,
               QObject *parent = nullptr);
    ~SshCommand() override;

    /// Called once.
    void start();
    /// Little at a time, after start(). False where the far end does not take it: nobody reads there.
    bool write(const QByteArray &bytes);

Q_SIGNALS:
    /// Once or more, a piece at a time.
    void received(const QByteArray &bytes);
    /// Once, never from inside start(), after all that it has written. `exitCode` as SshProcess has it.
    void ended(int exitCode, const QString &output);

private:
    void read();
    void close();

    SshQuestions m_questions;
    SshProcess m_process;
    int m_socket = -1;
    std::unique_ptr<QSocketNotifier> m_readable;
};

} // namespace stationmaster
