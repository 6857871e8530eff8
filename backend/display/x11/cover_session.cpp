// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/display/x11/cover_session.h"

#include "backend/display/x11/x_connection.h"

#include <xcb/composite.h>
#include <xcb/randr.h>
#include <xcb/xinput.h>

#include <algorithm>
#include <chrono>

namespace stationmaster {

using namespace std::chrono;
using namespace std::chrono_literals;

namespace {

constexpr auto ConnectDeadline = 5s;
constexpr auto StallAfter = 2s;
constexpr auto Pause = 20ms;
constexpr auto Beat = 1s;
constexpr int MaxMonitors = 64;
/// Looks in a row that a picture may be under way to the server.
constexpr int MostDoubts = 10;

constexpr quint32 WatchChildren = XCB_EVENT_MASK_STRUCTURE_NOTIFY | XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY;

} // namespace

CoverSession::CoverSession(CoverPainter painter, CoverReason reason, CoverNotice notice, QObject *parent)
    : QObject(parent)
    , m_painter(std::move(painter))
    , m_words(std::move(reason), std::move(notice))
{
    m_clock.start();
    m_second.setSingleShot(true);
    connect(&m_second, &QTimer::timeout, this, &CoverSession::say);
    m_pause.setSingleShot(true);
    m_pause.setInterval(Pause);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (std::exchange(m_lookAgain, false))
            look();
    });
    m_beat.setInterval(Beat);
    connect(&m_beat, &QTimer::timeout, this, [this] {
        m_due = true;
        look();
    });
}

CoverSession::~CoverSession() = default;

void CoverSession::open(const QByteArray &display)
{
    m_connector.open(display, ConnectDeadline, [this](const Result<XDisplay> &opened) {
        if (!opened) {
            Q_EMIT closed(opened.error());
            return;
        }
        m_connection = std::make_unique<XConnection>(opened.value().connection, StallAfter);
        connect(m_connection.get(), &XConnection::closed, this, [this](const Error &error) {
            m_beat.stop();
            m_pause.stop();
            Q_EMIT closed(error);
        });
        connect(m_connection.get(), &XConnection::eventArrived, this, &CoverSession::onEvent);
        connect(m_connection.get(), &XConnection::stalledChanged, this, [this](bool stalled) {
            if (stalled)
                onStalled();
        });
        CoverServer::probe(*m_connection, opened.value().screen, this,
                           [this](const Result<CoverServer> &server) {
                               if (server)
                                   begin(server.value());
                               else
                                   Q_EMIT closed(server.error());
                           });
    });
}

void CoverSession::setReason(const CoverReason &reason)
{
    if (m_words.reason() == reason)
        return;
    m_words.setReason(reason);
    say();
}

void CoverSession::setNotice(const CoverNotice &notice)
{
    m_words.setNotice(notice);
    say();
}

void CoverSession::say()
{
    m_second.stop();
    if (!m_canvas || m_drawn.isEmpty())
        return;
    const CoverContent now = m_words.content(m_button && m_button->isFocused());
    m_canvas->update(now);
    if (const auto time = m_words.staysFor(now))
        m_second.start(*time);
}

void CoverSession::onDrawn(xcb_pixmap_t pixmap, const QRect &changed, const CoverContent &content)
{
    if (!changed.isEmpty()) {
        for (CoverWindow *window : {m_rootWindow.get(), m_overlayWindow.get()}) {
            if (window != nullptr)
                window->setBackground(pixmap, changed);
        }
    }
    m_words.setSaid(content.notice.id);
    m_button->set(content.notice.id, m_canvas->buttons(), content.focused);
    announce();
}

void CoverSession::begin(const CoverServer &server)
{
    m_server = server;
    xcb_connection_t *c = m_connection->get();
    m_canvas = std::make_unique<CoverCanvas>(*m_connection, server, m_painter);
    connect(m_canvas.get(), &CoverCanvas::drawn, this, &CoverSession::onDrawn);
    m_check = std::make_unique<CoverCheck>(*m_connection, server, *m_canvas);
    m_button = std::make_unique<CoverButton>(server);
    connect(m_button.get(), &CoverButton::focusChanged, this, &CoverSession::say);
    connect(m_button.get(), &CoverButton::pressed, this, &CoverSession::pressed);
    m_grab = std::make_unique<InputGrab>(*m_connection, server);
    connect(m_grab.get(), &InputGrab::answered, this, &CoverSession::announce);
    m_rootWindow = std::make_unique<CoverWindow>(*m_connection, server.root);

    xcb_change_window_attributes(c, server.root, XCB_CW_EVENT_MASK, &WatchChildren);
    if (server.randrEvent) {
        xcb_randr_select_input(c, server.root,
                               XCB_RANDR_NOTIFY_MASK_SCREEN_CHANGE | XCB_RANDR_NOTIFY_MASK_CRTC_CHANGE
                                   | XCB_RANDR_NOTIFY_MASK_OUTPUT_CHANGE
                                   | XCB_RANDR_NOTIFY_MASK_RESOURCE_CHANGE);
    }
    if (server.inputOpcode) {
        struct
        {
            xcb_input_event_mask_t head;
            quint32 mask;
        } devices{{XCB_INPUT_DEVICE_ALL, 1}, XCB_INPUT_XI_EVENT_MASK_HIERARCHY};
        xcb_input_xi_select_events(c, server.root, 1, &devices.head);
    }
    if (server.composite)
        takeOverlay();
    askForMonitors();
    m_beat.start();
    m_connection->flush();
}

