// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/host_actions.h"
#include "ui/commands/host_commands.h"
#include "ui/window/standing_block_banner.h"

#include <QObject>
#include <QPointer>

namespace stationmaster {

class HistoryWindow;
class SessionModel;

/// Everything in the window that is about the host as a whole: its actions, what they do, the banner while
/// everybody is blocked, the window with the history.
class HostRequests final : public QObject
{
    Q_OBJECT

public:
    /// `control` may be null: the host has no such thing. The rest must outlive it.
    HostRequests(SessionModel &model, HostControl *control, Prompter &prompter, MessageArea &messages,
                 QWidget *window);

    HostActions &actions() { return m_actions; }
    void update(const QList<Session> &all);

private:
    void openHistory();

    SessionModel &m_model;
    HostControl *m_control;
    QWidget *m_window;
    HostActions m_actions;
    HostCommands m_commands;
    StandingBlockBanner m_banner;
    QPointer<HistoryWindow> m_history;
};

} // namespace stationmaster
