// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/agent_ability.h"

#include <QObject>

namespace stationmaster {

/// The port: one thing that can be kept from a session's user, from inside his session, such as its sound.
/// Kept for as long as it is wanted, whatever the user's programs do about it; what was before comes back
/// afterwards. Lives on its maker's thread and never blocks it.
class SessionRestriction : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Whose restriction it is. Always the same.
    virtual AgentAbility ability() const = 0;
    /// There is something here that it could be kept from him: a sound server. May change.
    virtual bool isPossible() const = 0;
    /// Wanted or not. What comes of it is told by changed().
    virtual void set(bool wanted) = 0;
    /// It is seen to be kept, or has been and what was before is not seen to be back.
    virtual bool isInForce() const = 0;

Q_SIGNALS:
    /// isPossible() or isInForce() is another.
    void changed();
};

} // namespace stationmaster
