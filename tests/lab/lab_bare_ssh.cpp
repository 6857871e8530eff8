// SPDX-License-Identifier: GPL-3.0-or-later
// Runs on a teacher's PC, as the measure for our own way there: one bare ssh for each host, all at once, that
// runs systemd-stdio-bridge, and as little as it takes to know that the bus at its far end answers.
//   lab_bare_ssh [--stay] HOST…
// Prints "ready" when all have answered, and ends then, and every ssh with it; with --stay, when its standard
// input is closed. Exit code 1: one of them could not be had.
#include "backend/ssh/bus_greeting.h"

#include <QCoreApplication>
#include <QProcess>
#include <QSocketNotifier>

#include <cstdio>
#include <memory>
#include <unistd.h>
#include <utility>
#include <vector>

using namespace stationmaster;
using namespace Qt::StringLiterals;

namespace {

struct Bare
{
    QProcess ssh;
    BusGreeting greeting;
    bool answered = false;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QStringList hosts = QCoreApplication::arguments().mid(1);
    const bool stays = hosts.removeAll(u"--stay"_s) > 0;
    if (hosts.isEmpty())
        return 1;
    std::vector<std::unique_ptr<Bare>> all;
    qsizetype answers = 0;
    for (const QString &host : hosts) {
        Bare *bare = all.emplace_back(std::make_unique<Bare>()).get();
        QObject::connect(&bare->ssh, &QProcess::readyReadStandardOutput, &bare->ssh, [&, bare] {
            bare->ssh.write(bare->greeting.take(bare->ssh.readAllStandardOutput()));
            if (!bare->greeting.isDone() || std::exchange(bare->answered, true) || ++answers < hosts.size())
                return;
            std::puts("ready");
            std::fflush(stdout);
            if (!stays)
                QCoreApplication::exit(0);
        });
        QObject::connect(&bare->ssh, &QProcess::finished, &bare->ssh, [] {
            QCoreApplication::exit(1);
        });
        bare->ssh.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        bare->ssh.start(u"ssh"_s, {u"-xT"_s, u"-oBatchMode=yes"_s, u"--"_s, host, u"systemd-stdio-bridge"_s});
        bare->ssh.write(BusGreeting::first());
    }
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    input.setEnabled(stays);
    QObject::connect(&input, &QSocketNotifier::activated, &application, [&input] {
        char piece[64];
        if (::read(STDIN_FILENO, piece, sizeof piece) <= 0) {
            input.setEnabled(false);
            QCoreApplication::exit(0);
        }
    });
    const int code = QCoreApplication::exec();
    for (const std::unique_ptr<Bare> &bare : all) {
        bare->ssh.disconnect();
        bare->ssh.kill();
    }
    for (const std::unique_ptr<Bare> &bare : all)
        bare->ssh.waitForFinished();
    return code;
}
