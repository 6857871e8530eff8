// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/display/cover/x_program.h"
#include "tests/support/eventually.h"
#include "tests/support/stays.h"

#include <xcb/composite.h>
#include <xcb/shape.h>
#include <xcb/xinput.h>
#include <xcb/xtest.h>

#include <QTest>

#include <array>
#include <cstdlib>
#include <cstring>
#include <memory>

namespace stationmaster::test {

namespace {

struct Free
{
    void operator()(void *memory) const { std::free(memory); }
};

template <typename T>
std::unique_ptr<T, Free> owned(T *reply)
{
    return std::unique_ptr<T, Free>(reply);
}

} // namespace

XProgram::XProgram(const QByteArray &display)
    : m_connection(xcb_connect(display.constData(), nullptr))
    , m_screen(xcb_setup_roots_iterator(xcb_get_setup(m_connection)).data)
{
}

XProgram::~XProgram()
{
    xcb_disconnect(m_connection);
}

QSize XProgram::size()
{
    return geometryOf(root()).size();
}

void XProgram::sync()
{
    owned(xcb_get_input_focus_reply(m_connection, xcb_get_input_focus(m_connection), nullptr));
}

xcb_window_t XProgram::createWindow(const QRect &area, bool managed)
{
    const xcb_window_t window = xcb_generate_id(m_connection);
    const std::array<quint32, 3> values{m_screen->white_pixel, managed ? 0u : 1u,
                                        XCB_EVENT_MASK_KEY_PRESS | XCB_EVENT_MASK_KEY_RELEASE
                                            | XCB_EVENT_MASK_BUTTON_PRESS | XCB_EVENT_MASK_BUTTON_RELEASE
                                            | XCB_EVENT_MASK_POINTER_MOTION | XCB_EVENT_MASK_ENTER_WINDOW};
    xcb_create_window(m_connection, XCB_COPY_FROM_PARENT, window, root(), qint16(area.x()), qint16(area.y()),
                      quint16(area.width()), quint16(area.height()), 0, XCB_WINDOW_CLASS_INPUT_OUTPUT,
                      XCB_COPY_FROM_PARENT, XCB_CW_BACK_PIXEL | XCB_CW_OVERRIDE_REDIRECT | XCB_CW_EVENT_MASK,
                      values.data());
    return window;
}

xcb_window_t XProgram::openWindow(const QRect &area, bool managed)
{
    const xcb_window_t window = createWindow(area, managed);
    xcb_map_window(m_connection, window);
    sync();
    return window;
}

void XProgram::paint(xcb_window_t window, QColor color)
{
    const quint32 pixel = color.rgb() & 0xffffff;
    xcb_change_window_attributes(m_connection, window, XCB_CW_BACK_PIXEL, &pixel);
    xcb_clear_area(m_connection, 0, window, 0, 0, 0, 0);
    sync();
}

void XProgram::scribble(xcb_window_t window, const QRect &area)
{
    const xcb_gcontext_t gc = xcb_generate_id(m_connection);
    const quint32 white = m_screen->white_pixel;
    xcb_create_gc(m_connection, gc, window, XCB_GC_FOREGROUND, &white);
    const xcb_rectangle_t rectangle{qint16(area.x()), qint16(area.y()), quint16(area.width()),
                                    quint16(area.height())};
    xcb_poly_fill_rectangle(m_connection, window, gc, 1, &rectangle);
    xcb_free_gc(m_connection, gc);
    sync();
}

void XProgram::grabServer()
{
    xcb_grab_server(m_connection);
    sync();
}

void XProgram::ungrabServer()
{
    xcb_ungrab_server(m_connection);
    sync();
}

void XProgram::place(xcb_window_t window, const QRect &area)
{
    const std::array<quint32, 4> values{quint32(area.x()), quint32(area.y()), quint32(area.width()),
                                        quint32(area.height())};
    xcb_configure_window(m_connection, window,
                         XCB_CONFIG_WINDOW_X | XCB_CONFIG_WINDOW_Y | XCB_CONFIG_WINDOW_WIDTH
                             | XCB_CONFIG_WINDOW_HEIGHT,
                         values.data());
    sync();
}

void XProgram::lower(xcb_window_t window)
{
    const quint32 below = XCB_STACK_MODE_BELOW;
    xcb_configure_window(m_connection, window, XCB_CONFIG_WINDOW_STACK_MODE, &below);
    sync();
}

void XProgram::close(xcb_window_t window)
{
    xcb_destroy_window(m_connection, window);
    sync();
}

void XProgram::shape(xcb_window_t window, const QRect &area)
{
    const xcb_rectangle_t all{qint16(area.x()), qint16(area.y()), quint16(area.width()),
                              quint16(area.height())};
    xcb_shape_rectangles(m_connection, XCB_SHAPE_SO_SET, XCB_SHAPE_SK_BOUNDING, XCB_CLIP_ORDERING_UNSORTED,
                         window, 0, 0, 1, &all);
    sync();
}

bool XProgram::isKeptApart(xcb_window_t window)
{
    const xcb_pixmap_t pixmap = xcb_generate_id(m_connection);
    const std::unique_ptr<xcb_generic_error_t, Free> error(xcb_request_check(
        m_connection, xcb_composite_name_window_pixmap_checked(m_connection, window, pixmap)));
    if (!error)
        xcb_free_pixmap(m_connection, pixmap);
    return !error;
}

xcb_atom_t XProgram::atom(const QByteArray &name)
{
    const auto reply = owned(xcb_intern_atom_reply(
        m_connection, xcb_intern_atom(m_connection, 0, quint16(name.size()), name.constData()), nullptr));
    return reply->atom;
}

QList<quint32> XProgram::property(xcb_window_t window, const QByteArray &name)
{
    const auto reply = owned(xcb_get_property_reply(
        m_connection, xcb_get_property(m_connection, 0, window, atom(name), XCB_GET_PROPERTY_TYPE_ANY, 0, 64),
        nullptr));
    if (!reply || reply->format != 32)
        return {};
    const auto *first = static_cast<const quint32 *>(xcb_get_property_value(reply.get()));
    return {first, first + reply->value_len};
}

xcb_window_t XProgram::openClosable(const QRect &area, const QByteArray &type)
{
    const xcb_window_t window = createWindow(area, true);
    const xcb_atom_t closing = atom("WM_DELETE_WINDOW");
    xcb_change_property(m_connection, XCB_PROP_MODE_REPLACE, window, atom("WM_PROTOCOLS"), XCB_ATOM_ATOM, 32,
                        1, &closing);
    if (!type.isEmpty()) {
        const xcb_atom_t value = atom(type);
        xcb_change_property(m_connection, XCB_PROP_MODE_REPLACE, window, atom("_NET_WM_WINDOW_TYPE"),
                            XCB_ATOM_ATOM, 32, 1, &value);
    }
    xcb_map_window(m_connection, window);
    sync();
    return window;
}

bool XProgram::wasAskedToClose(xcb_window_t window)
{
    const xcb_atom_t protocols = atom("WM_PROTOCOLS");
    const xcb_atom_t closing = atom("WM_DELETE_WINDOW");
    sync();
    while (const auto event = owned(xcb_poll_for_event(m_connection))) {
        const auto *message = reinterpret_cast<const xcb_client_message_event_t *>(event.get());
        if ((event->response_type & 0x7f) == XCB_CLIENT_MESSAGE && message->type == protocols
            && message->data.data32[0] == closing)
            m_closing.insert(message->window);
    }
    return m_closing.contains(window);
}

bool XProgram::waitAskedToClose(xcb_window_t window)
{
    return eventually([&] {
        return wasAskedToClose(window);
    });
}

bool XProgram::tryWindowManager()
{
    const xcb_window_t trial = openWindow({0, 0, 10, 10}, true);
    const bool managed = !staysSo(std::chrono::milliseconds(100), [&] {
        return !isManaged(trial);
    });
    xcb_destroy_window(m_connection, trial);
    sync();
    return managed;
}

bool XProgram::isComposited()
{
    const auto reply = owned(xcb_get_selection_owner_reply(
        m_connection, xcb_get_selection_owner(m_connection, atom("_NET_WM_CM_S0")), nullptr));
    return reply && reply->owner != XCB_NONE;
}

bool XProgram::waitManaged(xcb_window_t window)
{
    return eventually([&] {
        return isManaged(window);
    });
}

bool XProgram::isManaged(xcb_window_t window)
{
    return property(root(), "_NET_CLIENT_LIST").contains(window);
}

void XProgram::focus(xcb_window_t window)
{
    xcb_set_input_focus(m_connection, XCB_INPUT_FOCUS_POINTER_ROOT, window, XCB_CURRENT_TIME);
    sync();
}

int XProgram::takeInputEvents()
{
    sync();
    int count = 0;
    while (const auto event = owned(xcb_poll_for_event(m_connection))) {
        switch (event->response_type & 0x7f) {
        case XCB_KEY_PRESS:
        case XCB_KEY_RELEASE:
        case XCB_BUTTON_PRESS:
        case XCB_BUTTON_RELEASE:
        case XCB_MOTION_NOTIFY:
            ++count;
            break;
        default:
            break;
        }
    }
    return count;
}

void XProgram::pressKey(xcb_keycode_t key)
{
    xcb_test_fake_input(m_connection, XCB_KEY_PRESS, key, 0, XCB_NONE, 0, 0, 0);
    xcb_test_fake_input(m_connection, XCB_KEY_RELEASE, key, 0, XCB_NONE, 0, 0, 0);
    sync();
}

void XProgram::pressKeys(xcb_keycode_t held, xcb_keycode_t key)
{
    xcb_test_fake_input(m_connection, XCB_KEY_PRESS, held, 0, XCB_NONE, 0, 0, 0);
    pressKey(key);
    xcb_test_fake_input(m_connection, XCB_KEY_RELEASE, held, 0, XCB_NONE, 0, 0, 0);
    sync();
}

void XProgram::click(const QPoint &at)
{
    xcb_test_fake_input(m_connection, XCB_MOTION_NOTIFY, 0, 0, root(), qint16(at.x()), qint16(at.y()), 0);
    xcb_test_fake_input(m_connection, XCB_BUTTON_PRESS, 1, 0, XCB_NONE, 0, 0, 0);
    xcb_test_fake_input(m_connection, XCB_BUTTON_RELEASE, 1, 0, XCB_NONE, 0, 0, 0);
    sync();
}

quint8 XProgram::grab(xcb_window_t window)
{
    const auto keyboard =
        owned(xcb_grab_keyboard_reply(m_connection,
                                      xcb_grab_keyboard(m_connection, 1, window, XCB_CURRENT_TIME,
                                                        XCB_GRAB_MODE_ASYNC, XCB_GRAB_MODE_ASYNC),
                                      nullptr));
    const auto pointer = owned(xcb_grab_pointer_reply(
        m_connection,
        xcb_grab_pointer(m_connection, 1, window, XCB_EVENT_MASK_BUTTON_PRESS, XCB_GRAB_MODE_ASYNC,
                         XCB_GRAB_MODE_ASYNC, XCB_NONE, XCB_NONE, XCB_CURRENT_TIME),
        nullptr));
    return keyboard->status != 0 ? keyboard->status : pointer->status;
}

void XProgram::ungrab()
{
    xcb_ungrab_keyboard(m_connection, XCB_CURRENT_TIME);
    xcb_ungrab_pointer(m_connection, XCB_CURRENT_TIME);
    sync();
}

bool XProgram::canGrab(xcb_window_t window)
{
    const bool can = grab(window) == XCB_GRAB_STATUS_SUCCESS;
    ungrab();
    return can;
}

void XProgram::addMasterDevices(const QByteArray &name)
{
    owned(xcb_input_xi_query_version_reply(m_connection, xcb_input_xi_query_version(m_connection, 2, 2),
                                           nullptr));
    const auto length = quint16((sizeof(xcb_input_add_master_t) + std::size_t(name.size()) + 3) / 4);
    QByteArray change(length * 4, '\0');
    const xcb_input_add_master_t head{.type = XCB_INPUT_HIERARCHY_CHANGE_TYPE_ADD_MASTER,
                                      .len = length,
                                      .name_len = quint16(name.size()),
                                      .send_core = 1,
                                      .enable = 1};
    std::memcpy(change.data(), &head, sizeof(head));
    std::memcpy(change.data() + sizeof(head), name.constData(), std::size_t(name.size()));
    xcb_input_xi_change_hierarchy(m_connection, 1,
                                  reinterpret_cast<const xcb_input_hierarchy_change_t *>(change.constData()));
    sync();
}

std::optional<quint16> XProgram::device(const QByteArray &name)
{
    const auto devices = owned(xcb_input_xi_query_device_reply(
        m_connection, xcb_input_xi_query_device(m_connection, XCB_INPUT_DEVICE_ALL), nullptr));
    for (auto it = xcb_input_xi_query_device_infos_iterator(devices.get()); it.rem > 0;
         xcb_input_xi_device_info_next(&it)) {
        if (name
            == QByteArrayView(xcb_input_xi_device_info_name(it.data),
                              xcb_input_xi_device_info_name_length(it.data)))
            return it.data->deviceid;
    }
    return std::nullopt;
}

bool XProgram::floatDevice(const QByteArray &name)
{
    const std::optional<quint16> id = device(name);
    if (!id)
        return false;
    const struct
    {
        xcb_input_hierarchy_change_t head;
        quint16 device;
        quint16 pad;
    } change{{XCB_INPUT_HIERARCHY_CHANGE_TYPE_DETACH_SLAVE, 2}, *id, 0};
    const auto error = owned(xcb_request_check(
        m_connection, xcb_input_xi_change_hierarchy_checked(m_connection, 1, &change.head)));
    return !error;
}

bool XProgram::isGrabbed(const QByteArray &name)
{
    const std::optional<quint16> id = device(name);
    if (!id)
        return false;
    const quint32 mask = 0;
    const auto tried = owned(xcb_input_xi_grab_device_reply(
        m_connection,
        xcb_input_xi_grab_device(m_connection, root(), XCB_CURRENT_TIME, XCB_NONE, *id,
                                 XCB_INPUT_GRAB_MODE_22_ASYNC, XCB_INPUT_GRAB_MODE_22_ASYNC, 0, 1, &mask),
        nullptr));
    xcb_input_xi_ungrab_device(m_connection, XCB_CURRENT_TIME, *id);
    sync();
    return tried && tried->status == XCB_GRAB_STATUS_ALREADY_GRABBED;
}

QList<xcb_window_t> XProgram::childrenOf(xcb_window_t window)
{
    const auto tree =
        owned(xcb_query_tree_reply(m_connection, xcb_query_tree(m_connection, window), nullptr));
    if (!tree)
        return {};
    const xcb_window_t *first = xcb_query_tree_children(tree.get());
    return {first, first + xcb_query_tree_children_length(tree.get())};
}

xcb_window_t XProgram::parentOf(xcb_window_t window)
{
    const auto tree =
        owned(xcb_query_tree_reply(m_connection, xcb_query_tree(m_connection, window), nullptr));
    return tree ? tree->parent : xcb_window_t{XCB_NONE};
}

bool XProgram::isViewable(xcb_window_t window)
{
    const auto attributes = owned(xcb_get_window_attributes_reply(
        m_connection, xcb_get_window_attributes(m_connection, window), nullptr));
    return attributes && attributes->map_state == XCB_MAP_STATE_VIEWABLE;
}

QRect XProgram::geometryOf(xcb_window_t window)
{
    const auto geometry =
        owned(xcb_get_geometry_reply(m_connection, xcb_get_geometry(m_connection, window), nullptr));
    return geometry ? QRect(geometry->x, geometry->y, geometry->width, geometry->height) : QRect();
}

xcb_window_t XProgram::overlayWindow()
{
    // The version has to be told first, or the server does not know what to answer.
    owned(xcb_composite_query_version_reply(m_connection, xcb_composite_query_version(m_connection, 0, 4),
                                            nullptr));
    const auto reply = owned(xcb_composite_get_overlay_window_reply(
        m_connection, xcb_composite_get_overlay_window(m_connection, root()), nullptr));
    return reply ? reply->overlay_win : xcb_window_t{XCB_NONE};
}

} // namespace stationmaster::test
