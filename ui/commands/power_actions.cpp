// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/power_actions.h"

#include "ui/commands/action_factory.h"
#include "ui/commands/enablement.h"

namespace stationmaster {

PowerActions::PowerActions(const Hosts &hosts, const QString &hostId, QObject *parent)
    : QObject(parent)
    , m_hosts(hosts)
    , m_hostId(hostId)
    , m_restart(makeAction(this, QStringLiteral("restartComputer"), QStringLiteral("restart"),
                           tr("&Restart this computer…"), {}))
    , m_powerOff(makeAction(this, QStringLiteral("powerOffComputer"), QStringLiteral("power-off"),
                            tr("Shut down this &computer…"), {}))
{
    connect(m_restart, &QAction::triggered, this, [this] {
        Q_EMIT wanted(PowerVerb::Restart, {m_hostId});
    });
    connect(m_powerOff, &QAction::triggered, this, [this] {
        Q_EMIT wanted(PowerVerb::PowerOff, {m_hostId});
    });
    connect(&m_hosts, &Hosts::changed, this, &PowerActions::update);
    update();
}

void PowerActions::update()
{
    const HostLink *link = m_hosts.link(m_hostId);
    const Enablement state{link && link->power() && link->status().state == LinkState::Ready
                               && link->backend()->state() == SessionBackend::State::Ready,
                           tr("It has to be connected for that.")};
    applyEnablement(*m_restart, state, tr("Restart it, after a question that names who is logged on"));
    applyEnablement(*m_powerOff, state, tr("Turn it off, after a question that names who is logged on"));
}

} // namespace stationmaster

#include "moc_power_actions.cpp"
