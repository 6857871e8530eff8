// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/host_requests.h"

#include "model/session_model.h"
#include "ui/history/history_window.h"

namespace stationmaster {

HostRequests::HostRequests(SessionModel &model, HostControl *control, Prompter &prompter,
                           MessageArea &messages, QWidget *window)
    : QObject(window)
    , m_model(model)
    , m_control(control)
    , m_window(window)
    , m_actions(this)
    , m_commands(control, prompter, messages)
    , m_banner(model.backend(), messages, *m_actions.unblockAll())
{
    connect(m_actions.blockAll(), &QAction::triggered, &m_commands, &HostCommands::blockAll);
    connect(m_actions.unblockAll(), &QAction::triggered, &m_commands, &HostCommands::unblockAll);
    connect(m_actions.history(), &QAction::triggered, this, &HostRequests::openHistory);
}

void HostRequests::update(const QList<Session> &all)
{
    Host host = m_model.backend().host();
    if (!m_control) {
        host.capabilities.blocksAll = false;
        host.capabilities.history = false;
    }
    m_actions.update(host, all, m_model.backend().state());
}

void HostRequests::openHistory()
{
    if (!m_control)
        return;
    if (!m_history) {
        m_history = new HistoryWindow(*m_control, m_window);
        m_history->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_history->show();
    m_history->raise();
    m_history->activateWindow();
}

} // namespace stationmaster

#include "moc_host_requests.cpp"
