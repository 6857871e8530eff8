// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/display/wayland/seat_input.h"

#include <utility>

#include <unistd.h>

namespace stationmaster {

namespace {

/// The last whose events are all known here.
constexpr quint32 SeatVersion = 5;
constexpr quint32 FirstButton = 0x110; ///< The kernel's BTN_LEFT.

QPoint pointAt(wl_fixed_t x, wl_fixed_t y)
{
    return {wl_fixed_to_int(x), wl_fixed_to_int(y)};
}

} // namespace

const wl_seat_listener SeatInput::SeatListener = {
    .capabilities =
        [](void *data, wl_seat *, quint32 capabilities) {
            of(data).setCapabilities(capabilities);
        },
    .name = [](void *, wl_seat *, const char *) {},
};

const wl_keyboard_listener SeatInput::KeyboardListener = {
    // Keys are known by their place, not by what they write.
    .keymap =
        [](void *, wl_keyboard *, quint32, int fd, quint32) {
            ::close(fd);
        },
    .enter =
        [](void *data, wl_keyboard *, quint32, wl_surface *surface, wl_array *) {
            of(data).setFocus(surface);
        },
    .leave =
        [](void *data, wl_keyboard *, quint32, wl_surface *) {
            of(data).setFocus(nullptr);
        },
    .key =
        [](void *data, wl_keyboard *, quint32, quint32, quint32 key, quint32 state) {
            if (state == WL_KEYBOARD_KEY_STATE_PRESSED)
                Q_EMIT of(data).keyPressed(key);
        },
    .modifiers = [](void *, wl_keyboard *, quint32, quint32, quint32, quint32, quint32) {},
    .repeat_info = [](void *, wl_keyboard *, int, int) {},
};

// Later headers know more than what is told to a client of this version.
const wl_pointer_listener SeatInput::PointerListener = [] {
    wl_pointer_listener listener{};
    listener.enter = [](void *data, wl_pointer *, quint32, wl_surface *surface, wl_fixed_t x, wl_fixed_t y) {
        of(data).m_under = surface;
        of(data).m_position = pointAt(x, y);
    };
    listener.leave = [](void *data, wl_pointer *, quint32, wl_surface *) {
        of(data).m_under = nullptr;
    };
    listener.motion = [](void *data, wl_pointer *, quint32, wl_fixed_t x, wl_fixed_t y) {
        of(data).m_position = pointAt(x, y);
    };
    listener.button = [](void *data, wl_pointer *, quint32, quint32, quint32 button, quint32 state) {
        SeatInput &input = of(data);
        if (button == FirstButton && state == WL_POINTER_BUTTON_STATE_PRESSED && input.m_under != nullptr)
            Q_EMIT input.pointed(input.m_under, input.m_position);
    };
    listener.axis = [](void *, wl_pointer *, quint32, quint32, wl_fixed_t) {};
    listener.frame = [](void *, wl_pointer *) {};
    listener.axis_source = [](void *, wl_pointer *, quint32) {};
    listener.axis_stop = [](void *, wl_pointer *, quint32, quint32) {};
    listener.axis_discrete = [](void *, wl_pointer *, quint32, qint32) {};
    return listener;
}();

const wl_touch_listener SeatInput::TouchListener = [] {
    wl_touch_listener listener{};
    listener.down = [](void *data, wl_touch *, quint32, quint32, wl_surface *surface, qint32, wl_fixed_t x,
                       wl_fixed_t y) {
        if (surface != nullptr)
            Q_EMIT of(data).pointed(surface, pointAt(x, y));
    };
    listener.up = [](void *, wl_touch *, quint32, quint32, qint32) {};
    listener.motion = [](void *, wl_touch *, quint32, qint32, wl_fixed_t, wl_fixed_t) {};
    listener.frame = [](void *, wl_touch *) {};
    listener.cancel = [](void *, wl_touch *) {};
    listener.shape = [](void *, wl_touch *, qint32, wl_fixed_t, wl_fixed_t) {};
    listener.orientation = [](void *, wl_touch *, qint32, wl_fixed_t) {};
    return listener;
}();

SeatInput::SeatInput(WaylandConnection &connection, QObject *parent)
    : QObject(parent)
    , m_seat(connection.bindFirst<wl_seat>(wl_seat_interface, SeatVersion, SeatVersion))
{
    if (m_seat)
        wl_seat_add_listener(m_seat.get(), &SeatListener, this);
    connection.flush();
}

SeatInput::~SeatInput() = default;

void SeatInput::setCapabilities(quint32 capabilities)
{
    const auto has = [capabilities](quint32 capability) {
        return (capabilities & capability) != 0;
    };
    if (has(WL_SEAT_CAPABILITY_KEYBOARD) != (m_keyboard != nullptr)) {
        m_keyboard.reset(m_keyboard ? nullptr : wl_seat_get_keyboard(m_seat.get()));
        if (m_keyboard)
            wl_keyboard_add_listener(m_keyboard.get(), &KeyboardListener, this);
        m_focus = nullptr;
        Q_EMIT focusChanged();
    }
    if (has(WL_SEAT_CAPABILITY_POINTER) != (m_pointer != nullptr)) {
        m_pointer.reset(m_pointer ? nullptr : wl_seat_get_pointer(m_seat.get()));
        if (m_pointer)
            wl_pointer_add_listener(m_pointer.get(), &PointerListener, this);
        m_under = nullptr;
    }
    if (has(WL_SEAT_CAPABILITY_TOUCH) != (m_touch != nullptr)) {
        m_touch.reset(m_touch ? nullptr : wl_seat_get_touch(m_seat.get()));
        if (m_touch)
            wl_touch_add_listener(m_touch.get(), &TouchListener, this);
    }
}

void SeatInput::setFocus(wl_surface *surface)
{
    if (std::exchange(m_focus, surface) != surface)
        Q_EMIT focusChanged();
}

void SeatInput::forget(wl_surface *surface)
{
    if (m_under == surface)
        m_under = nullptr;
    if (m_focus == surface)
        setFocus(nullptr);
}

} // namespace stationmaster

#include "moc_seat_input.cpp"
