// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/result.h"
#include "backend/display/wayland/wayland_proxies.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QSocketNotifier>
#include <QString>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

struct wl_display;
struct wl_interface;

namespace stationmaster {

/// A connection to a Wayland compositor inside Qt's event loop, never waited on: what cannot be written at
/// once is written when there is room, and a compositor that does not answer is told of by stalledChanged().
/// The compositor is a program of the session's user, so all that it says is hostile: how much of it is
/// remembered is bounded here, what it means is up to whoever asked.
///
/// Must not be deleted from inside one of its own signals or of a handler of an event; deleteLater() is
/// right.
class WaylandConnection final : public QObject
{
    Q_OBJECT

public:
    /// Something that the compositor offers.
    struct Global
    {
        quint32 name = 0; ///< The compositor's number for it.
        QByteArray interface;
        quint32 version = 0;
    };
    static constexpr qsizetype MaxGlobals = 256; ///< More are not looked at.

    explicit WaylandConnection(std::chrono::milliseconds stallAfter, QObject *parent = nullptr);
    ~WaylandConnection() override;

    /// Connects to the compositor that listens at this path and asks what it offers; ready() is the answer.
    /// Called once. Unreachable if nobody listens there, or nobody lets us in at once.
    Result<> open(const QString &socket);

    wl_display *get() const { return m_display.get(); }
    /// The process that listens there, as the kernel noted it when it began to; 0 if it does not say.
    quint32 compositor() const;
    const QList<Global> &globals() const { return m_globals; }
    /// There is a global of this interface, of this version at least.
    bool offers(const wl_interface &interface, quint32 least) const;

    /// The first global of this interface, by the lower of its version and `version`; null where there is
    /// none of at least `least`.
    template <typename T>
    Proxy<T> bindFirst(const wl_interface &interface, quint32 version, quint32 least = 1)
    {
        return Proxy<T>(static_cast<T *>(bindFirstOf(interface, version, least)));
    }
    template <typename T>
    Proxy<T> bind(const Global &global, const wl_interface &interface, quint32 version)
    {
        return Proxy<T>(static_cast<T *>(bindOne(global, interface, version)));
    }

    /// Asks for a sign of life, which comes behind the answers to everything that was asked before; calls
    /// `then` with it, unless `owner` has died. What is overdue is told as a stall. To be called for what the
    /// compositor has to answer at once.
    void expectAnswer(QObject *owner, std::function<void()> then = {});
    /// Sends what has been asked. To be called at the end of each burst of requests.
    void flush();

    /// Times that this connection had something to read, for measuring idleness.
    quint64 wakeUps() const { return m_wakeUps; }

Q_SIGNALS:
    /// globals() is all that is there. Told once.
    void ready();
    void globalAdded(const stationmaster::WaylandConnection::Global &global); ///< After ready().
    void globalRemoved(quint32 name);
    /// What was expected has been overdue for some time (true), or came after all (false).
    void stalledChanged(bool stalled);
    /// The end, told once; nothing comes after it. Unreachable: the compositor has gone. Protocol: it has
    /// said something that makes no sense, or has found that of us.
    void closed(const stationmaster::Error &error);

private:
    struct Disconnect
    {
        void operator()(wl_display *display) const;
    };
    struct Expected;

    void *bindFirstOf(const wl_interface &interface, quint32 version, quint32 least);
    void *bindOne(const Global &global, const wl_interface &interface, quint32 version);
    void addGlobal(quint32 name, const char *interface, quint32 version);
    void removeGlobal(quint32 name);
    void onAnswered(Expected *expected);
    void read();
    void close();

    static const struct wl_registry_listener RegistryListener;
    static const struct wl_callback_listener CallbackListener;

    std::unique_ptr<wl_display, Disconnect> m_display;
    Proxy<wl_registry> m_registry;
    std::unique_ptr<QSocketNotifier> m_readable;
    std::unique_ptr<QSocketNotifier> m_writable; ///< On while something could not be written.
    QList<Global> m_globals;
    std::vector<std::unique_ptr<Expected>> m_expected;
    QTimer m_stall;
    quint64 m_wakeUps = 0;
    bool m_ready = false;
    bool m_stalled = false;
    bool m_closed = false;
};

} // namespace stationmaster
