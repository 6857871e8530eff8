// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/linux/session_processes.h"

#include <QTemporaryDir>

namespace stationmaster::test {

/// Folders that look like the kernel's tables, filled by the test.
class FakeKernel
{
public:
    FakeKernel();

    KernelPaths paths() const;
    /// A session's scope with these processes.
    void setScope(const SessionId &id, const QList<int> &processes) const;
    /// Its stat with `terminal` as the kernel writes it, its environment and its name.
    void addProcess(int pid, quint32 terminal = 0, const QByteArray &environment = {},
                    const QByteArray &name = "bash") const;
    void write(const QString &path, const QByteArray &contents) const;

private:
    QTemporaryDir m_folder;
};

} // namespace stationmaster::test
