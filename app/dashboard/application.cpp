// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dashboard/application.h"

#include "model/hosts_backend.h"
#include "model/hosts_control.h"
#include "model/hosts_screens.h"
#include "ui/commands/power_commands.h"
#include "ui/rooms/password_prompter.h"
#include "ui/rooms/rooms_actions.h"
#include "ui/rooms/rooms_notice.h"
#include "ui/rooms/rooms_pane.h"
#include "ui/rooms/silent_hosts_view.h"
#include "ui/viewer/picture_commands.h"
#include "ui/window/message_area.h"

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
    , m_model(ports.backend, ports.clock)
    , m_runner(ports.backend)
    , m_prompter(m_model, m_settings)
    , m_window(m_model, m_runner, ports.control, m_prompter, m_settings)
{
    keepPictureMemory();
    m_prompter.setWindow(&m_window);
    m_model.setPicturesOffered(ports.screens != nullptr);
    if (ports.screens)
        m_pictures = std::make_unique<PicturePath>(*ports.screens, m_window, m_model, ports.clock);
    connect(&m_runner, &ActionRunner::busyChanged, &m_model, &SessionModel::setBusy);
    connect(&m_runner, &ActionRunner::stepReached, &m_model, &SessionModel::setStep);
    connect(&m_runner, &ActionRunner::outcome, &m_model, &SessionModel::setOutcome);
    if (m_rooms)
        showRooms();
}

Application::~Application() = default;

Application::Ports Application::portsOf(HostParts &host)
{
    return {*host.backend, host.screens.get(), host.control.get(), *host.clock};
}

Application::Ports Application::portsOf(RoomHosts &rooms)
{
    return {rooms.hosts().backend(), &rooms.hosts().screens(), &rooms.hosts().control(), rooms.clock()};
}

void Application::showRooms()
{
    m_pane = new RoomsPane(m_rooms->rooms(), &m_window);
    m_window.addSidePane(*m_pane, tr("Rooms"));
    m_window.pictures().setLimitsOffered(true);
    connect(&m_window.pictures(), &PictureCommands::limitChanged, &m_rooms->budget(),
            &PictureBudget::setLimit);
    m_rooms->budget().setLimit(m_window.pictures().limit());
    connect(m_pane, &RoomsPane::roomChosen, &m_window, &MainWindow::setRoom);
    connect(m_pane, &RoomsPane::chosen, &m_rooms->hosts(), &Hosts::setScope);
    connectRoomActions(m_pane->actions());
    m_passwords = std::make_unique<PasswordPrompter>(m_rooms->hosts(), &m_window);
    auto *power =
        new PowerCommands(m_rooms->rooms(), m_rooms->clock(), m_wakeSender, m_window.messages(), &m_window);
    connect(m_pane, &RoomsPane::powerWanted, power, &PowerCommands::run);
    auto *silent = new SilentHostsView(m_rooms->rooms(), &m_window);
    m_window.addBelow(*silent);
    connect(silent, &SilentHostsView::powerWanted, power, &PowerCommands::run);
    connect(silent, &SilentHostsView::problemWanted, m_pane, &RoomsPane::showProblem);
    m_window.setOtherWork([power] {
        return power->isRunning();
    });
    auto *notice = new RoomsNotice(m_rooms->hosts(), m_window.messages(), this);
    connect(notice, &RoomsNotice::detailsWanted, m_pane, &RoomsPane::showFirstProblem);
    connect(&m_rooms->rooms(), &RoomList::changed, this, &Application::tellOfRooms);
    tellOfRooms();
    connect(m_rooms.get(), &RoomHosts::changed, this, &Application::tellOfProblems);
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
    m_window.setRoomsOfHosts(rooms);
}

/// What is decided in the pane is done to the user's own list.
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
        m_window.messages()
            .add(done ? MessageBar::Kind::Positive : MessageBar::Kind::Error, text)
            ->setClosable(true);
    });
}

void Application::tellIfNotWritten(bool written)
{
    if (!written)
        m_window.messages()
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
        m_problems = m_window.messages().add(MessageBar::Kind::Warning, text);
        m_problems->setClosable(true);
    }
    m_problems->setText(text);
}

void Application::start()
{
    if (m_host.backend)
        m_host.backend->start();
    if (m_pane)
        m_pane->chooseFirst();
    m_window.show();
}

} // namespace stationmaster
