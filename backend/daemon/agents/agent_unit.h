// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/session_id.h"
#include "backend/daemon/agents/display_finder.h"

#include <QDBusMessage>
#include <QString>

/// The transient unit that an agent runs in.
namespace stationmaster::agent_unit {

struct Plan
{
    SessionId session;
    QString scope; ///< logind's unit of the session.
    DisplayAddress display;
    QString program; ///< Absolute path of station-agent.
};

/// "stationmaster-agent-<id>.service"; every character that a unit's name cannot have is escaped.
QString unitName(const QString &localId);
/// The unit's object in systemd.
QString unitPath(const QString &localId);
/// Matches the names of all agents' units.
QString unitPattern();

/// systemd's StartTransientUnit for it. It runs as the session's user beside the session's scope, not in it:
/// a log-off has to see the scope empty. It is started again whenever it ends, ends when the scope does, and
/// may do little.
QDBusMessage startCall(const Plan &plan);
QDBusMessage stopCall(const QString &unit);
/// SIGKILL to its main process; systemd starts it again.
QDBusMessage killCall(const QString &unit);

/// Asks what environment the unit of this session was started with; isStartedAs() tells from the answer if it
/// is what `plan` would give it: the same user's, session's and display's. Nobody but root can have started
/// it.
QDBusMessage environmentCall(const QString &localId);
bool isStartedAs(const QDBusMessage &answer, const Plan &plan);

/// Ask for the process that systemd calls the unit's main one, and for what that process, and no other, has
/// told systemd since it was started: the name of its connection (NotifyAccess=main, sd_notify(3)).
QDBusMessage propertyCall(const QString &localId, const QString &name);
inline const QString MainProcess = QStringLiteral("MainPID");
inline const QString ToldConnection = QStringLiteral("StatusText");

/// A call of systemd's manager.
QDBusMessage managerCall(const QString &method);

} // namespace stationmaster::agent_unit
