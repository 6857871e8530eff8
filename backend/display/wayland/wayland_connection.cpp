// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/display/wayland/wayland_connection.h"

#include <QFile>

#include <wayland-client-core.h>

#include <algorithm>
#include <cerrno>
#include <cstddef>
#include <cstring>
#include <utility>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t LongestInterfaceName = 64;

/// A socket that is connected to the compositor at `path`, or -1. Never waits: one whose queue is full
/// refuses at once.
int compositorAt(const QByteArray &path)
{
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    if (path.isEmpty() || std::size_t(path.size()) >= sizeof address.sun_path)
        return -1;
    std::memcpy(address.sun_path, path.constData(), std::size_t(path.size()));
    const int fd = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (fd < 0)
        return -1;
    const auto length = socklen_t(offsetof(sockaddr_un, sun_path) + std::size_t(path.size()) + 1);
    if (::connect(fd, reinterpret_cast<const sockaddr *>(&address), length) == 0)
        return fd;
    ::close(fd);
    return -1;
}

} // namespace

struct WaylandConnection::Expected
{
    WaylandConnection *connection;
    Proxy<wl_callback> callback;
    QPointer<QObject> owner;
    std::function<void()> then;
};

const wl_registry_listener WaylandConnection::RegistryListener = {
    .global =
        [](void *data, wl_registry *, quint32 name, const char *interface, quint32 version) {
            static_cast<WaylandConnection *>(data)->addGlobal(name, interface, version);
        },
    .global_remove =
        [](void *data, wl_registry *, quint32 name) {
            static_cast<WaylandConnection *>(data)->removeGlobal(name);
        },
};

const wl_callback_listener WaylandConnection::CallbackListener = {
    .done =
        [](void *data, wl_callback *, quint32) {
            auto *expected = static_cast<Expected *>(data);
            expected->connection->onAnswered(expected);
        },
};

void WaylandConnection::Disconnect::operator()(wl_display *display) const
{
    wl_display_disconnect(display);
}

WaylandConnection::WaylandConnection(std::chrono::milliseconds stallAfter, QObject *parent)
    : QObject(parent)
{
    m_stall.setSingleShot(true);
    m_stall.setInterval(stallAfter);
    connect(&m_stall, &QTimer::timeout, this, [this] {
        m_stalled = true;
        Q_EMIT stalledChanged(true);
    });
}

WaylandConnection::~WaylandConnection() = default;

Result<> WaylandConnection::open(const QString &socket)
{
    const int fd = compositorAt(QFile::encodeName(socket));
    if (fd < 0)
        return Error{Error::Code::Unreachable, u"no compositor answers at "_s + socket, {}};
    // From here on the descriptor is the library's, also where it fails.
    m_display.reset(wl_display_connect_to_fd(fd));
    if (!m_display)
        return Error{Error::Code::Internal, u"no connection to a compositor can be made"_s, {}};
    m_registry.reset(wl_display_get_registry(get()));
    wl_registry_add_listener(m_registry.get(), &RegistryListener, this);
    m_readable = std::make_unique<QSocketNotifier>(wl_display_get_fd(get()), QSocketNotifier::Read);
    connect(m_readable.get(), &QSocketNotifier::activated, this, &WaylandConnection::read);
    m_writable = std::make_unique<QSocketNotifier>(wl_display_get_fd(get()), QSocketNotifier::Write);
    m_writable->setEnabled(false);
    connect(m_writable.get(), &QSocketNotifier::activated, this, &WaylandConnection::flush);
    expectAnswer(this, [this] {
        m_ready = true;
        Q_EMIT ready();
    });
    flush();
    return Unit{};
}

bool WaylandConnection::offers(const wl_interface &interface, quint32 least) const
{
    return std::ranges::any_of(m_globals, [&](const Global &global) {
        return global.interface == interface.name && global.version >= least;
    });
}

void *WaylandConnection::bindOne(const Global &global, const wl_interface &interface, quint32 version)
{
    return wl_registry_bind(m_registry.get(), global.name, &interface, std::min(global.version, version));
}

void *WaylandConnection::bindFirstOf(const wl_interface &interface, quint32 version, quint32 least)
{
    const auto found = std::ranges::find_if(m_globals, [&](const Global &global) {
        return global.interface == interface.name && global.version >= least;
    });
    return found == m_globals.end() ? nullptr : bindOne(*found, interface, version);
}

void WaylandConnection::addGlobal(quint32 name, const char *interface, quint32 version)
{
    if (m_globals.size() >= MaxGlobals || std::strlen(interface) > LongestInterfaceName || version == 0)
        return;
    const Global global{name, interface, version};
    m_globals += global;
    if (m_ready)
        Q_EMIT globalAdded(global);
}

void WaylandConnection::removeGlobal(quint32 name)
{
    m_globals.removeIf([name](const Global &global) {
        return global.name == name;
    });
    Q_EMIT globalRemoved(name);
}

void WaylandConnection::expectAnswer(QObject *owner, std::function<void()> then)
{
    if (m_closed)
        return;
    Expected *expected = m_expected
                             .emplace_back(new Expected{this, Proxy<wl_callback>(wl_display_sync(get())),
                                                        owner, std::move(then)})
                             .get();
    wl_callback_add_listener(expected->callback.get(), &CallbackListener, expected);
    if (!m_stall.isActive() && !m_stalled)
        m_stall.start();
}

void WaylandConnection::onAnswered(Expected *expected)
{
    const auto found = std::ranges::find(m_expected, expected, &std::unique_ptr<Expected>::get);
    const std::unique_ptr<Expected> answered = std::move(*found);
    m_expected.erase(found);
    if (m_expected.empty())
        m_stall.stop();
    else
        m_stall.start();
    if (std::exchange(m_stalled, false))
        Q_EMIT stalledChanged(false);
    if (answered->owner && answered->then)
        answered->then();
}

void WaylandConnection::flush()
{
    if (m_closed)
        return;
    // An error other than a lack of room is found when reading.
    const bool isFull = wl_display_flush(get()) < 0 && errno == EAGAIN;
    m_writable->setEnabled(isFull);
}

void WaylandConnection::read()
{
    ++m_wakeUps;
    while (wl_display_prepare_read(get()) != 0) {
        if (wl_display_dispatch_pending(get()) < 0) {
            close();
            return;
        }
    }
    if (wl_display_read_events(get()) < 0 || wl_display_dispatch_pending(get()) < 0)
        close();
    else
        flush();
}

void WaylandConnection::close()
{
    if (std::exchange(m_closed, true))
        return;
    m_readable->setEnabled(false);
    m_writable->setEnabled(false);
    m_stall.stop();
    const bool isNonsense = wl_display_get_error(get()) == EPROTO || wl_display_get_error(get()) == EINVAL;
    Q_EMIT closed(
        isNonsense ? Error{Error::Code::Protocol, u"the compositor and we do not understand each other"_s, {}}
                   : Error{Error::Code::Unreachable, u"the compositor has gone"_s, {}});
}

quint32 WaylandConnection::compositor() const
{
    ucred peer = {};
    socklen_t size = sizeof(peer);
    const bool told =
        m_display && getsockopt(wl_display_get_fd(get()), SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0;
    return told ? quint32(peer.pid) : 0;
}

} // namespace stationmaster

#include "moc_wayland_connection.cpp"
