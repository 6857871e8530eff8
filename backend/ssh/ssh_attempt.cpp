// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/ssh/ssh_attempt.h"

#include "backend/ssh/bus_relay.h"
#include "backend/ssh/relay_thread.h"
#include "backend/ssh/ssh_end.h"

#include <array>
#include <utility>

#include <sys/socket.h>
#include <unistd.h>

namespace stationmaster {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// systemd's own way to a bus through ssh, as `loginctl -H` goes it.
const QString bridge = u"systemd-stdio-bridge"_s;

/// The relay answers at once; the D-Bus library must only get its turn.
constexpr std::chrono::milliseconds libraryDeadline = 30s;

/// How long an ssh may take to end when there is nothing left for it to carry.
constexpr std::chrono::milliseconds endDeadline = 5s;

} // namespace

SshAttempt::SshAttempt(Request request, const SshServices &services, QObject *parent)
    : QObject(parent)
    , m_request(std::move(request))
    , m_services(services)
    , m_questions(m_request.answers, m_request.ssh.asks ? services.askpass : nullptr)
    , m_deadline(services.clock, [this] {
        giveUp();
    })
{
    connect(&m_opener, &BusOpener::opened, this, [this](const QDBusConnection &bus) {
        if (std::exchange(m_answered, true)) {
            QDBusConnection::disconnectFromBus(m_request.connection);
            return;
        }
        m_deadline.stop();
        Q_EMIT opened(bus);
    });
    connect(&m_opener, &BusOpener::failed, this, [this](const Error &error) {
        fail({LinkState::Unreachable, {}, {}, false, error.detail});
    });
}

SshAttempt::~SshAttempt()
{
    if (m_relay)
        RelayThread::end(m_relay);
}

void SshAttempt::begin()
{
    std::array<int, 2> ends{-1, -1};
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0) {
        fail({LinkState::Unreachable, {}, {}, false, u"no socket can be had"_s});
        return;
    }
    m_process = std::make_unique<SshProcess>(sshWords(m_request.host, m_request.ssh, bridge),
                                             m_questions.environment());
    connect(m_process.get(), &SshProcess::ended, this, &SshAttempt::onEnded);
    m_relay = new BusRelay(ends[0]);
    connect(m_relay, &BusRelay::greeted, this, &SshAttempt::openBus);
    connect(m_relay, &BusRelay::closed, this, [this] {
        // ssh sees that too and ends, or is ended.
        if (!m_answered)
            m_deadline.start(endDeadline);
    });
    m_deadline.start(m_request.deadline);
    m_services.relays.run(m_relay);
    m_process->start(ends[1]);
    ::close(ends[1]);
}

quint64 SshAttempt::received() const
{
    return m_relay ? m_relay->received() : 0;
}

quint64 SshAttempt::sent() const
{
    return m_relay ? m_relay->sent() : 0;
}

void SshAttempt::openBus(const QString &address)
{
    if (!m_answered)
        m_opener.open(address, m_request.connection, libraryDeadline);
}

void SshAttempt::onEnded(int exitCode, const QString &output)
{
    fail(statusAfter({exitCode, output, m_questions.unanswered(), m_questions.answered(), m_timedOut},
                     bridge));
}

void SshAttempt::giveUp()
{
    if (m_answered)
        return;
    m_timedOut = true;
    m_process->kill();
}

void SshAttempt::fail(const LinkStatus &status)
{
    if (std::exchange(m_answered, true))
        return;
    m_deadline.stop();
    Q_EMIT failed(status);
}

} // namespace stationmaster

#include "moc_ssh_attempt.cpp"
