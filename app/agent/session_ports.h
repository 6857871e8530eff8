// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/agent_ability.h"
#include "backend/core/clock.h"
#include "backend/core/desktop_logout.h"
#include "backend/core/screen_capture.h"
#include "backend/core/session_cover.h"
#include "backend/core/user_notices.h"

#include <QByteArray>
#include <QString>

namespace stationmaster {

/// What an agent's ports are in a session, and what they can do together. One implementation for each display
/// system.
class SessionPorts
{
public:
    virtual ~SessionPorts() = default;

    virtual AgentAbilities abilities() const = 0;
    virtual ScreenCapture &capture() = 0;
    virtual SessionCover &cover() = 0;
    virtual UserNotices &notices() = 0;
    virtual DesktopLogout &logout() = 0;

protected:
    SessionPorts() = default;
    Q_DISABLE_COPY_MOVE(SessionPorts)
};

} // namespace stationmaster
