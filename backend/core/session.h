// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/agent_ability.h"
#include "backend/core/capabilities.h"
#include "backend/core/role.h"
#include "backend/core/session_id.h"

#include <QDateTime>
#include <QMetaType>
#include <QString>

#include <algorithm>
#include <optional>

namespace stationmaster {

/// How a session reaches its user.
enum class SessionKind
{
    Seat, ///< Graphical, on a seat of the host: screen, keyboard and mouse that are plugged in.
    Xrdp, ///< Graphical, over RDP by xrdp.
    Vnc, ///< Graphical, an X server that speaks RFB (Xvnc).
    Rdp, ///< Graphical, over RDP by the desktop's own server (GNOME Remote Login).
    Graphical, ///< Graphical, reached in a way this program does not know.
    Ssh, ///< Text, over the network.
    Text, ///< Text, on a console or by su.
};

/// What draws a session's screen.
enum class DisplaySystem
{
    None, ///< It has no screen.
    X11,
    Wayland,
};

enum class SessionState
{
    Active, ///< Somebody can be sitting at it.
    Disconnected, ///< Lives on in memory, at no station: its client is gone, or its seat shows another
                  ///< session.
    Closing, ///< Ending, with processes still about.
};

/// One logged-on user's session as last seen. A plain value.
/// userName, fullName, station and remoteHost come from outside: bounded (`MaxText`) and freed of control
/// characters when the value is made, never markup, never a path, never a shell word.
struct Session
{
    static constexpr int MaxText = 256; ///< UTF-16 units kept of any text that comes from outside.

    SessionId id;
    QString userName;
    QString fullName; ///< Empty when the host does not know one.
    UserRole role = UserRole::Unknown;
    SessionKind kind = SessionKind::Text;
    DisplaySystem displaySystem = DisplaySystem::None;
    SessionState state = SessionState::Active;
    bool locked = false; ///< By its user's own screen locker.
    bool blocked = false; ///< By the host's cover, which is seen to be up, or by standing still.
    /// Set while it is to be blocked and its cover is not seen: when it was last, or should have been.
    std::optional<QDateTime> uncoveredSince;
    /// What the host keeps from its user, as is seen to be so: AgentAbility::Sound stands for muted sound.
    AgentAbilities restrictions;
    bool own = false; ///< This program runs inside it.
    /// Its user is an administrator and the operator a dashboard user there, who may not act on it: "all"
    /// leaves it out.
    bool aboveOperator = false;
    QString
        station; ///< The session name of the commands and the station on a tile: "seat0", "xrdp-10", "pts/3".
    QString seat; ///< logind's seat, empty for a session without one.
    QString display; ///< X display (":10"), empty when unknown or there is none.
    QString hostName; ///< What the operator calls its host, where more than one is shown; else empty.
    QString remoteHost; ///< Where its user connected from, as far as the host knows.
    QDateTime startedAt;
    std::optional<QDateTime> idleSince; ///< Set while its user is idle, as far as the session says so.
    /// Set while it is disconnected: since when that is known, which may be later than it is true.
    std::optional<QDateTime> disconnectedSince;
    std::optional<QDateTime> endsAt; ///< Set while a countdown runs at whose end it is logged off.
    Verbs verbs; ///< What can be done to this one by whoever runs this program's backend, rights aside.

    bool isText() const { return kind == SessionKind::Ssh || kind == SessionKind::Text; }
    /// Since when its user has been away, idle or disconnected; none while he is there, as far as is known.
    std::optional<QDateTime> awaySince() const
    {
        if (!idleSince || !disconnectedSince)
            return idleSince ? idleSince : disconnectedSince;
        return std::min(*idleSince, *disconnectedSince);
    }
    /// Somebody has blocked it, and nobody has lifted that: whether or not the cover is seen.
    bool isToBeBlocked() const { return blocked || uncoveredSince; }
    bool can(Verb verb) const { return verbs.testFlag(verb); }
    /// The name for people: the full name, else the user name.
    QString displayName() const { return fullName.isEmpty() ? userName : fullName; }

    bool operator==(const Session &) const = default;
};

/// `text` as it may be shown: control characters, line breaks and bidirectional overrides replaced by U+FFFD,
/// cut to `Session::MaxText`. For every text that comes from a session or a host.
QString displayable(const QString &text);

} // namespace stationmaster

Q_DECLARE_METATYPE(stationmaster::Session)
