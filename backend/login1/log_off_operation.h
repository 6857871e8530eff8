// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/login1/session_operation.h"

#include <QSet>
#include <QTimer>

#include <functional>
#include <utility>

namespace stationmaster {

/// Ends a session and every process in it:
///
///   please end (TerminateSession) → wait → kill all (KillSession) → wait → stuck, with what is left
///                                     └── gone ──────────┴── is its scope empty? → kill the scope → Seen
///
/// What forks as fast as it is killed makes the kill fail halfway (systemd says EIO): it is then repeated,
/// for as long as what was killed is given to go.
///
/// Gone from logind is not yet logged off: logind may let go of a session whose scope still holds processes,
/// and systemd may forget such a scope. So systemd and, on this computer, the control group itself are both
/// looked at. Where neither can be the answer is AskedOnly: the session is gone, but nothing proves that its
/// processes are.
///
/// With a user's last graphical session his desktop is to end, and where his own service manager runs it
/// (GNOME, Plasma) its programs are in no scope: DesktopRemains ends and names those.
///
/// The same for a user as a whole: TerminateUser, KillUser, and his slice, which holds his services too. That
/// is what Extent::User is, and what follows the end of a user's last session where lingering services are
/// not to survive it (Login1Options::endsLingering).
class LogOffOperation final : public SessionOperation
{
    Q_OBJECT

public:
    enum class Extent
    {
        Session, ///< This one.
        User, ///< All of its user's on this host, and whatever else of his runs.
    };

    /// `force`: kill first, without asking the processes to end.
    LogOffOperation(Extent extent, bool force, const Login1Context &context, const SessionId &id,
                    QObject *parent);

protected:
    AuthorizationGate::Right right() const override { return AuthorizationGate::Right::Manage; }
    void act(const SessionRecord &record) override;
    bool concerns(const QString &local) const override;
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
        Desktop, ///< The session is over; its user's own service manager may run programs of it.
        Stuck, ///< Only asking what is left.
    };

    QDBusMessage endCall() const;
    QDBusMessage killCall() const;
    QString unit() const;
    bool isListed() const;
    /// What is in the unit now, or some of it, came later: it is not what was meant.
    bool isReplaced() const;
    void widen();
    bool endsUserToo() const;
    void endUser();
    bool hasDesktop() const;
    void endDesktop();

    void terminate();
    void waitForEnd();
    void kill();
    void sendKill();
    void killed(const Result<QDBusMessage> &reply);
    void verify();
    void look();
    void looked(const Result<QStringList> &processes);
    void killScope();
    void killedScope(bool any);
    void ended(Outcome::Proof proof);
    void reportStuck(const QString &detail);
    void askWhatIsLeft(std::function<void(const Result<QStringList> &)> then);
    void deadlinePassed();

    Extent m_extent;
    const bool m_force;
    Phase m_phase = Phase::Asking;
    QString m_scope;
    bool m_graphical = false;
    QSet<std::pair<QString, quint64>> m_meant; ///< Of the user: ids and start times of the sessions he had.
    Outcome::Proof m_proof = Outcome::Proof::Seen; ///< Of what is over already.
    QTimer m_deadline;
    QTimer m_nextLook;
    QTimer m_nextKill;
    QString m_killFailure; ///< Why the last kill did not go through to the end; empty if it did.
    std::chrono::milliseconds m_lookDelay;
    bool m_verifyOver = false; ///< The time for the scope to become empty has passed.
};

} // namespace stationmaster
