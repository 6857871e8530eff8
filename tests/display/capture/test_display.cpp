// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/display/capture/test_display.h"

#include <xcb/render.h>
#include <xcb/xcb_renderutil.h>
#include <xcb/xtest.h>

#include <array>
#include <cstdlib>
#include <cstring>
#include <string_view>

namespace stationmaster {

namespace {

xcb_render_color_t renderColor(QColor color)
{
    const QRgba64 c = color.rgba64().premultiplied();
    return {c.red(), c.green(), c.blue(), c.alpha()};
}

} // namespace

TestDisplay::TestDisplay(const QByteArray &display)
    : m_connection(xcb_connect(display.constData(), nullptr))
{
    if (!isUp())
        return;
    m_screen = xcb_setup_roots_iterator(xcb_get_setup(m_connection)).data;
    m_gc = xcb_generate_id(m_connection);
    const quint32 inferiors = XCB_SUBWINDOW_MODE_INCLUDE_INFERIORS;
    xcb_create_gc(m_connection, m_gc, m_screen->root, XCB_GC_SUBWINDOW_MODE, &inferiors);
}

TestDisplay::~TestDisplay()
{
    xcb_disconnect(m_connection);
}

bool TestDisplay::isUp() const
{
    return xcb_connection_has_error(m_connection) == 0;
}

QSize TestDisplay::size()
{
    auto *reply =
        xcb_get_geometry_reply(m_connection, xcb_get_geometry(m_connection, m_screen->root), nullptr);
    const QSize size = reply != nullptr ? QSize(reply->width, reply->height) : QSize();
    std::free(reply);
    return size;
}

void TestDisplay::sync()
{
    std::free(xcb_get_input_focus_reply(m_connection, xcb_get_input_focus(m_connection), nullptr));
}

void TestDisplay::paintOn(xcb_drawable_t drawable, const QImage &image, QPoint at)
{
    const bool sixteen = m_screen->root_depth == 16;
    const QImage pixels = image.convertToFormat(sixteen ? QImage::Format_RGB16 : QImage::Format_RGB32);
    const int rows = qMax<int>(1, 200'000 / static_cast<int>(pixels.bytesPerLine()));
    for (int y = 0; y < pixels.height(); y += rows) {
        const int count = qMin(rows, pixels.height() - y);
        xcb_put_image(m_connection, XCB_IMAGE_FORMAT_Z_PIXMAP, drawable, m_gc,
                      static_cast<quint16>(pixels.width()), static_cast<quint16>(count),
                      static_cast<qint16>(at.x()), static_cast<qint16>(at.y() + y), 0, m_screen->root_depth,
                      static_cast<quint32>(count * pixels.bytesPerLine()), pixels.constScanLine(y));
    }
    sync();
}

void TestDisplay::paint(const QImage &image, QPoint at)
{
    paintOn(m_screen->root, image, at);
}

void TestDisplay::coverWithWindow(const QImage &image)
{
    const xcb_window_t window = xcb_generate_id(m_connection);
    const quint32 unmanaged = 1;
    xcb_create_window(m_connection, XCB_COPY_FROM_PARENT, window, m_screen->root, 0, 0,
                      static_cast<quint16>(image.width()), static_cast<quint16>(image.height()), 0,
                      XCB_WINDOW_CLASS_INPUT_OUTPUT, XCB_COPY_FROM_PARENT, XCB_CW_OVERRIDE_REDIRECT,
                      &unmanaged);
    xcb_map_window(m_connection, window);
    paintOn(window, image, {});
}

void TestDisplay::fill(const QRect &area, QColor color)
{
    quint32 pixel = color.rgb() & 0xffffff;
    if (m_screen->root_depth == 16) {
        QImage one(1, 1, QImage::Format_RGB16);
        one.fill(color);
        pixel = *reinterpret_cast<const quint16 *>(one.constBits());
    }
    xcb_change_gc(m_connection, m_gc, XCB_GC_FOREGROUND, &pixel);
    const xcb_rectangle_t rectangle{static_cast<qint16>(area.x()), static_cast<qint16>(area.y()),
                                    static_cast<quint16>(area.width()), static_cast<quint16>(area.height())};
    xcb_poly_fill_rectangle(m_connection, m_screen->root, m_gc, 1, &rectangle);
    sync();
}

QImage TestDisplay::grab()
{
    QImage image(size(), QImage::Format_RGB32);
    auto *reply = xcb_get_image_reply(m_connection,
                                      xcb_get_image(m_connection, XCB_IMAGE_FORMAT_Z_PIXMAP, m_screen->root,
                                                    0, 0, static_cast<quint16>(image.width()),
                                                    static_cast<quint16>(image.height()), ~0U),
                                      nullptr);
    if (reply == nullptr || xcb_get_image_data_length(reply) < image.sizeInBytes())
        return {};
    std::memcpy(image.bits(), xcb_get_image_data(reply), static_cast<std::size_t>(image.sizeInBytes()));
    std::free(reply);
    return image;
}

void TestDisplay::movePointer(QPoint to)
{
    xcb_test_fake_input(m_connection, XCB_MOTION_NOTIFY, 0, XCB_CURRENT_TIME, m_screen->root,
                        static_cast<qint16>(to.x()), static_cast<qint16>(to.y()), 0);
    sync();
}

void TestDisplay::setCursor(QColor color, int edge)
{
    const auto *formats = xcb_render_util_query_formats(m_connection);
    const auto *argb = xcb_render_util_find_standard_format(formats, XCB_PICT_STANDARD_ARGB_32);
    const auto side = static_cast<quint16>(edge);
    const xcb_pixmap_t pixmap = xcb_generate_id(m_connection);
    const xcb_render_picture_t picture = xcb_generate_id(m_connection);
    const xcb_cursor_t cursor = xcb_generate_id(m_connection);
    xcb_create_pixmap(m_connection, 32, pixmap, m_screen->root, side, side);
    xcb_render_create_picture(m_connection, picture, pixmap, argb->id, 0, nullptr);
    const xcb_rectangle_t all{0, 0, side, side};
    xcb_render_fill_rectangles(m_connection, XCB_RENDER_PICT_OP_SRC, picture, renderColor(color), 1, &all);
    xcb_render_create_cursor(m_connection, cursor, picture, side / 2, side / 2);
    xcb_change_window_attributes(m_connection, m_screen->root, XCB_CW_CURSOR, &cursor);
    sync();
}

void TestDisplay::claimCompositing()
{
    constexpr std::string_view name = "_NET_WM_CM_S0";
    auto *atom = xcb_intern_atom_reply(
        m_connection, xcb_intern_atom(m_connection, 0, quint16(name.size()), name.data()), nullptr);
    if (atom == nullptr)
        return;
    m_manager = xcb_generate_id(m_connection);
    xcb_create_window(m_connection, XCB_COPY_FROM_PARENT, m_manager, m_screen->root, 0, 0, 1, 1, 0,
                      XCB_WINDOW_CLASS_INPUT_ONLY, XCB_COPY_FROM_PARENT, 0, nullptr);
    xcb_set_selection_owner(m_connection, m_manager, atom->atom, XCB_CURRENT_TIME);
    std::free(atom);
    sync();
}

void TestDisplay::giveCompositingUp()
{
    xcb_destroy_window(m_connection, m_manager);
    sync();
}

void TestDisplay::grabServer()
{
    xcb_grab_server(m_connection);
    sync();
}

void TestDisplay::ungrabServer()
{
    xcb_ungrab_server(m_connection);
    sync();
}

} // namespace stationmaster
