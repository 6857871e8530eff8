// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dashboard/application.h"

#include "app/common/host_backend.h"
#include "app/common/translators.h"
#include "model/hosts_backend.h"
#include "model/hosts_control.h"
#include "model/hosts_screens.h"
#include "ui/commands/power_actions.h"
#include "ui/commands/power_commands.h"
#include "ui/rooms/password_prompter.h"
#include "ui/rooms/rooms_actions.h"
#include "ui/rooms/rooms_notice.h"
#include "ui/rooms/rooms_panel.h"
#include "ui/rooms/silent_hosts_view.h"
#include "ui/settings/program_settings.h"
#include "ui/settings/settings_commands.h"
#include "ui/viewer/picture_commands.h"
#include "ui/window/message_area.h"

#include <QCoreApplication>

#include <malloc.h>

namespace stationmaster {

namespace {

/// Pictures come and go by the second, each of some hundred kilobytes. By itself the C library would hand
/// such pieces back to the system at once, and the system would clear them anew for the next picture.
void keepPictureMemory()
{
    constexpr int pieces = 8 * 1024 * 1024;
    constexpr int unused = 16 * 1024 * 1024;
    ::mallopt(M_MMAP_THRESHOLD, pieces);
    ::mallopt(M_TRIM_THRESHOLD, unused);
}

} // namespace

Application::Application(HostParts host)
    : Application(std::move(host), nullptr, portsOf(host))
{
}

Application::Application(std::unique_ptr<RoomHosts> rooms)
    : Application({}, std::move(rooms), portsOf(*rooms))
{
}

Application::Application(HostParts &&host, std::unique_ptr<RoomHosts> &&rooms, const Ports &ports)
    : m_host(std::move(host))
    , m_rooms(std::move(rooms))
    , m_ports(ports)
    , m_model(ports.backend, ports.clock)
    , m_runner(ports.backend)
    , m_prompter(m_model, m_settings)
{
    keepPictureMemory();
    m_model.setPicturesOffered(ports.screens != nullptr);
    connect(&m_runner, &ActionRunner::busyChanged, &m_model, &SessionModel::setBusy);
    connect(&m_runner, &ActionRunner::stepReached, &m_model, &SessionModel::setStep);
    connect(&m_runner, &ActionRunner::outcome, &m_model, &SessionModel::setOutcome);
    if (m_rooms) {
        connect(&m_rooms->rooms(), &RoomList::changed, this, &Application::tellOfRooms);
        connect(m_rooms.get(), &RoomHosts::changed, this, &Application::tellOfProblems);
    }
    if (m_host.power)
        m_computer = std::make_unique<Hosts>();
    makeWindow();
}

Application::~Application() = default;

void Application::useBus(const QDBusConnection &bus, bool interactive)
{
    m_host.useBus(bus, interactive);
    if (m_computerLink)
        m_computerLink->setConnected(true);
}

void Application::loseBus()
{
    if (m_computerLink)
        m_computerLink->setConnected(false);
}

void Application::makeWindow()
{
    m_window = std::make_unique<MainWindow>(m_model, m_runner, m_ports.control, m_prompter, m_settings);
    m_prompter.setWindow(m_window.get());
    if (m_ports.screens)
        m_pictures = std::make_unique<PicturePath>(*m_ports.screens, *m_window, m_model, m_ports.clock);
    SettingsCommands &settings = m_window->settings();
    settings.setLanguages(catalogueLanguages());
    // Later: the window in which it was chosen goes.
    connect(&settings, &SettingsCommands::languageChosen, this, &Application::renewWindow,
            Qt::QueuedConnection);
    connect(&settings, &SettingsCommands::colorsChosen, this, &Application::colorsChosen);
    connect(&settings, &SettingsCommands::roomsWanted, this, &Application::roomsWanted, Qt::QueuedConnection);
    if (m_rooms)
        showRooms();
    else if (m_computer)
        showComputer();
}

void Application::renewWindow()
{
    if (m_window->isBusy()) {
        m_window->settings().sayBusy();
        return;
    }
    m_window->saveSettings();
    const std::optional<int> page = m_window->settings().openPage();
    const std::optional<RoomsPanel::Place> place = m_panel ? m_panel->place() : std::nullopt;
    const MainWindow::Transient transient = m_window->transient();
    m_passwords.reset();
    m_pictures.reset();
    // Until the next one is shown: the last window that closes ends the program.
    const std::unique_ptr<MainWindow> before = std::move(m_window);
    const QLocale locale = localeOf(ProgramSettings::load(m_settings).language);
    QLocale::setDefault(locale);
    installTranslators(*QCoreApplication::instance(), locale);
    makeWindow();
    if (m_panel)
        m_panel->choosePlace(place);
    m_window->restore(transient);
    m_window->show();
    Q_EMIT windowRenewed();
    if (page)
        m_window->settings().openAt(*page);
}

Application::Ports Application::portsOf(HostParts &host)
{
    return {*host.backend, host.screens.get(), host.control.get(), *host.clock};
}

Application::Ports Application::portsOf(RoomHosts &rooms)
{
    return {rooms.hosts().backend(), &rooms.hosts().screens(), &rooms.hosts().control(), rooms.clock()};
}

void Application::showComputer()
{
    auto *power = new PowerCommands(
        *m_computer,
        [](const QString &) {
            return std::optional<HardwareAddress>();
        },
        m_ports.clock, m_wakeSender, m_window->messages(), m_window.get());
    auto *actions = new PowerActions(*m_computer, hostIdOf({}), m_window.get());
    m_window->addComputerActions(actions->all());
    connect(actions, &PowerActions::wanted, power, &PowerCommands::run);
    m_window->setOtherWork([power] {
        return power->isRunning();
    });
}

void Application::showRooms()
{
    m_panel = new RoomsPanel(m_rooms->rooms(), m_window.get());
    m_window->addSidePanel(*m_panel, tr("Rooms"));
    m_window->settings().setRooms(m_panel->actions().general());
    m_window->pictures().setLimitsOffered(true);
    connect(&m_window->pictures(), &PictureCommands::limitChanged, &m_rooms->budget(),
            &PictureBudget::setLimit);
    m_rooms->budget().setLimit(m_window->pictures().limit());
    connect(m_panel, &RoomsPanel::roomChosen, m_window.get(), &MainWindow::setRoom);
    connect(m_panel, &RoomsPanel::chosen, &m_rooms->hosts(), &Hosts::setScope);
    connectRoomActions(m_panel->actions());
    m_passwords = std::make_unique<PasswordPrompter>(m_rooms->hosts(), m_window.get());
    auto *power = new PowerCommands(
        m_rooms->hosts(),
        [this](const QString &hostId) {
            return m_rooms->rooms().hardwareAddressOf(hostId);
        },
        m_rooms->clock(), m_wakeSender, m_window->messages(), m_window.get());
    connect(m_panel, &RoomsPanel::powerWanted, power, &PowerCommands::run);
    auto *silent = new SilentHostsView(m_rooms->rooms(), m_window.get());
    m_window->addBelow(*silent);
    connect(silent, &SilentHostsView::powerWanted, power, &PowerCommands::run);
    connect(silent, &SilentHostsView::problemWanted, m_panel, &RoomsPanel::showProblem);
    m_window->setOtherWork([power] {
        return power->isRunning();
    });
    auto *notice = new RoomsNotice(m_rooms->hosts(), m_window->messages(), m_window.get());
    connect(notice, &RoomsNotice::detailsWanted, m_panel, &RoomsPanel::showFirstProblem);
    tellOfRooms();
    tellOfProblems();
}

void Application::tellOfRooms()
{
    QHash<QString, QString> rooms;
    // Of a host in two rooms the first is told.
    for (const Room &room : m_rooms->rooms().rooms()) {
        for (const RoomHost &host : room.hosts) {
            if (const QString id = m_rooms->rooms().hostIdOf(host); !rooms.contains(id))
                rooms.insert(id, room.name);
        }
    }
    m_window->setRoomsOfHosts(rooms);
}

/// What is decided in the panel is done to the user's own list.
void Application::connectRoomActions(const RoomsActions &actions)
{
    connect(&actions, &RoomsActions::hostsAdded, this,
            [this](const QString &room, const QList<RoomHost> &hosts) {
                tellIfNotWritten(m_rooms->add(room, hosts));
            });
    connect(&actions, &RoomsActions::roomsImported, this, [this](const QList<Room> &rooms) {
        tellIfNotWritten(m_rooms->add(rooms));
    });
    connect(&actions, &RoomsActions::hostRemoved, this, [this](const QString &room, const RoomHost &host) {
        tellIfNotWritten(m_rooms->remove(room, host));
    });
    connect(&actions, &RoomsActions::hostMoved, this,
            [this](const QString &from, const RoomHost &host, const QString &to) {
                tellIfNotWritten(m_rooms->move(from, host, to));
            });
    connect(&actions, &RoomsActions::roomRenamed, this, [this](const QString &room, const QString &name) {
        tellIfNotWritten(m_rooms->renameRoom(room, name));
    });
    connect(&actions, &RoomsActions::roomRemoved, this, [this](const QString &room) {
        tellIfNotWritten(m_rooms->removeRoom(room));
    });
    connect(&actions, &RoomsActions::refreshWanted, m_rooms.get(), &RoomHosts::refresh);
    connect(&actions, &RoomsActions::told, this, [this](bool done, const QString &text) {
        m_window->messages()
            .add(done ? MessageBar::Kind::Positive : MessageBar::Kind::Error, text)
            ->setClosable(true);
    });
}

void Application::tellIfNotWritten(bool written)
{
    if (!written)
        m_window->messages()
            .add(MessageBar::Kind::Error, tr("Your list of rooms could not be written."))
            ->setClosable(true);
}

void Application::tellOfProblems()
{
    const QStringList problems = m_rooms->problems();
    if (problems.isEmpty()) {
        if (m_problems)
            m_problems->dismiss();
        return;
    }
    const QString text = tr("Part of the lists of rooms cannot be read: %1")
                             .arg(problems.mid(0, 3).join(QStringLiteral("; ")));
    if (!m_problems) {
        m_problems = m_window->messages().add(MessageBar::Kind::Warning, text);
        m_problems->setClosable(true);
    }
    m_problems->setText(text);
}

void Application::start()
{
    if (m_computer) {
        auto link = std::make_unique<PartsHostLink>(m_host);
        m_computerLink = link.get();
        // Starts its backend.
        m_computer->add(std::move(link));
    } else if (m_host.backend) {
        m_host.backend->start();
    }
    if (m_panel)
        m_panel->chooseFirst();
    m_window->show();
}

} // namespace stationmaster

#include "moc_application.cpp"
