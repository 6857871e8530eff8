// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/lab/lab_test.h"

#include "tests/support/printers.h"

#include <memory>

namespace stationmaster::lab {

/// Lets root of this host in to itself by the name of the article's server, and knows that server's key.
inline const QString becomeServer1 = QStringLiteral(
    "grep -q Server1 /etc/hosts || echo '127.0.0.1 Server1' >>/etc/hosts; mkdir -p /root/.ssh; "
    "printf 'Host Server1\\n IdentityFile /etc/ssh/lab_key\\n' >/root/.ssh/config; "
    "ssh-keyscan -t ed25519 Server1 >/root/.ssh/known_hosts 2>/dev/null");

/// stationctl on a real host. Every case begins on a host without sessions.
class StationctlLab : public LabTest
{
protected:
    void SetUp() override;
    void TearDown() override;

    /// A command line as it is typed, by root outside any session.
    static LabHost::Output asRoot(const QString &line);
    /// The same by a user outside any session.
    static LabHost::Output asUser(const QString &user, const QString &line);
    /// The same inside a session of the user's own.
    static LabHost::Output inSession(const QString &user, const QString &line);

    /// Logs a user on to a text session that goes on until it is ended. `command` is what runs in it; with a
    /// `terminal` the session is at that terminal, as logind has it ("TERM04").
    static QString startText(const QString &user, const QString &terminal = {},
                             const QString &command = QStringLiteral("exec sleep infinity"));
    /// A text session that ignores being asked to end, so that ending it takes the time until it is killed.
    static QString startStubborn(const QString &user);

    /// The command of a text session of which a process lives on, whatever happens to the rest. From then on
    /// there is a file /tmp/survivor-ID. What is ignored before it begins is ignored from its birth.
    inline static const QString withSurvivor = QStringLiteral(
        "trap '' TERM HUP; setsid bash -c 'touch /tmp/survivor-$XDG_SESSION_ID; while :; do sleep 1; done' &"
        " trap - TERM HUP; exec sleep infinity");
    /// What a screen locker tells logind of a session.
    static void setLocked(const QString &id, bool locked);

    static QString idOf(const QString &user);
    static bool exists(const QString &id);

    static void endAll();
};

} // namespace stationmaster::lab
