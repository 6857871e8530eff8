// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/daemon/policy/caller_origins.h"

#include <QThreadPool>

namespace stationmaster {

/// By the control group of the process, which is the kernel's word, and by what systemd-logind has written
/// down of the session that the group is (sd-login(3)). What the process says of itself is not asked. Without
/// root the group of a session cannot be entered, and left only for those of its user's service manager. A
/// process of that manager, which desktops start their programs under, is in the group of no session, and
/// each session of its user counts.
class LoginCallerOrigins final : public CallerOrigins
{
public:
    LoginCallerOrigins();
    QFuture<Result<QList<CallerOrigin>>> originsOfProcess(qint64 pid, quint32 uid) override;

private:
    QThreadPool m_pool;
};

} // namespace stationmaster
