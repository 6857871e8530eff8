// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace stationmaster {

/// Thirty targets must not raise thirty password dialogs. The first call that needs a right goes alone, with
/// leave to ask the operator for a password; those that need the same right wait for it. If it is granted
/// they follow, and polkit, which remembers the password for a while, lets them pass. If it is refused they
/// go without leave to ask, so that each gets its own plain refusal.
class AuthorizationGate final : public QObject
{
    Q_OBJECT

public:
    /// What polkit tells apart.
    enum class Right
    {
        Manage, ///< org.freedesktop.login1.manage
        LockSessions, ///< org.freedesktop.login1.lock-sessions
        ChangeSession, ///< org.freedesktop.login1.chvt
        ManageUnits, ///< org.freedesktop.systemd1.manage-units
        None, ///< Nothing that polkit decides on.
    };

    enum class Answer
    {
        Granted,
        Refused,
        Unknown, ///< The call failed for another reason, or was never made.
    };

    /// Leave to make one call. Says how it went with settle(), at the latest (as Unknown) by being destroyed.
    class Pass
    {
    public:
        Pass(AuthorizationGate *gate, Right right, bool leads, bool interactive);
        ~Pass();
        Q_DISABLE_COPY_MOVE(Pass)

        bool isInteractive() const { return m_interactive; }
        void settle(Answer answer);

    private:
        QPointer<AuthorizationGate> m_gate;
        const Right m_right;
        const bool m_leads;
        const bool m_interactive;
        bool m_settled = false;
    };
    using Then = std::function<void(const std::shared_ptr<Pass> &)>;

    /// `interactive`: whether anybody can be asked at all; without it everyone passes at once.
    AuthorizationGate(bool interactive, std::chrono::milliseconds refusalMemory, QObject *parent = nullptr);

    /// Calls `then` with a pass, now or later, but not after `owner` has died.
    /// `exempt`: the call needs no right, as on one's own sessions; it passes at once and proves nothing
    /// about the others.
    void enter(Right right, bool exempt, QObject *owner, Then then);

private:
    struct Waiting
    {
        QPointer<QObject> owner;
        Then then;
    };
    struct Lane
    {
        bool led = false; ///< The one that may ask is on its way.
        bool granted = false; ///< Until those that were let through on it are all back.
        bool refused =
            false; ///< For a short while, so that the rest of a long list is not asked about again.
        int followers = 0; ///< Passes out on `granted`.
        std::vector<Waiting> waiting;
        QTimer *forget = nullptr;
    };

    void lead(Right right, const Waiting &first);
    void follow(Right right, const Waiting &next, bool interactive);
    void settled(Right right, bool leads, bool interactive, Answer answer);

    const bool m_interactive;
    const std::chrono::milliseconds m_refusalMemory;
    std::map<Right, Lane> m_lanes; ///< Not a QHash: a lane must stay where it is while callers come in.
};

} // namespace stationmaster
