// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agent/agent_run.h"
#include "app/agent/desktop_appearance.h"
#include "app/agent/log_on_run.h"
#include "app/common/logging.h"
#include "app/common/system_bus.h"
#include "app/common/text_request.h"
#include "app/common/translators.h"
#include "backend/core/system_clock.h"
#include "backend/dbus/bus_opener.h"
#include "backend/display/x11/x11_desktop_watch.h"
#include "backend/linux/process_lockdown.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QPixmapCache>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <thread>
#include <xcb/xcb.h>

using namespace stationmaster;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Waited for before this program ends: systemd starts it again at once, and would do so in a tight loop.
constexpr auto PauseBeforeEnd = 2s;

/// The address of the user's own bus: the session's, else the one that systemd keeps for the user.
QString userBus()
{
    QString given = qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS");
    if (!given.isEmpty())
        return given;
    return u"unix:path=%1/bus"_s.arg(qEnvironmentVariable("XDG_RUNTIME_DIR"));
}

/// Qt ends a program without a display by aborting it.
bool displayAnswers()
{
    xcb_connection_t *connection = xcb_connect(nullptr, nullptr);
    const bool answers = xcb_connection_has_error(connection) == 0;
    xcb_disconnect(connection);
    return answers;
}

/// Where the session's compositor listens; empty for an X11 session.
QString compositorSocket()
{
    const QString name = qEnvironmentVariable("WAYLAND_DISPLAY");
    const bool isName = qgetenv("XDG_SESSION_TYPE") == "wayland" && !name.isEmpty() && !name.contains(u'/');
    return isName ? qEnvironmentVariable("XDG_RUNTIME_DIR") + u'/' + name : QString();
}

constexpr char LogOnOption[] = "log-on-notice";

/// Started by the desktop at log-on rather than by stationd. Has to be known before there is an application.
bool isLogOn(int argc, char **argv)
{
    return std::any_of(argv, argv + argc, [](const char *word) {
        return std::strncmp(word, "--", 2) == 0 && std::strcmp(word + 2, LogOnOption) == 0;
    });
}

struct CommandLine
{
    CommandLine()
    {
        parser.setApplicationDescription(
            u"The helper of Stationmaster inside one session. stationd starts it."_s);
        parser.addHelpOption();
        parser.addVersionOption();
        parser.addOptions({bus, session, notice});
    }

    QCommandLineParser parser;
    const QCommandLineOption bus{u"bus"_s, u"Use this bus instead of the system bus."_s, u"ADDRESS"_s};
    // Not "session": that one Qt takes for itself.
    const QCommandLineOption session{u"login-session"_s, u"The session's id, as logind has it."_s, u"ID"_s};
    const QCommandLineOption notice{
        QString::fromLatin1(LogOnOption),
        u"Tell the user once that the screen may be seen, where the site says so, and end."_s};
};

/// Prints the text that the command line asks for, if it does, and ends the program: without a display.
void answerWithText(int argc, char **argv)
{
    if (!seemsToAskForText(argc, argv))
        return;
    const QCoreApplication application(argc, argv);
    CommandLine line;
    if (line.parser.parse(QCoreApplication::arguments())
        && (line.parser.isSet(u"help"_s) || line.parser.isSet(u"version"_s)
            || line.parser.isSet(u"help-all"_s)))
        line.parser.process(application);
}

int runLogOn(const QString &address, Clock &clock)
{
    X11DesktopWatch desktop(qgetenv("DISPLAY"));
    LogOnRun run(clock, desktop);
    QObject::connect(&run, &LogOnRun::finished, qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    run.start(address);
    const int code = QApplication::exec();
    // A thread may still be waiting inside the D-Bus library; it must not see that torn down.
    if (BusOpener::isAnyOpening())
        std::_Exit(code);
    return code;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(u"station-agent"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(STATIONMASTER_VERSION));
    const bool logOn = isLogOn(argc, argv);
    // The session's user may end this program, and it comes back; he must not get into it and have it say
    // that the cover is up, or send pictures of its own making. It is installed so that he cannot read it,
    // which keeps the kernel from letting him in before this line too.
    const bool closed = closeToDebuggers() && (logOn || forbidPrograms());
    answerWithText(argc, argv);
    // The desktop starts the notice wherever Qt finds a display; stationd says which one is the session's.
    const QString compositor = logOn ? QString() : compositorSocket();
    // Nothing of Qt's is shown there: a window of an ordinary program could not be put over everything.
    if (!compositor.isEmpty())
        qputenv("QT_QPA_PLATFORM", "offscreen");
    else if (!displayAnswers()) {
        if (logOn)
            return 0;
        std::fputs("station-agent: the display cannot be reached\n", stderr);
        std::this_thread::sleep_for(PauseBeforeEnd);
        return 1;
    }
    // Qt speaks to that bus as well, and would without an address have a program look for one.
    qputenv("DBUS_SESSION_BUS_ADDRESS", userBus().toLocal8Bit());
    // The desktop would remember a program that runs when it is left, and start it a second time.
    if (logOn)
        qunsetenv("SESSION_MANAGER");
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    installTranslators(application);
    // The desktop's own theme cannot be used here. This program seldom shows anything, and should look the
    // same on every desktop that is light, or dark.
    SystemClock clock;
    DesktopAppearance appearance(clock);
    // What it shows it shows once; and Qt wakes up by a timer of its own for as long as anything is kept
    // there.
    QPixmapCache::setCacheLimit(0);

    CommandLine line;
    const auto &[parser, bus, session, notice] = line;
    line.parser.process(application);
    if (parser.isSet(session) == parser.isSet(notice) || !parser.positionalArguments().isEmpty()) {
        std::fputs(qUtf8Printable(parser.helpText()), stderr);
        return 2;
    }
    if (parser.isSet(notice)) {
        // What it says goes to the user's own log, where nobody misses it.
        setUpLogging({LogLevel::Warning, {}});
        return runLogOn(parser.isSet(bus) ? parser.value(bus) : systemBusAddress(), clock);
    }
    setUpLogging({LogLevel::Info, {}});
    if (!closed)
        qWarning("this program cannot be closed to its user");

    AgentRun run({parser.isSet(bus) ? parser.value(bus) : systemBusAddress(), userBus(),
                  parser.value(session), qgetenv("DISPLAY"), compositor},
                 clock);
    QObject::connect(&run, &AgentRun::finished, &application, [&clock](const Error &error) {
        qWarning("the agent ends: %s", qUtf8Printable(error.detail));
        clock.after(PauseBeforeEnd, qApp, [] {
            QCoreApplication::exit(1);
        });
    });
    run.start();
    appearance.follow(userBus());
    const int code = QApplication::exec();
    if (BusOpener::isAnyOpening())
        std::_Exit(code);
    return code;
}
