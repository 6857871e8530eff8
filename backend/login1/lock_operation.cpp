// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/login1/lock_operation.h"

namespace stationmaster {

using namespace Qt::StringLiterals;

LockOperation::LockOperation(bool lock, const Login1Context &context, const SessionId &id, QObject *parent)
    : SessionOperation(context, id, parent)
    , m_lock(lock)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        finish(Outcome{Outcome::Proof::AskedOnly, {}});
    });
}

void LockOperation::act(const SessionRecord &record)
{
    if (!record.isGraphical()) {
        finish(Error{Error::Code::Unsupported, u"a text session has no screen locker"_s, {}});
        return;
    }
    // What was there before proves nothing, one way or the other: a locker that never sets the hint looks
    // unlocked, and any program of the user's can set it without a locker.
    m_wasThere = record.locked == m_lock;
    reach(Step::Asking);
    const QString method = m_lock ? u"LockSession"_s : u"UnlockSession"_s;
    ask(managerCall(method, {id().local}), [this](const Result<QDBusMessage> &reply) {
        if (!reply) {
            finish(reply.error());
            return;
        }
        m_asked = true;
        if (m_wasThere) {
            finish(Outcome{Outcome::Proof::AskedOnly, {}});
            return;
        }
        reach(Step::Ending);
        m_deadline.start(options().lockConfirm);
        sessionChanged();
    });
}

void LockOperation::sessionChanged()
{
    if (!m_asked)
        return;
    const SessionRecord *record = present();
    if (!record)
        finish(Error{Error::Code::NotFound, u"the session ended"_s, {}});
    else if (record->locked == m_lock)
        finish(Outcome{});
}

void LockOperation::lostLoginManager()
{
    if (m_asked)
        finish(Outcome{Outcome::Proof::AskedOnly, {}});
    else
        SessionOperation::lostLoginManager();
}

} // namespace stationmaster

#include "moc_lock_operation.cpp"
