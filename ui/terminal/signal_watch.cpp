// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/terminal/signal_watch.h"

#include <QSocketNotifier>

#include <cerrno>
#include <csignal>

#include <fcntl.h>
#include <unistd.h>

namespace stationmaster {

namespace {

constexpr int watched[] = {SIGINT, SIGTERM, SIGHUP};
int pipeEnds[2] = {-1, -1};

/// In a handler nothing but a write is allowed. A pipe, and not a signalfd, because the mask that a signalfd
/// needs would be inherited by the programs we start.
extern "C" void writeToPipe(int number)
{
    const int before = errno;
    const unsigned char byte = static_cast<unsigned char>(number);
    [[maybe_unused]] const ssize_t written = ::write(pipeEnds[1], &byte, 1);
    errno = before;
}

} // namespace

SignalWatch::SignalWatch(QObject *parent)
    : QObject(parent)
{
    if (::pipe2(pipeEnds, O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    m_notifier = std::make_unique<QSocketNotifier>(pipeEnds[0], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &SignalWatch::deliver);
    struct sigaction action = {};
    action.sa_handler = writeToPipe;
    action.sa_flags = SA_RESTART;
    for (const int number : watched) {
        struct sigaction before = {};
        // Ignored by whoever started us (nohup, a job in the background): stays so.
        if (::sigaction(number, nullptr, &before) == 0 && before.sa_handler != SIG_IGN)
            ::sigaction(number, &action, nullptr);
    }
}

SignalWatch::~SignalWatch()
{
    for (const int number : watched) {
        struct sigaction current = {};
        if (::sigaction(number, nullptr, &current) == 0 && current.sa_handler == writeToPipe)
            std::signal(number, SIG_DFL);
    }
    m_notifier.reset();
    for (int &end : pipeEnds) {
        if (end >= 0)
            ::close(end);
        end = -1;
    }
}

void SignalWatch::deliver()
{
    unsigned char number = 0;
    if (::read(pipeEnds[0], &number, 1) != 1)
        return;
    if (number == SIGINT)
        Q_EMIT interrupted();
    else
        Q_EMIT terminated();
}

} // namespace stationmaster

#include "moc_signal_watch.cpp"