void CoverSession::takeOverlay()
{
    // The server shows it from now on, above everything, until this connection ends.
    m_connection->expect(
        xcb_composite_get_overlay_window(m_connection->get(), m_server.root).sequence, this,
        [this](const void *data, const xcb_generic_error_t *) {
            const auto *reply = static_cast<const xcb_composite_get_overlay_window_reply_t *>(data);
            if (reply == nullptr)
                return;
            m_overlay = reply->overlay_win;
            m_overlayWindow = std::make_unique<CoverWindow>(*m_connection, m_overlay);
            xcb_change_window_attributes(m_connection->get(), m_overlay, XCB_CW_EVENT_MASK, &WatchChildren);
            look();
        });
}

void CoverSession::askForMonitors()
{
    m_connection->expect(xcb_get_geometry(m_connection->get(), m_server.root).sequence, this,
                         [this](const void *data, const xcb_generic_error_t *) {
                             const auto *reply = static_cast<const xcb_get_geometry_reply_t *>(data);
                             if (reply == nullptr)
                                 return;
                             m_size = QSize(reply->width, reply->height);
                             look();
                             if (!m_server.monitors)
                                 setMonitors({});
                         });
    if (m_server.monitors) {
        m_connection->expect(
            xcb_randr_get_monitors(m_connection->get(), m_server.root, 1).sequence, this,
            [this](const void *data, const xcb_generic_error_t *) {
                const auto *reply = static_cast<const xcb_randr_get_monitors_reply_t *>(data);
                QList<QRect> monitors;
                if (reply != nullptr) {
                    for (auto it = xcb_randr_get_monitors_monitors_iterator(reply);
                         it.rem > 0 && monitors.size() < MaxMonitors; xcb_randr_monitor_info_next(&it)) {
                        const QRect monitor(it.data->x, it.data->y, it.data->width, it.data->height);
                        if (monitor.intersects(QRect(QPoint(), m_size)) && !monitors.contains(monitor))
                            monitors.append(monitor);
                    }
                }
                setMonitors(monitors);
            });
    }
    m_connection->flush();
}

void CoverSession::setMonitors(const QList<QRect> &monitors)
{
    const QList<QRect> all{QRect(QPoint(), m_size)};
    if (std::exchange(m_monitors, monitors.isEmpty() ? all : monitors) != m_monitors || m_size != m_drawn)
        redraw();
}

void CoverSession::redraw()
{
    m_drawn = m_size;
    m_canvas->draw(m_size, m_monitors, m_words.content(m_button && m_button->isFocused()));
    say();
}

bool CoverSession::isOurs(xcb_window_t window) const
{
    return window == m_server.root || window == m_overlay
        || (m_rootWindow && window == m_rootWindow->window())
        || (m_overlayWindow && window == m_overlayWindow->window());
}

void CoverSession::onEvent(const xcb_generic_event_t *event)
{
    if (m_button)
        m_button->onEvent(event);
    if (const auto moved = CoverWindow::moved(event))
        return onMoved(*moved);
    const quint8 type = event->response_type & 0x7f;
    switch (type) {
    case XCB_UNMAP_NOTIFY:
        if (isOurs(reinterpret_cast<const xcb_unmap_notify_event_t *>(event)->window))
            look();
        return;
    case XCB_DESTROY_NOTIFY:
        if (isOurs(reinterpret_cast<const xcb_destroy_notify_event_t *>(event)->window))
            look();
        return;
    case XCB_GE_GENERIC:
        onInput(event);
        return;
    default:
        if (m_server.randrEvent
            && (type == *m_server.randrEvent + XCB_RANDR_SCREEN_CHANGE_NOTIFY
                || type == *m_server.randrEvent + XCB_RANDR_NOTIFY))
            askForMonitors();
    }
}

void CoverSession::onMoved(const CoverWindow::Moved &moved)
{
    // Also sent, with the same size, when monitors were named by hand.
    if (moved.window == m_server.root)
        askForMonitors();
    // Among the root's children nobody is above what lies in the overlay window.
    if (m_overlayWindow && moved.parent == m_overlay && !isOurs(moved.window)) {
        const CoverRival::Time now(m_clock.elapsed());
        if (m_rival.rises(now))
            m_overlayWindow->rise();
        if (m_rival.isThere(now))
            lose();
    }
    look();
}

