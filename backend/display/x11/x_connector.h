// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/result.h"

#include <QByteArray>
#include <QObject>
#include <QTimer>

#include <xcb/xcb.h>

#include <chrono>
#include <functional>
#include <memory>
#include <thread>

namespace stationmaster {

/// A connection to an X display and the screen number its name asked for.
struct XDisplay
{
    std::shared_ptr<xcb_connection_t> connection;
    int screen = 0;

    bool operator==(const XDisplay &) const = default;
};

/// Opens one X display of this host without blocking the caller.
///
/// xcb waits inside its connect call for the server's setup reply, and a stopped server never sends it. So
/// that call runs in a thread of its own, on a socket that is ours: shutting the socket down ends the call,
/// which is how a deadline and the destructor get the thread back at once.
///
/// Only the local socket of a display (":7", "unix:7.1") is taken, by xcb's own rules: the abstract name
/// first, then the file; the cookie from Xauthority. Anything else is Unsupported.
class XConnector final : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(Result<XDisplay>)>;

    explicit XConnector(QObject *parent = nullptr);
    ~XConnector() override;

    /// Calls `done` once, later, on this thread; never after this object has died. Called once.
    void open(const QByteArray &display, std::chrono::milliseconds deadline, Done done);

private:
    void finish(const Result<XDisplay> &result);
    void endThread(bool hangUp);

    Done m_done;
    QTimer m_deadline;
    std::thread m_thread;
    int m_socket = -1; ///< Our own name for the socket that the thread's call reads from.
};

} // namespace stationmaster
