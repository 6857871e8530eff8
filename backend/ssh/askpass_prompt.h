// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/link_status.h"

#include <QString>

namespace stationmaster {

/// A question that ssh puts through its askpass. OpenSSH has one text for each (sshconnect.c, sshconnect2.c);
/// what a keyboard-interactive server asks comes from that server, behind "(user@host) ".
struct AskpassPrompt
{
    enum class Kind
    {
        HostKey, ///< Is this the right computer? `key` says which it shows.
        Secret, ///< A password, a passphrase, a code.
    };
    Kind kind = Kind::Secret;
    HostKey key = {};
    QString text = {}; ///< As it may be shown, bounded.

    bool operator==(const AskpassPrompt &) const = default;
};

/// Reads what ssh asks. Whatever is not the question about a host key is a secret.
AskpassPrompt parseAskpassPrompt(const QString &text);

/// What the key of `text`, a piece of ssh's output, is; empty where there is none. Reads "ED25519 key
/// fingerprint is SHA256:…" and "The fingerprint for the ED25519 key sent by the remote host is\nSHA256:…".
HostKey hostKeyIn(const QString &text);

} // namespace stationmaster
