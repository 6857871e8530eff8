// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/login1/session_operation.h"

#include "backend/dbus/errors.h"
#include "backend/login1/session_tracker.h"

#include <QDBusArgument>

#include <utility>

namespace stationmaster {

using namespace Qt::StringLiterals;

SessionOperation::SessionOperation(const Login1Context &context, const SessionId &id, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_id(id)
{
    connect(&context.tracker, &SessionTracker::changed, this, [this](const QString &local) {
        if (!isFinished() && concerns(local))
            sessionChanged();
    });
}

SessionOperation::~SessionOperation()
{
    m_run.finish(Error{Error::Code::Cancelled, u"the program is closing"_s, {}});
}

void SessionOperation::start()
{
    m_context.gate.enter(right(), needsNoRight(), this,
                         [this](const std::shared_ptr<AuthorizationGate::Pass> &pass) {
                             m_pass = pass;
                             if (!isFinished())
                                 check();
                         });
}

void SessionOperation::loginManagerLost()
{
    if (!isFinished())
        lostLoginManager();
}

void SessionOperation::lostLoginManager()
{
    finish(Error{Error::Code::Unreachable, u"the login manager went away"_s, {}});
}

void SessionOperation::check()
{
    reach(Step::Checking);
    const SessionRecord *known = present();
    if (!known) {
        finish(Error{Error::Code::NotFound, u"not in the list of sessions"_s, {}});
        return;
    }
    // Asked of logind right before acting: the id may have changed hands since the click.
    const QString path = known->path;
    send(m_context.bus, sessionPropertiesCall(path), u"a{sv}"_s, options().readTimeout, this,
         [this, path](const Result<QDBusMessage> &reply) {
             if (isFinished())
                 return;
             if (!reply) {
                 finish(reply.error());
                 return;
             }
             const auto record =
                 recordFrom(path, qdbus_cast<QVariantMap>(reply.value().arguments().constFirst()));
             if (!record)
                 finish(wrongShape(u"the session's properties make no sense"_s));
             else if (record->id(m_id.host) != m_id)
                 finish(Error{Error::Code::NotFound, u"the id belongs to another session now"_s, {}});
             else
                 act(*record);
         });
}

void SessionOperation::ask(QDBusMessage call, Reply then)
{
    const bool interactive = m_pass->isInteractive();
    call.setInteractiveAuthorizationAllowed(interactive);
    const auto timeout = interactive ? options().interactiveTimeout : options().callTimeout;
    send(m_context.bus, call, QString(), timeout, this,
         [this, pass = std::exchange(m_pass, {}), then = std::move(then)](const Result<QDBusMessage> &reply) {
             using Answer = AuthorizationGate::Answer;
             Answer answer = Answer::Granted;
             if (!reply) {
                 // A dialog that nobody answered counts as a refusal, or the next target would raise another.
                 const Error::Code code = reply.error().code;
                 answer = code == Error::Code::NotAuthorized || code == Error::Code::TimedOut
                     ? Answer::Refused
                     : Answer::Unknown;
             }
             pass->settle(answer);
             if (!isFinished())
                 then(reply);
         });
}

void SessionOperation::askAgain(AuthorizationGate::Right right, const QDBusMessage &call, Reply then)
{
    m_context.gate.enter(
        right, right != AuthorizationGate::Right::ManageUnits && needsNoRight(), this,
        [this, call, then = std::move(then)](const std::shared_ptr<AuthorizationGate::Pass> &pass) {
            m_pass = pass;
            if (!isFinished())
                ask(call, then);
        });
}

void SessionOperation::finish(const Result<Outcome> &result)
{
    if (isFinished())
        return;
    // Before the answer: whoever hears it may bring the next target, which must find the gate as it now is.
    m_pass.reset();
    m_run.finish(result);
    Q_EMIT finished();
}

const SessionRecord *SessionOperation::present() const
{
    const SessionRecord *record = m_context.tracker.find(m_id.local);
    return record && record->id(m_id.host) == m_id ? record : nullptr;
}

} // namespace stationmaster

#include "moc_session_operation.cpp"
