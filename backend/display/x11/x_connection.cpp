// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/display/x11/x_connection.h"

#include <xcb/xcbext.h>

#include <csignal>
#include <cstdlib>

namespace stationmaster {

namespace {

struct Free
{
    void operator()(void *memory) const { std::free(memory); }
};

void surviveBrokenPipes()
{
    struct sigaction action
    {
    };
    if (sigaction(SIGPIPE, nullptr, &action) == 0 && action.sa_handler == SIG_DFL) {
        action.sa_handler = SIG_IGN;
        sigaction(SIGPIPE, &action, nullptr);
    }
}

} // namespace

XConnection::XConnection(std::shared_ptr<xcb_connection_t> connection, std::chrono::milliseconds stallAfter,
                         QObject *parent)
    : QObject(parent)
    , m_connection(std::move(connection))
    , m_notifier(xcb_get_file_descriptor(m_connection.get()), QSocketNotifier::Read)
{
    surviveBrokenPipes();
    m_stall.setSingleShot(true);
    m_stall.setInterval(stallAfter);
    connect(&m_stall, &QTimer::timeout, this, [this] {
        m_stalled = true;
        Q_EMIT stalledChanged(true);
    });
    connect(&m_notifier, &QSocketNotifier::activated, this, [this] {
        ++m_wakeUps;
        drain();
    });
}

quint32 XConnection::takeId()
{
    if (m_freeIds.empty())
        return xcb_generate_id(get());
    const quint32 id = m_freeIds.back();
    m_freeIds.pop_back();
    return id;
}

void XConnection::giveId(quint32 id)
{
    m_freeIds.push_back(id);
}

void XConnection::expect(unsigned int sequence, QObject *owner, Answer answer)
{
    m_pending.push_back({sequence, owner, std::move(answer)});
    if (!m_stall.isActive() && !m_stalled)
        m_stall.start();
}

void XConnection::flush()
{
    if (m_closed)
        return;
    xcb_flush(get());
    // xcb reads while it writes, and what it has read wakes no notifier.
    if (m_draining || m_drainQueued)
        return;
    m_drainQueued = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_drainQueued = false;
            drain();
        },
        Qt::QueuedConnection);
}

void XConnection::progressed()
{
    if (m_pending.empty())
        m_stall.stop();
    else
        m_stall.start();
    if (!std::exchange(m_stalled, false))
        return;
    Q_EMIT stalledChanged(false);
}

bool XConnection::takeEvent()
{
    const std::unique_ptr<xcb_generic_event_t, Free> event(xcb_poll_for_event(get()));
    if (!event)
        return false;
    if (event->response_type == 0)
        ++m_strayErrors;
    else
        Q_EMIT eventArrived(event.get());
    return true;
}

bool XConnection::takeReply()
{
    if (m_pending.empty() || xcb_connection_has_error(get()) != 0)
        return false;
    void *replyMemory = nullptr;
    xcb_generic_error_t *errorMemory = nullptr;
    if (xcb_poll_for_reply(get(), m_pending.front().sequence, &replyMemory, &errorMemory) == 0)
        return false;
    const std::unique_ptr<void, Free> reply(replyMemory);
    const std::unique_ptr<xcb_generic_error_t, Free> error(errorMemory);
    const Pending pending = std::move(m_pending.front());
    m_pending.pop_front();
    progressed();
    if (pending.owner)
        pending.answer(reply.get(), error.get());
    return true;
}

void XConnection::drain()
{
    if (m_draining || m_closed)
        return;
    m_draining = true;
    // What a handler does may end the owner of this connection.
    const QPointer<XConnection> alive(this);
    // Events first: a stray error must be counted before the reply that follows it is believed.
    while (takeEvent() || (alive && takeReply())) {
        if (!alive)
            return;
    }
    m_draining = false;
    if (xcb_connection_has_error(get()) == 0)
        return;
    m_closed = true;
    m_notifier.setEnabled(false);
    m_stall.stop();
    m_pending.clear();
    Q_EMIT closed(Error{Error::Code::Unreachable, QStringLiteral("the X server has gone"), {}});
}

} // namespace stationmaster

#include "moc_x_connection.cpp"
