// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/ssh/remote_host.h"

#include <QStringList>

#include <chrono>

namespace stationmaster {

/// How ssh is called. The user's own settings, keys, agent, jump hosts and known hosts hold; what is said
/// here is what a connection without a terminal must not leave to them.
struct SshOptions
{
    QString program = QStringLiteral("ssh"); ///< Looked up in PATH.
    std::chrono::seconds timeout{15}; ///< For the network's part of an attempt, 1 s to 1 h.
    bool asks = false; ///< Questions come to our askpass; otherwise ssh asks nothing and fails.
};

/// The program and its arguments that run `command` (one word without shell signs, or a line that every shell
/// takes alike) on `host`. Ends after some
/// fifteen seconds of a dead line, opens no terminal, forwards nothing and leaves no master behind.
QStringList sshWords(const RemoteHost &host, const SshOptions &options, const QString &command);

} // namespace stationmaster
