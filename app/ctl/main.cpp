// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/logging.h"
#include "app/common/room_files.h"
#include "app/common/room_sources.h"
#include "app/common/system_bus.h"
#include "app/common/translators.h"
#include "app/ctl/host_connection.h"
#include "app/ctl/picture_maker.h"
#include "app/ctl/remote_hosts.h"
#include "backend/dbus/bus_opener.h"
#include "backend/ssh/askpass_client.h"
#include "ui/terminal/command_runner.h"
#include "ui/terminal/process_terminal.h"
#include "ui/terminal/signal_watch.h"
#include "ui/text/source_text.h"

#include <QCoreApplication>
#include <QEventLoop>

#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <optional>
#include <utility>

using namespace stationmaster;

namespace {

void dropMessage(QtMsgType, const QMessageLogContext &, const QString &) { }

/// The rooms of all lists that are called so, or are below one that is; all where nothing is called. Their
/// sources are waited for, no longer than the deadline; what is wrong with one is told.
QList<Room> roomsOf(const QStringList &names, std::chrono::milliseconds deadline, ProcessTerminal &terminal)
{
    QList<Room> wanted;
    for (const Room &room : readRooms(roomFiles()).rooms) {
        // An inventory may have rooms below the one that names it.
        const bool fits =
            names.isEmpty() || std::ranges::any_of(names, [&room](const QString &name) {
                return isInRoom(room.name, name)
                    || (!room.sources.isEmpty() && (room.name.isEmpty() || isInRoom(name, room.name)));
            });
        if (fits)
            wanted += room;
    }
    RoomSources::Options options;
    options.bus = systemBusAddress();
    options.timeout = std::min(options.timeout, deadline);
    RoomSources sources(options);
    QEventLoop loop;
    QObject::connect(&sources, &RoomSources::changed, &loop, [&loop, &sources] {
        if (sources.isSettled())
            loop.quit();
    });
    sources.setRooms(wanted, false);
    if (!sources.isSettled())
        loop.exec();
    QList<Room> rooms = sources.rooms();
    for (const Room &room : std::as_const(rooms)) {
        for (const RoomSource &source : room.sources) {
            if (const QString sentence = sourceSentence(source); !sentence.isEmpty())
                terminal.talk(QStringLiteral("stationctl: ") + sentence + u'\n');
        }
    }
    return rooms;
}

bool wakes(const CommandRequest &request)
{
    return request.command->kind == CommandSpec::Kind::Power && request.command->power == PowerVerb::Wake;
}

/// What wakes them: as the lists say, or as it was seen.
void addCards(const QList<Room> &rooms, QList<RoomHost> &hosts)
{
    const QHash<QString, HardwareAddress> seen = readSeenAddresses(seenAddressFile());
    for (RoomHost &host : hosts) {
        for (const Room &room : rooms) {
            const auto listed = std::ranges::find(room.hosts, host.address, &RoomHost::address);
            if (!host.mac && listed != room.hosts.cend())
                host.mac = listed->mac;
        }
        if (!host.mac && seen.contains(host.address))
            host.mac = seen.value(host.address);
    }
}

/// The computers that the request names; nothing, with a word on the terminal, where there is no such room.
std::optional<QList<RoomHost>> hostsOf(const CommandRequest &request, ProcessTerminal &terminal)
{
    QList<RoomHost> hosts;
    for (const QString &server : request.servers)
        hosts += RoomHost{server, displayable(server)};
    const bool all = request.command->kind == CommandSpec::Kind::Hosts && !request.isRemote();
    if (request.rooms.isEmpty() && !all) {
        if (wakes(request))
            addCards(readRooms(roomFiles()).rooms, hosts);
        return hosts;
    }
    const QList<Room> rooms =
        roomsOf(request.rooms, request.timeout.value_or(CommandRunner::DefaultTimeout), terminal);
    for (const QString &name : request.rooms) {
        const bool isThere = std::ranges::any_of(rooms, [&name](const Room &room) {
            return isInRoom(room.name, name);
        });
        if (isThere)
            continue;
        terminal.talk(
            QStringLiteral("stationctl: ")
            + QCoreApplication::translate("CommandRunner", "There is no room “%1”.").arg(displayable(name))
            + u'\n');
        return {};
    }
    for (const Room &room : rooms) {
        const bool isWanted = all || std::ranges::any_of(request.rooms, [&room](const QString &name) {
                                  return isInRoom(room.name, name);
                              });
        for (const RoomHost &host : isWanted ? room.hosts : QList<RoomHost>()) {
            if (std::ranges::find(hosts, host.address, &RoomHost::address) == hosts.end())
                hosts += host;
        }
    }
    if (wakes(request))
        addCards(rooms, hosts);
    return hosts;
}

template <typename Host>
void join(Host &host, CommandRunner &runner)
{
    QObject::connect(&host, &Host::ready, &runner, &CommandRunner::useHost);
    QObject::connect(&host, &Host::lost, &runner, &CommandRunner::loseHost);
    QObject::connect(&host, &Host::regained, &runner, &CommandRunner::regainHost);
}

int run(QCoreApplication &application, ProcessTerminal &terminal, const CommandRequest &request)
{
    if (request.verbose)
        setUpLogging({LogLevel::Warning, {}});
    const std::optional<QList<RoomHost>> hosts = hostsOf(request, terminal);
    if (!hosts)
        return int(ExitCode::Usage);
    // What was meant for a room that names nobody must not be done here.
    if (hosts->isEmpty() && (request.isRemote() || request.command->kind == CommandSpec::Kind::Hosts)) {
        terminal.talk(QStringLiteral("stationctl: ")
                      + QCoreApplication::translate(
                          "CommandRunner", "No list of rooms names a computer. Say which with --server.")
                      + u'\n');
        return int(ExitCode::Usage);
    }
    // Outlive the runner, which works with what they own.
    std::optional<RemoteHosts> remote;
    std::optional<HostConnection> local;
    CommandRunner runner(request, terminal, makePictureFile);
    SignalWatch signalWatch;
    // exit() before exec() is lost, so the end always comes from the loop.
    QObject::connect(&runner, &CommandRunner::finished, &application, [](ExitCode code) {
        QMetaObject::invokeMethod(
            qApp,
            [code]() {
                QCoreApplication::exit(int(code));
            },
            Qt::QueuedConnection);
    });
    QObject::connect(&signalWatch, &SignalWatch::interrupted, &runner, &CommandRunner::interrupt);
    QObject::connect(&signalWatch, &SignalWatch::terminated, &runner, &CommandRunner::terminate);
    runner.start();
    const std::chrono::milliseconds deadline = request.timeout.value_or(CommandRunner::DefaultTimeout);
    if (!hosts->isEmpty()) {
        join(remote.emplace(terminal), runner);
        QObject::connect(&*remote, &RemoteHosts::failed, &runner, &CommandRunner::failToReach);
        QObject::connect(&*remote, &RemoteHosts::asking, &runner, &CommandRunner::holdDeadline);
        for (const auto stop : {&SignalWatch::interrupted, &SignalWatch::terminated})
            QObject::connect(&signalWatch, stop, &*remote, &RemoteHosts::stopAsking);
        // These tell of each computer, however few there are.
        const bool asSeveral = request.command->kind == CommandSpec::Kind::Hosts
            || request.command->kind == CommandSpec::Kind::Power;
        remote->open(*hosts, asSeveral, deadline);
    } else {
        join(local.emplace(), runner);
        QObject::connect(&*local, &HostConnection::failed, &runner, &CommandRunner::fail);
        local->open(terminal.canAsk(), deadline);
    }
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    if (const std::optional<int> asked = AskpassClient::runIfAsked(argc, argv))
        return *asked;
    // A reader that has gone ("| head") ends the printing, not the action that is under way.
    std::signal(SIGPIPE, SIG_IGN);
    // What libraries have to tell is for -v.
    qInstallMessageHandler(dropMessage);
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("stationctl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(STATIONMASTER_VERSION));
    installTranslators(application);

    ProcessTerminal terminal;
    const CommandLine line = parseCommandLine(QCoreApplication::arguments());
    int code = int(ExitCode::Done);
    switch (line.kind) {
    case CommandLine::Kind::Inform:
        terminal.data(line.text.trimmed());
        break;
    case CommandLine::Kind::Misuse:
        terminal.talk(QStringLiteral("stationctl: ") + line.text + u'\n');
        code = int(ExitCode::Usage);
        break;
    case CommandLine::Kind::Run:
        code = run(application, terminal, line.request);
        break;
    }
    if (!terminal.flush() && code == int(ExitCode::Done)) {
        terminal.talk(
            QCoreApplication::translate("CommandRunner", "stationctl: not everything could be written.\n"));
        code = int(ExitCode::Failed);
    }
    terminal.stopReading();
    // A thread may still be waiting inside the D-Bus library; it must not see that torn down.
    if (BusOpener::isAnyOpening())
        std::_Exit(code);
    return code;
}
