// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/linux/kernel_files.h"

#include <QByteArray>
#include <QSet>
#include <QtGlobal>

#include <optional>

namespace stationmaster {

/// What the kernel keeps of one process, as its files below /proc have it: bounded, and empty where the
/// caller may not read it or the process has gone. The first two are what the process itself made them:
/// hostile input. Reading them can take as long as that process likes: not for the thread of an event loop,
/// unless the process is its user's own.
class ProcessFiles
{
public:
    static constexpr qint64 MaxBytes = 256 * 1024; ///< Of one file.
    static constexpr int MaxSockets = 1'024;

    ProcessFiles(const KernelPaths &paths, quint32 pid);

    QByteArray commandLine() const; ///< Words, each ended by NUL.
    QByteArray environment() const; ///< NAME=VALUE, each ended by NUL.
    /// The same of a process of `uid` only.
    QByteArray environmentIfOf(quint32 uid) const;
    QByteArray name() const; ///< At most 15 characters.
    QByteArray stat() const; ///< As proc(5) describes it.
    /// By a signal (SIGSTOP), a terminal or a debugger: it does nothing until it is told to go on.
    bool isStopped() const;
    quint32 parent() const; ///< The process that started it, or has taken it on; 0 if not known.
    quint64 startTime() const; ///< Clock ticks since the host's start; 0 if not known.
    /// Whose it is; root's too are those that nobody may look into. None if it has gone.
    std::optional<quint32> owner() const;
    QByteArray controlGroups() const; ///< A line for each hierarchy.
    /// The inodes of its open sockets, at most MaxSockets; none where the caller may not look.
    std::optional<QSet<quint64>> sockets() const;

private:
    QString path(const char *file) const;
    /// Of stat(), counted from 1; not the first two.
    QByteArray statField(int number) const;

    QString m_folder;
};

/// One variable of an environment, the first of that name as getenv(3) has it; nothing if it is not there.
std::optional<QByteArray> environmentValue(const QByteArray &environment, const QByteArray &name);

} // namespace stationmaster
