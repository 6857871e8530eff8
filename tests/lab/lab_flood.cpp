// SPDX-License-Identifier: GPL-3.0-or-later
// Runs inside a lab host: calls of stationd's, over and over.
//   lab_flood flood CONNECTIONS IN_FLIGHT CALL
//       So many at once on each connection, until its standard input is closed; says "flooding" when the
//       first are answered.
//   lab_flood time COUNT CALL
//       One after the other; says "MEDIAN-µs BUSY REFUSED-OTHERWISE".
// CALL is [SERVICE] PATH INTERFACE METHOD [TYPE:VALUE]..., as in call_words.h; without SERVICE it is
// stationd's.
#include "backend/protocol/names.h"
#include "tests/lab/call_words.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QElapsedTimer>
#include <QSocketNotifier>

#include <algorithm>
#include <cstdio>
#include <unistd.h>
#include <vector>

using namespace stationmaster;
using stationmaster::lab::valueOf;
using namespace Qt::StringLiterals;

namespace {

QDBusMessage callOf(QStringList words)
{
    const QString service =
        words.constFirst().startsWith(u'/') ? QString(protocol::Service) : words.takeFirst();
    QDBusMessage call = QDBusMessage::createMethodCall(service, words.at(0), words.at(1), words.at(2));
    const QStringList arguments = words.mid(3);
    for (const QString &word : arguments)
        call << valueOf(word);
    return call;
}

/// Sends it again whenever it is answered.
void keepCalling(const QDBusConnection &bus, const QStringList &words)
{
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(callOf(words)), qApp);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, qApp, [watcher, bus, words] {
        static bool said = false;
        if (!std::exchange(said, true)) {
            std::puts("flooding");
            std::fflush(stdout);
        }
        watcher->deleteLater();
        keepCalling(bus, words);
    });
}

int flood(const QStringList &arguments)
{
    for (int i = 0; i < arguments.at(2).toInt(); ++i) {
        const auto bus = QDBusConnection::connectToBus(QDBusConnection::SystemBus, u"flood-%1"_s.arg(i));
        for (int j = 0; j < arguments.at(3).toInt(); ++j)
            keepCalling(bus, arguments.mid(4));
    }
    const QSocketNotifier end(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&end, &QSocketNotifier::activated, qApp, [] {
        char buffer[64];
        if (read(STDIN_FILENO, buffer, sizeof buffer) <= 0)
            QCoreApplication::quit();
    });
    return QCoreApplication::exec();
}

int time(const QStringList &arguments)
{
    std::vector<qint64> times;
    int busy = 0;
    int refused = 0;
    const QDBusConnection bus = QDBusConnection::systemBus();
    for (int i = 0; i < arguments.at(2).toInt(); ++i) {
        QElapsedTimer timer;
        timer.start();
        const QDBusMessage reply = bus.call(callOf(arguments.mid(3)));
        times.push_back(timer.nsecsElapsed() / 1000);
        if (reply.type() != QDBusMessage::ErrorMessage)
            continue;
        std::fprintf(stderr, "%s: %s\n", qUtf8Printable(reply.errorName()),
                     qUtf8Printable(reply.errorMessage()));
        ++(reply.errorName().endsWith("Busy"_L1) ? busy : refused);
    }
    std::ranges::sort(times);
    std::printf("%lld %d %d\n", static_cast<long long>(times.at(times.size() / 2)), busy, refused);
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() > 6 && arguments.at(1) == "flood"_L1)
        return flood(arguments);
    if (arguments.size() > 5 && arguments.at(1) == "time"_L1)
        return time(arguments);
    return 2;
}
