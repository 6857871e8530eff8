// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/display/x11/window_closer.h"

#include "backend/display/x11/x_connection.h"

#include <algorithm>
#include <chrono>
#include <cstring>

#include <unistd.h>

namespace stationmaster {

using namespace std::chrono_literals;

namespace {

constexpr auto ConnectDeadline = 3s;
constexpr auto StallAfter = 3s;

constexpr std::array Names{
    "_NET_CLIENT_LIST",
    "_NET_CLOSE_WINDOW",
    "_NET_SUPPORTING_WM_CHECK",
    "_NET_WM_WINDOW_TYPE",
    "_NET_WM_WINDOW_TYPE_DESKTOP",
    "_NET_WM_WINDOW_TYPE_DOCK",
    "_NET_WM_PID",
    "WM_PROTOCOLS",
    "WM_DELETE_WINDOW",
};

/// EWMH's source indication for what a person asks for through another program.
constexpr quint32 FromPager = 2;

} // namespace

WindowCloser::WindowCloser(QObject *parent)
    : QObject(parent)
{
}

WindowCloser::~WindowCloser() = default;

void WindowCloser::expect(unsigned int sequence, Answer answer)
{
    m_connection->expect(sequence, this,
                         [answer = std::move(answer)](const void *reply, const xcb_generic_error_t *) {
                             answer(reply);
                         });
}

void WindowCloser::fail(const Error &error)
{
    if (!std::exchange(m_answered, true))
        Q_EMIT failed(error);
}

void WindowCloser::closeAll(const QByteArray &display)
{
    m_connector.open(display, ConnectDeadline, [this](const Result<XDisplay> &opened) {
        if (!opened) {
            fail(opened.error());
            return;
        }
        m_connection = std::make_unique<XConnection>(opened.value().connection, StallAfter);
        connect(m_connection.get(), &XConnection::closed, this, &WindowCloser::fail);
        connect(m_connection.get(), &XConnection::stalledChanged, this, [this](bool stalled) {
            if (stalled)
                fail(Error{Error::Code::TimedOut, QStringLiteral("the X server does not answer"), {}});
        });
        connect(m_connection.get(), &XConnection::eventArrived, this, &WindowCloser::onEvent);
        begin(opened.value().screen);
    });
}

void WindowCloser::begin(int screen)
{
    xcb_connection_t *c = m_connection->get();
    auto it = xcb_setup_roots_iterator(xcb_get_setup(c));
    for (int i = 0; i < screen && it.rem > 0; ++i)
        xcb_screen_next(&it);
    if (it.rem == 0) {
        fail(Error{Error::Code::NotFound, QStringLiteral("the display has no such screen"), {}});
        return;
    }
    m_root = it.data->root;
    for (std::size_t i = 0; i < AtomCount; ++i) {
        const char *name = Names.at(i);
        expect(xcb_intern_atom(c, 0, quint16(std::strlen(name)), name).sequence, [this, i](const void *data) {
            if (const auto *reply = static_cast<const xcb_intern_atom_reply_t *>(data))
                m_atoms.at(i) = reply->atom;
        });
    }
    whenAnswered([this] {
        askForManager();
    });
}

void WindowCloser::whenAnswered(std::function<void()> then)
{
    expect(xcb_get_input_focus(m_connection->get()).sequence, [then = std::move(then)](const void *) {
        then();
    });
    m_connection->flush();
}

QList<quint32> WindowCloser::valuesOf(const void *propertyReply) const
{
    const auto *reply = static_cast<const xcb_get_property_reply_t *>(propertyReply);
    if (reply == nullptr || reply->format != 32)
        return {};
    const auto *first = static_cast<const quint32 *>(xcb_get_property_value(reply));
    return {first, first + std::min<quint32>(reply->value_len, MaxWindows)};
}

void WindowCloser::askForManager()
{
    xcb_connection_t *c = m_connection->get();
    // What a window manager has left behind when it ended is still there: only the window that it had made
    // for this says that one is alive.
    expect(xcb_get_property(c, 0, m_root, atom(WmCheck), XCB_ATOM_WINDOW, 0, 1).sequence,
           [this](const void *data) {
               const QList<quint32> window = valuesOf(data);
               if (window.isEmpty()) {
                   askRoot();
                   return;
               }
               expect(xcb_get_property(m_connection->get(), 0, window.constFirst(), atom(WmCheck),
                                       XCB_ATOM_WINDOW, 0, 1)
                          .sequence,
                      [this, window](const void *again) {
                          if (valuesOf(again) == window)
                              askForList();
                          else
                              askRoot();
                      });
               m_connection->flush();
           });
    m_connection->flush();
}

void WindowCloser::askForList()
{
    xcb_connection_t *c = m_connection->get();
    const quint32 properties = XCB_EVENT_MASK_PROPERTY_CHANGE;
    xcb_change_window_attributes(c, m_root, XCB_CW_EVENT_MASK, &properties);
    expect(xcb_get_property(c, 0, m_root, atom(ClientList), XCB_ATOM_WINDOW, 0, MaxWindows).sequence,
           [this](const void *data) {
               takeList(valuesOf(data));
           });
    m_connection->flush();
}

void WindowCloser::takeList(const QList<xcb_window_t> &windows)
{
    if (m_answered) {
        const bool any = std::ranges::any_of(windows, [this](xcb_window_t window) {
            return m_asked.contains(window);
        });
        if (!any)
            Q_EMIT allGone();
        return;
    }
    for (const xcb_window_t window : windows)
        look(window);
    whenAnswered([this] {
        for (const xcb_window_t window : std::as_const(m_asked)) {
            xcb_client_message_event_t message{};
            message.response_type = XCB_CLIENT_MESSAGE;
            message.format = 32;
            message.window = window;
            message.type = atom(CloseWindow);
            message.data.data32[0] = XCB_CURRENT_TIME;
            message.data.data32[1] = FromPager;
            xcb_send_event(m_connection->get(), 0, m_root,
                           XCB_EVENT_MASK_SUBSTRUCTURE_REDIRECT | XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY,
                           reinterpret_cast<const char *>(&message));
        }
        m_connection->flush();
        m_answered = true;
        Q_EMIT asked(int(m_asked.size()));
        if (m_asked.isEmpty())
            Q_EMIT allGone();
    });
}

void WindowCloser::look(xcb_window_t window)
{
    m_asked.insert(window);
    xcb_connection_t *c = m_connection->get();
    expect(xcb_get_property(c, 0, window, atom(WindowType), XCB_ATOM_ATOM, 0, 16).sequence,
           [this, window](const void *data) {
               const QList<quint32> types = valuesOf(data);
               if (types.contains(atom(TypeDesktop)) || types.contains(atom(TypeDock)))
                   m_asked.remove(window);
           });
    expect(xcb_get_property(c, 0, window, atom(Pid), XCB_ATOM_CARDINAL, 0, 1).sequence,
           [this, window](const void *data) {
               if (valuesOf(data) == QList<quint32>{quint32(getpid())})
                   m_asked.remove(window);
           });
}

void WindowCloser::askRoot()
{
    expect(xcb_query_tree(m_connection->get(), m_root).sequence, [this](const void *data) {
        if (const auto *tree = static_cast<const xcb_query_tree_reply_t *>(data)) {
            const xcb_window_t *first = xcb_query_tree_children(tree);
            for (int i = 0; i < std::min(xcb_query_tree_children_length(tree), MaxWindows); ++i)
                askPlain(first[i], true);
        }
        // The answers to the windows within them have been asked for by the time the first of these is here.
        whenAnswered([this] {
            whenAnswered([this] {
                m_connection->flush();
                m_answered = true;
                Q_EMIT asked(int(m_asked.size()));
            });
        });
    });
    m_connection->flush();
}

void WindowCloser::askPlain(xcb_window_t window, bool inside)
{
    xcb_connection_t *c = m_connection->get();
    if (m_seen.size() >= MaxWindows || m_seen.contains(window))
        return;
    m_seen.insert(window);
    expect(xcb_get_property(c, 0, window, atom(Pid), XCB_ATOM_CARDINAL, 0, 1).sequence,
           [this, window](const void *data) {
               if (valuesOf(data) != QList<quint32>{quint32(getpid())})
                   m_asked.insert(window);
           });
    expect(xcb_get_property(c, 0, window, atom(Protocols), XCB_ATOM_ATOM, 0, 32).sequence,
           [this, window](const void *data) {
               if (!valuesOf(data).contains(atom(DeleteWindow)))
                   m_asked.remove(window);
               else if (m_asked.contains(window))
                   closePlain(window);
           });
    if (!inside)
        return;
    // Within the frame that an old window manager has put around it.
    expect(xcb_query_tree(c, window).sequence, [this](const void *data) {
        if (const auto *tree = static_cast<const xcb_query_tree_reply_t *>(data)) {
            const xcb_window_t *first = xcb_query_tree_children(tree);
            for (int i = 0; i < std::min(xcb_query_tree_children_length(tree), MaxWindows); ++i)
                askPlain(first[i], false);
            m_connection->flush();
        }
    });
}

void WindowCloser::closePlain(xcb_window_t window)
{
    xcb_client_message_event_t message{};
    message.response_type = XCB_CLIENT_MESSAGE;
    message.format = 32;
    message.window = window;
    message.type = atom(Protocols);
    message.data.data32[0] = atom(DeleteWindow);
    message.data.data32[1] = XCB_CURRENT_TIME;
    xcb_send_event(m_connection->get(), 0, window, XCB_EVENT_MASK_NO_EVENT,
                   reinterpret_cast<const char *>(&message));
}

void WindowCloser::onEvent(const xcb_generic_event_t *event)
{
    if ((event->response_type & 0x7f) != XCB_PROPERTY_NOTIFY || !m_answered)
        return;
    if (reinterpret_cast<const xcb_property_notify_event_t *>(event)->atom == atom(ClientList))
        askForList();
}

} // namespace stationmaster

#include "moc_window_closer.cpp"
