// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/source_command.h"

#include "backend/core/process_end.h"
#include "backend/core/session.h"

#include <csignal>
#include <utility>

#include <sys/prctl.h>
#include <unistd.h>

namespace stationmaster {

namespace {

constexpr qsizetype maxComplaints = 4096;

} // namespace

SourceCommand::SourceCommand(QStringList words, std::chrono::milliseconds timeout, QObject *parent)
    : QObject(parent)
    , m_words(std::move(words))
{
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(timeout);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        finish(Error{Error::Code::TimedOut, complaint(), {}});
    });
    m_process->setStandardInputFile(QProcess::nullDevice());
    m_process->setChildProcessModifier([] {
        // A group of its own, to be killed as a whole; and it is not to outlive who reads it.
        ::setsid();
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    });
    connect(m_process.get(), &QProcess::readyReadStandardOutput, this, &SourceCommand::readOutput);
    connect(m_process.get(), &QProcess::readyReadStandardError, this, [this] {
        m_complaints += m_process->readAllStandardError().left(maxComplaints - m_complaints.size());
    });
    connect(m_process.get(), &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
        readOutput();
        if (status == QProcess::NormalExit && code == 0)
            finish(m_output);
        else
            finish(Error{Error::Code::Internal, complaint(), {}});
    });
    connect(
        m_process.get(), &QProcess::errorOccurred, this,
        [this](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart)
                finish(Error{Error::Code::NotFound, displayable(m_process->errorString()), {}});
        },
        Qt::QueuedConnection);
}

SourceCommand::~SourceCommand()
{
    endProcess(std::move(m_process));
}

void SourceCommand::start()
{
    m_deadline.start();
    m_process->start(m_words.constFirst(), m_words.mid(1));
    m_group = m_process->processId();
}

void SourceCommand::readOutput()
{
    m_output += m_process->readAllStandardOutput();
    if (m_output.size() > MaxOutput)
        finish(Error{Error::Code::Unsupported, {}, {}});
}

void SourceCommand::finish(const Result<QByteArray> &result)
{
    if (std::exchange(m_ended, true))
        return;
    m_deadline.stop();
    if (!result)
        kill();
    Q_EMIT ended(result);
}

QString SourceCommand::complaint() const
{
    return displayable(QString::fromUtf8(m_complaints).trimmed().section(QLatin1Char('\n'), 0, 0));
}

void SourceCommand::kill() const
{
    if (m_group > 0 && m_process->state() != QProcess::NotRunning)
        ::kill(pid_t(-m_group), SIGKILL);
}

} // namespace stationmaster

#include "moc_source_command.cpp"
