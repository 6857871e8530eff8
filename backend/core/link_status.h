// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

namespace stationmaster {

/// How far the way to a host is.
enum class LinkState
{
    Idle, ///< Nobody wants it yet.
    Connecting,
    Ready, ///< There is a connection; what the host knows is the backend's business.
    Unreachable, ///< No answer: off, without a network, or its ssh does not run. Tried again by itself.
    Refused, ///< It answers and does not let us in. Tried again when the operator says so.
    UnknownKey, ///< Nobody has said yet that this is the right computer. Tried again with trustKey().
    ChangedKey, ///< It is not the computer that it was, or somebody stands in between. Never trusted here.
    NeedsPassword, ///< It lets in whoever types one. Tried again with givePassword().
    NoService, ///< It lets us in and has no system bus for us. Tried again by itself, seldom.
};

/// What a host shows to prove which computer it is (ssh's host key), as ssh tells it. Bounded; made of what
/// the other computer and the network say.
struct HostKey
{
    QString host; ///< Whose: not the host itself where it is reached through another.
    QString type; ///< "ED25519"
    QString fingerprint; ///< "SHA256:…"

    bool operator==(const HostKey &) const = default;
};

/// How far the way to a host is, and what it takes to go on.
struct LinkStatus
{
    LinkState state = LinkState::Idle;
    HostKey key = {}; ///< UnknownKey, ChangedKey: the one that was shown. Empty where ssh did not tell it.
    QString question = {}; ///< NeedsPassword: what was asked, as it may be shown.
    bool answerRefused = false; ///< NeedsPassword: the password that was given was not taken.
    QString detail = {}; ///< What the transport said, for the log. Bounded; never shown as it is.

    /// Unreachable: something at its address has answered all the same. It is on, or on its way up or down.
    bool answers = false;

    bool isFailure() const
    {
        return state != LinkState::Idle && state != LinkState::Connecting && state != LinkState::Ready;
    }
    bool operator==(const LinkStatus &) const = default;
};

} // namespace stationmaster

Q_DECLARE_METATYPE(stationmaster::LinkStatus)
