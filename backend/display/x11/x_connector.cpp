// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/display/x11/x_connector.h"

#include <QFileInfo>

#include <X11/Xauth.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <array>
#include <cstddef>
#include <cstdlib>
#include <cstring>

namespace stationmaster {

namespace {

// A connected socket to the display's server, or -1. Never waits: a server whose queue is full refuses at
// once.
int connectedSocket(const QByteArray &path, bool abstractName)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const auto offset = static_cast<std::size_t>(abstractName ? 1 : 0);
    const auto size = static_cast<std::size_t>(path.size());
    if (offset + size >= sizeof(address.sun_path))
        return -1;
    std::memcpy(address.sun_path + offset, path.constData(), size);
    const int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (fd < 0)
        return -1;
    const auto length =
        static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + offset + size + (abstractName ? 0 : 1));
    if (connect(fd, reinterpret_cast<const sockaddr *>(&address), length) == 0)
        return fd;
    close(fd);
    return -1;
}

struct FreeXauth
{
    void operator()(Xauth *auth) const { XauDisposeAuth(auth); }
};

// The cookie for a local display, as xcb itself would look it up; nothing when there is none.
std::unique_ptr<Xauth, FreeXauth> cookieFor(const QByteArray &number)
{
    // A pipe in the file's place would be waited for.
    const char *file = XauFileName();
    if (file == nullptr || !QFileInfo(QString::fromLocal8Bit(file)).isFile())
        return nullptr;
    std::array<char, 256> hostName{};
    if (gethostname(hostName.data(), hostName.size() - 1) != 0)
        return nullptr;
    QByteArray kind("MIT-MAGIC-COOKIE-1");
    char *kinds = kind.data();
    int kindLength = static_cast<int>(kind.size());
    return std::unique_ptr<Xauth, FreeXauth>(XauGetBestAuthByAddr(
        FamilyLocal, static_cast<unsigned short>(std::strlen(hostName.data())), hostName.data(),
        static_cast<unsigned short>(number.size()), number.constData(), 1, &kinds, &kindLength));
}

std::shared_ptr<xcb_connection_t> connectOn(int fd, const QByteArray &number)
{
    const auto cookie = cookieFor(number);
    xcb_auth_info_t auth{};
    if (cookie)
        auth = {cookie->name_length, cookie->name, cookie->data_length, cookie->data};
    return {xcb_connect_to_fd(fd, cookie ? &auth : nullptr), &xcb_disconnect};
}

} // namespace

XConnector::XConnector(QObject *parent)
    : QObject(parent)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        finish(Error{Error::Code::TimedOut, QStringLiteral("the X server does not answer"), {}});
    });
}

XConnector::~XConnector()
{
    endThread(true);
}

void XConnector::endThread(bool hangUp)
{
    if (m_socket >= 0 && hangUp)
        shutdown(m_socket, SHUT_RDWR);
    if (m_thread.joinable())
        m_thread.join();
    if (m_socket >= 0)
        close(m_socket);
    m_socket = -1;
}

void XConnector::finish(const Result<XDisplay> &result)
{
    if (!m_done)
        return;
    m_deadline.stop();
    // After success the thread has done its last act, and the connection has its own name for the socket.
    endThread(!result);
    const Done done = std::exchange(m_done, {});
    done(result);
}

void XConnector::open(const QByteArray &display, std::chrono::milliseconds deadline, Done done)
{
    m_done = std::move(done);
    const auto later = [this](const Result<XDisplay> &result) {
        QMetaObject::invokeMethod(
            this,
            [this, result] {
                finish(result);
            },
            Qt::QueuedConnection);
    };

    char *hostText = nullptr;
    int number = 0;
    int screen = 0;
    const bool understood = xcb_parse_display(display.constData(), &hostText, &number, &screen) != 0;
    const QByteArray host(hostText);
    std::free(hostText);
    if (!understood || (!host.isEmpty() && host != "unix")) {
        later(Error{Error::Code::Unsupported, QStringLiteral("not the name of a local X display"), {}});
        return;
    }

    const QByteArray path = "/tmp/.X11-unix/X" + QByteArray::number(number);
    int fd = connectedSocket(path, true);
    if (fd < 0)
        fd = connectedSocket(path, false);
    m_socket = fd < 0 ? -1 : dup(fd);
    if (m_socket < 0) {
        if (fd >= 0)
            close(fd);
        later(Error{Error::Code::Unreachable, QStringLiteral("no X server behind this display"), {}});
        return;
    }

    m_deadline.start(deadline);
    m_thread = std::thread([later, fd, screen, authNumber = QByteArray::number(number)] {
        auto connection = connectOn(fd, authNumber);
        if (!connection || xcb_connection_has_error(connection.get()) != 0)
            later(Error{Error::Code::Unreachable, QStringLiteral("the X server turned us away"), {}});
        else
            later(XDisplay{std::move(connection), screen});
    });
}

} // namespace stationmaster

#include "moc_x_connector.cpp"
