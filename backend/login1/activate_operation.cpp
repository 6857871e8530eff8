// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/login1/activate_operation.h"

namespace stationmaster {

using namespace Qt::StringLiterals;

ActivateOperation::ActivateOperation(const Login1Context &context, const SessionId &id, QObject *parent)
    : SessionOperation(context, id, parent)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        finish(Error{Error::Code::TimedOut, u"the session did not come to the front"_s, {}});
    });
}

void ActivateOperation::act(const SessionRecord &record)
{
    if (record.seat.isEmpty()) {
        finish(Error{Error::Code::Unsupported, u"the session is on no seat"_s, {}});
        return;
    }
    if (record.active) {
        finish(Outcome{});
        return;
    }
    reach(Step::Asking);
    ask(managerCall(u"ActivateSession"_s, {id().local}), [this](const Result<QDBusMessage> &reply) {
        if (!reply) {
            finish(reply.error());
            return;
        }
        m_asked = true;
        reach(Step::Ending);
        m_deadline.start(options().activateConfirm);
        sessionChanged();
    });
}

void ActivateOperation::sessionChanged()
{
    if (!m_asked)
        return;
    const SessionRecord *record = present();
    if (!record)
        finish(Error{Error::Code::NotFound, u"the session ended"_s, {}});
    else if (record->active)
        finish(Outcome{});
}

} // namespace stationmaster

#include "moc_activate_operation.cpp"
