// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/terminal/process_terminal.h"

#include <QSocketNotifier>

#include <algorithm>
#include <cerrno>
#include <cstdio>

#include <unistd.h>

namespace stationmaster {

namespace {

constexpr qsizetype maxInput = 64 * 1024;

bool coloured(int descriptor)
{
    return isatty(descriptor) && qEnvironmentVariableIsEmpty("NO_COLOR")
        && qgetenv("TERM") != QByteArrayLiteral("dumb");
}

} // namespace

ProcessTerminal::ProcessTerminal(QObject *parent)
    : Terminal(parent)
{
}

ProcessTerminal::~ProcessTerminal()
{
    showTyping();
}

bool ProcessTerminal::canAsk() const
{
    return isatty(STDIN_FILENO) && isatty(STDERR_FILENO);
}

bool ProcessTerminal::inputIsTyped() const
{
    return isatty(STDIN_FILENO);
}

bool ProcessTerminal::dataIsShown() const
{
    return isatty(STDOUT_FILENO);
}

bool ProcessTerminal::colouredData() const
{
    return coloured(STDOUT_FILENO);
}

bool ProcessTerminal::colouredTalk() const
{
    return coloured(STDERR_FILENO);
}

void ProcessTerminal::data(const QString &line)
{
    dataBytes(line.toUtf8() + '\n');
}

void ProcessTerminal::dataBytes(const QByteArray &bytes)
{
    if (std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout) != size_t(bytes.size()))
        m_dataLost = true;
}

void ProcessTerminal::talk(const QString &text)
{
    // What was printed before it shall be seen before it.
    flush();
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stderr);
}

void ProcessTerminal::readLine()
{
    startReading(false);
}

void ProcessTerminal::readSecret()
{
    termios shown{};
    if (::tcgetattr(STDIN_FILENO, &shown) == 0) {
        termios hidden = shown;
        hidden.c_lflag &= ~tcflag_t(ECHO);
        if (::tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden) == 0)
            m_shown = shown;
    }
    startReading(false);
}

void ProcessTerminal::readAll()
{
    startReading(true);
}

void ProcessTerminal::stopReading()
{
    m_input.reset();
    showTyping();
}

bool ProcessTerminal::flush()
{
    if (std::fflush(stdout) != 0)
        m_dataLost = true;
    return !m_dataLost;
}

void ProcessTerminal::startReading(bool wholeInput)
{
    m_wholeInput = wholeInput;
    m_read.clear();
    m_input = std::make_unique<QSocketNotifier>(STDIN_FILENO, QSocketNotifier::Read);
    connect(m_input.get(), &QSocketNotifier::activated, this, &ProcessTerminal::readMore);
}

void ProcessTerminal::showTyping()
{
    if (m_shown)
        ::tcsetattr(STDIN_FILENO, TCSANOW, &*m_shown);
    m_shown.reset();
}

void ProcessTerminal::readMore()
{
    char chunk[4096];
    const ssize_t count = ::read(STDIN_FILENO, chunk, sizeof chunk);
    if (count < 0 && (errno == EINTR || errno == EAGAIN))
        return;
    m_read.append(chunk, std::max<ssize_t>(count, 0));
    const bool ended = count <= 0 || m_read.size() >= maxInput;
    if (!ended && (m_wholeInput || !m_read.contains('\n')))
        return;
    // Not destroyed here: this is its own signal.
    m_input.release()->deleteLater();
    showTyping();
    QString text = QString::fromUtf8(m_read.left(maxInput));
    if (!m_wholeInput)
        text = text.section(u'\n', 0, 0);
    Q_EMIT inputRead(text);
}

} // namespace stationmaster

#include "moc_process_terminal.cpp"
