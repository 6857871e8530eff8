// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/action_handle.h"
#include "backend/login1/authorization_gate.h"
#include "backend/login1/login1_calls.h"
#include "backend/login1/login1_options.h"
#include "backend/login1/session_record.h"

#include <QDBusConnection>
#include <QObject>

namespace stationmaster {

class SessionTracker;

/// What an operation works with. Outlives every operation.
struct Login1Context
{
    QDBusConnection bus;
    const Login1Options &options;
    AuthorizationGate &gate;
    SessionTracker &tracker;
    SessionProbe *probe = nullptr; ///< May be null.
};

/// One verb on one session, from the identity check to what was seen of it. Answers exactly once: at the
/// latest when it is destroyed (Cancelled). A verb is a subclass that says what to ask for and what to wait
/// for; each wait has a deadline.
class SessionOperation : public QObject
{
    Q_OBJECT

public:
    SessionOperation(const Login1Context &context, const SessionId &id, QObject *parent);
    ~SessionOperation() override;

    ActionHandle handle() const { return m_run.handle(); }
    void start();
    /// logind has left the bus.
    void loginManagerLost();

Q_SIGNALS:
    /// The answer has been given; the operation can go.
    void finished();

protected:
    /// What the first call needs.
    virtual AuthorizationGate::Right right() const = 0;
    /// The session is the one that was meant, as of `record`, just read. Leads to ask().
    virtual void act(const SessionRecord &record) = 0;
    /// sessionChanged() is told of this session too, not only of the one that was meant.
    virtual bool concerns(const QString &local) const { return local == m_id.local; }
    /// The session is gone, or something about it has changed.
    virtual void sessionChanged() { }
    /// By default Unreachable.
    virtual void lostLoginManager();

    /// Makes the call for which act() was let in, and settles with the AuthorizationGate.
    void ask(QDBusMessage call, Reply then);
    /// A later call that needs a right: lines up anew.
    void askAgain(AuthorizationGate::Right right, const QDBusMessage &call, Reply then);
    void reach(Step step) { m_run.reach(step); }
    void finish(const Result<Outcome> &result);
    bool isFinished() const { return m_run.isFinished(); }

    /// The session as last heard of; null once it is gone, even if another has taken over its id.
    const SessionRecord *present() const;
    const SessionId &id() const { return m_id; }
    const Login1Context &context() const { return m_context; }
    const Login1Options &options() const { return m_context.options; }

private:
    void check();
    bool needsNoRight() const
    {
        return right() == AuthorizationGate::Right::None || options().ownUid == m_id.uid;
    }

    const Login1Context m_context;
    const SessionId m_id;
    ActionRun m_run;
    std::shared_ptr<AuthorizationGate::Pass> m_pass;
};

} // namespace stationmaster
