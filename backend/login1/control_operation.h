// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/session_control.h"
#include "backend/login1/session_operation.h"

namespace stationmaster {

/// A verb that logind does not have, carried out by the host's SessionControl once logind has said that the
/// session is still the one that was meant.
class ControlOperation final : public SessionOperation
{
    Q_OBJECT

public:
    /// `session` as it was last shown; `control` outlives the operation.
    ControlOperation(const Action &action, const Session &session, SessionControl &control,
                     const Login1Context &context, QObject *parent);

protected:
    AuthorizationGate::Right right() const override { return AuthorizationGate::Right::None; }
    void act(const SessionRecord &record) override;

private:
    const Action m_action;
    const Session m_session;
    SessionControl &m_control;
};

} // namespace stationmaster
