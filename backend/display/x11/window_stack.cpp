// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/display/x11/window_stack.h"

#include "backend/display/x11/x_connection.h"

#include <xcb/composite.h>

#include <algorithm>
#include <array>
#include <span>

namespace stationmaster {

WindowStack::WindowStack(XConnection &connection, const XServer &server, QObject *parent)
    : QObject(parent)
    , m_connection(connection)
    , m_server(server)
    , m_backdrop(connection.takeId())
{
    connect(&m_connection, &XConnection::eventArrived, this, &WindowStack::onEvent);
    xcb_connection_t *c = m_connection.get();
    attempt(xcb_composite_redirect_subwindows_checked(c, m_server.root, XCB_COMPOSITE_REDIRECT_AUTOMATIC),
            [this] {
                Q_EMIT refused();
            });
    const std::array<quint32, 2> values{XCB_BACK_PIXMAP_PARENT_RELATIVE, 1};
    attempt(xcb_create_window_checked(c, XCB_COPY_FROM_PARENT, m_backdrop, m_server.root, 0, 0, 1, 1, 0,
                                      XCB_WINDOW_CLASS_INPUT_OUTPUT, XCB_COPY_FROM_PARENT,
                                      XCB_CW_BACK_PIXMAP | XCB_CW_OVERRIDE_REDIRECT, values.data()));
    expectEnd({});
}

WindowStack::~WindowStack()
{
    for (const Window &window : m_shown)
        letGo(window, true);
    for (const Window &window : m_listed)
        letGo(window, true);
    xcb_connection_t *c = m_connection.get();
    attempt(xcb_destroy_window_checked(c, m_backdrop));
    m_connection.giveId(m_backdrop);
    attempt(xcb_composite_unredirect_subwindows_checked(c, m_server.root, XCB_COMPOSITE_REDIRECT_AUTOMATIC));
    listen(false);
    expectEnd({});
    m_connection.flush();
}

void WindowStack::attempt(xcb_void_cookie_t cookie, std::function<void()> refused)
{
    m_connection.expect(cookie.sequence, this,
                        [refused = std::move(refused)](const void *, const xcb_generic_error_t *error) {
                            if (error != nullptr && refused)
                                refused();
                        });
}

void WindowStack::expectEnd(std::function<void()> then)
{
    m_connection.expect(xcb_get_input_focus(m_connection.get()).sequence, this,
                        [then = std::move(then)](const void *, const xcb_generic_error_t *) {
                            if (then)
                                then();
                        });
}

void WindowStack::listen(bool windowsToo)
{
    quint32 mask = XCB_EVENT_MASK_STRUCTURE_NOTIFY;
    if (windowsToo)
        mask |= XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY;
    xcb_change_window_attributes(m_connection.get(), m_server.root, XCB_CW_EVENT_MASK, &mask);
}

bool WindowStack::knows(xcb_window_t window) const
{
    const auto is = [window](const Window &known) {
        return known.id == window;
    };
    return std::ranges::any_of(m_shown, is) || std::ranges::any_of(m_listed, is);
}

void WindowStack::onEvent(const xcb_generic_event_t *event)
{
    // The same beginning for all of these.
    const auto *of = reinterpret_cast<const xcb_map_notify_event_t *>(event);
    bool moved = false;
    switch (event->response_type & 0x7f) {
    case XCB_MAP_NOTIFY:
    case XCB_REPARENT_NOTIFY:
        moved = of->window != m_backdrop && !m_leftOut.contains(of->window);
        break;
    case XCB_UNMAP_NOTIFY:
    case XCB_CONFIGURE_NOTIFY:
    case XCB_CIRCULATE_NOTIFY:
        moved = of->window != m_backdrop && knows(of->window);
        break;
    default:
        return;
    }
    if (!moved || m_stale || static_cast<qint32>(event->full_sequence - m_treeAsked) < 0)
        return;
    m_stale = true;
    // Enough is known until somebody wants a picture.
    listen(false);
    m_connection.flush();
    Q_EMIT changed();
}

void WindowStack::leaveOut(const QList<quint32> &windows)
{
    if (std::exchange(m_leftOut, windows) != windows)
        m_stale = true;
}

void WindowStack::layBackdrop()
{
    xcb_connection_t *c = m_connection.get();
    const std::array<quint32, 3> place{static_cast<quint32>(m_screen.width()),
                                       static_cast<quint32>(m_screen.height()), XCB_STACK_MODE_BELOW};
    attempt(xcb_configure_window_checked(
        c, m_backdrop, XCB_CONFIG_WINDOW_WIDTH | XCB_CONFIG_WINDOW_HEIGHT | XCB_CONFIG_WINDOW_STACK_MODE,
        place.data()));
    attempt(xcb_map_window_checked(c, m_backdrop));
    attempt(xcb_clear_area_checked(c, 0, m_backdrop, 0, 0, 0, 0));
}

void WindowStack::prepare(QSize screen, std::function<void()> done)
{
    m_stale = m_stale || m_screen != screen;
    m_screen = screen;
    m_done = std::move(done);
    if (m_stale)
        list();
    else
        finish();
}

void WindowStack::list()
{
    m_stale = false;
    layBackdrop();
    listen(true);
    const auto cookie = xcb_query_tree(m_connection.get(), m_server.root);
    m_treeAsked = cookie.sequence;
    m_connection.expect(cookie.sequence, this, [this](const void *data, const xcb_generic_error_t *) {
        onTree(static_cast<const xcb_query_tree_reply_t *>(data));
    });
    m_connection.flush();
}

void WindowStack::onTree(const xcb_query_tree_reply_t *tree)
{
    m_listed.clear();
    if (tree != nullptr) {
        const std::span all(xcb_query_tree_children(tree), static_cast<std::size_t>(tree->children_len));
        for (const xcb_window_t window : all.last(std::min(all.size(), MaxListed))) {
            if (!m_leftOut.contains(window))
                m_listed.push_back({.id = window, .area = {}, .format = {}});
        }
    }
    for (std::size_t i = 0; i < m_listed.size(); ++i)
        ask(i);
    expectEnd([this] {
        onListed();
    });
    m_connection.flush();
}

void WindowStack::ask(std::size_t index)
{
    xcb_connection_t *c = m_connection.get();
    const xcb_window_t window = m_listed[index].id;
    m_connection.expect(xcb_get_window_attributes(c, window).sequence, this,
                        [this, index](const void *data, const xcb_generic_error_t *) {
                            const auto *reply = static_cast<const xcb_get_window_attributes_reply_t *>(data);
                            if (reply == nullptr)
                                return;
                            m_listed[index].format = m_server.windowFormats.value(reply->visual);
                            m_listed[index].viewable = reply->map_state == XCB_MAP_STATE_VIEWABLE
                                && reply->_class == XCB_WINDOW_CLASS_INPUT_OUTPUT
                                && m_listed[index].format.format != XCB_NONE;
                        });
    m_connection.expect(xcb_get_geometry(c, window).sequence, this,
                        [this, index](const void *data, const xcb_generic_error_t *) {
                            const auto *reply = static_cast<const xcb_get_geometry_reply_t *>(data);
                            Window &listed = m_listed[index];
                            if (reply == nullptr) {
                                listed.viewable = false;
                                return;
                            }
                            const auto borders = static_cast<quint16>(2 * reply->border_width);
                            listed.border = reply->border_width;
                            listed.area = {reply->x, reply->y, static_cast<quint16>(reply->width + borders),
                                           static_cast<quint16>(reply->height + borders)};
                        });
}

void WindowStack::onListed()
{
    std::erase_if(m_listed, [](const Window &window) {
        return !window.viewable;
    });
    if (m_listed.size() > MaxShown)
        m_listed.erase(m_listed.begin(), m_listed.end() - static_cast<std::ptrdiff_t>(MaxShown));
    for (const Window &old : m_shown) {
        const auto kept = std::find_if(m_listed.begin(), m_listed.end(), [&old](const Window &window) {
            return window.id == old.id;
        });
        if (kept != m_listed.end())
            kept->damage = old.damage;
        letGo(old, kept == m_listed.end());
    }
    m_shown.clear();
    for (Window &window : m_listed)
        open(window);
    expectEnd([this] {
        std::erase_if(m_listed, [this](const Window &window) {
            if (!window.viewable)
                letGo(window, true);
            return !window.viewable;
        });
        m_shown = std::exchange(m_listed, {});
        finish();
    });
    m_connection.flush();
}

// A window has another pixmap after each change of its size and each time that it is mapped. One that we hold
// stays, whatever becomes of the window.
void WindowStack::open(Window &window)
{
    xcb_connection_t *c = m_connection.get();
    const auto vanished = [this, id = window.id] {
        for (Window &listed : m_listed)
            listed.viewable = listed.viewable && listed.id != id;
    };
    window.pixmap = m_connection.takeId();
    window.picture = m_connection.takeId();
    attempt(xcb_composite_name_window_pixmap_checked(c, window.id, window.pixmap), vanished);
    attempt(
        xcb_render_create_picture_checked(c, window.picture, window.pixmap, window.format.format, 0, nullptr),
        vanished);
    if (m_server.fixesEvent) {
        window.shape = m_connection.takeId();
        attempt(
            xcb_xfixes_create_region_from_window_checked(c, window.shape, window.id, XCB_SHAPE_SK_BOUNDING),
            vanished);
    }
    // Only this object changes the backdrop.
    if (m_server.damageEvent && window.damage == XCB_NONE && window.id != m_backdrop) {
        window.damage = m_connection.takeId();
        attempt(xcb_damage_create_checked(c, window.damage, window.id, XCB_DAMAGE_REPORT_LEVEL_NON_EMPTY),
                vanished);
    }
}

void WindowStack::letGo(const Window &window, bool withDamage)
{
    xcb_connection_t *c = m_connection.get();
    if (window.pixmap != XCB_NONE) {
        attempt(xcb_render_free_picture_checked(c, window.picture));
        attempt(xcb_free_pixmap_checked(c, window.pixmap));
        m_connection.giveId(window.picture);
        m_connection.giveId(window.pixmap);
    }
    if (window.shape != XCB_NONE) {
        attempt(xcb_xfixes_destroy_region_checked(c, window.shape));
        m_connection.giveId(window.shape);
    }
    if (withDamage && window.damage != XCB_NONE) {
        attempt(xcb_damage_destroy_checked(c, window.damage));
        m_connection.giveId(window.damage);
    }
}

void WindowStack::finish()
{
    for (const Window &window : m_shown) {
        if (window.damage != XCB_NONE)
            attempt(xcb_damage_subtract_checked(m_connection.get(), window.damage, XCB_NONE, XCB_NONE));
    }
    expectEnd({});
    std::exchange(m_done, {})();
}

void WindowStack::compose(xcb_render_picture_t on) const
{
    if (m_shown.empty() || m_shown.front().id != m_backdrop) {
        const xcb_render_color_t black{0, 0, 0, 0xffff};
        const xcb_rectangle_t all{0, 0, static_cast<quint16>(m_screen.width()),
                                  static_cast<quint16>(m_screen.height())};
        xcb_render_fill_rectangles(m_connection.get(), XCB_RENDER_PICT_OP_SRC, on, black, 1, &all);
    }
    for (const Window &window : m_shown) {
        // On what is painted, for a server need not heed the clip of what it paints from.
        if (window.shape != XCB_NONE)
            xcb_xfixes_set_picture_clip_region(m_connection.get(), on, window.shape,
                                               static_cast<qint16>(window.area.x + window.border),
                                               static_cast<qint16>(window.area.y + window.border));
        xcb_render_composite(m_connection.get(),
                             window.format.alpha ? XCB_RENDER_PICT_OP_OVER : XCB_RENDER_PICT_OP_SRC,
                             window.picture, XCB_NONE, on, 0, 0, 0, 0, window.area.x, window.area.y,
                             window.area.width, window.area.height);
    }
    if (m_server.fixesEvent)
        xcb_xfixes_set_picture_clip_region(m_connection.get(), on, XCB_NONE, 0, 0);
}

} // namespace stationmaster

#include "moc_window_stack.cpp"
