// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/many_hosts_bench.h"

#include <QTest>
#include <QTimer>

#include <algorithm>
#include <array>
#include <cstdio>
#include <glob.h>
#include <unistd.h>

namespace stationmaster::bench {

using namespace Qt::StringLiterals;
using lab::LabHost;
using lab::Teacher;

namespace {

constexpr int Rounds = 3;
constexpr int Timeout = 300'000;
constexpr int RestMs = 30'000;
constexpr int SettleMs = 5'000;
constexpr int QuietMs = 35'000; ///< Threads that have nothing to do any more have ended by then.
constexpr int PicturesMs = 20'000;
constexpr int DarkMs = 60'000;
constexpr int DarkLateMs = 240'000; ///< By then each is tried once in about a minute.
constexpr int StudentUid = 6011;

/// On each host: one desktop of student1's, as far as the login manager is concerned, when his last is quite
/// gone.
const QString logOnThere =
    u"state() { loginctl show-user student1 -p State --value 2>/dev/null; };"
    " until [[ $(state) == @(active|online) ]]; do"
    " if [[ -z $(state) ]]; then systemd-run --quiet --collect -p User=student1 -p PAMName=login"
    " -E XDG_SESSION_CLASS=user -E XDG_SESSION_TYPE=x11 sleep infinity;"
    " for ((tries = 0; tries < 300; ++tries)); do [[ -z $(state) ]] || break; sleep 0.1; done; fi;"
    " sleep 0.1; done"_s;

double median(QList<double> values)
{
    std::ranges::sort(values);
    return values.at(values.size() / 2);
}

QString hosts(int count)
{
    return u"lab[1-%1]"_s.arg(count);
}

bool done(const LabHost::Output &output)
{
    if (!output.ok())
        std::fprintf(stderr, "exit code %d: %s%s\n", output.exitCode, qPrintable(output.out),
                     qPrintable(output.err));
    return output.ok();
}

void printRow(int count, const QString &what, const QString &ours, const QString &theirs = {},
              const QString &ratio = {}, const QString &goal = {})
{
    std::printf("| %d | %s | %s | %s | %s | %s |\n", count, qPrintable(what), qPrintable(ours),
                qPrintable(theirs), qPrintable(ratio), qPrintable(goal));
    std::fflush(stdout);
}

QString number(double value, int digits = 0)
{
    return QString::number(value, 'f', digits);
}

/// The sessions of student1 on a host that the kernel still has anything of.
bool hasSession(const LabHost &host)
{
    for (const QString &tree : {u"/sys/fs/cgroup"_s, u"/sys/fs/cgroup/systemd"_s}) {
        const QString pattern =
            u"%1/stationmaster-lab-%2/payload/user.slice/user-%3.slice/session-*.scope"_s.arg(
                tree, host.name(), QString::number(StudentUid));
        glob_t found{};
        const bool any = ::glob(qPrintable(pattern), GLOB_NOSORT, nullptr, &found) == 0;
        ::globfree(&found);
        if (any)
            return true;
    }
    return false;
}

} // namespace

ManyHostsBench::ManyHostsBench(lab::LabRoom &room)
    : m_room(room)
{
}

void ManyHostsBench::printHead()
{
    std::printf("| hosts | what | ours | theirs | ours / theirs | goal |\n|---|---|---|---|---|---|\n");
}

/// How many ms a command on the PC takes, from start to finish.
std::optional<double> ManyHostsBench::timed(const QString &line)
{
    const LabHost::Output output = m_room.onPc(
        u"began=${EPOCHREALTIME/./}; { %1; } >/tmp/out || exit 1; echo $((${EPOCHREALTIME/./} - began))"_s
            .arg(line),
        Timeout);
    return done(output) ? std::optional(output.out.trimmed().toDouble() / 1000) : std::nullopt;
}

bool ManyHostsBench::logOn(int count)
{
    return done(
        m_room.onPc(u"clush -qS -t 120 -f 16 -w '%1' '%2'"_s.arg(hosts(count), logOnThere), 2 * Timeout));
}

std::unique_ptr<Teacher> ManyHostsBench::open(int count)
{
    const int first = m_room.count();
    auto teacher = std::make_unique<Teacher>(
        m_room, u"[One]\nlab%1\n[All]\n%2\n[Dark]\ndark[1-100]\n"_s.arg(first).arg(hosts(count)));
    if (!teacher->does(u"open"_s))
        return {};
    const bool seen = teacher->waitToSee([](const QJsonObject &shown) {
        return shown.value(u"hosts"_s).toInt() == 1;
    });
    return seen ? std::move(teacher) : nullptr;
}

/// Chooses the room of all, and waits for their rows.
bool ManyHostsBench::showAll(Teacher &teacher, int count)
{
    if (!teacher.does(u"begin"_s) || !teacher.does(u"room All"_s))
        return false;
    QElapsedTimer timer;
    for (timer.start(); !timer.hasExpired(Timeout);) {
        // Not more often: to look costs what is looked at some time too.
        QTest::qWait(500);
        if (teacher.ask(u"look"_s).value(u"hosts"_s).toInt() == count)
            return true;
    }
    std::fprintf(stderr, "not all rows came\n");
    return false;
}

bool ManyHostsBench::connect(int count)
{
    if (!logOn(m_room.count()))
        return false;
    QList<double> bare;
    QList<double> list;
    QList<double> window;
    QList<double> late;
    QList<double> work;
    // In turns, so that a busy moment of the machine hits all.
    for (int round = 0; round < Rounds; ++round) {
        const auto theirs = timed(LabHost::programs() + u"/lab_bare_ssh $(seq -f lab%g %1)"_s.arg(count));
        const auto ours = timed(u"stationctl list --timeout 200 --server '%1'"_s.arg(hosts(count)));
        const std::unique_ptr<Teacher> teacher = open(count);
        if (!theirs || !ours || !teacher || !showAll(*teacher, count))
            return false;
        bare += *theirs;
        list += *ours;
        window += teacher->ask(u"look"_s).value(u"lastRowMs"_s).toDouble();
        const QJsonObject stalls = teacher->ask(u"stalls"_s);
        late += stalls.value(u"late"_s).toDouble();
        work += stalls.value(u"mostWork"_s).toDouble();
    }
    const double theirs = median(bare);
    printRow(count, u"all rows in, stationctl list / as many bare ssh at once, ms"_s, number(median(list)),
             number(theirs), number(median(list) / theirs, 2), u"1.2"_s);
    printRow(count, u"all rows in, dashboard / the same, ms"_s, number(median(window)), number(theirs),
             number(median(window) / theirs, 2), u"1.2"_s);
    printRow(count, u"GUI thread meanwhile: kept from its events, most work at a stretch, ms"_s,
             u"%1, %2"_s.arg(number(median(late), 1), number(median(work), 1)), {}, {}, u"50"_s);
    return true;
}

bool ManyHostsBench::rest(int count)
{
    if (!logOn(m_room.count()))
        return false;
    const std::unique_ptr<Teacher> teacher = open(count);
    if (!teacher)
        return false;
    QTest::qWait(SettleMs);
    const auto one = sshUsage(m_room, teacher->pid());
    if (!one || !showAll(*teacher, count) || !teacher->does(u"rest"_s))
        return false;
    QTest::qWait(QuietMs);
    QElapsedTimer timer;
    timer.start();
    const auto before = sshUsage(m_room, teacher->pid());
    QTest::qWait(RestMs);
    const double seconds = double(timer.elapsed()) / 1000;
    const auto after = sshUsage(m_room, teacher->pid());

    QProcess bare;
    m_room.pc().open(
        bare,
        {u"bash"_s, u"-c"_s,
         u"exec %1/lab_bare_ssh --stay $(seq -f lab%g %2)"_s.arg(LabHost::programs()).arg(count)});
    for (timer.restart(); !timer.hasExpired(Timeout) && !bare.canReadLine();)
        bare.waitForReadyRead(1000);
    QTest::qWait(SettleMs);
    const qint64 pid = m_room.onPc(u"pgrep -x lab_bare_ssh"_s).out.trimmed().toLongLong();
    timer.restart();
    const auto bareBefore = sshUsage(m_room, pid);
    QTest::qWait(RestMs);
    const double bareSeconds = double(timer.elapsed()) / 1000;
    const auto bareAfter = sshUsage(m_room, pid);
    bare.closeWriteChannel();
    bare.waitForFinished(Timeout);
    if (!before || !after || !bareBefore || !bareAfter)
        return false;

    const int more = std::max(1, after->sshs - one->sshs);
    const double own = (after->ownKiB - one->ownKiB) / more;
    const double ssh = after->sshKiB / after->sshs;
    const double bareSsh = bareAfter->sshKiB / bareAfter->sshs;
    printRow(count, u"memory for each host: dashboard + its ssh / a bare ssh (PSS), KiB"_s,
             u"%1 + %2"_s.arg(number(own), number(ssh)), number(bareSsh), number((own + ssh) / bareSsh, 2));
    printRow(count, u"the same ssh by RSS; the whole dashboard by PSS, MiB"_s,
             u"%1; %2"_s.arg(number(after->sshResidentKiB / after->sshs / 1024, 1),
                             number(after->ownKiB / 1024, 1)));
    printRow(count, u"at rest, ms of processor a second: dashboard + its ssh / bare ssh"_s,
             u"%1 + %2"_s.arg(number((after->ownMs - before->ownMs) / seconds, 2),
                              number((after->sshMs - before->sshMs) / seconds, 2)),
             number((bareAfter->sshMs - bareBefore->sshMs) / bareSeconds, 2), {}, u"0"_s);
    return true;
}

bool ManyHostsBench::waitUntilGone(int count) const
{
    QElapsedTimer timer;
    int number = 1;
    for (timer.start(); number <= count && !timer.hasExpired(Timeout);) {
        if (hasSession(m_room.lab(number)))
            ::usleep(5'000);
        else
            ++number;
    }
    return number > count;
}

bool ManyHostsBench::logOff(int count)
{
    struct Way
    {
        QString name;
        QString command;
        QList<double> returned;
        QList<double> gone;
    };
    const QString loginctl = u"clush -qS -t 120 -f %1 -w '%2' loginctl terminate-user student1"_s;
    std::array ways{
        Way{u"stationctl"_s,
            u"stationctl logoff --all --user student1 --yes --timeout 200 --server '%1'"_s.arg(hosts(count)),
            {},
            {}},
        Way{u"clush, 64 at a time as it does by itself"_s, loginctl.arg(64).arg(hosts(count)), {}, {}},
        Way{u"clush, all at once"_s, loginctl.arg(count).arg(hosts(count)), {}, {}}};
    for (int round = 0; round < Rounds; ++round) {
        for (Way &way : ways) {
            if (!logOn(count))
                return false;
            QProcess process;
            QElapsedTimer timer;
            timer.start();
            m_room.pc().open(process,
                             {u"bash"_s, u"-c"_s,
                              u"PATH=%1:$PATH; exec %2 >/dev/null"_s.arg(LabHost::programs(), way.command)});
            if (!waitUntilGone(count))
                return false;
            const double gone = double(timer.nsecsElapsed()) / 1e6;
            if (!process.waitForFinished(Timeout) || process.exitCode() != 0) {
                std::fprintf(stderr, "%s", process.readAllStandardError().constData());
                return false;
            }
            way.gone += gone;
            way.returned += double(timer.nsecsElapsed()) / 1e6;
        }
    }
    const Way &ours = ways[0];
    for (std::size_t other = 1; other < ways.size(); ++other) {
        const Way &way = ways[other];
        printRow(count, u"log off, all gone: stationctl / %1, ms"_s.arg(way.name), number(median(ours.gone)),
                 number(median(way.gone)), number(median(ours.gone) / median(way.gone), 2), u"1.0"_s);
        printRow(count, u"log off, returned (ours with proof): stationctl / the same, ms"_s,
                 number(median(ours.returned)), number(median(way.returned)),
                 number(median(ours.returned) / median(way.returned), 2), u"1.0"_s);
    }
    return true;
}

/// The first hosts get stationd and a desktop on which a line is written each second, of somebody whose name
/// comes before those of all others.
bool ManyHostsBench::serve(int visible)
{
    return done(m_room.onPc(
        u"clush -qS -t 120 -f 4 -w '%1' '/opt/lab/hostd install 30 && loginctl terminate-user student1;"
        " pgrep -u student14 -x openbox >/dev/null"
        " || /opt/lab/session start xvfb:student14 >/dev/null'"_s.arg(hosts(visible)),
        2 * Timeout));
}

bool ManyHostsBench::pictures(int count, int visible)
{
    if (!logOn(m_room.count()) || !serve(visible))
        return false;
    const std::unique_ptr<Teacher> teacher = open(count);
    if (!teacher || !showAll(*teacher, count))
        return false;
    QElapsedTimer timer;
    for (timer.start();
         teacher->ask(u"look"_s).value(u"pictured"_s).toInt() < visible && !timer.hasExpired(60'000);)
        QTest::qWait(500);
    QTest::qWait(SettleMs);
    teacher->does(u"begin"_s);
    const double bytesBefore = teacher->ask(u"look"_s).value(u"received"_s).toDouble();
    timer.restart();
    const auto before = sshUsage(m_room, teacher->pid());
    QTest::qWait(PicturesMs);
    const QJsonObject shown = teacher->ask(u"look"_s);
    const QJsonObject stalls = teacher->ask(u"stalls"_s);
    const double seconds = double(timer.elapsed()) / 1000;
    const auto after = sshUsage(m_room, teacher->pid());
    if (!before || !after)
        return false;
    const double bytes = shown.value(u"received"_s).toDouble() - bytesBefore;
    printRow(count, u"pictures: desktops seen, pictures a second, KiB a second over ssh"_s,
             u"%1, %2, %3"_s.arg(number(shown.value(u"pictured"_s).toInt()),
                                 number(shown.value(u"pictures"_s).toInt() / seconds, 1),
                                 number(bytes / seconds / 1024, 1)));
    printRow(count, u"pictures: dashboard + its ssh, % of a core"_s,
             u"%1 + %2"_s.arg(number((after->ownMs - before->ownMs) / seconds / 10, 1),
                              number((after->sshMs - before->sshMs) / seconds / 10, 1)));
    printRow(count, u"pictures: GUI thread kept from its events, most work at a stretch, ms"_s,
             u"%1, %2"_s.arg(number(stalls.value(u"late"_s).toDouble(), 1),
                             number(stalls.value(u"mostWork"_s).toDouble(), 1)),
             {}, {}, u"50"_s);
    return true;
}

bool ManyHostsBench::beginDark(int count)
{
    Dark &dark = *m_dark.emplace_back(std::make_unique<Dark>());
    dark.count = count;
    dark.teacher = std::make_unique<Teacher>(m_room, u"dark[1-%1]\n"_s.arg(count));
    if (!dark.teacher->does(u"open"_s) || !dark.teacher->does(u"rest"_s))
        return false;
    dark.since.start();
    QTimer::singleShot(DarkMs, &m_owner, [this, &dark] {
        const double ms = double(dark.since.elapsed());
        if (const auto usage = sshUsage(m_room, dark.teacher->pid()))
            dark.firstPercent = usage->everMs / ms * 100;
    });
    return true;
}

bool ManyHostsBench::tellDark()
{
    for (const std::unique_ptr<Dark> &dark : m_dark) {
        while (!dark->since.hasExpired(DarkLateMs))
            QTest::qWait(1000);
        const auto before = sshUsage(m_room, dark->teacher->pid());
        QElapsedTimer timer;
        timer.start();
        QTest::qWait(DarkMs);
        const auto after = sshUsage(m_room, dark->teacher->pid());
        if (!before || !after)
            return false;
        const double later = (after->everMs - before->everMs) / double(timer.elapsed()) * 100;
        const QString theirs = dark->count == 30 ? u"Veyon: 20"_s : u"Veyon: 55"_s;
        printRow(dark->count, u"hosts that do not answer, % of a core: first minute, later"_s,
                 u"%1, %2"_s.arg(number(dark->firstPercent, 2), number(later, 2)), theirs, {}, u"1"_s);
    }
    m_dark.clear();
    return true;
}

} // namespace stationmaster::bench
