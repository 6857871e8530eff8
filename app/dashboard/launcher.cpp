// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dashboard/launcher.h"

#include "app/common/room_files.h"
#include "app/common/system_bus.h"
#include "backend/demo/demo_backend.h"
#include "backend/demo/demo_host_control.h"
#include "ui/look/appearance.h"
#include "ui/settings/program_settings.h"
#include "ui/settings/settings_commands.h"
#include "ui/window/message_area.h"

#include <QApplication>
#include <QLoggingCategory>
#include <QSettings>
#include <QStyle>

#include <utility>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(log, "stationmaster.dashboard")

/// Desktops whose Qt platform theme brings colours of its own and changes them by itself.
bool desktopBringsItsColors()
{
    return qEnvironmentVariable("XDG_CURRENT_DESKTOP").split(u':').contains(u"KDE"_s)
        || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORMTHEME");
}

} // namespace

Launcher::Launcher(DashboardOptions options)
    : m_options(std::move(options))
    , m_desktopStyle(QApplication::style()->name())
    , m_systemScheme(QDBusConnection::sessionBus())
{
    connect(&m_systemScheme, &SystemColorScheme::changed, this, &Launcher::applyColorScheme);
    m_busTimeout.setSingleShot(true);
    m_busTimeout.callOnTimeout(this, [this] {
        qCWarning(log) << "the bus does not answer yet";
        openWithoutBus();
    });
}

void Launcher::launch()
{
    applyColorScheme();
    if (m_options.demo)
        openDemo();
    else if (m_options.rooms)
        openRooms();
    else
        openBus();
}

void Launcher::openBus()
{
    m_bus = new ReconnectingBus(m_options.bus.isEmpty() ? systemBusAddress() : m_options.bus,
                                u"stationmaster-host"_s, {}, this);
    connect(m_bus, &ReconnectingBus::opened, this, &Launcher::onOpened);
    connect(m_bus, &ReconnectingBus::lost, this, &Launcher::onLost);
    connect(m_bus, &ReconnectingBus::failed, this, [this](const Error &error) {
        qCWarning(log) << "the bus cannot be reached:" << error.detail;
        openWithoutBus();
    });
    awaitBus();
    m_bus->open();
}

void Launcher::onOpened(const QDBusConnection &bus)
{
    m_busTimeout.stop();
    if (m_dashboard && !m_busless)
        m_dashboard->useBus(bus, isInteractive());
    else
        findHost(bus);
}

void Launcher::openWithoutBus()
{
    m_busTimeout.stop();
    if (m_dashboard || m_finder)
        return;
    // A connection that is none: the host is then one that cannot be reached. One without a name, too: to
    // look a name up Qt waits for whatever connection is being opened.
    findHost(QDBusConnection(QString()));
}

bool Launcher::isInteractive() const
{
    return m_options.bus.isEmpty() && m_options.snapshot.isEmpty();
}

void Launcher::findHost(const QDBusConnection &bus)
{
    HostBackendOptions options;
    options.local = m_options.bus.isEmpty();
    options.interactive = isInteractive();
    delete m_finder;
    m_finder = new HostFinder(bus, options, HostFinder::StartDeadline, this);
    connect(m_finder, &HostFinder::found, this, [this, busless = bus.name().isEmpty()] {
        m_finder->deleteLater();
        m_busless = busless;
        open(m_finder->takeParts());
    });
    m_finder->start();
}

void Launcher::onLost()
{
    qCWarning(log) << "the connection to the bus is lost; another is being made";
    // What it would find now is that there is nothing. It is asked anew on the next connection.
    delete m_finder;
    if (m_dashboard)
        m_dashboard->loseBus();
    awaitBus();
}

/// Whoever only wants a snapshot would get one of nothing.
void Launcher::awaitBus()
{
    if (!m_dashboard && m_options.snapshot.isEmpty())
        m_busTimeout.start(BusTimeout);
}

