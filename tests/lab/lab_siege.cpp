// SPDX-License-Identifier: GPL-3.0-or-later
// lab_siege ATTACK SECONDS SESSION COLOUR: runs inside a lab host, as the user whose desktop DISPLAY names,
// and attacks the cover on it for so long (cover_attack.h). SESSION is logind's id, COLOUR that of the
// cover's ground (181e27). Says "begun TIME" when the cover has been seen and the attack begins, the attack's
// own figures and "ended TIME" (µs since 1970), when the cover was not on the screen (screen_watch.h), and
// "back MS": how long after the attack the cover was there again, or "back never" after half a minute.
#include "tests/lab/cover_attack.h"
#include "tests/lab/screen_watch.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QThread>

#include <algorithm>
#include <cstdio>

using namespace stationmaster::lab;
using namespace Qt::StringLiterals;

namespace {

constexpr int MostSeconds = 120;
constexpr int PauseMs = 3;
constexpr int PatienceMs = 30'000;

void say(const QString &line)
{
    std::puts(qUtf8Printable(line));
    std::fflush(stdout);
}

/// Looks until the cover is there; how long that took, or nothing.
std::optional<qint64> whenCovered(ScreenWatch &watch)
{
    QElapsedTimer timer;
    timer.start();
    while (!watch.look()) {
        if (timer.elapsed() > PatienceMs)
            return std::nullopt;
        QThread::msleep(PauseMs);
    }
    return timer.elapsed();
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() != 5 || !CoverAttack::names().contains(words.at(1))) {
        std::fprintf(stderr, "lab_siege %s SECONDS SESSION COLOUR\n",
                     qUtf8Printable(CoverAttack::names().join(u'|')));
        return 2;
    }
    stationmaster::test::XProgram program(qgetenv("DISPLAY"));
    const quint32 ground = words.at(4).toUInt(nullptr, 16);
    ScreenWatch before(program.get(), program.root(), program.size(), ground);
    if (!whenCovered(before)) {
        std::fputs("lab_siege: no cover to attack\n", stderr);
        return 1;
    }
    ScreenWatch siege(program.get(), program.root(), program.size(), ground);
    say(u"begun %1"_s.arg(ScreenWatch::now()));
    QElapsedTimer timer;
    timer.start();
    const int seconds = std::clamp(words.at(2).toInt(), 1, MostSeconds);
    {
        const auto attack = CoverAttack::make(words.at(1), program, words.at(3));
        while (timer.elapsed() < seconds * 1'000) {
            attack->step(siege.look());
            QThread::msleep(PauseMs);
        }
        say(attack->figures());
    }
    say(u"ended %1"_s.arg(ScreenWatch::now()));
    const std::optional<qint64> back = whenCovered(siege);
    siege.print();
    say(back ? u"back %1"_s.arg(*back) : u"back never"_s);
    return 0;
}
