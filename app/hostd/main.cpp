// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/logging.h"
#include "app/common/translators.h"
#include "app/hostd/daemon.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QSocketNotifier>

#include <csignal>
#include <cstdio>
#include <sys/signalfd.h>
#include <unistd.h>

using namespace stationmaster;
using namespace Qt::StringLiterals;

namespace {

/// The exit code, as a shell gives it, of a stationd that lost its bus, or was ended from outside while it
/// had something left to do: systemd starts it again, unless systemd itself was asked to stop it.
constexpr int Terminated = 128 + SIGTERM;

/// A descriptor that can be read when the program is asked to end. Has to be made before any thread is.
int terminationDescriptor()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    sigprocmask(SIG_BLOCK, &signals, nullptr);
    return signalfd(-1, &signals, SFD_CLOEXEC | SFD_NONBLOCK);
}

} // namespace

int main(int argc, char **argv)
{
    const int termination = terminationDescriptor();
    QCoreApplication::setApplicationName(u"stationd"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(STATIONMASTER_VERSION));
    QCoreApplication application(argc, argv);
    installTranslators(application);

    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"The host service of Stationmaster. systemd and the system bus start it."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption settings(u"settings"_s, u"The site's settings."_s, u"FILE"_s,
                                      QStringLiteral(STATIONMASTER_SETTINGS_FILE));
    const QCommandLineOption state(u"state"_s,
                                   u"Where the names of stations and the standing orders are kept."_s,
                                   u"FOLDER"_s, QStringLiteral(STATIONMASTER_STATE_FOLDER));
    const QCommandLineOption agent(
        u"agent"_s,
        u"The program that shows in the sessions what there is to show, and takes their pictures."_s,
        u"PROGRAM"_s, QStringLiteral(STATIONMASTER_AGENT));
    const QCommandLineOption level(u"log-level"_s, u"debug, info, warning or error."_s, u"LEVEL"_s,
                                   u"info"_s);
    parser.addOptions({settings, state, agent, level});
    parser.process(application);
    const std::optional<LogLevel> logLevel = logLevelFromName(parser.value(level));
    if (!logLevel || !parser.positionalArguments().isEmpty()) {
        std::fputs(qUtf8Printable(parser.helpText()), stderr);
        return 2;
    }
    setUpLogging({*logLevel, {}});

    const QDBusConnection bus = QDBusConnection::systemBus();
    if (!bus.isConnected()) {
        qCritical("no system bus: %s", qUtf8Printable(bus.lastError().message()));
        return 1;
    }
    Daemon daemon(bus, {parser.value(settings), parser.value(state), parser.value(agent)});
    QObject::connect(&daemon, &Daemon::finished, &application, &QCoreApplication::quit);
    QSocketNotifier notifier(termination, QSocketNotifier::Read);
    QObject::connect(&notifier, &QSocketNotifier::activated, &application, [&] {
        notifier.setEnabled(false);
        // Whoever still watches finds the service gone; systemd may be waiting.
        daemon.windUp();
        QCoreApplication::exit(daemon.hasTasks() || !bus.isConnected() ? Terminated : 0);
    });
    QObject::connect(&daemon, &Daemon::busLost, &application, [] {
        qWarning("the bus has gone; starting again");
        QCoreApplication::exit(Terminated);
    });
    QObject::connect(
        &daemon, &Daemon::nameRefused, &application,
        [] {
            QCoreApplication::exit(1);
        },
        Qt::QueuedConnection);
    daemon.start();
    return QCoreApplication::exec();
}
