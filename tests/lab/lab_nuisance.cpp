// SPDX-License-Identifier: GPL-3.0-or-later
// Runs inside a lab host, as a user who keeps stationd from others.
//   lab_nuisance questions COUNT CALL
//       Is ready to be asked for a password, never answers, and calls so often at once. Whenever something
//       has changed it says "asked COUNT busy COUNT refused COUNT open COUNT", until its standard input is
//       closed.
//   lab_nuisance calls COUNT PER_CONNECTION CALL
//       Calls so often at once, and keeps its connections. Says "busy COUNT refused COUNT open COUNT"
//       whenever something has been answered, until its standard input is closed.
//   lab_nuisance large COUNT MIB
//       Calls so often, with so much in each, and says "answered COUNT".
// CALL is PATH INTERFACE METHOD [TYPE:VALUE]..., as in call_words.h; in a VALUE "#" is the call's number.
#include "backend/protocol/names.h"
#include "tests/lab/call_words.h"
#include "tests/lab/mute_polkit_agent.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QSocketNotifier>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <unistd.h>

using namespace stationmaster;
using namespace stationmaster::lab;
using namespace Qt::StringLiterals;

namespace {

constexpr int ForEver = 600'000;

QDBusMessage callOf(const QStringList &words, int number)
{
    QDBusMessage call =
        QDBusMessage::createMethodCall(protocol::Service, words.at(0), words.at(1), words.at(2));
    for (QString word : words.mid(3))
        call << valueOf(word.replace(u'#', QString::number(number)));
    return call;
}

int untilClosed()
{
    const QSocketNotifier end(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&end, &QSocketNotifier::activated, qApp, [] {
        char buffer[64];
        if (read(STDIN_FILENO, buffer, sizeof buffer) <= 0)
            QCoreApplication::quit();
    });
    return QCoreApplication::exec();
}

/// So many calls at once, on as many connections as it takes.
class Calls
{
public:
    Calls(int count, int perConnection, const QStringList &words, std::function<void()> changed)
        : m_open(count)
        , m_changed(std::move(changed))
    {
        for (int i = 0; i < count; ++i) {
            const QDBusConnection own =
                QDBusConnection::connectToBus(QDBusConnection::SystemBus, u"own-%1"_s.arg(i / perConnection));
            QDBusMessage call = callOf(words, i);
            call.setInteractiveAuthorizationAllowed(true);
            auto *watcher = new QDBusPendingCallWatcher(own.asyncCall(call, ForEver), qApp);
            QObject::connect(watcher, &QDBusPendingCallWatcher::finished, qApp, [this, watcher] {
                const QDBusPendingReply<> reply = *watcher;
                --m_open;
                if (reply.isError())
                    ++(reply.error().name().endsWith("Busy"_L1) ? m_busy : m_refused);
                m_changed();
            });
        }
    }

    void say() const
    {
        std::printf("busy %d refused %d open %d\n", m_busy, m_refused, m_open);
        std::fflush(stdout);
    }

private:
    int m_busy = 0;
    int m_refused = 0;
    int m_open;
    const std::function<void()> m_changed;
};

int questions(int count, const QStringList &words)
{
    MutePolkitAgent agent(QDBusConnection::systemBus());
    if (const QString problem = agent.enlist(); !problem.isEmpty()) {
        std::fprintf(stderr, "polkit: %s\n", qUtf8Printable(problem));
        return 1;
    }
    std::function<void()> say;
    // The bus lets a connection wait for 128 answers, stationd's to this user's among them.
    const Calls calls(count, 32, words, [&say] {
        say();
    });
    say = [&] {
        std::printf("asked %d ", agent.asked());
        calls.say();
    };
    QObject::connect(&agent, &MutePolkitAgent::askedAgain, &agent, say);
    return untilClosed();
}

int calls(int count, int perConnection, const QStringList &words)
{
    std::function<void()> say;
    const Calls all(count, perConnection, words, [&say] {
        say();
    });
    say = [&all] {
        all.say();
    };
    return untilClosed();
}

int large(int count, int mebibytes)
{
    int left = count;
    for (int i = 0; i < count; ++i) {
        const QDBusConnection own =
            QDBusConnection::connectToBus(QDBusConnection::SystemBus, u"large-%1"_s.arg(i));
        QDBusMessage call = QDBusMessage::createMethodCall(protocol::Service, protocol::RootPath,
                                                           protocol::AgentHubInterface, u"Deliver"_s);
        call << 1U << QByteArray() << QByteArray(qsizetype(mebibytes) * 1024 * 1024, 'x') << 1U << 1U;
        auto *watcher = new QDBusPendingCallWatcher(own.asyncCall(call, ForEver), qApp);
        QObject::connect(watcher, &QDBusPendingCallWatcher::finished, qApp, [&left] {
            if (--left == 0)
                QCoreApplication::quit();
        });
    }
    QCoreApplication::exec();
    std::printf("answered %d\n", count - left);
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() >= 6 && words.at(1) == "questions"_L1)
        return questions(std::clamp(words.at(2).toInt(), 1, 1'000), words.mid(3));
    if (words.size() >= 7 && words.at(1) == "calls"_L1)
        return calls(std::clamp(words.at(2).toInt(), 1, 1'000), std::clamp(words.at(3).toInt(), 1, 100),
                     words.mid(4));
    if (words.size() == 4 && words.at(1) == "large"_L1)
        return large(std::clamp(words.at(2).toInt(), 1, 100), std::clamp(words.at(3).toInt(), 1, 31));
    return 2;
}
