// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/daemon/requests/request_gate.h"

namespace stationmaster {

RequestGate::RequestGate(Authorization &authorization, QObject *parent)
    : QObject(parent)
    , m_authorization(authorization)
{
}

void RequestGate::take(const Call &call, const Authorization::Demand &demand, Granted granted)
{
    count(+1);
    m_authorization.decide(
        call, demand, this,
        [this, call, demand, granted = std::move(granted)](const Authorization::Decision &decision) {
            const auto request = std::make_shared<AuthorizedRequest>(*this, call, demand, decision);
            if (decision.verdict)
                granted(request);
            else
                request->finish(decision.verdict);
        });
}

void RequestGate::count(int change)
{
    const bool wasIdle = isIdle();
    m_open += change;
    if (isIdle() != wasIdle)
        Q_EMIT idleChanged();
}

void RequestGate::writeDown(const Authorization::Demand &demand, const Authorization::Decision &decision,
                            const Result<> &result)
{
    m_authorization.writeDown(demand.act, decision.caller, decision.callerHost, demand.target, result);
}

} // namespace stationmaster

#include "moc_request_gate.cpp"
