// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/login1/control_operation.h"

#include "backend/core/async.h"

namespace stationmaster {

ControlOperation::ControlOperation(const Action &action, const Session &session, SessionControl &control,
                                   const Login1Context &context, QObject *parent)
    : SessionOperation(context, session.id, parent)
    , m_action(action)
    , m_session(session)
    , m_control(control)
{
}

void ControlOperation::act(const SessionRecord &)
{
    SessionOperation::reach(Step::Asking);
    whenDone(m_control.perform(m_action, m_session), this, [this](const Result<Outcome> &result) {
        finish(result);
    });
}

} // namespace stationmaster

#include "moc_control_operation.cpp"
