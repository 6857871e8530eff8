// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/display/wayland/output_geometry.h"
#include "backend/display/wayland/wayland_connection.h"
#include "backend/display/wayland/wayland_proxies.h"

#include <QList>
#include <QObject>

#include <memory>
#include <vector>

namespace stationmaster {

/// The outputs of a compositor, as they come, go and change. To be made when the connection is ready, which
/// outlives it.
class WaylandOutputs final : public QObject
{
    Q_OBJECT

public:
    struct Output
    {
        quint32 name = 0; ///< The compositor's number for it.
        wl_output *output = nullptr;
        OutputGeometry geometry;
    };

    static constexpr int MaxScale = 4; ///< Larger ones are painted as this.

    explicit WaylandOutputs(WaylandConnection &connection, QObject *parent = nullptr);
    ~WaylandOutputs() override;

    /// Those of which everything has been told, at most ScreenLayout::MaxOutputs.
    QList<Output> outputs() const;
    /// How many pixels of the finest of them are one of the desktop, at most MaxScale.
    int finestScale() const;

Q_SIGNALS:
    /// outputs() is another list.
    void changed();
    /// An output has gone. What was made of it has to be given up inside this.
    void removed(quint32 name);

private:
    struct Tracked;

    void add(const WaylandConnection::Global &global);
    void remove(quint32 name);
    void settle(Tracked &tracked);

    static const struct wl_output_listener OutputListener;
    static const struct zxdg_output_v1_listener XdgOutputListener;

    WaylandConnection &m_connection;
    Proxy<zxdg_output_manager_v1> m_manager; ///< Null where the compositor has none.
    std::vector<std::unique_ptr<Tracked>> m_tracked;
};

} // namespace stationmaster
