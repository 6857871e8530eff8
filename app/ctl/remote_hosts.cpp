// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/remote_hosts.h"

#include "app/common/local_host_link.h"
#include "app/common/system_bus.h"
#include "model/hosts_backend.h"

#include <algorithm>

namespace stationmaster {

using namespace std::chrono_literals;

namespace {

/// A stationd starts in a fraction of a second. Whoever types a command does not wait longer for one that
/// does not, and half the time that was given is left to do without it.
constexpr std::chrono::milliseconds startDeadline = 5s;

/// A line that is lost is back within a few seconds; one that is not will not be waited for.
constexpr std::chrono::milliseconds lastHope = 20s;

} // namespace

RemoteHosts::RemoteHosts(Terminal &terminal, QObject *parent)
    : QObject(parent)
    , m_terminal(terminal)
    , m_answers(terminal)
    , m_passwords(m_answers)
{
    connect(&m_answers, &TerminalAnswers::asking, this, &RemoteHosts::asking);
}

RemoteHosts::~RemoteHosts() = default;

void RemoteHosts::open(const QList<RoomHost> &hosts, bool asSeveral, std::chrono::milliseconds deadline)
{
    if (hosts.size() == 1 && !asSeveral)
        openOne(hosts.constFirst(), deadline);
    else
        openSeveral(hosts, deadline);
}

std::unique_ptr<HostLink> RemoteHosts::makeLink(const RoomHost &host, std::chrono::milliseconds deadline)
{
    if (LocalHostLink::isMeantBy(host.address)) {
        LocalHostLink::Options options;
        options.interactive = m_terminal.canAsk();
        options.deadline = deadline;
        options.lastHope = lastHope;
        options.startDeadline = std::min(startDeadline, deadline / 2);
        return std::make_unique<LocalHostLink>(systemBusAddress(), host.name, options, m_clock);
    }
    SshHostLink::Options options;
    options.startDeadline = std::min(startDeadline, deadline / 2);
    options.lastHope = lastHope;
    options.bus.deadline = deadline;
    options.bus.ssh.timeout = std::chrono::duration_cast<std::chrono::seconds>(deadline);
    if (m_terminal.canAsk()) {
        options.bus.ssh.asks = true;
        options.answersQuestions = true;
        // A person types; the network's part has a time limit of its own.
        options.bus.deadline = deadline + 3min;
        options.bus.answerer = [this, name = host.name](const AskpassPrompt &prompt,
                                                        const AskpassServer::Reply &reply) {
            m_answers.ask(name, prompt, reply);
        };
    }
    auto link = std::make_unique<SshHostLink>(host.address, host.name, std::move(options),
                                              SshServices{m_relays, &m_askpass, m_clock});
    m_passwords.follow(link.get());
    return link;
}

void RemoteHosts::openOne(const RoomHost &host, std::chrono::milliseconds deadline)
{
    m_one = makeLink(host, deadline);
    connect(m_one.get(), &HostLink::statusChanged, this, &RemoteHosts::onStatus);
    connect(m_one.get(), &HostLink::partsReady, this, [this] {
        m_wasReady = true;
        Q_EMIT ready({m_one->backend(), m_one->screens(), m_one->control(), m_one->serviceTrouble()});
    });
    m_one->open();
}

void RemoteHosts::onStatus()
{
    const LinkStatus status = m_one->status();
    const bool isReady = status.state == LinkState::Ready;
    if (!m_wasReady && status.isFailure()) {
        m_one->close();
        Q_EMIT failed(status);
    } else if (m_wasReady && !isReady && !std::exchange(m_isLost, true)) {
        Q_EMIT lost();
    } else if (m_wasReady && isReady && std::exchange(m_isLost, false)) {
        Q_EMIT regained();
    }
}

void RemoteHosts::openSeveral(const QList<RoomHost> &hosts, std::chrono::milliseconds deadline)
{
    m_several.backend().waitForAll();
    for (const RoomHost &host : hosts) {
        HostLink *link = m_several.add(makeLink(host, deadline));
        if (!link)
            continue;
        m_addresses.insert(link->hostId(), host.address);
        if (host.mac)
            m_hardwareAddresses.insert(link->hostId(), *host.mac);
        link->open();
    }
    CommandHost all{&m_several.backend(), &m_several.screens(), &m_several.control(), {}};
    all.hosts = [this] {
        return named();
    };
    all.stopWaiting = [this] {
        m_several.backend().stopWaiting();
    };
    all.links = &m_several;
    all.clock = &m_clock;
    all.wakeSender = &m_wakeSender;
    all.hardwareAddressOf = [this](const QString &hostId) {
        const auto found = m_hardwareAddresses.constFind(hostId);
        return found == m_hardwareAddresses.cend() ? std::nullopt : std::optional(*found);
    };
    QMetaObject::invokeMethod(
        this,
        [this, all] {
            Q_EMIT ready(all);
        },
        Qt::QueuedConnection);
}

QList<NamedHost> RemoteHosts::named() const
{
    QList<NamedHost> hosts;
    for (const HostLink *link : m_several.links()) {
        NamedHost host{link->name(), m_several.failure(link->hostId()).value_or(link->status())};
        if (link->backend() && link->backend()->state() == SessionBackend::State::Ready) {
            host.status = {LinkState::Ready};
            host.sessions = int(link->backend()->sessions().size());
            host.hasService = link->control() != nullptr;
        } else if (!host.status.isFailure()) {
            // It has not answered, whatever the reason.
            host.status.state = LinkState::Unreachable;
        }
        host.address = m_addresses.value(link->hostId());
        hosts += host;
    }
    return hosts;
}

} // namespace stationmaster

#include "moc_remote_hosts.cpp"
