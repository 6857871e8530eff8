// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>
#include <QMetaType>

namespace stationmaster {

/// What can be asked of a session. Five different things that never share a word in the interface.
enum class Verb : quint16
{
    LogOff = 0x01, ///< End the session and every process in it.
    Disconnect = 0x02, ///< Take the session off its station; it lives on in memory and can be resumed.
    Lock = 0x04, ///< Ask the session's own screen locker to lock.
    Unlock = 0x08, ///< Ask the session's own screen locker to let its user in again.
    Activate = 0x10, ///< Bring the session to the front of its seat.
    Message = 0x20, ///< Show its user a text.
    Block =
        0x40, ///< Cover its screens and take its keyboard and pointer, with a text. Not its user's own lock.
    Unblock = 0x80, ///< Take that cover away.
    LogOffEverywhere = 0x100, ///< End every session of its user on this host, lingering services included.
    Mute = 0x200, ///< Keep its sound muted, whatever its user does about it.
    Unmute = 0x400, ///< Give it its sound back as it was.
};
Q_DECLARE_FLAGS(Verbs, Verb)
Q_DECLARE_OPERATORS_FOR_FLAGS(Verbs)

/// What a host can do at all. What one session allows is Session::verbs, always a subset of this.
struct Capabilities
{
    Verbs verbs;
    bool warns = false; ///< LogOff takes a grace: its user is warned, and the host keeps the countdown.
    bool blocksAll = false; ///< HostControl::blockAll(): also whoever logs on later.
    bool history = false; ///< HostControl::history().

    bool can(Verb verb) const { return verbs.testFlag(verb); }
    bool operator==(const Capabilities &) const = default;
};

} // namespace stationmaster

Q_DECLARE_METATYPE(stationmaster::Verb)
