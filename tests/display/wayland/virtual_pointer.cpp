// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/display/wayland/virtual_pointer.h"

#include <QFile>

#include <wayland-client-core.h>
#include <wayland-client-protocol.h>

#include <array>
#include <cstring>

namespace stationmaster {

namespace {

constexpr quint32 FirstButton = 0x110; ///< The kernel's BTN_LEFT.

/// The requests of a pointer, by their numbers.
enum PointerRequest : quint32
{
    MotionAbsolute = 1,
    Button = 2,
    Frame = 4,
};

// As the protocol has them, in its order.
const std::array<wl_message, 9> PointerRequests{{{"motion", "uff", nullptr},
                                                 {"motion_absolute", "uuuuu", nullptr},
                                                 {"button", "uuu", nullptr},
                                                 {"axis", "uuf", nullptr},
                                                 {"frame", "", nullptr},
                                                 {"axis_source", "u", nullptr},
                                                 {"axis_stop", "uu", nullptr},
                                                 {"axis_discrete", "uufi", nullptr},
                                                 {"destroy", "", nullptr}}};
const wl_interface PointerInterface{"zwlr_virtual_pointer_v1", 1, int(PointerRequests.size()),
                                    PointerRequests.data(),    0, nullptr};
std::array<const wl_interface *, 2> CreateTypes{&wl_seat_interface, &PointerInterface};
const std::array<wl_message, 2> ManagerRequests{
    {{"create_virtual_pointer", "?on", CreateTypes.data()}, {"destroy", "", nullptr}}};
const wl_interface ManagerInterface{
    "zwlr_virtual_pointer_manager_v1", 1, int(ManagerRequests.size()), ManagerRequests.data(), 0, nullptr};

const wl_registry_listener RegistryListener{
    [](void *data, wl_registry *registry, quint32 name, const char *interface, quint32) {
        if (std::strcmp(interface, ManagerInterface.name) == 0)
            *static_cast<void **>(data) = wl_registry_bind(registry, name, &ManagerInterface, 1);
    },
    [](void *, wl_registry *, quint32) {}};

} // namespace

void VirtualPointer::Disconnect::operator()(wl_display *display) const
{
    wl_display_disconnect(display);
}

void VirtualPointer::Destroy::operator()(wl_proxy *proxy) const
{
    wl_proxy_destroy(proxy);
}

VirtualPointer::VirtualPointer(const QString &socket)
    : m_display(wl_display_connect(QFile::encodeName(socket).constData()))
{
    if (!m_display)
        return;
    wl_registry *registry = wl_display_get_registry(m_display.get());
    m_registry.reset(reinterpret_cast<wl_proxy *>(registry));
    void *manager = nullptr;
    wl_registry_add_listener(registry, &RegistryListener, &manager);
    wl_display_roundtrip(m_display.get());
    m_manager.reset(static_cast<wl_proxy *>(manager));
    if (!m_manager)
        return;
    m_pointer.reset(wl_proxy_marshal_flags(m_manager.get(), 0, &PointerInterface, 1, 0, nullptr, nullptr));
    wl_display_roundtrip(m_display.get());
}

VirtualPointer::~VirtualPointer() = default;

void VirtualPointer::click(QPoint position, QSize desktop)
{
    wl_proxy *pointer = m_pointer.get();
    wl_proxy_marshal_flags(pointer, MotionAbsolute, nullptr, 1, 0, ++m_time, quint32(position.x()),
                           quint32(position.y()), quint32(desktop.width()), quint32(desktop.height()));
    wl_proxy_marshal_flags(pointer, Frame, nullptr, 1, 0);
    for (const quint32 pressed : {1U, 0U}) {
        wl_proxy_marshal_flags(pointer, Button, nullptr, 1, 0, ++m_time, FirstButton, pressed);
        wl_proxy_marshal_flags(pointer, Frame, nullptr, 1, 0);
    }
    wl_display_roundtrip(m_display.get());
}

} // namespace stationmaster
