// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/login1/session_operation.h"
#include "backend/session_reach.h"

namespace stationmaster {

/// A verb that logind does not have, carried out by the host's SessionReach once logind has said that the
/// session is still the one that was meant.
class ReachOperation final : public SessionOperation
{
    Q_OBJECT

public:
    /// `session` as it was last shown; `reach` outlives the operation.
    ReachOperation(const Action &action, const Session &session, SessionReach &reach,
                   const Login1Context &context, QObject *parent);

protected:
    AuthorizationGate::Right right() const override { return AuthorizationGate::Right::None; }
    void act(const SessionRecord &record) override;

private:
    const Action m_action;
    const Session m_session;
    SessionReach &m_reach;
};

} // namespace stationmaster
