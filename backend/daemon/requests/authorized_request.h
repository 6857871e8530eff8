// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/daemon/requests/authorization.h"

#include <QPointer>

#include <memory>

namespace stationmaster {

class RequestGate;

/// One call whose caller may do what he wants: carried out, written down and answered by whoever the gate has
/// handed it to. Open until it is answered; the gate counts it so long.
class AuthorizedRequest
{
public:
    AuthorizedRequest(RequestGate &gate, const Call &call, const Authorization::Demand &demand,
                      const Authorization::Decision &decision);
    ~AuthorizedRequest();
    Q_DISABLE_COPY_MOVE(AuthorizedRequest)

    const Caller &caller() const { return m_decision.caller; }

    /// The entry of the audit trail.
    void writeDown(const Result<> &result) const;
    /// Answers without an entry.
    void answer(const QVariantList &arguments = {});
    void refuse(const Error &error);
    /// Writes down what has come of it, and answers.
    void finish(const Result<> &result);

private:
    void close();

    QPointer<RequestGate> m_gate; ///< None once it is answered, or the gate has died.
    const Call m_call;
    const Authorization::Demand m_demand;
    Authorization::Decision m_decision;
};
using AuthorizedRequestPtr = std::shared_ptr<AuthorizedRequest>;

} // namespace stationmaster
