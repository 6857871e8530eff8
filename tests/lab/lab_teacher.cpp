// SPDX-License-Identifier: GPL-3.0-or-later
// Runs on a teacher's PC: the dashboard on the rooms of a file, driven by lines on standard input (see
// DrivenDashboard); a line of JSON answers each. Ends when its standard input is closed.
//   lab_teacher ROOMS
#include "app/common/translators.h"
#include "backend/dbus/bus_opener.h"
#include "backend/ssh/askpass_client.h"
#include "tests/lab/driven_dashboard.h"

#include <QApplication>
#include <QDBusConnection>
#include <QJsonDocument>
#include <QSocketNotifier>

#include <cstdio>
#include <cstdlib>
#include <unistd.h>

using namespace stationmaster;

namespace {

void answerLines(lab::DrivenDashboard &dashboard, QByteArray &unread)
{
    char piece[4096];
    const ssize_t size = ::read(STDIN_FILENO, piece, sizeof piece);
    if (size <= 0) {
        QCoreApplication::exit(0);
        return;
    }
    unread.append(piece, qsizetype(size));
    for (qsizetype end = unread.indexOf('\n'); end >= 0; end = unread.indexOf('\n')) {
        const QString request = QString::fromUtf8(unread.left(end));
        unread.remove(0, end + 1);
        const QByteArray line =
            QJsonDocument(dashboard.answer(request)).toJson(QJsonDocument::Compact) + '\n';
        std::fwrite(line.constData(), 1, size_t(line.size()), stdout);
        std::fflush(stdout);
    }
}

} // namespace

int main(int argc, char **argv)
{
    if (const std::optional<int> asked = AskpassClient::runIfAsked(argc, argv))
        return *asked;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("stationmaster"));
    QCoreApplication::setOrganizationName(QStringLiteral("stationmaster"));
    // What is left when the window is closed is looked at.
    QGuiApplication::setQuitOnLastWindowClosed(false);
    installTranslators(application);
    // The D-Bus library's own thread stays with the program once there has been a connection.
    QDBusConnection::systemBus();
    int code = 0;
    {
        lab::DrivenDashboard dashboard(QCoreApplication::arguments().value(1));
        QByteArray unread;
        QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
        QObject::connect(&input, &QSocketNotifier::activated, &dashboard, [&] {
            answerLines(dashboard, unread);
        });
        code = QApplication::exec();
    }
    if (BusOpener::isAnyOpening())
        std::_Exit(code);
    return code;
}
