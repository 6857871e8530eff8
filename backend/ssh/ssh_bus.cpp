// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/ssh/ssh_bus.h"

#include "backend/dbus/call.h"
#include "backend/ssh/ssh_end.h"

#include <QRandomGenerator>

#include <algorithm>
#include <utility>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

/// Qt keeps connections by name in one place; no two of a program may share one.
QString nextConnectionName()
{
    static quint64 last = 0;
    return u"ssh-%1"_s.arg(++last);
}

} // namespace

SshBus::SshBus(RemoteHost host, Options options, const SshServices &services, QObject *parent)
    : QObject(parent)
    , m_host(std::move(host))
    , m_options(std::move(options))
    , m_services(services)
    , m_retry(services.clock,
              [this] {
                  tryAgain();
              })
    , m_delay(m_options.retryFirst)
{
}

SshBus::~SshBus()
{
    // Now, not later: what the attempt was given may be gone by then.
    if (std::exchange(m_attempt, nullptr))
        QDBusConnection::disconnectFromBus(m_connection);
}

void SshBus::open()
{
    if (m_attempt)
        return;
    m_delay = m_options.retryFirst;
    attempt();
}

void SshBus::close()
{
    m_retry.stop();
    m_asking.reset();
    endAttempt();
    setStatus({});
}

void SshBus::check()
{
    if (!m_attempt) {
        if (m_retry.isActive() || m_asking)
            open();
    } else if (!m_up) {
        attempt();
    } else {
        send(QDBusConnection(m_connection), busCall(u"GetId"_s), AnySignature, m_options.checkTimeout, this,
             [this, whose = m_connection](const Result<QDBusMessage> &answer) {
                 if (answer || whose != m_connection || !m_up)
                     return;
                 lose();
                 open();
             });
    }
}

void SshBus::trustKey(const HostKey &key)
{
    m_trusted = key;
    open();
}

void SshBus::givePassword(const QString &question, const QString &password)
{
    m_secrets.insert(question, password);
    open();
}

std::unique_ptr<SshCommand> SshBus::makeCommand(const QString &command) const
{
    SshQuestions::Answers answers{m_trusted, m_secrets, m_options.answerer};
    answers.secrets.insert(m_given);
    return std::make_unique<SshCommand>(sshWords(m_host, m_options.ssh, command), std::move(answers),
                                        m_options.ssh.asks ? m_services.askpass : nullptr);
}

quint64 SshBus::received() const
{
    return m_receivedBefore + (m_attempt ? m_attempt->received() : 0);
}

quint64 SshBus::sent() const
{
    return m_sentBefore + (m_attempt ? m_attempt->sent() : 0);
}

void SshBus::tryAgain()
{
    if (!m_services.probe || !m_silent || m_asked >= m_options.asksAtMost) {
        attempt();
        return;
    }
    ++m_asked;
    m_asking = std::make_unique<QObject>();
    m_services.probe->ask(*m_silent, m_asking.get(), [this](HostProbe::Answer answer) {
        onAsked(answer);
    });
}

void SshBus::onAsked(HostProbe::Answer answer)
{
    // Whatever has just answered belongs to it.
    m_asking.release()->deleteLater();
    // What is as it was when ssh tried is not tried again.
    const HostProbe::Answer before = m_status.answers ? HostProbe::Answer::Refused : HostProbe::Answer::None;
    if (answer != before)
        attempt();
    else
        retryLater(std::exchange(m_delay, std::min(m_delay * 2, m_options.askMost)));
}

void SshBus::attempt()
{
    m_retry.stop();
    m_asking.reset();
    m_asked = 0;
    endAttempt();
    m_connection = nextConnectionName();
    m_attempt = std::make_unique<SshAttempt>(
        SshAttempt::Request{m_host, m_options.ssh, m_connection, m_options.deadline,
                            SshQuestions::Answers{m_trusted, m_secrets, m_options.answerer}},
        m_services);
    connect(m_attempt.get(), &SshAttempt::opened, this, &SshBus::take);
    // Queued: the attempt ends in it. By then it may have been given up, and another one made.
    connect(
        m_attempt.get(), &SshAttempt::failed, this,
        [this, whose = m_connection](const LinkStatus &status) {
            if (whose == m_connection && m_attempt && !m_up)
                onFailed(status);
        },
        Qt::QueuedConnection);
    setStatus({LinkState::Connecting});
    m_attempt->begin();
}

void SshBus::take(const QDBusConnection &bus)
{
    // Made by the D-Bus library of this process itself when the socket closes; never sent by anybody.
    QDBusConnection listened = bus;
    listened.connect({}, u"/org/freedesktop/DBus/Local"_s, u"org.freedesktop.DBus.Local"_s, u"Disconnected"_s,
                     this, SLOT(onDisconnected()));
    m_up = true;
    if (!bus.isConnected()) {
        // Cut before anybody listened.
        onDisconnected();
        return;
    }
    m_delay = m_options.retryFirst;
    m_silent.reset();
    m_given = m_attempt->given();
    setStatus({LinkState::Ready});
    Q_EMIT opened(bus);
}

void SshBus::onDisconnected()
{
    if (!m_up)
        return;
    lose();
    // Not at once: a hundred hosts behind one line are lost together.
    retryLater(m_options.retryFirst);
}

void SshBus::lose()
{
    endAttempt();
    setStatus({LinkState::Connecting});
    Q_EMIT lost();
}

void SshBus::onFailed(const LinkStatus &status)
{
    endAttempt();
    if (status.state == LinkState::NeedsPassword && status.answerRefused)
        m_secrets.clear();
    if (status.state == LinkState::UnknownKey)
        m_trusted.reset();
    setStatus(status);
    m_silent = status.state == LinkState::Unreachable ? silentAddress(status.detail) : std::nullopt;
    if (status.state == LinkState::Unreachable)
        retryLater(std::exchange(m_delay, std::min(m_delay * 2, m_options.retryMost)));
    else if (status.state == LinkState::NoService)
        retryLater(m_options.retryMost);
}

void SshBus::endAttempt()
{
    m_up = false;
    m_given.clear();
    if (!m_attempt)
        return;
    m_receivedBefore += m_attempt->received();
    m_sentBefore += m_attempt->sent();
    // Not destroyed in a signal of its own.
    m_attempt->disconnect(this);
    m_attempt.release()->deleteLater();
    QDBusConnection::disconnectFromBus(m_connection);
}

void SshBus::retryLater(std::chrono::milliseconds delay)
{
    const qint64 quarter = std::max<qint64>(delay.count() / 4, 1);
    const qint64 chance = QRandomGenerator::global()->bounded(2 * quarter) - quarter;
    m_retry.start(delay + std::chrono::milliseconds(chance));
}

void SshBus::setStatus(const LinkStatus &status)
{
    if (m_status == status)
        return;
    m_status = status;
    Q_EMIT statusChanged();
}

} // namespace stationmaster

#include "moc_ssh_bus.cpp"
