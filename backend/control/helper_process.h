// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/result.h"

#include <QByteArray>
#include <QFuture>
#include <QObject>
#include <QProcessEnvironment>
#include <QStringList>

#include <chrono>

namespace stationmaster {

/// A small program run for a session's user.
struct HelperCall
{
    quint32 uid = 0; ///< As whom.
    QStringList command; ///< Program and arguments; no shell ever sees them.
    QProcessEnvironment environment; ///< All of it; nothing of our own is passed on but PATH.
    std::chrono::milliseconds deadline{5'000};
};

/// Runs `call` without waiting for it and answers with what it wrote on its standard output, 64 KiB at most.
/// Where its uid is not our own setpriv(1) changes over first, which takes root. NotAuthorized where we may
/// not, Unsupported where the program is not installed, TimedOut past the deadline (then it is killed), and
/// Internal with what the program wrote on its standard error where it failed.
/// Speaking to anything of a user's as that user, and not as root, means that whatever he put there gets no
/// more rights than he has.
QFuture<Result<QByteArray>> runHelper(const HelperCall &call, QObject *owner);

} // namespace stationmaster
