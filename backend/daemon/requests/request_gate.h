// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/daemon/requests/authorized_request.h"

#include <QObject>

#include <functional>

namespace stationmaster {

/// Where calls come in that need a right: identify the caller, ask the policy, refuse and write the refusal
/// down, or hand the request on. One gate for each kind of request. Lives on the thread that made it.
class RequestGate final : public QObject
{
    Q_OBJECT

public:
    using Granted = std::function<void(const AuthorizedRequestPtr &)>;

    /// `authorization` outlives the gate.
    explicit RequestGate(Authorization &authorization, QObject *parent = nullptr);

    /// `granted` is called later, never after this object has died, and never if the call was refused.
    void take(const Call &call, const Authorization::Demand &demand, Granted granted);

    bool isIdle() const { return m_open == 0; }

Q_SIGNALS:
    void idleChanged();

private:
    friend class AuthorizedRequest;

    void count(int change);
    void writeDown(const Authorization::Demand &demand, const Authorization::Decision &decision,
                   const Result<> &result);

    Authorization &m_authorization;
    int m_open = 0; ///< Being decided, or handed on and not answered.
};

} // namespace stationmaster
