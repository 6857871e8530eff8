// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/display/x11/cursor_source.h"

#include "backend/display/x11/x_connection.h"

#include <QPainter>

#include <xcb/xfixes.h>
#include <xcb/xinput.h>

#include <algorithm>
#include <cstring>

namespace stationmaster {

CursorSource::CursorSource(XConnection &connection, const XServer &server, QObject *parent)
    : QObject(parent)
    , m_connection(connection)
    , m_server(server)
{
    connect(&m_connection, &XConnection::eventArrived, this, &CursorSource::onEvent);
}

void CursorSource::setWanted(bool wanted)
{
    m_wanted = wanted && canDraw();
    listen(m_wanted);
}

void CursorSource::rearm()
{
    listen(m_wanted);
}

void CursorSource::listen(bool on)
{
    if (on == m_listening)
        return;
    m_listening = on;
    xcb_xfixes_select_cursor_input(m_connection.get(), m_server.root,
                                   on ? XCB_XFIXES_CURSOR_NOTIFY_MASK_DISPLAY_CURSOR : 0);
    if (!canTellMotion())
        return;
    struct
    {
        xcb_input_event_mask_t head;
        quint32 mask;
    } const events{{XCB_INPUT_DEVICE_ALL_MASTER, 1},
                   on ? quint32{XCB_INPUT_XI_EVENT_MASK_RAW_MOTION} : quint32{0}};
    xcb_input_xi_select_events(m_connection.get(), m_server.root, 1, &events.head);
}

void CursorSource::onEvent(const xcb_generic_event_t *event)
{
    const quint8 type = event->response_type & 0x7f;
    bool ours = canDraw() && type == *m_server.fixesEvent + XCB_XFIXES_CURSOR_NOTIFY;
    if (type == XCB_GE_GENERIC && canTellMotion()) {
        const auto *generic = reinterpret_cast<const xcb_ge_generic_event_t *>(event);
        ours = generic->extension == *m_server.inputOpcode && generic->event_type == XCB_INPUT_RAW_MOTION;
    }
    if (!ours || !m_listening)
        return;
    listen(false);
    m_connection.flush();
    Q_EMIT changed();
}

void CursorSource::fetch(std::function<void(const CursorPicture &)> done)
{
    const auto cookie = xcb_xfixes_get_cursor_image(m_connection.get());
    m_connection.expect(
        cookie.sequence, this, [done = std::move(done)](const void *data, const xcb_generic_error_t *) {
            const auto *reply = static_cast<const xcb_xfixes_get_cursor_image_reply_t *>(data);
            CursorPicture cursor;
            if (reply != nullptr && reply->width > 0 && reply->height > 0 && reply->width <= MaxEdge
                && reply->height <= MaxEdge
                && xcb_xfixes_get_cursor_image_cursor_image_length(reply) >= reply->width * reply->height) {
                cursor.position = QPoint(reply->x - reply->xhot, reply->y - reply->yhot);
                cursor.image = QImage(reply->width, reply->height, QImage::Format_ARGB32_Premultiplied);
                std::memcpy(cursor.image.bits(), xcb_xfixes_get_cursor_image_cursor_image(reply),
                            static_cast<std::size_t>(cursor.image.sizeInBytes()));
            }
            done(cursor);
        });
}

void CursorSource::paint(QImage &picture, QSize screen, const CursorPicture &cursor)
{
    if (cursor.image.isNull() || screen.isEmpty())
        return;
    const double x = static_cast<double>(picture.width()) / screen.width();
    const double y = static_cast<double>(picture.height()) / screen.height();
    // Scaled first, by area: the painter alone would leave pixels of a thin pointer out. Never so small that
    // nobody sees it.
    constexpr int SmallestEdge = 4;
    const QSize size(std::max(SmallestEdge, qRound(cursor.image.width() * x)),
                     std::max(SmallestEdge, qRound(cursor.image.height() * y)));
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(QPointF(cursor.position.x() * x, cursor.position.y() * y),
                      cursor.image.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
}

} // namespace stationmaster

#include "moc_cursor_source.cpp"
