// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/core/process_end.h"

#include <QSet>

#include <csignal>

namespace stationmaster {

namespace {

/// What is killed and not gone yet; at the end of our own process it is left to the kernel.
QSet<QProcess *> &ending()
{
    static auto *const processes = new QSet<QProcess *>;
    return *processes;
}

} // namespace

void endProcess(std::unique_ptr<QProcess> process)
{
    process->disconnect();
    if (const qint64 pid = process->processId(); pid > 0) {
        ::kill(pid_t(-pid), SIGKILL);
        // Before it has become a group of its own.
        process->kill();
    }
    if (process->state() == QProcess::NotRunning)
        return;
    QProcess *const left = process.release();
    ending().insert(left);
    QObject::connect(left, &QProcess::stateChanged, left, [left](QProcess::ProcessState state) {
        if (state != QProcess::NotRunning)
            return;
        ending().remove(left);
        left->deleteLater();
    });
}

} // namespace stationmaster
