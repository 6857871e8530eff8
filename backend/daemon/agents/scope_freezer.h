// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/daemon/agents/session_freezer.h"

#include <QDBusConnection>

namespace stationmaster {

/// Freezes the scope that logind has put a session's processes into, by systemd's FreezeUnit, ThawUnit and
/// FreezerState (org.freedesktop.systemd1(5)), which need the unified hierarchy of control groups. What a
/// user runs elsewhere, under his service manager, goes on, but nothing of it can be seen or typed into.
class ScopeFreezer final : public SessionFreezer
{
    Q_OBJECT

public:
    explicit ScopeFreezer(const QDBusConnection &bus, QObject *parent = nullptr);

    QFuture<Result<>> freeze(const SessionId &id) override;
    QFuture<Result<>> thaw(const SessionId &id) override;
    QFuture<Result<bool>> isFrozen(const SessionId &id) override;

private:
    QFuture<Result<>> change(const SessionId &id, const QString &method);

    QDBusConnection m_bus;
};

} // namespace stationmaster
