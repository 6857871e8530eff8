// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/display/wayland/layer_sign.h"

#include <chrono>
#include <utility>

namespace stationmaster {

using namespace std::chrono_literals;

namespace {

constexpr int CornerDistance = 6; ///< In the desktop's pixels.

} // namespace

bool LayerSign::isOffered(const WaylandConnection &connection)
{
    return LayerGlobals::isOffered(connection);
}

LayerSign::LayerSign(WaylandConnection &connection, QObject *parent)
    : QObject(parent)
    , m_connection(connection)
    , m_globals(connection)
    , m_outputs(connection)
{
    m_again.setSingleShot(true);
    m_again.setInterval(1s);
    connect(&m_again, &QTimer::timeout, this, &LayerSign::place);
    connect(&m_outputs, &WaylandOutputs::changed, this, &LayerSign::place);
}

LayerSign::~LayerSign() = default;

void LayerSign::show(const SignPainter &painter)
{
    m_painter = painter;
    m_scale = 0;
    place();
}

void LayerSign::hide()
{
    m_again.stop();
    m_painter = nullptr;
    m_surface.reset();
    m_connection.flush();
}

void LayerSign::place()
{
    if (!m_painter)
        return;
    const int finest = m_outputs.finestScale();
    if (m_surface && std::exchange(m_scale, finest) == finest)
        return;
    m_scale = finest;
    QImage image = m_painter(finest);
    image.setDevicePixelRatio(finest);
    if (image.isNull())
        return;
    if (!m_surface) {
        m_surface = std::make_unique<LayerSurface>(
            m_globals.parts(),
            LayerSurface::Place{"stationmaster-sign",
                                ZWLR_LAYER_SURFACE_V1_ANCHOR_TOP | ZWLR_LAYER_SURFACE_V1_ANCHOR_RIGHT,
                                QMargins(0, CornerDistance, CornerDistance, 0), false},
            [this] {
                m_surface.reset();
                m_again.start();
            });
    }
    m_surface->show(image);
    m_connection.flush();
}

} // namespace stationmaster

#include "moc_layer_sign.cpp"
