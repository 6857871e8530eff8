// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agent/agent_run.h"

#include "app/agent/x11_ports.h"
#include "backend/display/sound_library.h"
#include "backend/display/wayland/wayland_capture.h"
#include "backend/linux/service_manager.h"

#include <chrono>
#include <utility>

namespace stationmaster {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto CompositorStallsAfter = 10s;

} // namespace

AgentRun::AgentRun(Options options, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_clock(clock)
    , m_bus(m_options.bus, u"stationmaster-agent"_s, {})
    // The folder is gone with the user's last session, and with it what was muted before.
    , m_sound(
          [](SoundServer::Listener &listener) {
              return SoundLibrary::connectTo({}, listener);
          },
          qEnvironmentVariable("XDG_RUNTIME_DIR") + u"/stationmaster-sound"_s, clock)
    , m_compositor(CompositorStallsAfter)
{
}

AgentRun::~AgentRun() = default;

void AgentRun::start()
{
    if (m_options.compositor.isEmpty()) {
        startOn(std::make_unique<X11Ports>(m_options.display, m_options.userBus, m_clock));
        return;
    }
    connect(&m_compositor, &WaylandConnection::closed, this, &AgentRun::finished);
    connect(&m_compositor, &WaylandConnection::ready, this, &AgentRun::onCompositor);
    if (const Result<> opened = m_compositor.open(m_options.compositor); !opened)
        Q_EMIT finished(opened.error());
}

void AgentRun::onCompositor()
{
    // What has a compositor's pictures without it need not wait for its user's bus.
    if (WaylandCapture::isOffered(m_compositor)) {
        startOnWayland({});
        return;
    }
    auto *finder = new CompositorFinder(m_options.userBus, m_compositor.compositor(), this);
    connect(finder, &CompositorFinder::found, this, &AgentRun::onFound);
    connect(finder, &CompositorFinder::absent, this, [this] {
        startOnWayland({});
    });
    finder->start();
}

void AgentRun::onFound(Compositor compositor, const QDBusConnection &bus, const QString &owner)
{
    if (m_ports) {
        // It came to its bus after this agent: the next one is put together with what it offers.
        Q_EMIT finished({Error::Code::Internal, u"the compositor offers more by now"_s, {}});
        return;
    }
    const WaylandPorts::OnBus onBus{compositor, bus, owner};
    if (compositor != Compositor::Mutter) {
        startOnWayland(onBus);
        return;
    }
    m_shell = std::make_unique<GnomeShell>(bus, owner);
    connect(m_shell.get(), &GnomeShell::found, this, [this, onBus](bool isThere) {
        WaylandPorts::OnBus found = onBus;
        found.shell = isThere ? m_shell.get() : nullptr;
        startOnWayland(found);
    });
    connect(m_shell.get(), &GnomeShell::changed, this, [this] {
        Q_EMIT finished({Error::Code::Internal, u"the shell offers something else by now"_s, {}});
    });
    m_shell->start();
}

void AgentRun::startOnWayland(std::optional<WaylandPorts::OnBus> onBus)
{
    const WaylandPorts::Options options{m_options.compositor, m_options.userBus, std::move(onBus)};
    startOn(std::make_unique<WaylandPorts>(options, m_compositor, m_clock));
}

void AgentRun::startOn(std::unique_ptr<SessionPorts> ports)
{
    m_ports = std::move(ports);
    Agent::Options options;
    options.session = m_options.session;
    options.abilities = m_ports->abilities();
    options.beforeRegistering = [](const QString &connection) {
        if (!tellServiceManager("STATUS=" + connection.toLatin1()))
            qWarning("systemd could not be told which connection is this program's");
    };
    m_agent = std::make_unique<Agent>(
        Agent::Dependencies{
            m_ports->capture(), m_ports->cover(), m_ports->notices(), m_ports->logout(), m_clock, {&m_sound}},
        options);
    connect(&m_bus, &ReconnectingBus::opened, m_agent.get(), &Agent::useBus);
    connect(&m_bus, &ReconnectingBus::lost, m_agent.get(), &Agent::loseBus);
    connect(&m_bus, &ReconnectingBus::failed, m_agent.get(), [](const Error &error) {
        qWarning("no system bus yet: %s", qUtf8Printable(error.detail));
    });
    connect(m_agent.get(), &Agent::finished, this, &AgentRun::finished);
    m_agent->start();
    m_bus.open();
}

} // namespace stationmaster

#include "moc_agent_run.cpp"
