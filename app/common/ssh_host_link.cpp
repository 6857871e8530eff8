// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/ssh_host_link.h"

#include <functional>
#include <utility>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

HostBackendOptions optionsFor(const QString &host, const QString &name = {})
{
    HostBackendOptions options;
    options.local = false;
    options.server = host;
    options.name = name;
    return options;
}

} // namespace

SshHostLink::SshHostLink(const QString &host, const QString &name, Options options,
                         const SshServices &services, QObject *parent)
    : HostLink(parent)
    , m_id(hostIdOf(optionsFor(host)))
    , m_name(name)
    , m_isHost(parseRemoteHost(host).has_value())
    , m_found(optionsFor(host, name), options.startDeadline)
    , m_lastHope(services.clock, std::bind_front(&SshHostLink::giveUp, this))
    , m_bus(parseRemoteHost(host).value_or(RemoteHost()), std::move(options.bus), services)
{
    connect(&m_found, &FoundHost::found, this, &HostLink::partsReady);
    connect(&m_bus, &SshBus::statusChanged, this, &HostLink::statusChanged);
    connect(&m_bus, &SshBus::opened, this, [this](const QDBusConnection &bus) {
        m_lastHope.stop();
        m_found.useBus(bus);
    });
    connect(&m_bus, &SshBus::lost, this, [this, lastHope = options.lastHope] {
        m_found.loseBus();
        m_lastHope.start(lastHope);
    });
}

void SshHostLink::open()
{
    if (m_isHost) {
        m_bus.open();
    } else if (!std::exchange(m_opened, true)) {
        QMetaObject::invokeMethod(this, &HostLink::statusChanged, Qt::QueuedConnection);
    }
}

LinkStatus SshHostLink::status() const
{
    if (m_isHost || !m_opened)
        return m_bus.status();
    return {LinkState::Unreachable, {}, {}, false, u"not the name of a computer"_s};
}

void SshHostLink::giveUp()
{
    if (m_found.parts() && m_found.parts()->link)
        m_found.parts()->link->giveUp(
            {Error::Code::Unreachable, u"the connection to the host has not come back"_s, {}});
}

SessionBackend *SshHostLink::backend() const
{
    return m_found.parts() ? m_found.parts()->backend.get() : nullptr;
}

ScreenSource *SshHostLink::screens() const
{
    return m_found.parts() ? m_found.parts()->screens.get() : nullptr;
}

HostControl *SshHostLink::control() const
{
    return m_found.parts() ? m_found.parts()->control.get() : nullptr;
}

std::optional<Error> SshHostLink::serviceTrouble() const
{
    return m_found.parts() ? m_found.parts()->serviceTrouble : std::nullopt;
}

} // namespace stationmaster
