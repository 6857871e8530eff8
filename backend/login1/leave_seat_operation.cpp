// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/login1/leave_seat_operation.h"

#include "backend/core/async.h"
#include "backend/login1/session_tracker.h"

#include <algorithm>

namespace stationmaster {

using namespace Qt::StringLiterals;

LeaveSeatOperation::LeaveSeatOperation(const Session &session, SessionControl &control,
                                       const Login1Context &context, QObject *parent)
    : SessionOperation(context, session.id, parent)
    , m_session(session)
    , m_control(control)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &LeaveSeatOperation::deadlinePassed);
}

void LeaveSeatOperation::act(const SessionRecord &record)
{
    if (record.seat.isEmpty() || !record.isGraphical()) {
        finish(Error{Error::Code::Unsupported, u"not a desktop on a seat"_s, {}});
        return;
    }
    if (!record.active) {
        finish(Outcome{}); // Somebody else is in front already.
        return;
    }
    reach(Step::Asking);
    if (record.locked) {
        showGreeter();
        return;
    }
    ask(managerCall(u"LockSession"_s, {id().local}), [this](const Result<QDBusMessage> &reply) {
        if (!reply) {
            finish(reply.error());
            return;
        }
        m_phase = Phase::Locking;
        m_deadline.start(options().lockConfirm);
        sessionChanged();
    });
}

void LeaveSeatOperation::showGreeter()
{
    m_phase = Phase::Asking;
    m_deadline.stop();
    const QList<SessionRecord> records = context().tracker.records();
    const auto greeter = std::ranges::find_if(records, [this](const SessionRecord &record) {
        return record.sessionClass == "greeter"_L1 && record.seat == m_session.seat
            && record.state != "closing"_L1;
    });
    if (greeter != records.cend()) {
        askAgain(AuthorizationGate::Right::ChangeSession, managerCall(u"ActivateSession"_s, {greeter->local}),
                 [this](const Result<QDBusMessage> &reply) {
                     waitToLeave(reply ? Result<>() : Result<>(reply.error()));
                 });
        return;
    }
    const Action action{Verb::Disconnect};
    whenDone(m_control.perform(action, m_session), this, [this](const Result<Outcome> &shown) {
        waitToLeave(shown ? Result<>() : Result<>(shown.error()));
    });
}

void LeaveSeatOperation::waitToLeave(const Result<> &shown)
{
    if (isFinished())
        return;
    if (!shown) {
        finish(shown.error());
        return;
    }
    m_phase = Phase::Leaving;
    reach(Step::Ending);
    m_deadline.start(options().leaveConfirm);
    sessionChanged();
}

void LeaveSeatOperation::sessionChanged()
{
    const SessionRecord *record = present();
    if (!record)
        finish(Error{Error::Code::NotFound, u"the session ended"_s, {}});
    else if (m_phase == Phase::Locking && record->locked)
        showGreeter();
    else if (m_phase == Phase::Leaving && !record->active)
        finish(Outcome{});
}

void LeaveSeatOperation::deadlinePassed()
{
    finish(Error{Error::Code::TimedOut,
                 m_phase == Phase::Locking
                     ? u"its screen locker did not say that it has locked; it was not left"_s
                     : u"the login screen did not come to the front; the session is locked"_s,
                 {}});
}

} // namespace stationmaster

#include "moc_leave_seat_operation.cpp"
