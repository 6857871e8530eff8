// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/display/wayland/fake_compositor.h"

#include <QFile>

#include <gtest/gtest.h>
#include <wayland-server.h>
#include <wlr-screencopy-unstable-v1-server.h>

#include <algorithm>
#include <cstring>
#include <utility>

#include <sys/socket.h>
#include <sys/un.h>

namespace stationmaster {

/// What clients ask for, as the protocol's tables want it.
struct FakeRequests
{
    static FakeCompositor &of(wl_resource *resource)
    {
        return *static_cast<FakeCompositor *>(wl_resource_get_user_data(resource));
    }
    static void end(wl_client *, wl_resource *resource) { wl_resource_destroy(resource); }
    static void captureOutput(wl_client *client, wl_resource *manager, quint32 id, qint32, wl_resource *)
    {
        of(manager).capture(client, quint32(wl_resource_get_version(manager)), id);
    }
    static void captureRegion(wl_client *client, wl_resource *manager, quint32 id, qint32, wl_resource *,
                              qint32, qint32, qint32, qint32)
    {
        captureOutput(client, manager, id, 0, nullptr);
    }
    static void copy(wl_client *, wl_resource *frame, wl_resource *buffer)
    {
        of(frame).copy(frame, buffer, false);
    }
    static void copyWithDamage(wl_client *, wl_resource *frame, wl_resource *buffer)
    {
        of(frame).copy(frame, buffer, true);
    }
    static void frameGone(wl_resource *frame)
    {
        std::erase_if(of(frame).m_waiting, [frame](const FakeCompositor::Waiting &waiting) {
            return waiting.frame == frame;
        });
    }
    static void bindManager(wl_client *client, void *data, quint32 version, quint32 id)
    {
        wl_resource *manager =
            wl_resource_create(client, &zwlr_screencopy_manager_v1_interface, int(version), id);
        wl_resource_set_implementation(manager, &Manager, data, nullptr);
    }
    static void bindOutput(wl_client *client, void *data, quint32 version, quint32 id)
    {
        const auto &output = *static_cast<FakeCompositor::Output *>(data);
        wl_resource *resource = wl_resource_create(client, &wl_output_interface, int(version), id);
        wl_resource_set_implementation(resource, &Output, nullptr, nullptr);
        wl_output_send_geometry(resource, output.x, output.y, 0, 0, 0, "", "", output.transform);
        wl_output_send_mode(resource, WL_OUTPUT_MODE_CURRENT, output.width, output.height, 60'000);
        wl_output_send_scale(resource, output.scale);
        wl_output_send_done(resource);
    }

    static const struct zwlr_screencopy_manager_v1_interface Manager;
    static const struct zwlr_screencopy_frame_v1_interface Frame;
    static const struct wl_output_interface Output;
};

const struct zwlr_screencopy_manager_v1_interface FakeRequests::Manager = {
    .capture_output = captureOutput,
    .capture_output_region = captureRegion,
    .destroy = end,
};
const struct zwlr_screencopy_frame_v1_interface FakeRequests::Frame = {
    .copy = copy,
    .destroy = end,
    .copy_with_damage = copyWithDamage,
};
const struct wl_output_interface FakeRequests::Output = {.release = end};

void FakeCompositor::EndDisplay::operator()(wl_display *display) const
{
    wl_display_destroy_clients(display);
    wl_display_destroy(display);
}

FakeCompositor::FakeCompositor() = default;

FakeCompositor::~FakeCompositor() = default;

void FakeCompositor::start()
{
    m_display.reset(wl_display_create());
    const QByteArray path = QFile::encodeName(socket());
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    ASSERT_LT(std::size_t(path.size()), sizeof address.sun_path);
    std::memcpy(address.sun_path, path.constData(), std::size_t(path.size()));
    const int listener = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    ASSERT_EQ(::bind(listener, reinterpret_cast<const sockaddr *>(&address), sizeof address), 0);
    ASSERT_EQ(::listen(listener, 8), 0);
    wl_display_add_socket_fd(m_display.get(), listener);
    wl_display_init_shm(m_display.get());
    for (Output &output : outputs)
        m_outputs.push_back(
            wl_global_create(m_display.get(), &wl_output_interface, 3, &output, FakeRequests::bindOutput));
    if (offersScreencopy)
        wl_global_create(m_display.get(), &zwlr_screencopy_manager_v1_interface, 3, this,
                         FakeRequests::bindManager);
    if (!answers)
        return;
    m_notifier = std::make_unique<QSocketNotifier>(
        wl_event_loop_get_fd(wl_display_get_event_loop(m_display.get())), QSocketNotifier::Read);
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(), [this] {
        dispatch();
    });
}

void FakeCompositor::dispatch()
{
    wl_event_loop_dispatch(wl_display_get_event_loop(m_display.get()), 0);
    wl_display_flush_clients(m_display.get());
}

void FakeCompositor::capture(wl_client *client, quint32 version, quint32 id)
{
    ++asked;
    wl_resource *resource = wl_resource_create(client, &zwlr_screencopy_frame_v1_interface, int(version), id);
    wl_resource_set_implementation(resource, &FakeRequests::Frame, this, FakeRequests::frameGone);
    if (refusals > 0) {
        --refusals;
        zwlr_screencopy_frame_v1_send_failed(resource);
        return;
    }
    for (int i = 0; i < (tellsTwice ? 2 : 1); ++i) {
        zwlr_screencopy_frame_v1_send_buffer(resource, frame.format, frame.width, frame.height, frame.stride);
        if (readyAtOnce)
            zwlr_screencopy_frame_v1_send_ready(resource, 0, 0, 0);
        zwlr_screencopy_frame_v1_send_buffer_done(resource);
    }
}

void FakeCompositor::copy(wl_resource *resource, wl_resource *buffer, bool withDamage)
{
    const Waiting waiting{resource, buffer};
    if (withDamage && !m_changed)
        m_waiting.push_back(waiting);
    else
        fill(waiting);
}

void FakeCompositor::fill(const Waiting &waiting)
{
    wl_shm_buffer *buffer = wl_shm_buffer_get(waiting.buffer);
    ASSERT_NE(buffer, nullptr);
    wl_shm_buffer_begin_access(buffer);
    auto *pixels = static_cast<quint32 *>(wl_shm_buffer_get_data(buffer));
    const auto count = wl_shm_buffer_get_stride(buffer) / 4 * wl_shm_buffer_get_height(buffer);
    std::fill(pixels, pixels + count, m_colour.rgb() & 0xffffff);
    wl_shm_buffer_end_access(buffer);
    m_changed = false;
    zwlr_screencopy_frame_v1_send_flags(waiting.frame, 0);
    zwlr_screencopy_frame_v1_send_ready(waiting.frame, 0, 0, 0);
    if (tellsTwice)
        zwlr_screencopy_frame_v1_send_ready(waiting.frame, 0, 0, 0);
}

void FakeCompositor::unplug(int output)
{
    wl_global_destroy(std::exchange(m_outputs.at(std::size_t(output)), nullptr));
    wl_display_flush_clients(m_display.get());
}

void FakeCompositor::paint(const QColor &colour)
{
    m_colour = colour;
    m_changed = true;
    const std::vector<Waiting> waiting = std::exchange(m_waiting, {});
    for (const Waiting &each : waiting)
        fill(each);
    wl_display_flush_clients(m_display.get());
}

} // namespace stationmaster
