// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/display/wayland/wayland_outputs.h"

#include "backend/display/wayland/screen_layout.h"

#include <algorithm>

namespace stationmaster {

/// What is told of an output comes in pieces and counts when its end is told.
struct WaylandOutputs::Tracked
{
    WaylandOutputs *owner;
    quint32 name;
    Proxy<wl_output> output;
    Proxy<zxdg_output_v1> xdgOutput;
    OutputGeometry told;
    std::optional<OutputGeometry> geometry;

    static Tracked &of(void *data) { return *static_cast<Tracked *>(data); }
};

const wl_output_listener WaylandOutputs::OutputListener = {
    .geometry =
        [](void *data, wl_output *, int x, int y, int, int, int, const char *, const char *, int transform) {
            Tracked::of(data).told.position = {x, y};
            Tracked::of(data).told.transform = OutputTransform::fromProtocol(transform);
        },
    .mode =
        [](void *data, wl_output *, quint32 flags, int width, int height, int) {
            if ((flags & WL_OUTPUT_MODE_CURRENT) != 0)
                Tracked::of(data).told.mode = {width, height};
        },
    .done =
        [](void *data, wl_output *) {
            Tracked::of(data).owner->settle(Tracked::of(data));
        },
    .scale =
        [](void *data, wl_output *, int factor) {
            Tracked::of(data).told.scale = factor;
        },
    .name = [](void *, wl_output *, const char *) {},
    .description = [](void *, wl_output *, const char *) {},
};

const zxdg_output_v1_listener WaylandOutputs::XdgOutputListener = {
    .logical_position =
        [](void *data, zxdg_output_v1 *, int x, int y) {
            Tracked::of(data).told.logicalPosition = QPoint(x, y);
        },
    .logical_size =
        [](void *data, zxdg_output_v1 *, int width, int height) {
            Tracked::of(data).told.logicalSize = QSize(width, height);
        },
    // Of older versions; newer ones end by wl_output's.
    .done =
        [](void *data, zxdg_output_v1 *) {
            Tracked::of(data).owner->settle(Tracked::of(data));
        },
    .name = [](void *, zxdg_output_v1 *, const char *) {},
    .description = [](void *, zxdg_output_v1 *, const char *) {},
};

WaylandOutputs::WaylandOutputs(WaylandConnection &connection, QObject *parent)
    : QObject(parent)
    , m_connection(connection)
    , m_manager(connection.bindFirst<zxdg_output_manager_v1>(zxdg_output_manager_v1_interface, 3))
{
    connect(&connection, &WaylandConnection::globalAdded, this, &WaylandOutputs::add);
    connect(&connection, &WaylandConnection::globalRemoved, this, &WaylandOutputs::remove);
    for (const WaylandConnection::Global &global : connection.globals())
        add(global);
    connection.flush();
}

WaylandOutputs::~WaylandOutputs() = default;

void WaylandOutputs::add(const WaylandConnection::Global &global)
{
    // Before the second version nothing tells that all has been told.
    if (global.interface != wl_output_interface.name || global.version < 2
        || m_tracked.size() >= std::size_t(ScreenLayout::MaxOutputs))
        return;
    Tracked &tracked = *m_tracked.emplace_back(std::make_unique<Tracked>());
    tracked.owner = this;
    tracked.name = global.name;
    tracked.output = m_connection.bind<wl_output>(global, wl_output_interface, 3);
    wl_output_add_listener(tracked.output.get(), &OutputListener, &tracked);
    if (m_manager) {
        tracked.xdgOutput.reset(zxdg_output_manager_v1_get_xdg_output(m_manager.get(), tracked.output.get()));
        zxdg_output_v1_add_listener(tracked.xdgOutput.get(), &XdgOutputListener, &tracked);
    }
    m_connection.flush();
}

void WaylandOutputs::remove(quint32 name)
{
    const auto found = std::ranges::find(m_tracked, name, [](const auto &tracked) {
        return tracked->name;
    });
    if (found == m_tracked.end())
        return;
    Q_EMIT removed(name);
    m_tracked.erase(found);
    Q_EMIT changed();
}

void WaylandOutputs::settle(Tracked &tracked)
{
    const OutputGeometry &told = tracked.told;
    const bool isWhole =
        !told.mode.isEmpty() && (!tracked.xdgOutput || (told.logicalPosition && told.logicalSize));
    if (!isWhole || tracked.geometry == told)
        return;
    tracked.geometry = told;
    Q_EMIT changed();
}

QList<WaylandOutputs::Output> WaylandOutputs::outputs() const
{
    QList<Output> outputs;
    for (const auto &tracked : m_tracked) {
        if (tracked->geometry)
            outputs += Output{tracked->name, tracked->output.get(), *tracked->geometry};
    }
    return outputs;
}

int WaylandOutputs::finestScale() const
{
    int scale = 1;
    for (const Output &output : outputs())
        scale = std::max(scale, output.geometry.scale);
    return std::min(scale, MaxScale);
}

} // namespace stationmaster

#include "moc_wayland_outputs.cpp"
