// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/display/x11/input_grab.h"

#include "backend/display/x11/x_connection.h"

#include <xcb/xinput.h>
#include <xcb/xtest.h>

#include <chrono>
#include <utility>

namespace stationmaster {

using namespace std::chrono_literals;

namespace {

constexpr auto RetryAfter = 100ms;
constexpr auto RenewAfter = 1s;
constexpr int MaxEscapes = 4;

/// Fingers have to be taken one by one; of the rest only what can press the cover's button is of interest.
constexpr quint32 Pointing = XCB_INPUT_XI_EVENT_MASK_TOUCH_BEGIN | XCB_INPUT_XI_EVENT_MASK_TOUCH_UPDATE
    | XCB_INPUT_XI_EVENT_MASK_TOUCH_END | XCB_INPUT_XI_EVENT_MASK_BUTTON_PRESS;
constexpr quint32 Typing = XCB_INPUT_XI_EVENT_MASK_KEY_PRESS;

} // namespace

InputGrab::InputGrab(XConnection &connection, const CoverServer &server, QObject *parent)
    : QObject(parent)
    , m_connection(connection)
    , m_server(server)
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &InputGrab::tryAll);
}

void InputGrab::take(xcb_window_t window)
{
    if (window != m_window) {
        m_window = window;
        m_holds = false;
        m_escapes = 0;
        m_again.stop();
    }
    if (!m_holds && !m_again.isActive())
        tryAll();
}

void InputGrab::lose()
{
    m_window = XCB_NONE;
    m_holds = false;
    m_again.stop();
}

void InputGrab::onDevicesChanged()
{
    m_devicesKnown = false;
    m_holds = false;
    if (m_window != XCB_NONE)
        tryAll();
}

void InputGrab::tryAll()
{
    if (m_tried != XCB_NONE || m_window == XCB_NONE)
        return;
    m_tried = m_window;
    m_allTaken = true;
    m_taken = false;
    if (!m_server.inputOpcode)
        tryCore();
    else if (!m_devicesKnown)
        askForDevices();
    else
        tryDevices();
    m_connection.flush();
}

void InputGrab::askForDevices()
{
    m_connection.expect(xcb_input_xi_query_device(m_connection.get(), XCB_INPUT_DEVICE_ALL).sequence, this,
                        [this](const void *data, const xcb_generic_error_t *) {
                            m_devices.clear();
                            const auto *reply = static_cast<const xcb_input_xi_query_device_reply_t *>(data);
                            if (reply != nullptr) {
                                for (auto it = xcb_input_xi_query_device_infos_iterator(reply); it.rem > 0;
                                     xcb_input_xi_device_info_next(&it)) {
                                    if (it.data->type == XCB_INPUT_DEVICE_TYPE_MASTER_POINTER)
                                        m_devices.append({it.data->deviceid, Kind::Pointer});
                                    else if (it.data->type == XCB_INPUT_DEVICE_TYPE_MASTER_KEYBOARD)
                                        m_devices.append({it.data->deviceid, Kind::Keyboard});
                                    else if (it.data->type == XCB_INPUT_DEVICE_TYPE_FLOATING_SLAVE
                                             && it.data->enabled != 0)
                                        m_devices.append({it.data->deviceid, Kind::Floating});
                                }
                            }
                            m_devicesKnown = !m_devices.isEmpty();
                            if (m_devicesKnown)
                                tryDevices();
                            else
                                tryCore();
                            m_connection.flush();
                        });
}

quint32 InputGrab::maskFor(Kind kind)
{
    switch (kind) {
    case Kind::Pointer:
        return Pointing;
    case Kind::Keyboard:
        return Typing;
    case Kind::Floating:
        break;
    }
    return Typing | XCB_INPUT_XI_EVENT_MASK_BUTTON_PRESS;
}

void InputGrab::tryDevices()
{
    for (qsizetype i = 0; i < m_devices.size(); ++i) {
        const Device &device = m_devices.at(i);
        const quint32 mask = maskFor(device.kind);
        m_connection.expect(
            xcb_input_xi_grab_device(m_connection.get(), m_tried, XCB_CURRENT_TIME, XCB_NONE, device.device,
                                     XCB_INPUT_GRAB_MODE_22_ASYNC, XCB_INPUT_GRAB_MODE_22_ASYNC,
                                     XCB_INPUT_GRAB_OWNER_NO_OWNER, 1, &mask)
                .sequence,
            this, [this, last = i + 1 == m_devices.size()](const void *data, const xcb_generic_error_t *) {
                const auto *reply = static_cast<const xcb_input_xi_grab_device_reply_t *>(data);
                // A device that has gone meanwhile, or a window: what is left is asked for anew.
                if (reply == nullptr)
                    m_devicesKnown = false;
                takeAnswer(reply == nullptr ? quint8(XCB_GRAB_STATUS_NOT_VIEWABLE) : reply->status, last);
            });
    }
}

void InputGrab::tryCore()
{
    xcb_connection_t *c = m_connection.get();
    m_connection.expect(
        xcb_grab_keyboard(c, 0, m_tried, XCB_CURRENT_TIME, XCB_GRAB_MODE_ASYNC, XCB_GRAB_MODE_ASYNC).sequence,
        this, [this](const void *data, const xcb_generic_error_t *) {
            const auto *reply = static_cast<const xcb_grab_keyboard_reply_t *>(data);
            takeAnswer(reply == nullptr ? quint8(XCB_GRAB_STATUS_NOT_VIEWABLE) : reply->status, false);
        });
    m_connection.expect(
        xcb_grab_pointer(c, 0, m_tried, XCB_EVENT_MASK_BUTTON_PRESS, XCB_GRAB_MODE_ASYNC, XCB_GRAB_MODE_ASYNC,
                         XCB_NONE, XCB_NONE, XCB_CURRENT_TIME)
            .sequence,
        this, [this](const void *data, const xcb_generic_error_t *) {
            const auto *reply = static_cast<const xcb_grab_pointer_reply_t *>(data);
            takeAnswer(reply == nullptr ? quint8(XCB_GRAB_STATUS_NOT_VIEWABLE) : reply->status, true);
        });
}

void InputGrab::takeAnswer(quint8 status, bool last)
{
    m_allTaken = m_allTaken && status == XCB_GRAB_STATUS_SUCCESS;
    m_taken = m_taken || status == XCB_GRAB_STATUS_ALREADY_GRABBED || status == XCB_GRAB_STATUS_FROZEN;
    if (!last)
        return;
    if (std::exchange(m_tried, XCB_NONE) != m_window) {
        tryAll();
        return;
    }
    m_holds = m_allTaken;
    if (m_holds)
        m_escapes = 0;
    else if (m_taken && m_escapes < MaxEscapes)
        pressEscape();
    m_again.start(m_holds ? RenewAfter : RetryAfter);
    Q_EMIT answered();
}

void InputGrab::pressEscape()
{
    if (!m_server.escape)
        return;
    ++m_escapes;
    for (const quint8 type : {XCB_KEY_PRESS, XCB_KEY_RELEASE})
        xcb_test_fake_input(m_connection.get(), type, *m_server.escape, XCB_CURRENT_TIME, XCB_NONE, 0, 0, 0);
    m_connection.flush();
}

void InputGrab::takeTouch(quint16 device, quint32 touch, xcb_window_t window)
{
    xcb_input_xi_allow_events(m_connection.get(), XCB_CURRENT_TIME, device, XCB_INPUT_EVENT_MODE_ACCEPT_TOUCH,
                              touch, window);
    m_connection.flush();
}

} // namespace stationmaster

#include "moc_input_grab.cpp"
