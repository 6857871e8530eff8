// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/session_restriction.h"

#include <QList>
#include <QObject>

namespace stationmaster {

/// All that can be kept from the session's user, as one: what is possible here, what is wanted, what is in
/// force.
class Restrictions final : public QObject
{
    Q_OBJECT

public:
    /// All of `kinds` outlive this object.
    explicit Restrictions(const QList<SessionRestriction *> &kinds, QObject *parent = nullptr);

    AgentAbilities possible() const { return m_possible; }
    AgentAbilities inForce() const { return m_inForce; }
    /// What is wanted from now on, and nothing else. report() follows.
    void set(AgentAbilities wanted);

Q_SIGNALS:
    void possibleChanged();
    /// inForce() is another, or what was set is what it was before.
    void report();

private:
    void onChanged();

    const QList<SessionRestriction *> m_kinds;
    AgentAbilities m_possible;
    AgentAbilities m_inForce;
};

} // namespace stationmaster
