// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/result.h"

#include <QByteArray>
#include <QFuture>
#include <QObject>
#include <QStringList>

#include <chrono>
#include <map>

namespace stationmaster {

/// A small program run for a session's user.
struct HelperCall
{
    static constexpr qint64 MaxOutput = 64 * 1024; ///< Bytes of either stream.

    quint32 uid = 0; ///< As whom.
    QString scope; ///< systemd's unit of the session; the program ends with it. Empty for no session.
    QStringList command; ///< Program and arguments; no shell ever sees them.
    /// Variables by name; nothing of our own environment is passed on but PATH.
    std::map<QString, QString> environment;
    std::chrono::milliseconds deadline{5'000};
};

/// Runs `call` without waiting for it and answers with what it wrote on its standard output.
/// Where its uid is not our own, which takes root, systemd runs it in a unit of its own: as that user, with
/// its session, for no longer than its deadline, and beside this process, so that nothing of it stays here.
/// On a host without systemd setpriv(1) changes over, in a process group of its own that is killed as a
/// whole. NotAuthorized where we may not, Unsupported where the program is not installed, TimedOut past the
/// deadline, and Internal where it failed, with what it wrote on its standard error, or wrote too much: then
/// it is killed while it writes. Speaking to anything of a user's as that user, and not as root, means that
/// whatever he put there gets no more rights than he has.
QFuture<Result<QByteArray>> runHelper(const HelperCall &call, QObject *owner);

/// The words with which systemd is asked to run `call` in a unit named `unit`.
QStringList helperUnitCommand(const HelperCall &call, const QString &unit);

} // namespace stationmaster
