// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/daemon/requests/authorized_request.h"

#include "backend/daemon/requests/request_gate.h"

namespace stationmaster {

AuthorizedRequest::AuthorizedRequest(RequestGate &gate, const Call &call, const Authorization::Demand &demand,
                                     const Authorization::Decision &decision)
    : m_gate(&gate)
    , m_call(call)
    , m_demand(demand)
    , m_decision(decision)
{
}

AuthorizedRequest::~AuthorizedRequest()
{
    close();
}

void AuthorizedRequest::writeDown(const Result<> &result) const
{
    if (m_gate)
        m_gate->writeDown(m_demand, m_decision, result);
}

void AuthorizedRequest::answer(const QVariantList &arguments)
{
    m_call.answer(arguments);
    close();
}

void AuthorizedRequest::refuse(const Error &error)
{
    m_call.refuse(error);
    close();
}

void AuthorizedRequest::finish(const Result<> &result)
{
    writeDown(result);
    if (result)
        answer();
    else
        refuse(result.error());
}

void AuthorizedRequest::close()
{
    m_decision.share.reset();
    const QPointer<RequestGate> gate = std::exchange(m_gate, nullptr);
    if (gate)
        gate->count(-1);
}

} // namespace stationmaster
