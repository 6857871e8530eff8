// SPDX-License-Identifier: GPL-3.0-or-later
// Runs inside a lab host: watches sessions through stationd as a dashboard does, until its standard input is
// closed.
//   lab_watcher [SESSION WIDTHxHEIGHT RATE]...
// Prints a line for each thing that happens:
//   state Ready | sessions ID… | picture SESSION BYTES SCREENWIDTHxSCREENHEIGHT | unavailable SESSION WHY |
//   failed SESSION CODE
#include "backend/host1/host1_backend.h"
#include "backend/host1/host1_screens.h"
#include "backend/host1/words.h"

#include <QCoreApplication>

#include <cstdio>

using namespace stationmaster;

namespace {

void say(const QString &line)
{
    std::puts(qUtf8Printable(line));
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    Host1Link link(QDBusConnection::systemBus(), {});
    Host1Backend backend(QStringLiteral("lab"), link);
    Host1Screens screens(backend, link);
    QObject::connect(&backend, &SessionBackend::sessionsChanged, &application, [&] {
        QStringList ids;
        for (const Session &session : backend.sessions()) {
            ids += session.id.local;
            for (qsizetype i = 1; i + 2 < arguments.size(); i += 3) {
                const QStringList size = arguments.at(i + 1).split(QLatin1Char('x'));
                if (session.id.local == arguments.at(i))
                    screens.watch(session.id, QSize(size.value(0).toInt(), size.value(1).toInt()),
                                  arguments.at(i + 2).toDouble());
            }
        }
        say(QStringLiteral("sessions ") + ids.join(QLatin1Char(' ')));
    });
    QObject::connect(&backend, &SessionBackend::stateChanged, &application, [](SessionBackend::State state) {
        say(QStringLiteral("state ") + wire::toWord(state));
    });
    QObject::connect(&screens, &ScreenSource::pictureReady, &application,
                     [](const SessionId &id, const EncodedPicture &picture) {
                         say(QStringLiteral("picture %1 %2 %3x%4")
                                 .arg(id.local)
                                 .arg(picture.jpeg.size())
                                 .arg(picture.screen.width())
                                 .arg(picture.screen.height()));
                     });
    QObject::connect(&screens, &ScreenSource::pictureUnavailable, &application,
                     [](const SessionId &id, NoPicture why) {
                         say(QStringLiteral("unavailable %1 %2").arg(id.local, wire::toWord(why)));
                     });
    QObject::connect(&screens, &ScreenSource::watchFailed, &application,
                     [](const SessionId &id, const Error &error) {
                         say(QStringLiteral("failed %1 %2").arg(id.local, wire::toWord(error.code)));
                     });
    backend.start();
    return QCoreApplication::exec();
}