void CoverSession::onInput(const xcb_generic_event_t *event)
{
    const auto *touch = reinterpret_cast<const xcb_input_touch_begin_event_t *>(event);
    if (!m_server.inputOpcode || touch->extension != *m_server.inputOpcode)
        return;
    if (touch->event_type == XCB_INPUT_HIERARCHY)
        m_grab->onDevicesChanged();
    else if (touch->event_type == XCB_INPUT_TOUCH_BEGIN)
        m_grab->takeTouch(touch->deviceid, touch->detail, touch->event);
}

CoverWindow::Wanted CoverSession::wanted(const CoverWindow &window) const
{
    return {m_size, m_canvas->pixel(), m_server.shape, &window == m_overlayWindow.get(),
            &window == m_rootWindow.get() ? m_overlay : xcb_window_t{XCB_NONE}};
}

void CoverSession::look()
{
    if (m_size.isEmpty())
        return;
    if (m_looking || m_pause.isActive()) {
        m_lookAgain = true;
        return;
    }
    m_looking = true;
    m_overlayFound = CoverWindow::Found::Right;
    if (m_overlayWindow) {
        m_overlayWindow->check(wanted(*m_overlayWindow), this, [this](CoverWindow::Found found) {
            m_overlayFound = found;
        });
    }
    m_rootWindow->check(wanted(*m_rootWindow), this, [this](CoverWindow::Found found) {
        m_rootFound = found;
        mend();
    });
    m_connection->flush();
}

void CoverSession::mend()
{
    using enum CoverWindow::Found;
    const bool right = m_rootFound == Right && m_overlayFound == Right;
    const bool made = m_rootFound == NoWindow || m_overlayFound == NoWindow;
    if (m_overlayFound == NoParent) {
        m_overlayWindow.reset();
        m_overlay = XCB_NONE;
        takeOverlay();
    }
    m_rootWindow->repair(wanted(*m_rootWindow), m_rootFound);
    if (m_overlayWindow)
        m_overlayWindow->repair(wanted(*m_overlayWindow), m_overlayFound);
    if (made)
        redraw();
    // The topmost window holds the devices.
    const CoverWindow::Found front = m_overlayWindow ? m_overlayFound : m_rootFound;
    if (front <= Wrong)
        m_grab->take((m_overlayWindow ? m_overlayWindow : m_rootWindow)->window());
    else // Devices that were given to a window that cannot be seen are anybody's.
        m_grab->lose();
    if (!right) {
        m_lookAgain = true;
        m_due = true;
    }
    if (front != Right)
        m_up = false;
    if (front == Right && (m_due || !m_up)) {
        m_check->look(m_size, this, [this](CoverCheck::Seen found) {
            seen(found);
        });
        m_connection->flush();
        return;
    }
    m_looking = false;
    m_pause.start();
    announce();
    m_connection->flush();
}

void CoverSession::seen(CoverCheck::Seen found)
{
    m_looking = false;
    m_pause.start();
    // Pixels that nobody can read are no reason to say that the cover is not there: its windows are.
    const bool sure = found == CoverCheck::Seen::Cover || !m_server.layout;
    if (sure) {
        m_doubts = 0;
        m_up = !m_rival.isThere(CoverRival::Time(m_clock.elapsed()));
    } else {
        if (found == CoverCheck::Seen::SomethingElse)
            m_canvas->restore();
        // What was painted on the cover once is gone with its repainting; what comes back at once is there.
        ++m_doubts;
        m_lookAgain = m_doubts <= MostDoubts || found == CoverCheck::Seen::SomethingElse;
        if (m_doubts > (found == CoverCheck::Seen::SomethingElse ? 1 : MostDoubts))
            m_up = false;
    }
    m_due = !sure;
    announce();
    Q_EMIT looked();
    m_connection->flush();
}

void CoverSession::onStalled()
{
    // Whoever has the server for himself has the screen and the keyboard, too.
    lose();
}

void CoverSession::lose()
{
    m_up = false;
    m_due = true;
    announce();
    m_connection->flush();
}

void CoverSession::announce()
{
    const CoverState state{m_up, m_grab->holds()};
    if (std::exchange(m_state, state) != state)
        Q_EMIT stateChanged(state);
    QList<quint32> windows{m_rootWindow->window(), m_overlay};
    windows.removeAll(XCB_NONE);
    if (std::exchange(m_windows, windows) != windows)
        Q_EMIT windowsChanged();
    if (const auto notice = m_up ? m_words.takeShown() : std::nullopt)
        Q_EMIT noticeShown(*notice);
}

} // namespace stationmaster

#include "moc_cover_session.cpp"