void Launcher::openDemo()
{
    auto backend = std::make_unique<DemoBackend>();
    DemoBackend *demo = backend.get();
    HostParts host;
    host.backend = std::move(backend);
    host.control = std::make_unique<DemoHostControl>(*demo);
    open(std::move(host));
    m_dashboard->model().setPicturesOffered(true);
    connect(demo, &DemoBackend::pictureReady, &m_dashboard->model(), &SessionModel::setPicture);
}

void Launcher::openRooms()
{
    RoomSources::Options sources;
    sources.bus = systemBusAddress();
    show(std::make_unique<Application>(
        std::make_unique<RoomHosts>(m_options.roomFiles, seenAddressFile(), std::move(sources))));
    m_dashboard->start();
    welcome();
}

void Launcher::open(HostParts host)
{
    m_withoutService = host.serviceTrouble.has_value();
    show(std::make_unique<Application>(std::move(host)));
    m_dashboard->start();
    welcome();
}

void Launcher::welcome()
{
    // The demonstration explains itself, and a picture of the window is one of the window.
    if (!m_options.demo && m_options.snapshot.isEmpty())
        m_dashboard->window().welcomeOnce();
}

void Launcher::show(std::unique_ptr<Application> dashboard)
{
    // One that was opened without a bus stays until the next one is shown: the last window that closes ends
    // the program.
    const std::unique_ptr<Application> before = std::exchange(m_dashboard, std::move(dashboard));
    connect(m_dashboard.get(), &Application::windowRenewed, this, &Launcher::tellWhatItIs);
    connect(m_dashboard.get(), &Application::colorsChosen, this, &Launcher::applyColorScheme);
    connect(m_dashboard.get(), &Application::roomsWanted, this, &Launcher::changeToRooms);
    tellWhatItIs();
    if (before)
        m_dashboard->window().restoreGeometry(before->window().saveGeometry());
    if (!m_options.snapshot.isEmpty()) {
        m_dashboard->window().resize(1280, 800);
        m_snapshot = std::make_unique<Snapshot>(*m_dashboard, m_options.snapshot);
    }
}

void Launcher::tellWhatItIs()
{
    MainWindow &window = m_dashboard->window();
    window.settings().setRoomsOffered(m_bus && isInteractive());
    if (m_options.demo) {
        const QString plain = tr(
            "This is a demonstration. The classroom is simulated and nothing on this computer is touched.");
        window.setBanner(m_options.demoReason.isEmpty()
                             ? plain
                             : tr("%1 Why: %2").arg(plain, displayable(m_options.demoReason)));
        return;
    }
    if (!m_withoutService)
        return;
    // Otherwise the window would look as if the host had never had pictures and more actions.
    window.setBanner(
        tr("The host service (stationd) could not be started. The sessions come from the login manager "
           "alone: without pictures, and with fewer actions. Open this program again when that is mended."),
        MessageBar::Kind::Warning);
}

void Launcher::changeToRooms()
{
    if (m_dashboard->window().isBusy()) {
        m_dashboard->window()
            .messages()
            .add(MessageBar::Kind::Warning,
                 tr("An action is still under way. Choose several computers again when it has ended."))
            ->setClosable(true);
        return;
    }
    delete m_finder;
    delete m_bus;
    m_withoutService = false;
    openRooms();
}

void Launcher::applyColorScheme()
{
    std::optional<ColorScheme> scheme;
    if (m_options.colorScheme == u"dark"_s)
        scheme = ColorScheme::Dark;
    else if (m_options.colorScheme == u"light"_s)
        scheme = ColorScheme::Light;
    else if (const std::optional<ColorScheme> chosen = ProgramSettings::load(QSettings()).colors)
        scheme = chosen;
    else if (!desktopBringsItsColors())
        scheme = withContrast(m_systemScheme.scheme() == SystemColorScheme::Scheme::Dark ? ColorScheme::Dark
                                                                                         : ColorScheme::Light,
                              m_systemScheme.highContrast());
    if (scheme) {
        applyAppearance(*scheme);
    } else if (m_hasOwnColors) {
        QApplication::setStyle(m_desktopStyle);
        QApplication::setPalette(QPalette());
    }
    m_hasOwnColors = scheme.has_value();
}

} // namespace stationmaster

#include "moc_launcher.cpp"
