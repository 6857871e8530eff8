// SPDX-License-Identifier: GPL-3.0-or-later
// Runs inside a lab host: watches its sessions by its login manager alone, as a dashboard without stationd
// does, until it is ended. Whenever something has changed it prints one line,
//   sessions ID USER KIND STATE LOCKED;…
// or "away" while the login manager cannot be reached.
#include "backend/core/vocabulary.h"
#include "backend/login1/local_session_probe.h"
#include "backend/login1/login1_backend.h"

#include <QCoreApplication>

#include <cstdio>
#include <memory>

using namespace stationmaster;
using namespace Qt::StringLiterals;

namespace {

void print(const SessionBackend &backend)
{
    QStringList rows;
    const QList<Session> sessions = backend.sessions();
    for (const Session &session : sessions) {
        rows << QStringList{session.id.local, session.userName, toWord(session.kind).toLower(),
                            toWord(session.state).toLower(), session.locked ? u"yes"_s : u"no"_s}
                    .join(u' ');
    }
    const bool ready = backend.state() == SessionBackend::State::Ready;
    std::puts(qUtf8Printable(ready ? u"sessions "_s + rows.join(u';') : u"away"_s));
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    Login1Options options;
    options.hostId = u"lab"_s;
    Login1Backend backend(QDBusConnection::systemBus(), options, std::make_unique<LocalSessionProbe>());
    const auto tell = [&backend] {
        print(backend);
    };
    QObject::connect(&backend, &SessionBackend::sessionsChanged, &backend, tell);
    QObject::connect(&backend, &SessionBackend::stateChanged, &backend, tell);
    backend.start();
    return QCoreApplication::exec();
}
