// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/login1/session_operation.h"

#include <QTimer>

namespace stationmaster {

/// Brings a session to the front of its seat and waits until logind calls it active.
class ActivateOperation final : public SessionOperation
{
    Q_OBJECT

public:
    ActivateOperation(const Login1Context &context, const SessionId &id, QObject *parent);

protected:
    AuthorizationGate::Right right() const override { return AuthorizationGate::Right::ChangeSession; }
    void act(const SessionRecord &record) override;
    void sessionChanged() override;

private:
    bool m_asked = false;
    QTimer m_deadline;
};

} // namespace stationmaster
