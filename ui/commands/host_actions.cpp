// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/host_actions.h"

#include "ui/commands/action_factory.h"
#include "ui/commands/enablement.h"

namespace stationmaster {

HostActions::HostActions(QObject *parent)
    : QObject(parent)
    , m_blockAll(makeAction(this, QStringLiteral("blockAllAction"), QStringLiteral("block-all"),
                            tr("Block a&ll…"), tr("Ctrl+Alt+K")))
    , m_unblockAll(makeAction(this, QStringLiteral("unblockAllAction"), QStringLiteral("unblock"),
                              tr("Unblock &everybody"), tr("Ctrl+Alt+U")))
    , m_history(makeAction(this, QStringLiteral("historyAction"), QStringLiteral("history"), tr("&History"),
                           tr("Ctrl+H")))
{
    update({}, {}, SessionBackend::State::Loading);
}

void HostActions::update(const Host &host, const QList<Session> &all, SessionBackend::State state)
{
    applyEnablement(*m_blockAll, enablementForBlockAll(host, state),
                    tr("Cover the screens of everybody, and of whoever logs on later"));
    applyEnablement(*m_unblockAll, enablementForUnblockAll(host, all, state),
                    tr("Take the covers away from everybody"));
    applyEnablement(*m_history, enablementForHistory(host, state),
                    tr("Who did what to whom on this computer, and what came of it"));
}

} // namespace stationmaster

#include "moc_host_actions.cpp"
