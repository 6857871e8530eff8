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
/// permission to ask the operator for a password; those that need the same right wait for it. If it is
/// granted they follow, and polkit, which remembers the password for a while, lets them pass. If it is
/// refused they go without permission to ask, so that each gets its own plain refusal.
class AuthorizationGate final : public QObject
{
    Q_OBJECT

public:
    /// The rights that polkit decides on one by one.
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

    /// Permission to make one call. Its holder says how it went with settle(), at the latest (as Unknown) by
    /// being destroyed.
    class Pass
    {
    public:
        Pass(AuthorizationGate *gate, Right right, bool isFirst, bool interactive);
        ~Pass();
        Q_DISABLE_COPY_MOVE(Pass)

        bool isInteractive() const { return m_interactive; }
        void settle(Answer answer);

    private:
        QPointer<AuthorizationGate> m_gate;
        const Right m_right;
        const bool m_isFirst;
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
    struct Queue
    {
        bool asking = false; ///< The first call, which may ask for a password, has not been answered.
        bool granted = false; ///< Until all calls that were let through for it have been answered.
        bool refused =
            false; ///< For a short while, so that the rest of a long list is not asked about again.
        int passesOut = 0; ///< How many calls were let through for `granted` and have not been answered.
        std::vector<Waiting> waiting;
        QTimer *forget = nullptr;
    };

    void sendFirst(Right right, const Waiting &first);
    void sendOn(Right right, const Waiting &next, bool interactive);
    void settled(Right right, bool isFirst, bool interactive, Answer answer);

    const bool m_interactive;
    const std::chrono::milliseconds m_refusalMemory;
    std::map<Right, Queue> m_queues; ///< Not a QHash: a queue must stay where it is while callers come in.
};

} // namespace stationmaster
