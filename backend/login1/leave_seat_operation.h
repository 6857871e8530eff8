// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/session_control.h"
#include "backend/login1/session_operation.h"

#include <QTimer>

namespace stationmaster {

/// Disconnects a session from the seat that somebody sits at: the session stays, the seat shows its login
/// screen.
///
///   lock → wait for LockedHint → the seat's greeter to the front → wait until the session is not active →
///   Seen
///
/// What is not seen to be locked is not left: whoever comes next could bring it back without a password. A
/// greeter that waits on the seat already is activated; else the host's SessionControl has one shown.
class LeaveSeatOperation final : public SessionOperation
{
    Q_OBJECT

public:
    /// `session` as it was last shown; `control` outlives the operation.
    LeaveSeatOperation(const Session &session, SessionControl &control, const Login1Context &context,
                       QObject *parent);

protected:
    AuthorizationGate::Right right() const override { return AuthorizationGate::Right::LockSessions; }
    void act(const SessionRecord &record) override;
    void sessionChanged() override;

private:
    enum class Phase
    {
        Asking, ///< A call is on its way.
        Locking,
        Leaving,
    };

    void showGreeter();
    void waitToLeave(const Result<> &shown);
    void deadlinePassed();

    const Session m_session;
    SessionControl &m_control;
    Phase m_phase = Phase::Asking;
    QTimer m_deadline;
};

} // namespace stationmaster
