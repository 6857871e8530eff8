// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/display/x11/cover_window.h"

#include "backend/display/x11/x_connection.h"

#include <xcb/shape.h>

#include <algorithm>
#include <array>
#include <span>

namespace stationmaster {

namespace {

/// The topmost child that is not `ignored`.
xcb_window_t topOf(const xcb_query_tree_reply_t *tree, xcb_window_t ignored)
{
    const std::span children(xcb_query_tree_children(tree), std::size_t(tree->children_len));
    const auto top = std::find_if(children.rbegin(), children.rend(), [ignored](xcb_window_t child) {
        return child != ignored;
    });
    return top == children.rend() ? xcb_window_t{XCB_NONE} : *top;
}

} // namespace

CoverWindow::CoverWindow(XConnection &connection, xcb_window_t parent)
    : m_connection(connection)
    , m_parent(parent)
{
}

CoverWindow::~CoverWindow()
{
    if (m_window == XCB_NONE)
        return;
    xcb_destroy_window(m_connection.get(), m_window);
    m_connection.giveId(m_window);
}

template <typename Event>
static CoverWindow::Moved movedBy(const xcb_generic_event_t *event)
{
    const auto *moved = reinterpret_cast<const Event *>(event);
    return {moved->event, moved->window};
}

std::optional<CoverWindow::Moved> CoverWindow::moved(const xcb_generic_event_t *event)
{
    switch (event->response_type & 0x7f) {
    case XCB_CONFIGURE_NOTIFY:
        return movedBy<xcb_configure_notify_event_t>(event);
    case XCB_MAP_NOTIFY:
        return movedBy<xcb_map_notify_event_t>(event);
    case XCB_REPARENT_NOTIFY:
        return movedBy<xcb_reparent_notify_event_t>(event);
    case XCB_CIRCULATE_NOTIFY:
        return movedBy<xcb_circulate_notify_event_t>(event);
    default:
        return {};
    }
}

QList<xcb_window_t> CoverWindow::shaped(const Wanted &wanted) const
{
    QList<xcb_window_t> windows;
    if (wanted.shape)
        windows += m_window;
    if (wanted.shape && wanted.parentShape)
        windows += m_parent;
    return windows;
}

void CoverWindow::check(const Wanted &wanted, QObject *owner, std::function<void(Found)> done)
{
    xcb_connection_t *c = m_connection.get();
    m_found = m_window == XCB_NONE ? Found::NoWindow : Found::Right;
    const auto worsen = [this](Found found) {
        m_found = std::max(m_found, found);
    };
    if (m_window != XCB_NONE) {
        m_connection.expect(xcb_get_window_attributes(c, m_window).sequence, owner,
                            [worsen](const void *data, const xcb_generic_error_t *) {
                                const auto *reply =
                                    static_cast<const xcb_get_window_attributes_reply_t *>(data);
                                if (reply == nullptr)
                                    worsen(Found::NoWindow);
                                else if (reply->map_state != XCB_MAP_STATE_VIEWABLE)
                                    worsen(Found::Hidden);
                                else if (reply->override_redirect == 0)
                                    worsen(Found::Wrong);
                            });
        m_connection.expect(xcb_get_geometry(c, m_window).sequence, owner,
                            [worsen, size = wanted.size](const void *data, const xcb_generic_error_t *) {
                                const auto *reply = static_cast<const xcb_get_geometry_reply_t *>(data);
                                if (reply != nullptr
                                    && (reply->x != 0 || reply->y != 0 || reply->border_width != 0
                                        || QSize(reply->width, reply->height) != size))
                                    worsen(Found::Wrong);
                            });
        for (const xcb_window_t window : shaped(wanted)) {
            m_connection.expect(
                xcb_shape_query_extents(c, window).sequence, owner,
                [worsen](const void *data, const xcb_generic_error_t *) {
                    const auto *reply = static_cast<const xcb_shape_query_extents_reply_t *>(data);
                    if (reply != nullptr && (reply->bounding_shaped != 0 || reply->clip_shaped != 0))
                        worsen(Found::Wrong);
                });
        }
        m_connection.expect(xcb_query_tree(c, m_window).sequence, owner,
                            [this, worsen](const void *data, const xcb_generic_error_t *) {
                                const auto *reply = static_cast<const xcb_query_tree_reply_t *>(data);
                                if (reply == nullptr || reply->parent != m_parent)
                                    worsen(Found::NoWindow);
                            });
    }
    m_connection.expect(
        xcb_query_tree(c, m_parent).sequence, owner,
        [this, worsen, wanted, done = std::move(done)](const void *data, const xcb_generic_error_t *) {
            const auto *reply = static_cast<const xcb_query_tree_reply_t *>(data);
            if (reply == nullptr)
                worsen(Found::NoParent);
            else if (topOf(reply, wanted.above) != m_window)
                worsen(Found::Wrong);
            done(m_found);
        });
}

void CoverWindow::repair(const Wanted &wanted, Found found)
{
    if (found == Found::Right || found == Found::NoParent)
        return;
    xcb_connection_t *c = m_connection.get();
    if (found == Found::NoWindow)
        create(wanted);
    for (const xcb_window_t window : shaped(wanted)) {
        for (const xcb_shape_kind_t kind : {XCB_SHAPE_SK_BOUNDING, XCB_SHAPE_SK_CLIP})
            xcb_shape_mask(c, XCB_SHAPE_SO_SET, kind, window, 0, 0, XCB_NONE);
    }
    const quint32 unmanaged = 1;
    xcb_change_window_attributes(c, m_window, XCB_CW_OVERRIDE_REDIRECT, &unmanaged);
    const std::array<quint32, 5> place{0, 0, quint32(wanted.size.width()), quint32(wanted.size.height()), 0};
    xcb_configure_window(c, m_window,
                         XCB_CONFIG_WINDOW_X | XCB_CONFIG_WINDOW_Y | XCB_CONFIG_WINDOW_WIDTH
                             | XCB_CONFIG_WINDOW_HEIGHT | XCB_CONFIG_WINDOW_BORDER_WIDTH,
                         place.data());
    rise();
    // Also the parent: the overlay window is a window like any other, and may have been unmapped.
    xcb_map_window(c, m_parent);
    xcb_map_window(c, m_window);
}

void CoverWindow::rise()
{
    if (m_window == XCB_NONE)
        return;
    const quint32 above = XCB_STACK_MODE_ABOVE;
    xcb_configure_window(m_connection.get(), m_window, XCB_CONFIG_WINDOW_STACK_MODE, &above);
}

void CoverWindow::create(const Wanted &wanted)
{
    xcb_connection_t *c = m_connection.get();
    if (m_window != XCB_NONE) {
        // It may still live elsewhere, under another parent. The id is not used again: what is done to it is
        // not for us to say.
        xcb_destroy_window(c, m_window);
    }
    m_window = m_connection.takeId();
    const std::array<quint32, 2> values{wanted.pixel, 1};
    xcb_create_window(c, XCB_COPY_FROM_PARENT, m_window, m_parent, 0, 0, quint16(wanted.size.width()),
                      quint16(wanted.size.height()), 0, XCB_WINDOW_CLASS_INPUT_OUTPUT, XCB_COPY_FROM_PARENT,
                      XCB_CW_BACK_PIXEL | XCB_CW_OVERRIDE_REDIRECT, values.data());
}

void CoverWindow::setBackground(xcb_pixmap_t pixmap, const QRect &area)
{
    if (m_window == XCB_NONE)
        return;
    xcb_change_window_attributes(m_connection.get(), m_window, XCB_CW_BACK_PIXMAP, &pixmap);
    xcb_clear_area(m_connection.get(), 0, m_window, qint16(area.x()), qint16(area.y()), quint16(area.width()),
                   quint16(area.height()));
}

} // namespace stationmaster
