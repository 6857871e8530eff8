// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/result.h"
#include "backend/linux/desktop_programs.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace stationmaster {

/// The control group of a session's scope, of a user's slice or of his service manager, in this computer's
/// own file system. Every function here blocks.
///
/// systemd's word alone does not prove a scope empty: where control groups are of the older kind and systemd
/// runs in a container it does not wait for the processes of a unit, and forgets it while they live on.
struct ScopeCgroup
{
    static constexpr int MaxProcesses = 4'096; ///< Read of one session.

    QString proc; ///< Where the process file system is.
    QString cgroups; ///< Where the control groups are.
    quint32 uid = 0;
    QString unit; ///< A scope (isScopeName()), or the slice or manager of that very user.
    UnitPart part = UnitPart::Whole;

    /// Process ids, as digits, sub-groups included. Empty also for a group that does not exist; Unsupported
    /// if not even the place where it would be can be found.
    Result<QList<QByteArray>> processes() const;
    /// The same as "name (pid)", at most `Error::MaxRemaining` of them.
    Result<QStringList> names() const;
    /// Sends SIGKILL to each, and to whoever they have forked meanwhile, until nobody is new. NotAuthorized
    /// if not one of them could be sent it.
    Result<> kill() const;

    /// Its path below that of all users' slices; empty for a unit that is neither.
    QString path() const;

private:
    bool kill(const QByteArray &pid) const;
};

} // namespace stationmaster
