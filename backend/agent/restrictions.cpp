// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/agent/restrictions.h"

#include <utility>

namespace stationmaster {

Restrictions::Restrictions(const QList<SessionRestriction *> &kinds, QObject *parent)
    : QObject(parent)
    , m_kinds(kinds)
{
    for (SessionRestriction *kind : m_kinds)
        connect(kind, &SessionRestriction::changed, this, &Restrictions::onChanged);
    onChanged();
}

void Restrictions::set(AgentAbilities wanted)
{
    const AgentAbilities before = m_inForce;
    for (SessionRestriction *kind : m_kinds)
        kind->set(wanted.testFlag(kind->ability()));
    onChanged();
    if (m_inForce == before)
        Q_EMIT report();
}

void Restrictions::onChanged()
{
    AgentAbilities possible;
    AgentAbilities inForce;
    for (const SessionRestriction *kind : m_kinds) {
        possible.setFlag(kind->ability(), kind->isPossible());
        inForce.setFlag(kind->ability(), kind->isInForce());
    }
    if (std::exchange(m_possible, possible) != possible)
        Q_EMIT possibleChanged();
    if (std::exchange(m_inForce, inForce) != inForce)
        Q_EMIT report();
}

} // namespace stationmaster

#include "moc_restrictions.cpp"
