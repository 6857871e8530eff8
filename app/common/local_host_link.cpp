// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/local_host_link.h"

#include <functional>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

HostBackendOptions optionsFor(const QString &name, bool interactive)
{
    HostBackendOptions options;
    options.interactive = interactive;
    options.name = name;
    return options;
}

} // namespace

bool LocalHostLink::isMeantBy(const QString &address)
{
    return address.compare(u"localhost", Qt::CaseInsensitive) == 0;
}

LocalHostLink::LocalHostLink(const QString &bus, const QString &name, const Options &options, Clock &clock,
                             QObject *parent)
    : HostLink(parent)
    , m_address(bus)
    , m_name(name)
    , m_options(options)
    , m_found(optionsFor(name, options.interactive), options.startDeadline)
    , m_lastHope(clock, std::bind_front(&LocalHostLink::giveUp, this))
{
    connect(&m_found, &FoundHost::found, this, &HostLink::partsReady);
}

QString LocalHostLink::hostId() const
{
    return hostIdOf({});
}

void LocalHostLink::open()
{
    // Of a bus that is away this is tried again every few seconds anyway.
    if (m_bus)
        return;
    ReconnectingBus::Options options;
    options.deadline = m_options.deadline;
    m_bus = std::make_unique<ReconnectingBus>(m_address, u"stationmaster-local"_s, options);
    connect(m_bus.get(), &ReconnectingBus::opened, this, [this](const QDBusConnection &bus) {
        m_lastHope.stop();
        m_found.useBus(bus, m_options.interactive);
        setStatus({LinkState::Ready});
    });
    connect(m_bus.get(), &ReconnectingBus::lost, this, [this] {
        m_found.loseBus();
        m_lastHope.start(m_options.lastHope);
        setStatus({LinkState::Connecting});
    });
    connect(m_bus.get(), &ReconnectingBus::failed, this, [this](const Error &error) {
        setStatus({LinkState::NoService, {}, {}, false, error.detail});
    });
    setStatus({LinkState::Connecting});
    m_bus->open();
}

void LocalHostLink::close()
{
    if (!m_bus)
        return;
    m_bus.reset();
    m_found.loseBus();
    setStatus({});
}

void LocalHostLink::setStatus(const LinkStatus &status)
{
    if (m_status == status)
        return;
    m_status = status;
    Q_EMIT statusChanged();
}

void LocalHostLink::giveUp()
{
    if (m_found.parts() && m_found.parts()->link)
        m_found.parts()->link->giveUp(
            {Error::Code::Unreachable, u"the connection to the host has not come back"_s, {}});
}

SessionBackend *LocalHostLink::backend() const
{
    return m_found.parts() ? m_found.parts()->backend.get() : nullptr;
}

ScreenSource *LocalHostLink::screens() const
{
    return m_found.parts() ? m_found.parts()->screens.get() : nullptr;
}

HostControl *LocalHostLink::control() const
{
    return m_found.parts() ? m_found.parts()->control.get() : nullptr;
}

HostPower *LocalHostLink::power() const
{
    return m_found.parts() ? m_found.parts()->power.get() : nullptr;
}

std::optional<Error> LocalHostLink::serviceTrouble() const
{
    return m_found.parts() ? m_found.parts()->serviceTrouble : std::nullopt;
}

} // namespace stationmaster

#include "moc_local_host_link.cpp"
