// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dashboard/command_line.h"

#include "app/common/room_files.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

struct DashboardCommandLineWords
{
    Q_DECLARE_TR_FUNCTIONS(DashboardCommandLine)
};

CommandLineEnd misuse(const QString &sentence)
{
    return {sentence + u'\n' + DashboardCommandLineWords::tr("Try “stationmaster --help”.") + u'\n', 2};
}

} // namespace

std::variant<DashboardOptions, CommandLineEnd> parseDashboardCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        DashboardCommandLineWords::tr("Dashboard for rooms of shared Linux computers."));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const QCommandLineOption demo(
        u"demo"_s, DashboardCommandLineWords::tr("Open a simulated classroom; nothing in it is real."));
    const QCommandLineOption reason(u"demo-reason"_s,
                                    DashboardCommandLineWords::tr("With --demo: say in the banner why."),
                                    DashboardCommandLineWords::tr("text"));
    const QCommandLineOption bus(
        u"bus"_s,
        DashboardCommandLineWords::tr("Use the bus at this D-Bus address instead of the system bus."),
        DashboardCommandLineWords::tr("address"));
    const QCommandLineOption snapshot(
        u"snapshot"_s,
        DashboardCommandLineWords::tr("Draw the window once into this PNG file, print the sessions and end."),
        DashboardCommandLineWords::tr("file"));
    const QCommandLineOption scheme(u"color-scheme"_s,
                                    DashboardCommandLineWords::tr("light, dark or system (the default)."),
                                    DashboardCommandLineWords::tr("scheme"), u"system"_s);
    const QCommandLineOption level(
        u"log-level"_s, DashboardCommandLineWords::tr("debug, info (the default), warning or error."),
        DashboardCommandLineWords::tr("level"), u"info"_s);
    const QCommandLineOption rooms(
        u"rooms"_s,
        DashboardCommandLineWords::tr(
            "Show other computers through ssh, as the lists of rooms name them (see the "
            "manual); the default where there are such lists."));
    const QCommandLineOption roomFile(
        u"room-file"_s, DashboardCommandLineWords::tr("Show the computers that this list of rooms names."),
        DashboardCommandLineWords::tr("file"));
    const QCommandLineOption local(
        u"this-computer"_s,
        DashboardCommandLineWords::tr("Show this computer, though there are lists of rooms."));
    parser.addOptions({demo, reason, rooms, roomFile, local, bus, snapshot, scheme, level});

    if (!parser.parse(arguments))
        return misuse(parser.errorText());
    if (parser.isSet(help))
        return CommandLineEnd{parser.helpText(), 0};
    if (parser.isSet(version))
        return CommandLineEnd{u"stationmaster %1\n"_s.arg(QCoreApplication::applicationVersion()), 0};
    if (!parser.positionalArguments().isEmpty())
        return misuse(DashboardCommandLineWords::tr("Unexpected argument: %1")
                          .arg(parser.positionalArguments().constFirst()));
    const int kinds = int(parser.isSet(demo)) + int(parser.isSet(bus)) + int(parser.isSet(local))
        + int(parser.isSet(rooms) || parser.isSet(roomFile));
    if (kinds > 1)
        return misuse(
            DashboardCommandLineWords::tr("Of --demo, --bus, --rooms and --this-computer only one can be."));
    if (parser.isSet(reason) && !parser.isSet(demo))
        return misuse(DashboardCommandLineWords::tr("--demo-reason goes with --demo."));

    DashboardOptions options;
    options.demo = parser.isSet(demo);
    options.demoReason = parser.value(reason);
    options.roomFiles = parser.isSet(roomFile) ? QStringList(parser.value(roomFile)) : roomFiles();
    options.rooms = parser.isSet(rooms) || parser.isSet(roomFile)
        || (kinds == 0 && !readRooms(options.roomFiles).rooms.isEmpty());
    options.bus = parser.value(bus);
    options.snapshot = parser.value(snapshot);
    options.colorScheme = parser.value(scheme);
    const std::optional<LogLevel> logLevel = logLevelFromName(parser.value(level));
    if (!logLevel)
        return misuse(DashboardCommandLineWords::tr("No such log level: %1").arg(parser.value(level)));
    options.logLevel = *logLevel;
    if (options.colorScheme != u"light"_s && options.colorScheme != u"dark"_s
        && options.colorScheme != u"system"_s)
        return misuse(DashboardCommandLineWords::tr("No such colour scheme: %1").arg(options.colorScheme));
    if ((parser.isSet(bus) && options.bus.isEmpty())
        || (parser.isSet(snapshot) && options.snapshot.isEmpty()))
        return misuse(DashboardCommandLineWords::tr("An option that needs a value has none."));
    return options;
}

} // namespace stationmaster
