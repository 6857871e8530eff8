// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/login1/log_off_operation.h"

#include "backend/core/async.h"
#include "backend/linux/unit_names.h"
#include "backend/login1/desktop_remains.h"
#include "backend/login1/scope_processes.h"
#include "backend/login1/session_tracker.h"

#include <algorithm>
#include <csignal>

namespace stationmaster {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Neither a refusal nor silence: the same call may succeed the next time.
bool isWorthRepeating(const Error &error)
{
    return error.code == Error::Code::Internal || error.code == Error::Code::Busy;
}

} // namespace

LogOffOperation::LogOffOperation(Extent extent, bool force, const Login1Context &context, const SessionId &id,
                                 QObject *parent)
    : SessionOperation(context, id, parent)
    , m_extent(extent)
    , m_force(force)
    , m_lookDelay(options().verifyFirstDelay)
{
    m_deadline.setSingleShot(true);
    m_nextLook.setSingleShot(true);
    m_nextKill.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &LogOffOperation::deadlinePassed);
    connect(&m_nextLook, &QTimer::timeout, this, &LogOffOperation::look);
    connect(&m_nextKill, &QTimer::timeout, this, &LogOffOperation::sendKill);
}

void LogOffOperation::act(const SessionRecord &record)
{
    m_scope = record.scope;
    m_graphical = record.isGraphical();
    if (m_extent == Extent::User)
        widen();
    reach(Step::Asking);
    ask(m_force ? killCall() : endCall(), [this](const Result<QDBusMessage> &reply) {
        const bool gone = !reply && reply.error().code == Error::Code::TimedOut && !isListed();
        const bool halfKilled = !reply && m_force
            && (isWorthRepeating(reply.error())
                || (reply.error().code == Error::Code::NotFound && isListed()));
        if (!reply && !gone && !halfKilled)
            finish(reply.error());
        else if (m_force)
            terminate();
        else
            waitForEnd();
    });
}

QDBusMessage LogOffOperation::endCall() const
{
    return m_extent == Extent::Session ? managerCall(u"TerminateSession"_s, {id().local})
                                       : managerCall(u"TerminateUser"_s, {id().uid});
}

QDBusMessage LogOffOperation::killCall() const
{
    return m_extent == Extent::Session ? managerCall(u"KillSession"_s, {id().local, u"all"_s, SIGKILL})
                                       : managerCall(u"KillUser"_s, {id().uid, SIGKILL});
}

QString LogOffOperation::unit() const
{
    return m_extent == Extent::Session ? m_scope : userSliceName(id().uid);
}

bool LogOffOperation::isListed() const
{
    if (m_extent == Extent::Session)
        return present() != nullptr;
    return std::ranges::any_of(m_meant, [this](const std::pair<QString, quint64> &meant) {
        const SessionRecord *record = context().tracker.find(meant.first);
        return record && record->uid == id().uid && record->startedUsec == meant.second;
    });
}

bool LogOffOperation::isReplaced() const
{
    if (m_extent == Extent::Session)
        return context().tracker.find(id().local) != nullptr && !present();
    return std::ranges::any_of(context().tracker.records(), [this](const SessionRecord &record) {
        return record.uid == id().uid && !m_meant.contains({record.local, record.startedUsec});
    });
}

void LogOffOperation::widen()
{
    m_extent = Extent::User;
    m_meant.insert({id().local, id().startedUsec});
    for (const SessionRecord &record : context().tracker.records()) {
        if (record.uid == id().uid)
            m_meant.insert({record.local, record.startedUsec});
    }
}

bool LogOffOperation::concerns(const QString &local) const
{
    return m_extent == Extent::User || SessionOperation::concerns(local);
}

/// What was killed without warning may leave logind with an empty session that nobody closes.
void LogOffOperation::terminate()
{
    if (!isListed()) {
        verify();
        return;
    }
    askAgain(right(), endCall(), [this](const Result<QDBusMessage> &) {
        waitForEnd(); // The deadlines decide; a failure here changes nothing of what is waited for.
    });
}

