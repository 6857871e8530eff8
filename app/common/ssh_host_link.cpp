// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/ssh_host_link.h"

#include <QLocale>

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

/// The language of this program, as the C library calls it: "de_DE.UTF-8".
QString localeName()
{
    const QString name = QLocale().name();
    return name == "C"_L1 ? name : name + u".UTF-8"_s;
}

} // namespace

SshHostLink::SshHostLink(const QString &host, const QString &name, Options options,
                         const SshServices &services, QObject *parent)
    : HostLink(parent)
    , m_id(hostIdOf(optionsFor(host)))
    , m_name(name)
    , m_isHost(parseRemoteHost(host).has_value())
    , m_found(optionsFor(host, name), options.startDeadline)
    , m_clock(services.clock)
    , m_lastHope(services.clock, std::bind_front(&SshHostLink::giveUp, this))
    , m_bus(parseRemoteHost(host).value_or(RemoteHost()), std::move(options.bus), services)
    , m_answersQuestions(options.answersQuestions)
{
    connect(&m_found, &FoundHost::found, this, &HostLink::partsReady);
    connect(&m_bus, &SshBus::statusChanged, this, &HostLink::statusChanged);
    connect(&m_bus, &SshBus::opened, this, [this](const QDBusConnection &bus) {
        m_lastHope.stop();
        useBus(bus);
    });
    connect(&m_bus, &SshBus::lost, this, [this, lastHope = options.lastHope] {
        loseAgent();
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

void SshHostLink::close()
{
    loseAgent();
    m_bus.close();
}

void SshHostLink::useBus(const QDBusConnection &bus)
{
    if (!m_answersQuestions) {
        m_found.useBus(bus, false);
        return;
    }
    // Nothing may be asked for on a connection before its agent is there to be asked.
    m_agent = std::make_unique<PolkitAgent>(
        bus, localeName(),
        [this](const QString &line) {
            return m_bus.makeCommand(line);
        },
        m_clock);
    connect(m_agent.get(), &PolkitAgent::questionChanged, this, &HostLink::questionChanged);
    connect(m_agent.get(), &PolkitAgent::answerAccepted, this, &HostLink::answerAccepted);
    connect(m_agent.get(), &PolkitAgent::settled, this, [this, bus](bool isAsked) {
        m_found.useBus(bus, isAsked);
    });
    m_agent->start();
}

void SshHostLink::loseAgent()
{
    const bool asked = question().has_value();
    m_agent.reset();
    if (asked)
        Q_EMIT questionChanged();
}

std::optional<PasswordQuestion> SshHostLink::question() const
{
    return m_agent ? m_agent->question() : std::nullopt;
}

void SshHostLink::answer(quint64 question, const QString &name, const QString &text)
{
    if (m_agent)
        m_agent->answer(question, name, text);
}

void SshHostLink::decline(quint64 question)
{
    if (m_agent)
        m_agent->decline(question);
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

HostPower *SshHostLink::power() const
{
    return m_found.parts() ? m_found.parts()->power.get() : nullptr;
}

std::optional<Error> SshHostLink::serviceTrouble() const
{
    return m_found.parts() ? m_found.parts()->serviceTrouble : std::nullopt;
}

} // namespace stationmaster

#include "moc_ssh_host_link.cpp"
