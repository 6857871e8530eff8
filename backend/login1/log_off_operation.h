// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/login1/session_operation.h"

#include <QTimer>

#include <functional>

namespace stationmaster {

/// Ends a session and every process in it:
///
///   please end (TerminateSession) → wait → kill all (KillSession) → wait → stuck, with what is left
///                                     └── gone ──────────┴── is its scope empty? → kill the scope → Seen
///
/// Gone from logind is not yet logged off: logind may let go of a session whose scope still holds processes,
/// and systemd may forget such a scope. So systemd and, on this computer, the control group itself are both
/// looked at. Where neither can be the answer is AskedOnly: the session is gone, but nothing proves that its
/// processes are.
class LogOffOperation final : public SessionOperation
{
    Q_OBJECT

public:
    /// `force`: kill first, without asking the processes to end.
    LogOffOperation(bool force, const Login1Context &context, const SessionId &id, QObject *parent);

protected:
    AuthorizationGate::Right right() const override { return AuthorizationGate::Right::Manage; }
    void act(const SessionRecord &record) override;
    void sessionChanged() override;
    void lostLoginManager() override;

private:
    enum class Phase
    {
        Asking, ///< A call is on its way.
        Ending,
        Killing,
        Verifying,
        KillingScope, ///< Verifying still, after the scope was killed.
        Stuck, ///< Only asking what is left.
    };

    void terminate();
    void waitForEnd();
    void kill();
    void verify();
    void look();
    void looked(const Result<QStringList> &processes);
    void killScope();
    void killedScope(bool any);
    void reportStuck(const QString &detail);
    void askWhatIsLeft(std::function<void(const Result<QStringList> &)> then);
    void deadlinePassed();

    const bool m_force;
    Phase m_phase = Phase::Asking;
    QString m_scope;
    QTimer m_deadline;
    QTimer m_nextLook;
    std::chrono::milliseconds m_lookDelay;
    bool m_verifyOver = false; ///< The time for the scope to become empty has passed.
};

} // namespace stationmaster
