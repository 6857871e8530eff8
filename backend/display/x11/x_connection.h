// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/result.h"

#include <QObject>
#include <QPointer>
#include <QSocketNotifier>
#include <QTimer>

#include <xcb/xcb.h>

#include <chrono>
#include <deque>
#include <functional>
#include <memory>
#include <vector>

namespace stationmaster {

/// An X connection inside Qt's event loop, never waited on.
///
/// Requests are sent with xcb's own functions on get(); whoever wants a reply names it with expect() and is
/// called when it is there. The one way in which xcb could still block is a full socket: so its users keep at
/// most one batch of small requests under way and send no more until its reply has come. That bounds what is
/// written to some kilobytes, far below any socket's room, even against a server that reads nothing.
///
/// xcb ends nobody's program, but the kernel does when a program writes to a server that has gone: the first
/// connection turns a default SIGPIPE off for this process.
class XConnection final : public QObject
{
    Q_OBJECT

public:
    /// One of the two is null, or both are for a checked request without a reply that went well.
    /// Valid only during the call.
    using Answer = std::function<void(const void *reply, const xcb_generic_error_t *error)>;

    XConnection(std::shared_ptr<xcb_connection_t> connection, std::chrono::milliseconds stallAfter,
                QObject *parent = nullptr);

    xcb_connection_t *get() const { return m_connection.get(); }

    /// A resource id. xcb would ask the server, and wait, once it has given out its two million; these are
    /// given back with giveId() after the resource has been freed, and used again.
    quint32 takeId();
    void giveId(quint32 id);

    /// Calls `answer` when the reply to `sequence` is there, unless `owner` has died by then. Must be called
    /// in the order of the requests. The request must have a reply, or be checked and be followed by one that
    /// has.
    void expect(unsigned int sequence, QObject *owner, Answer answer);
    /// Sends what has been asked. To be called at the end of each burst of requests.
    void flush();

    /// Errors that no expect() asked for. A difference between two points in time means that one of the
    /// requests between them failed.
    quint64 strayErrors() const { return m_strayErrors; }
    /// Times that this connection had something to read, for measuring idleness.
    quint64 wakeUps() const { return m_wakeUps; }

Q_SIGNALS:
    /// Valid only during the call.
    void eventArrived(const xcb_generic_event_t *event);
    /// Expected replies have been overdue for some time (true), or came after all (false).
    void stalledChanged(bool stalled);
    /// The server is gone. Emitted once; nothing comes after it.
    void closed(const stationmaster::Error &error);

private:
    struct Pending
    {
        unsigned int sequence;
        QPointer<QObject> owner;
        Answer answer;
    };

    void drain();
    bool takeEvent();
    bool takeReply();
    void progressed();

    std::shared_ptr<xcb_connection_t> m_connection;
    QSocketNotifier m_notifier;
    QTimer m_stall;
    std::deque<Pending> m_pending;
    std::vector<quint32> m_freeIds;
    quint64 m_strayErrors = 0;
    quint64 m_wakeUps = 0;
    bool m_stalled = false;
    bool m_closed = false;
    bool m_draining = false;
    bool m_drainQueued = false;
};

} // namespace stationmaster
