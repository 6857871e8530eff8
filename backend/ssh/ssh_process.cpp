// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/ssh/ssh_process.h"

#include "backend/core/process_end.h"

#include <csignal>
#include <utility>

#include <unistd.h>

namespace stationmaster {

SshProcess::SshProcess(QStringList words, const QProcessEnvironment &environment, QObject *parent)
    : QObject(parent)
    , m_words(std::move(words))
{
    m_process->setProcessEnvironment(environment);
    m_process->setInputChannelMode(QProcess::ForwardedInputChannel);
    m_process->setProcessChannelMode(QProcess::ForwardedOutputChannel);
    connect(m_process.get(), &QProcess::readyReadStandardError, this, &SshProcess::readOutput);
    connect(m_process.get(), &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
        finish(status == QProcess::NormalExit ? code : -1);
    });
    connect(
        m_process.get(), &QProcess::errorOccurred, this,
        [this](QProcess::ProcessError error) {
            if (error != QProcess::FailedToStart)
                return;
            m_output += m_process->errorString().toUtf8();
            finish(-1);
        },
        Qt::QueuedConnection);
}

SshProcess::~SshProcess()
{
    // It holds nothing that it would have to save.
    endProcess(std::move(m_process));
}

void SshProcess::start(int socket)
{
    m_process->setChildProcessModifier([socket] {
        // Ctrl-C in our terminal must not cut the line under an action that has begun, and without a terminal
        // ssh asks through its askpass alone.
        ::setsid();
        ::dup2(socket, STDIN_FILENO);
        ::dup2(socket, STDOUT_FILENO);
    });
    m_process->start(m_words.constFirst(), m_words.mid(1));
    m_group = m_process->processId();
}

void SshProcess::kill()
{
    signalGroup(SIGTERM);
}

void SshProcess::signalGroup(int number) const
{
    if (m_group > 0 && m_process->state() != QProcess::NotRunning)
        ::kill(pid_t(-m_group), number);
}

void SshProcess::readOutput()
{
    m_output += m_process->readAllStandardError();
    if (m_output.size() > MaxOutput)
        m_output = m_output.last(MaxOutput);
}

void SshProcess::finish(int exitCode)
{
    if (std::exchange(m_ended, true))
        return;
    readOutput();
    Q_EMIT ended(exitCode, QString::fromUtf8(m_output));
}

} // namespace stationmaster

#include "moc_ssh_process.cpp"