void LogOffOperation::waitForEnd()
{
    if (!isListed()) {
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
    sendKill();
}

void LogOffOperation::sendKill()
{
    if (m_phase != Phase::Killing)
        return;
    if (m_extent == Extent::User && isReplaced()) {
        reportStuck(u"its user has logged on again, and what is new cannot be told from what is left"_s);
        return;
    }
    askAgain(right(), killCall(), [this](const Result<QDBusMessage> &reply) {
        if (m_phase == Phase::Killing)
            killed(reply);
    });
}

void LogOffOperation::killed(const Result<QDBusMessage> &reply)
{
    m_killFailure = reply ? QString() : reply.error().detail;
    // Listed, and yet not to be found: it has no scope. From systemd 256 on somebody who is just logging on
    // can be caught before he has one, and what he runs is in no place that could be looked at.
    const bool hasNoScope = !reply && reply.error().code == Error::Code::NotFound && isListed();
    if (!reply && reply.error().code == Error::Code::NotFound && !hasNoScope) {
        verify();
        return;
    }
    if (!reply && !hasNoScope && !isWorthRepeating(reply.error())) {
        reportStuck(m_killFailure);
        return;
    }
    // From the first answer on: a password may have been asked for until then.
    if (!m_deadline.isActive())
        m_deadline.start(options().killDeadline);
    if (!reply)
        m_nextKill.start(options().killAgain);
}

void LogOffOperation::sessionChanged()
{
    const bool waiting = m_phase == Phase::Ending || m_phase == Phase::Killing;
    if (waiting && !isListed())
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
    if (m_extent == Extent::Session && !isScopeName(m_scope)) {
        then(Error{Error::Code::Protocol, u"the session had no scope"_s, {}});
        return;
    }
    const auto tell = [this, then = std::move(then)](const Result<QStringList> &processes) {
        if (!isFinished())
            then(processes);
    };
    askUnitProcesses(context().bus, unit(), UnitPart::Whole, options().readTimeout, this,
                     [this, tell](const Result<QStringList> &bySystemd) {
                         if (!context().probe || (bySystemd && !bySystemd.value().isEmpty())) {
                             tell(bySystemd);
                             return;
                         }
                         whenDone(context().probe->processesLeft(id(), unit(), UnitPart::Whole), this,
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
        ended(Outcome::Proof::AskedOnly);
        return;
    }
    // A scope's name is free again only once the old scope is gone: what is in it now is somebody else's. A
    // user's slice is his again when he comes back, and what is old in it can no longer be told from the new.
    const bool replaced = isReplaced();
    if (processes.value().isEmpty() || (replaced && m_extent == Extent::Session)) {
        ended(Outcome::Proof::Seen);
        return;
    }
    if (replaced) {
        ended(Outcome::Proof::AskedOnly);
        return;
    }
    if (!m_verifyOver) {
        m_nextLook.start(m_lookDelay);
        m_lookDelay = std::min<std::chrono::milliseconds>(m_lookDelay * 2, 500ms);
    } else if (m_phase == Phase::Verifying) {
        killScope();
    } else {
        finish(Error{Error::Code::TimedOut, u"processes are left in "_s + unit(), processes.value()});
    }
}

void LogOffOperation::ended(Outcome::Proof proof)
{
    if (proof == Outcome::Proof::AskedOnly)
        m_proof = proof;
    if (endsUserToo())
        endUser();
    else if (m_extent == Extent::Session && m_graphical && !hasDesktop())
        endDesktop();
    else
        finish(Outcome{m_proof, {}});
}

bool LogOffOperation::hasDesktop() const
{
    return std::ranges::any_of(context().tracker.records(), [this](const SessionRecord &record) {
        return record.uid == id().uid && record.isShown() && record.isGraphical() && !record.isClosing();
    });
}

void LogOffOperation::endDesktop()
{
    m_phase = Phase::Desktop;
    m_deadline.stop();
    auto *remains = new DesktopRemains(context(), id(), this);
    remains->end([this](const DesktopRemains::End &end) {
        if (isFinished())
            return;
        // He has a desktop again, and what is of the old one can no longer be told from what is of the new.
        const bool unknown = end.kind == DesktopRemains::End::Unknown || hasDesktop();
        if (end.kind == DesktopRemains::End::Gone || unknown)
            finish(Outcome{unknown ? Outcome::Proof::AskedOnly : m_proof, {}});
        else if (end.kind == DesktopRemains::End::LeftToManager)
            endUser();
        else
            finish(Error{Error::Code::TimedOut, u"processes are left in "_s + userManagerName(id().uid),
                         end.processes});
    });
}

bool LogOffOperation::endsUserToo() const
{
    if (m_extent == Extent::User || !options().endsLingering)
        return false;
    // His own service manager has a session too, from systemd 256 on; it is what is to end.
    return std::ranges::none_of(context().tracker.records(), [this](const SessionRecord &record) {
        return record.uid == id().uid && !record.sessionClass.startsWith("manager"_L1);
    });
}

void LogOffOperation::endUser()
{
    widen();
    m_phase = Phase::Asking;
    m_verifyOver = false;
    m_lookDelay = options().verifyFirstDelay;
    m_deadline.stop();
    askAgain(right(), endCall(), [this](const Result<QDBusMessage> &reply) {
        if (reply || reply.error().code == Error::Code::NotFound)
            waitForEnd(); // NotFound: logind has let go of him already; his slice says whether that is so.
        else
            finish(reply.error());
    });
}

void LogOffOperation::killScope()
{
    m_phase = Phase::KillingScope;
    reach(Step::Killing);
    const bool ofUser = m_extent == Extent::User;
    askAgain(ofUser ? right() : AuthorizationGate::Right::ManageUnits,
             ofUser ? killCall() : systemdCall(u"KillUnit"_s, {unit(), u"all"_s, SIGKILL}),
             [this](const Result<QDBusMessage> &bySystemd) {
                 if (bySystemd || !context().probe) {
                     killedScope(bool(bySystemd));
                     return;
                 }
                 // A scope that systemd has forgotten, or may not kill for us: by our own hand, then.
                 whenDone(context().probe->killLeft(id(), unit(), UnitPart::Whole), this,
                          [this](const Result<> &byHand) {
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
        reportStuck(m_killFailure.isEmpty() ? u"killed, and yet the login manager still has it"_s
                                            : m_killFailure);
        break;
    case Phase::Verifying:
    case Phase::KillingScope:
        m_verifyOver = true; // The next look decides.
        break;
    case Phase::Asking:
    case Phase::Desktop:
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

#include "moc_log_off_operation.cpp"
