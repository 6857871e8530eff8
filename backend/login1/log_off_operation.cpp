// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/login1/log_off_operation.h"

#include "backend/async.h"
#include "backend/login1/scope_processes.h"
#include "backend/login1/session_tracker.h"

#include <algorithm>
#include <csignal>

namespace stationmaster {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

LogOffOperation::LogOffOperation(bool force, const Login1Context &context, const SessionId &id,
                                 QObject *parent)
    : SessionOperation(context, id, parent)
    , m_force(force)
    , m_lookDelay(options().verifyFirstDelay)
{
    m_deadline.setSingleShot(true);
    m_nextLook.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &LogOffOperation::deadlinePassed);
    connect(&m_nextLook, &QTimer::timeout, this, &LogOffOperation::look);
}

void LogOffOperation::act(const SessionRecord &record)
{
    m_scope = record.scope;
    reach(Step::Asking);
    if (!m_force) {
        ask(managerCall(u"TerminateSession"_s, {id().local}), [this](const Result<QDBusMessage> &reply) {
            if (reply || (reply.error().code == Error::Code::TimedOut && !present()))
                waitForEnd();
            else
                finish(reply.error());
        });
        return;
    }
    ask(managerCall(u"KillSession"_s, {id().local, u"all"_s, SIGKILL}),
        [this](const Result<QDBusMessage> &reply) {
            if (reply || (reply.error().code == Error::Code::TimedOut && !present()))
                terminate();
            else
                finish(reply.error());
        });
}

/// What was killed without warning may leave logind with an empty session that nobody closes.
void LogOffOperation::terminate()
{
    if (!present()) {
        verify();
        return;
    }
    askAgain(right(), managerCall(u"TerminateSession"_s, {id().local}), [this](const Result<QDBusMessage> &) {
        waitForEnd(); // The deadlines decide; a failure here changes nothing of what is waited for.
    });
}

void LogOffOperation::waitForEnd()
{
    if (!present()) {
        verify();
        return;
    }
    m_phase = Phase::Ending;
    reach(Step::Ending);
    m_deadline.start(options().endDeadline);
}

void LogOffOperation::kill()
{
    m_phase = Phase::Killing;
    reach(Step::Killing);
    askAgain(right(), managerCall(u"KillSession"_s, {id().local, u"all"_s, SIGKILL}),
             [this](const Result<QDBusMessage> &reply) {
                 if (m_phase != Phase::Killing)
                     return;
                 if (reply)
                     m_deadline.start(options().killDeadline);
                 else if (reply.error().code == Error::Code::NotFound)
                     verify();
                 else
                     reportStuck(reply.error().detail);
             });
}

void LogOffOperation::sessionChanged()
{
    const bool waiting = m_phase == Phase::Ending || m_phase == Phase::Killing;
    if (waiting && !present())
        verify();
}

void LogOffOperation::lostLoginManager()
{
    // From here on it is systemd that is asked.
    if (m_phase == Phase::Asking || m_phase == Phase::Ending || m_phase == Phase::Killing)
        SessionOperation::lostLoginManager();
}

void LogOffOperation::verify()
{
    m_phase = Phase::Verifying;
    reach(Step::Verifying);
    m_deadline.start(options().verifyDeadline);
    look();
}

void LogOffOperation::look()
{
    askWhatIsLeft([this](const Result<QStringList> &processes) {
        looked(processes);
    });
}

/// Asks systemd, and if it knows of none also the control group itself. An error if neither could tell.
void LogOffOperation::askWhatIsLeft(std::function<void(const Result<QStringList> &)> then)
{
    if (!isScopeName(m_scope)) {
        then(Error{Error::Code::Protocol, u"the session had no scope"_s, {}});
        return;
    }
    const auto tell = [this, then = std::move(then)](const Result<QStringList> &processes) {
        if (!isFinished())
            then(processes);
    };
    askScopeProcesses(context().bus, m_scope, options().readTimeout, this,
                      [this, tell](const Result<QStringList> &bySystemd) {
                          if (!context().probe || (bySystemd && !bySystemd.value().isEmpty())) {
                              tell(bySystemd);
                              return;
                          }
                          whenDone(context().probe->processesLeft(id(), m_scope), this,
                                   [tell, bySystemd](const Result<QStringList> &byCgroup) {
                                       tell(byCgroup ? byCgroup : bySystemd);
                                   });
                      });
}

void LogOffOperation::looked(const Result<QStringList> &processes)
{
    if (!processes && m_phase == Phase::KillingScope) {
        finish(Error{Error::Code::TimedOut, processes.error().detail, {}});
        return;
    }
    if (!processes) {
        finish(Outcome{Outcome::Proof::AskedOnly, {}});
        return;
    }
    // A scope's name is free again only once the old scope is gone: what is in it now is somebody else's.
    const bool reused = context().tracker.find(id().local) != nullptr && !present();
    if (processes.value().isEmpty() || reused) {
        finish(Outcome{});
        return;
    }
    if (!m_verifyOver) {
        m_nextLook.start(m_lookDelay);
        m_lookDelay = std::min<std::chrono::milliseconds>(m_lookDelay * 2, 500ms);
    } else if (m_phase == Phase::Verifying) {
        killScope();
    } else {
        finish(
            Error{Error::Code::TimedOut, u"processes are left in the session's scope"_s, processes.value()});
    }
}

void LogOffOperation::killScope()
{
    m_phase = Phase::KillingScope;
    reach(Step::Killing);
    askAgain(AuthorizationGate::Right::ManageUnits, systemdCall(u"KillUnit"_s, {m_scope, u"all"_s, SIGKILL}),
             [this](const Result<QDBusMessage> &bySystemd) {
                 if (bySystemd || !context().probe) {
                     killedScope(bool(bySystemd));
                     return;
                 }
                 // A scope that systemd has forgotten, or may not kill for us: by our own hand, then.
                 whenDone(context().probe->killLeft(id(), m_scope), this, [this](const Result<> &byHand) {
                     killedScope(bool(byHand));
                 });
             });
}

void LogOffOperation::killedScope(bool any)
{
    if (isFinished())
        return;
    m_lookDelay = options().verifyFirstDelay;
    if (any) {
        m_verifyOver = false;
        m_deadline.start(options().killDeadline);
    }
    look(); // If nothing was killed, one last time, for what is left.
}

void LogOffOperation::deadlinePassed()
{
    switch (m_phase) {
    case Phase::Ending:
        kill();
        break;
    case Phase::Killing:
        reportStuck(u"killed, and yet the login manager still has it"_s);
        break;
    case Phase::Verifying:
    case Phase::KillingScope:
        m_verifyOver = true; // The next look decides.
        break;
    case Phase::Asking:
    case Phase::Stuck:
        break;
    }
}

void LogOffOperation::reportStuck(const QString &detail)
{
    m_phase = Phase::Stuck;
    askWhatIsLeft([this, detail](const Result<QStringList> &processes) {
        finish(Error{Error::Code::TimedOut, detail, processes ? processes.value() : QStringList()});
    });
}

} // namespace stationmaster
