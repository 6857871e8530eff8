// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/logging.h"
#include "app/common/text_request.h"
#include "app/common/translators.h"
#include "app/dashboard/command_line.h"
#include "app/dashboard/launcher.h"
#include "backend/dbus/bus_opener.h"
#include "backend/ssh/askpass_client.h"
#include "ui/settings/program_settings.h"

#include <QApplication>
#include <QSettings>

#include <cstdio>
#include <cstdlib>
#include <optional>
#include <variant>

using namespace stationmaster;

namespace {

int print(const CommandLineEnd &end)
{
    std::fputs(qUtf8Printable(end.text), end.exitCode == 0 ? stdout : stderr);
    return end.exitCode;
}

/// Where the command line asks for a text alone: prints it without a display, and says with what to end.
std::optional<int> answerWithText(int argc, char **argv)
{
    if (!seemsToAskForText(argc, argv))
        return {};
    const QCoreApplication application(argc, argv);
    installTranslators(*QCoreApplication::instance());
    const auto parsed = parseDashboardCommandLine(QCoreApplication::arguments());
    const auto *end = std::get_if<CommandLineEnd>(&parsed);
    return end && end->exitCode == 0 ? std::optional(print(*end)) : std::nullopt;
}

} // namespace

int main(int argc, char **argv)
{
    if (const std::optional<int> asked = AskpassClient::runIfAsked(argc, argv))
        return *asked;
    QCoreApplication::setApplicationName(QStringLiteral("stationmaster"));
    QCoreApplication::setOrganizationName(QStringLiteral("stationmaster"));
    QCoreApplication::setApplicationVersion(QStringLiteral(STATIONMASTER_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.stationmaster.Stationmaster"));
    if (const std::optional<int> code = answerWithText(argc, argv))
        return *code;
    const QApplication application(argc, argv);
    const QLocale locale = localeOf(ProgramSettings::load(QSettings()).language);
    QLocale::setDefault(locale);
    installTranslators(*QCoreApplication::instance(), locale);

    const auto parsed = parseDashboardCommandLine(QCoreApplication::arguments());
    if (const auto *end = std::get_if<CommandLineEnd>(&parsed))
        return print(*end);
    const auto &options = std::get<DashboardOptions>(parsed);
    setUpLogging({options.logLevel, QStringLiteral("stationmaster.log")});

    int code = 0;
    {
        Launcher launcher(options);
        launcher.launch();
        code = QApplication::exec();
    }
    // A thread may still be waiting inside the D-Bus library; it must not see that torn down.
    if (BusOpener::isAnyOpening())
        std::_Exit(code);
    return code;
}
