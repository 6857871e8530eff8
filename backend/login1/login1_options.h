// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace stationmaster {

/// The settings of a Login1Backend. The timeouts are among them so that a test can use milliseconds where
/// people need minutes.
struct Login1Options
{
    using Millis = std::chrono::milliseconds;

    QString hostId; ///< Host::id
    QString hostName; ///< Host::name

    /// Somebody can answer a password dialog (a polkit agent runs where the operator sits). Without it a call
    /// that needs a password is refused at once.
    bool interactive = false;
    /// The uid under which logind sees this program. logind asks for no rights on one's own sessions. None if
    /// it is not known, as on another host.
    std::optional<quint32> ownUid;
    /// XDG_SESSION_ID as the environment has it: believed only if logind cannot tell from the calling
    /// process, and only if that session belongs to `ownUid`.
    QString ownSessionHint;

    /// The log-off of a user's last session ends his lingering services too.
    bool endsLingering = false;

    Millis readTimeout{10'000}; ///< One question that changes nothing.
    Millis callTimeout{25'000}; ///< One call that does something.
    Millis interactiveTimeout{120'000}; ///< The same while a human may be typing a password.
    Millis endDeadline{5'000}; ///< From "please end" to killing.
    Millis killDeadline{3'000}; ///< From killing to "stuck".
    Millis killAgain{200}; ///< Before a kill that failed halfway is repeated.
    Millis verifyDeadline{5'000}; ///< For the processes of a session that logind has let go of.
    Millis verifyFirstDelay{20}; ///< Between two looks at what is left; doubles up to half a second.
    Millis desktopDeadline{2'000}; ///< For what of a desktop its user's own service manager runs.
    Millis lockConfirm{3'000}; ///< How long LockedHint may take to follow.
    Millis activateConfirm{3'000}; ///< How long Active may take to follow.
    Millis leaveConfirm{15'000}; ///< How long a login screen may take to come to the front of a seat.
    Millis probeGrace{1'000}; ///< How long the first list waits for the SessionProbe.
    Millis retryFirst{2'000}; ///< Before a login manager that did not answer is asked again; doubles …
    Millis retryMost{60'000}; ///< … up to this.
    Millis scopeFirst{200}; ///< From a change of its scope until a session is looked at, and again; doubles …
    Millis scopeMost{2'000}; ///< … up to this.
    Millis refusalMemory{2'000}; ///< How long a refused right is not asked for again.
};

} // namespace stationmaster
