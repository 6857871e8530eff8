// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/ssh/ssh_command.h"

#include <QPointer>

#include <array>
#include <cerrno>
#include <utility>

#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace stationmaster {

using namespace Qt::StringLiterals;

SshCommand::SshCommand(QStringList words, SshQuestions::Answers answers, AskpassServer *askpass,
                       QObject *parent)
    : QObject(parent)
    , m_questions(std::move(answers), askpass)
    , m_process(std::move(words), m_questions.environment())
{
    connect(&m_process, &SshProcess::ended, this, [this](int exitCode, const QString &output) {
        // What it wrote last may not have been read yet.
        const QPointer<SshCommand> self(this);
        while (self && m_socket >= 0)
            read();
        if (self)
            Q_EMIT ended(exitCode, output);
    });
}

SshCommand::~SshCommand()
{
    close();
}

void SshCommand::start()
{
    std::array<int, 2> ends{-1, -1};
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0) {
        QMetaObject::invokeMethod(
            this,
            [this] {
                Q_EMIT ended(-1, u"no socket can be had"_s);
            },
            Qt::QueuedConnection);
        return;
    }
    m_socket = ends[0];
    // Ours alone: ssh makes its own end as it likes it.
    ::fcntl(m_socket, F_SETFL, ::fcntl(m_socket, F_GETFL) | O_NONBLOCK);
    m_readable = std::make_unique<QSocketNotifier>(m_socket, QSocketNotifier::Read);
    connect(m_readable.get(), &QSocketNotifier::activated, this, &SshCommand::read);
    m_process.start(ends[1]);
    ::close(ends[1]);
}

bool SshCommand::write(const QByteArray &bytes)
{
    return m_socket >= 0
        && ::send(m_socket, bytes.constData(), size_t(bytes.size()), MSG_NOSIGNAL) == ssize_t(bytes.size());
}

void SshCommand::read()
{
    QByteArray bytes(MaxPiece, Qt::Uninitialized);
    const ssize_t count = ::read(m_socket, bytes.data(), size_t(bytes.size()));
    if (count < 0 && errno == EINTR)
        return;
    if (count <= 0) {
        // Nothing more comes; of a program that has ended, nothing is under way either.
        if (count == 0 || errno != EAGAIN || !m_process.isRunning())
            close();
        return;
    }
    bytes.truncate(count);
    Q_EMIT received(bytes);
}

void SshCommand::close()
{
    if (m_socket < 0)
        return;
    // Not destroyed here: this may be its own signal.
    m_readable->setEnabled(false);
    m_readable.release()->deleteLater();
    ::close(std::exchange(m_socket, -1));
}

} // namespace stationmaster

#include "moc_ssh_command.cpp"
