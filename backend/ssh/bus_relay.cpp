// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/ssh/bus_relay.h"

#include "backend/ssh/private_socket.h"

#include <QUrl>

#include <cerrno>
#include <optional>
#include <utility>

#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

/// Up to one piece; empty: nothing there just now; nothing: the end.
std::optional<QByteArray> readPiece(int descriptor)
{
    QByteArray piece(BusRelay::PieceSize, Qt::Uninitialized);
    const ssize_t count = ::read(descriptor, piece.data(), size_t(piece.size()));
    if (count < 0 && (errno == EAGAIN || errno == EINTR))
        return QByteArray();
    if (count <= 0)
        return {};
    piece.truncate(count);
    return piece;
}

/// A path in a D-Bus address: what could mean something there is written %xx.
QString inAddress(const QString &path)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(path, "/", "~"));
}

/// Gives a notifier up in its own signal.
void release(std::unique_ptr<QSocketNotifier> &notifier)
{
    if (!notifier)
        return;
    notifier->setEnabled(false);
    notifier.release()->deleteLater();
}

} // namespace

BusRelay::BusRelay(int far)
    : m_far(far)
{
}

BusRelay::~BusRelay()
{
    close();
}

void BusRelay::start()
{
    ::fcntl(m_far, F_SETFL, ::fcntl(m_far, F_GETFL) | O_NONBLOCK);
    m_notifier = std::make_unique<QSocketNotifier>(m_far, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &BusRelay::greetFar);
    if (!sendAll(m_far, BusGreeting::first()))
        close();
}

void BusRelay::greetFar()
{
    const std::optional<QByteArray> piece = readPiece(m_far);
    if (!piece) {
        close();
        return;
    }
    m_received += quint64(piece->size());
    const QByteArray answer = m_farGreeting.take(*piece);
    if (m_farGreeting.hasFailed() || !sendAll(m_far, answer))
        close();
    else if (m_farGreeting.isDone())
        letIn();
}

void BusRelay::letIn()
{
    release(m_notifier);
    m_folder = makePrivateFolder();
    const QString path = m_folder->filePath(u"bus"_s);
    const Result<int> listening = listenAt(path);
    if (!listening) {
        close();
        return;
    }
    m_listening = listening.value();
    m_notifier = std::make_unique<QSocketNotifier>(m_listening, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &BusRelay::accept);
    Q_EMIT greeted(u"unix:path="_s + inAddress(path));
}

void BusRelay::accept()
{
    m_near = acceptOwn(m_listening);
    if (m_near < 0)
        return;
    release(m_notifier);
    ::close(std::exchange(m_listening, -1));
    m_folder.reset();
    m_notifier = std::make_unique<QSocketNotifier>(m_near, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &BusRelay::greetNear);
}

void BusRelay::greetNear()
{
    const std::optional<QByteArray> piece = readPiece(m_near);
    if (!piece) {
        close();
        return;
    }
    const QByteArray answer = m_nearGreeting.take(*piece);
    if (m_nearGreeting.hasFailed() || !sendAll(m_near, answer)) {
        close();
        return;
    }
    if (!m_nearGreeting.isDone())
        return;
    release(m_notifier);
    m_in = {m_far, m_near, m_farGreeting.answer(), {}, {}};
    m_out = {m_near, m_far, m_nearGreeting.rest(), {}, {}};
    connectFlow(m_in, m_received);
    connectFlow(m_out, m_sent);
    flush(m_in);
    if (!m_closed)
        flush(m_out);
}

void BusRelay::connectFlow(Flow &flow, std::atomic<quint64> &count)
{
    flow.readable = std::make_unique<QSocketNotifier>(flow.from, QSocketNotifier::Read);
    flow.writable = std::make_unique<QSocketNotifier>(flow.to, QSocketNotifier::Write);
    flow.writable->setEnabled(false);
    connect(flow.readable.get(), &QSocketNotifier::activated, this, [this, &flow, &count] {
        pump(flow, count);
    });
    connect(flow.writable.get(), &QSocketNotifier::activated, this, [this, &flow] {
        flush(flow);
    });
}

void BusRelay::pump(Flow &flow, std::atomic<quint64> &count)
{
    std::optional<QByteArray> piece = readPiece(flow.from);
    if (!piece) {
        close();
        return;
    }
    count += quint64(piece->size());
    flow.pending = std::move(*piece);
    flush(flow);
}

void BusRelay::flush(Flow &flow)
{
    while (!flow.pending.isEmpty()) {
        const ssize_t count =
            ::send(flow.to, flow.pending.constData(), size_t(flow.pending.size()), MSG_NOSIGNAL);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0 && errno == EAGAIN)
            break;
        if (count < 0) {
            close();
            return;
        }
        flow.pending.remove(0, count);
    }
    // As long as one side does not take what is there, the other is not read.
    flow.readable->setEnabled(flow.pending.isEmpty());
    flow.writable->setEnabled(!flow.pending.isEmpty());
}

bool BusRelay::sendAll(int descriptor, const QByteArray &bytes)
{
    // Some hundred bytes into an empty socket: taken as a whole, or there is nobody.
    return ::send(descriptor, bytes.constData(), size_t(bytes.size()), MSG_NOSIGNAL) == bytes.size();
}

void BusRelay::close()
{
    if (std::exchange(m_closed, true))
        return;
    for (std::unique_ptr<QSocketNotifier> *notifier :
         {&m_notifier, &m_in.readable, &m_in.writable, &m_out.readable, &m_out.writable})
        release(*notifier);
    for (const int descriptor : {m_far, m_near, m_listening}) {
        if (descriptor >= 0)
            ::close(descriptor);
    }
    m_folder.reset();
    Q_EMIT closed();
}

} // namespace stationmaster

#include "moc_bus_relay.cpp"
