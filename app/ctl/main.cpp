// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/logging.h"
#include "app/common/translators.h"
#include "app/ctl/host_connection.h"
#include "app/ctl/picture_maker.h"
#include "backend/dbus/bus_opener.h"
#include "ui/terminal/command_runner.h"
#include "ui/terminal/process_terminal.h"
#include "ui/terminal/signal_watch.h"

#include <QCoreApplication>

#include <csignal>
#include <cstdlib>

using namespace stationmaster;

namespace {

void dropMessage(QtMsgType, const QMessageLogContext &, const QString &) { }

int run(QCoreApplication &application, ProcessTerminal &terminal, const CommandRequest &request)
{
    if (request.verbose)
        setUpLogging({LogLevel::Warning, {}});
    CommandRunner runner(request, terminal, makePictureFile);
    HostConnection host;
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
    QObject::connect(&host, &HostConnection::ready, &runner, &CommandRunner::useHost);
    QObject::connect(&host, &HostConnection::failed, &runner, &CommandRunner::fail);
    QObject::connect(&host, &HostConnection::lost, &runner, &CommandRunner::loseHost);
    QObject::connect(&host, &HostConnection::regained, &runner, &CommandRunner::regainHost);
    QObject::connect(&signalWatch, &SignalWatch::interrupted, &runner, &CommandRunner::interrupt);
    QObject::connect(&signalWatch, &SignalWatch::terminated, &runner, &CommandRunner::terminate);
    runner.start();
    host.open(request, terminal.canAsk(), request.timeout.value_or(CommandRunner::DefaultTimeout));
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
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
    // A thread may still be waiting for ssh inside the D-Bus library; it must not see that torn down.
    if (BusOpener::isAnyOpening())
        std::_Exit(code);
    return code;
}
