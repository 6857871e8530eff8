// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/display/wayland/layer_windows.h"

#include <algorithm>
#include <utility>

namespace stationmaster {

class LayerWindows::Window final : public WindowSurface
{
public:
    Window(LayerWindows &owner, int top, WindowEvents told)
        : events(std::move(told))
        , m_owner(owner)
        , m_surface(owner.m_globals.parts(),
                    {"stationmaster-notice", ZWLR_LAYER_SURFACE_V1_ANCHOR_TOP, QMargins(0, top, 0, 0), true},
                    this->events.closed, this->events.drawn)
    {
        m_owner.m_windows.push_back(this);
    }
    ~Window() override
    {
        std::erase(m_owner.m_windows, this);
        m_owner.m_input.forget(m_surface.get());
        // What goes with this object goes when something is sent next; that is now, behind it.
        QMetaObject::invokeMethod(
            &m_owner,
            [owner = &m_owner] {
                owner->m_connection.flush();
            },
            Qt::QueuedConnection);
    }

    void show(const QImage &picture) override
    {
        m_surface.show(picture);
        m_owner.m_connection.flush();
    }
    const void *surface() const { return m_surface.get(); }

    const WindowEvents events;

private:
    LayerWindows &m_owner;
    LayerSurface m_surface;
};

bool LayerWindows::isOffered(const WaylandConnection &connection)
{
    return LayerGlobals::isOffered(connection) && connection.offers(wl_seat_interface, 1);
}

LayerWindows::LayerWindows(WaylandConnection &connection, QObject *parent)
    : QObject(parent)
    , m_connection(connection)
    , m_globals(connection)
    , m_outputs(connection)
    , m_input(connection)
{
    // Whoever is called may end the window: called is a copy.
    connect(&m_input, &SeatInput::pointed, this, [this](const void *surface, QPoint position) {
        if (const Window *window = find(surface)) {
            const auto pressed = window->events.pressed;
            pressed(position);
        }
    });
}

LayerWindows::~LayerWindows() = default;

std::unique_ptr<WindowSurface> LayerWindows::make(int top, WindowEvents events)
{
    return std::make_unique<Window>(*this, top, std::move(events));
}

LayerWindows::Window *LayerWindows::find(const void *surface) const
{
    const auto found = std::ranges::find(m_windows, surface, &Window::surface);
    return surface == nullptr || found == m_windows.end() ? nullptr : *found;
}

} // namespace stationmaster

#include "moc_layer_windows.cpp"
