// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/login1/reach_operation.h"

#include "backend/async.h"

namespace stationmaster {

ReachOperation::ReachOperation(const Action &action, const Session &session, SessionReach &reach,
                               const Login1Context &context, QObject *parent)
    : SessionOperation(context, session.id, parent)
    , m_action(action)
    , m_session(session)
    , m_reach(reach)
{
}

void ReachOperation::act(const SessionRecord &)
{
    SessionOperation::reach(Step::Asking);
    whenDone(m_reach.perform(m_action, m_session), this, [this](const Result<Outcome> &result) {
        finish(result);
    });
}

} // namespace stationmaster
