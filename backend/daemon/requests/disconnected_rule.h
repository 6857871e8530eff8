// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/clock_timer.h"
#include "backend/daemon/requests/action_requests.h"

#include <QHash>
#include <QObject>

namespace stationmaster {

/// The site's rule that forgotten sessions are logged off: one that has been disconnected for long enough
/// gets a log-off with a warning, by way of the same requests as everybody's, in the name of stationd.
/// Whoever comes back during the warning keeps his session; what somebody else has ordered is no business of
/// the rule's.
///
/// How long a session has been disconnected is counted from when this service first saw it so: nothing else
/// on the host knows. One that could not be ended is tried again after the same time.
class DisconnectedRule final : public QObject
{
    Q_OBJECT

public:
    struct Terms
    {
        qint64 afterMs = 0; ///< 0: there is no such rule.
        int graceSeconds = 0;
    };

    /// All of them outlive the rule.
    DisconnectedRule(SessionBackend &backend, ActionRequests &requests, Clock &clock, const Terms &terms,
                     QObject *parent = nullptr);

    bool isOn() const { return m_terms.afterMs > 0; }

private:
    void update();
    void request(const Session &session);

    SessionBackend &m_backend;
    ActionRequests &m_requests;
    const Terms m_terms;
    Clock &m_clock;
    QHash<SessionId, qint64> m_dueAt; ///< In ms by the steady clock, of every session that is disconnected.
    ClockTimer m_timer;
};

} // namespace stationmaster
