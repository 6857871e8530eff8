// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/daemon/policy/user_directory.h"

#include <QThreadPool>

namespace stationmaster {

/// Asks what systemd-logind has written down (sd-login(3)). A process of the user's own service manager,
/// which most desktops start their programs under, is in no session of its own; it belongs to the session
/// that its environment names, or to the one that logind holds for the user's main one.
class LoginProcessSessions final : public ProcessSessions
{
public:
    LoginProcessSessions();
    QFuture<Result<QString>> sessionOf(qint64 pid, quint32 uid) override;

private:
    QThreadPool m_pool;
};

} // namespace stationmaster
