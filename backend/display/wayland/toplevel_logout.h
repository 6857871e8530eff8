// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/desktop_logout.h"
#include "backend/display/wayland/wayland_connection.h"
#include "backend/display/wayland/wayland_proxies.h"

#include <QObject>
#include <QPromise>

#include <optional>
#include <vector>

struct zwlr_foreign_toplevel_manager_v1_listener;

namespace stationmaster {

/// DesktopLogout for a compositor that has no session manager: every window of the desktop is asked to close,
/// as if its user had pressed its close button, so that programs can ask about unsaved work. By
/// wlr-foreign-toplevel-management, which wlroots' compositors offer.
class ToplevelLogout final : public QObject, public DesktopLogout
{
    Q_OBJECT

public:
    static constexpr std::size_t MaxWindows = 512; ///< More are not asked.

    static bool isOffered(const WaylandConnection &connection);

    /// `connection` is ready, and outlives this object.
    explicit ToplevelLogout(WaylandConnection &connection, QObject *parent = nullptr);
    ~ToplevelLogout() override;

    /// An earlier one that is still under way is forgotten.
    QFuture<Result<LogoutWay>> ask() override;

private:
    static ToplevelLogout &of(void *data) { return *static_cast<ToplevelLogout *>(data); }
    void closeAll();
    void answer();

    static const zwlr_foreign_toplevel_manager_v1_listener ManagerListener;

    WaylandConnection &m_connection;
    Proxy<zwlr_foreign_toplevel_manager_v1> m_manager; ///< While it is asked for the windows.
    std::vector<Proxy<zwlr_foreign_toplevel_manager_v1>> m_stopping;
    std::vector<Proxy<zwlr_foreign_toplevel_handle_v1>> m_windows;
    std::optional<QPromise<Result<LogoutWay>>> m_promise;
};

} // namespace stationmaster
