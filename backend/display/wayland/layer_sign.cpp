// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/display/wayland/layer_sign.h"

#include <algorithm>
#include <chrono>
#include <cstring>
#include <utility>

namespace stationmaster {

using namespace std::chrono_literals;

namespace {

constexpr int CornerDistance = 6; ///< In the desktop's pixels.
constexpr int MaxScale = 4;
/// The first that tells which part of a buffer has changed in the buffer's own pixels.
constexpr quint32 CompositorVersion = 4;
constexpr quint32 ShellVersion = 4;

} // namespace

const zwlr_layer_surface_v1_listener LayerSign::SurfaceListener = {
    .configure =
        [](void *data, zwlr_layer_surface_v1 *layer, quint32 serial, quint32, quint32) {
            zwlr_layer_surface_v1_ack_configure(layer, serial);
            // Some compositors say the same again each time that any surface is painted.
            if (std::exchange(of(data).m_toBePainted, false))
                of(data).paint();
        },
    .closed =
        [](void *data, zwlr_layer_surface_v1 *) {
            of(data).takeDown();
            of(data).m_again.start();
        },
};

bool LayerSign::isOffered(const WaylandConnection &connection)
{
    return connection.offers(wl_compositor_interface, CompositorVersion)
        && connection.offers(wl_shm_interface, 1) && connection.offers(zwlr_layer_shell_v1_interface, 1);
}

LayerSign::LayerSign(WaylandConnection &connection, QObject *parent)
    : QObject(parent)
    , m_connection(connection)
    , m_compositor(connection.bindFirst<wl_compositor>(wl_compositor_interface, CompositorVersion))
    , m_shm(connection.bindFirst<wl_shm>(wl_shm_interface, 1))
    , m_shell(connection.bindFirst<zwlr_layer_shell_v1>(zwlr_layer_shell_v1_interface, ShellVersion))
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
    m_image = {};
    place();
}

void LayerSign::hide()
{
    m_again.stop();
    m_painter = nullptr;
    m_image = {};
    takeDown();
    m_connection.flush();
}

void LayerSign::takeDown()
{
    m_layer.reset();
    m_surface.reset();
    m_buffer.reset();
}

int LayerSign::scale() const
{
    int scale = 1;
    for (const WaylandOutputs::Output &output : m_outputs.outputs())
        scale = std::max(scale, output.geometry.scale);
    return std::min(scale, MaxScale);
}

void LayerSign::place()
{
    if (!m_painter)
        return;
    const int finest = scale();
    if (!m_image.isNull() && m_layer && qRound(m_image.devicePixelRatio()) == finest)
        return;
    m_image = m_painter(finest).convertToFormat(QImage::Format_ARGB32_Premultiplied);
    m_image.setDevicePixelRatio(finest);
    if (m_image.isNull())
        return;
    if (!m_layer) {
        m_surface.reset(wl_compositor_create_surface(m_compositor.get()));
        m_layer.reset(zwlr_layer_shell_v1_get_layer_surface(m_shell.get(), m_surface.get(), nullptr,
                                                            ZWLR_LAYER_SHELL_V1_LAYER_OVERLAY,
                                                            "stationmaster-sign"));
        zwlr_layer_surface_v1_add_listener(m_layer.get(), &SurfaceListener, this);
        zwlr_layer_surface_v1_set_anchor(
            m_layer.get(), ZWLR_LAYER_SURFACE_V1_ANCHOR_TOP | ZWLR_LAYER_SURFACE_V1_ANCHOR_RIGHT);
        zwlr_layer_surface_v1_set_margin(m_layer.get(), CornerDistance, CornerDistance, 0, 0);
        // Clicks go to what is beneath.
        const Proxy<wl_region> nowhere(wl_compositor_create_region(m_compositor.get()));
        wl_surface_set_input_region(m_surface.get(), nowhere.get());
    }
    const QSize size = m_image.size() / finest;
    if (std::exchange(m_size, size) == size && m_buffer) {
        paint();
        return;
    }
    zwlr_layer_surface_v1_set_size(m_layer.get(), quint32(size.width()), quint32(size.height()));
    // What is painted for this size comes with the answer.
    m_toBePainted = true;
    wl_surface_commit(m_surface.get());
    m_connection.flush();
}

void LayerSign::paint()
{
    const BufferLayout layout{WL_SHM_FORMAT_ARGB8888, m_image.size(), qsizetype(m_image.width()) * 4};
    const auto made = SharedBuffer::make(m_shm.get(), layout);
    if (!made || !m_surface)
        return;
    for (int y = 0; y < m_image.height(); ++y)
        std::memcpy(made.value()->data() + y * layout.stride, m_image.constScanLine(y),
                    std::size_t(layout.stride));
    wl_surface_set_buffer_scale(m_surface.get(), qRound(m_image.devicePixelRatio()));
    wl_surface_attach(m_surface.get(), made.value()->get(), 0, 0);
    wl_surface_damage_buffer(m_surface.get(), 0, 0, m_image.width(), m_image.height());
    wl_surface_commit(m_surface.get());
    m_buffer = made.value();
    m_connection.flush();
}

} // namespace stationmaster

#include "moc_layer_sign.cpp"
