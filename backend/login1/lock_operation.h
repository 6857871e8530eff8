// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/login1/session_operation.h"

#include <QTimer>

namespace stationmaster {

/// Asks a session's screen locker to lock or unlock. logind only broadcasts the wish; whether a locker heard
/// it shows in `LockedHint`, which some never set and any program of the user's can. So the answer is Seen
/// when the hint came after it was asked for, and AskedOnly when it stayed or had been there before.
class LockOperation final : public SessionOperation
{
    Q_OBJECT

public:
    LockOperation(bool lock, const Login1Context &context, const SessionId &id, QObject *parent);

protected:
    AuthorizationGate::Right right() const override { return AuthorizationGate::Right::LockSessions; }
    void act(const SessionRecord &record) override;
    void sessionChanged() override;
    void lostLoginManager() override;

private:
    const bool m_lock;
    bool m_asked = false;
    bool m_wasThere = false; ///< The hint already said so: it can confirm nothing.
    QTimer m_deadline;
};

} // namespace stationmaster
