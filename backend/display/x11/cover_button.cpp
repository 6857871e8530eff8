// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/display/x11/cover_button.h"

#include <xcb/xinput.h>

#include <algorithm>

namespace stationmaster {

namespace {

/// A coordinate of XInput's, in 65536ths of a pixel.
int pixel(xcb_input_fp1616_t value)
{
    return value >> 16;
}

} // namespace

CoverButton::CoverButton(const CoverServer &server, QObject *parent)
    : QObject(parent)
    , m_server(server)
{
}

void CoverButton::set(quint64 id, const QList<QRect> &areas, bool focused)
{
    m_press.set(id, !areas.isEmpty(), focused);
    m_areas = areas;
}

void CoverButton::onEvent(const xcb_generic_event_t *event)
{
    switch (event->response_type & 0x7f) {
    case XCB_BUTTON_PRESS: {
        const auto *click = reinterpret_cast<const xcb_button_press_event_t *>(event);
        if (click->detail == XCB_BUTTON_INDEX_1)
            onPoint({click->root_x, click->root_y});
        return;
    }
    case XCB_KEY_PRESS:
        onKey(reinterpret_cast<const xcb_key_press_event_t *>(event)->detail);
        return;
    case XCB_GE_GENERIC:
        break;
    default:
        return;
    }
    // Keys, buttons and fingers all begin alike.
    const auto *input = reinterpret_cast<const xcb_input_button_press_event_t *>(event);
    if (!m_server.inputOpcode || input->extension != *m_server.inputOpcode)
        return;
    const bool first = input->event_type == XCB_INPUT_TOUCH_BEGIN || input->detail == XCB_BUTTON_INDEX_1;
    if (input->event_type == XCB_INPUT_KEY_PRESS) {
        const auto *key = reinterpret_cast<const xcb_input_key_press_event_t *>(event);
        if ((key->flags & XCB_INPUT_KEY_EVENT_FLAGS_KEY_REPEAT) == 0)
            onKey(static_cast<xcb_keycode_t>(key->detail));
    } else if (first
               && (input->event_type == XCB_INPUT_BUTTON_PRESS
                   || input->event_type == XCB_INPUT_TOUCH_BEGIN)) {
        onPoint({pixel(input->root_x), pixel(input->root_y)});
    }
}

void CoverButton::onKey(xcb_keycode_t key)
{
    if (m_server.moving.contains(key) && m_press.move())
        Q_EMIT focusChanged();
    else if (m_server.pressing.contains(key) && m_press.confirm())
        Q_EMIT pressed(m_press.id());
}

void CoverButton::onPoint(const QPoint &point)
{
    const bool hit = std::ranges::any_of(m_areas, [&point](const QRect &area) {
        return area.contains(point);
    });
    if (hit && m_press.point())
        Q_EMIT pressed(m_press.id());
}

} // namespace stationmaster

#include "moc_cover_button.cpp"
