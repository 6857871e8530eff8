// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/link_status.h"
#include "backend/ssh/askpass_prompt.h"
#include "backend/ssh/host_probe.h"

#include <QList>
#include <QString>

#include <optional>

namespace stationmaster {

/// How an ssh that was to carry a bus has ended.
struct SshEnd
{
    int exitCode = -1; ///< ssh's own failure: 255; -1: it was killed, or could not be started.
    QString output = {}; ///< What it wrote to its standard error, the last of it, bounded.
    QList<AskpassPrompt> unanswered = {}; ///< What it asked and nobody answered.
    QString answered = {}; ///< The last question to which it was given a secret; empty: none.
    bool timedOut = false; ///< It was killed because it took too long.
};

/// What that means for the host. By the texts of OpenSSH (sshconnect.c, sshconnect2.c, ssh.c), which are not
/// translated, and its exit codes. `command` is what was to be run there.
LinkStatus statusAfter(const SshEnd &end, const QString &command);

/// Where nothing answered, of what statusAfter() has as detail: only where ssh itself was to connect there,
/// directly.
std::optional<HostProbe::Address> silentAddress(const QString &detail);

} // namespace stationmaster
