// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/display/x11/x11_desktop_watch.h"

#include "backend/display/x11/cursor_source.h"
#include "backend/display/x11/x_connection.h"
#include "backend/display/x11/x_connector.h"

#include <QLoggingCategory>

#include <xcb/xfixes.h>

#include <chrono>
#include <utility>

namespace stationmaster {

using namespace std::chrono_literals;

namespace {

Q_LOGGING_CATEGORY(logDesktop, "stationmaster.desktop")

constexpr auto DesktopDeadline = 10s;
constexpr auto DesktopStall = 5s;
/// Soon enough for a window that is to be out of the way of a hand.
constexpr auto PointerPause = 100ms;

} // namespace

X11DesktopWatch::X11DesktopWatch(QByteArray display, QObject *parent)
    : DesktopWatch(parent)
    , m_display(std::move(display))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(PointerPause);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        // In this order, or a movement between the two would be missed.
        m_cursor->rearm();
        askPointer();
    });
}

X11DesktopWatch::~X11DesktopWatch() = default;

void X11DesktopWatch::setWanted(bool wanted)
{
    if (wanted == (m_connector != nullptr))
        return;
    if (wanted)
        open();
    else
        close();
}

void X11DesktopWatch::open()
{
    m_connector = std::make_unique<XConnector>();
    m_connector->open(m_display, DesktopDeadline, [this](const Result<XDisplay> &display) {
        if (display)
            begin(display.value());
        else
            qCInfo(logDesktop) << "the desktop cannot be looked at:" << display.error().detail;
    });
}

void X11DesktopWatch::close()
{
    m_pause.stop();
    m_cursor.reset();
    m_connection.reset();
    m_connector.reset();
    m_pointer.reset();
    m_manager = XCB_NONE;
    m_composited = false;
}

void X11DesktopWatch::begin(const XDisplay &display)
{
    m_connection = std::make_unique<XConnection>(display.connection, DesktopStall);
    connect(m_connection.get(), &XConnection::closed, &m_pause, &QTimer::stop);
    connect(m_connection.get(), &XConnection::eventArrived, this, &X11DesktopWatch::onEvent);
    m_screen = display.screen;
    XServer::probe(*m_connection, display.screen, this, [this](const Result<XServer> &server) {
        if (!server)
            return;
        m_server = server.value();
        watchManager();
        watchPointer();
    });
}

void X11DesktopWatch::watchManager()
{
    const QByteArray name = "_NET_WM_CM_S" + QByteArray::number(m_screen);
    m_connection->expect(
        xcb_intern_atom(m_connection->get(), 0, quint16(name.size()), name.constData()).sequence, this,
        [this](const void *data, const xcb_generic_error_t *) {
            const auto *reply = static_cast<const xcb_intern_atom_reply_t *>(data);
            if (reply == nullptr)
                return;
            m_manager = reply->atom;
            if (m_server.fixesEvent) {
                xcb_xfixes_select_selection_input(
                    m_connection->get(), m_server.root, m_manager,
                    XCB_XFIXES_SELECTION_EVENT_MASK_SET_SELECTION_OWNER
                        | XCB_XFIXES_SELECTION_EVENT_MASK_SELECTION_WINDOW_DESTROY
                        | XCB_XFIXES_SELECTION_EVENT_MASK_SELECTION_CLIENT_CLOSE);
            }
            askManager();
        });
    m_connection->flush();
}

void X11DesktopWatch::askManager()
{
    m_connection->expect(xcb_get_selection_owner(m_connection->get(), m_manager).sequence, this,
                         [this](const void *data, const xcb_generic_error_t *) {
                             const auto *reply = static_cast<const xcb_get_selection_owner_reply_t *>(data);
                             const bool composited = reply != nullptr && reply->owner != XCB_NONE;
                             if (std::exchange(m_composited, composited) != composited)
                                 Q_EMIT compositedChanged();
                         });
    m_connection->flush();
}

void X11DesktopWatch::onEvent(const xcb_generic_event_t *event)
{
    if (m_manager != XCB_NONE && m_server.fixesEvent
        && (event->response_type & 0x7f) == *m_server.fixesEvent + XCB_XFIXES_SELECTION_NOTIFY)
        askManager();
}

void X11DesktopWatch::watchPointer()
{
    m_cursor = std::make_unique<CursorSource>(*m_connection, m_server);
    if (!m_cursor->canTellMotion())
        return;
    connect(m_cursor.get(), &CursorSource::changed, &m_pause, qOverload<>(&QTimer::start));
    m_cursor->setWanted(true);
    askPointer();
}

void X11DesktopWatch::askPointer()
{
    m_connection->expect(xcb_query_pointer(m_connection->get(), m_server.root).sequence, this,
                         [this](const void *data, const xcb_generic_error_t *) {
                             const auto *reply = static_cast<const xcb_query_pointer_reply_t *>(data);
                             if (reply == nullptr || reply->same_screen == 0)
                                 return;
                             const QPoint now(reply->root_x, reply->root_y);
                             if (m_pointer == now)
                                 return;
                             m_pointer = now;
                             Q_EMIT pointerMoved(now);
                         });
    m_connection->flush();
}

} // namespace stationmaster

#include "moc_x11_desktop_watch.cpp"
