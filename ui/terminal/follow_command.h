// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/session_backend.h"
#include "ui/terminal/command.h"
#include "ui/terminal/terminal.h"

#include <QHash>

namespace stationmaster {

/// Tells the sessions that there are and then each change of one, as JSON objects for programs, until it is
/// interrupted. A host that is lost changes nothing: its sessions are what was last seen until it is back.
class FollowCommand final : public Command
{
    Q_OBJECT

public:
    /// All must outlive it.
    FollowCommand(const CommandRequest &request, SessionBackend &backend, Terminal &terminal,
                  QObject *parent = nullptr);

    void start() override;
    void interrupt() override;

private:
    void update();
    void tell(const QString &event, const Session &session);

    const CommandRequest &m_request;
    SessionBackend &m_backend;
    Terminal &m_terminal;
    QHash<SessionId, Session> m_told;
    bool m_finished = false;
};

} // namespace stationmaster
