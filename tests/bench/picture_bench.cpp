// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/picture_bench.h"

#include "tests/bench/pictures/marker.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <cstdio>

namespace stationmaster::bench {

using namespace Qt::StringLiterals;
using lab::LabHost;

namespace {

constexpr int FirstPicturesTimeout = 90'000;
/// Longer than the words stay that tell a user that somebody looks: their going is a picture, and painting
/// them is work of the agent's.
constexpr int WarmUpMs = 15'000;

QString program(Way way)
{
    return way == Way::Ours ? u"bench_dashboard"_s : u"bench_rfb_viewer"_s;
}

QString path(const QString &name)
{
    return LabHost::programs() + u"/pictures/"_s + name;
}

bool done(const LabHost::Output &output)
{
    if (!output.ok())
        std::fprintf(stderr, "%s%s\n", qPrintable(output.out), qPrintable(output.err));
    return output.ok();
}

/// Nanoseconds of CPU time of whatever has the names $1…, a line each; then the bytes that $1 has read.
const QString sampling = uR"(
names=("$@")
for name in "${names[@]}"; do
    sum=0
    for pid in $(pgrep -x "${name:0:15}"); do
        for task in /proc/$pid/task/*/schedstat; do
            read -r ran _ <"$task" && ((sum += ran))
        done
    done 2>/dev/null
    echo "$sum"
done
awk '/^rchar/ { print $2 }' "/proc/$(pgrep -x "${1:0:15}" | head -1)/io" 2>/dev/null || echo 0
)"_s;

} // namespace

Cost Cost::operator-(const Cost &other) const
{
    return {viewer - other.viewer,   stationd - other.stationd, agents - other.agents,
            servers - other.servers, bus - other.bus,           bytesRead - other.bytesRead};
}

bool PictureBench::logOn(int count)
{
    QStringList specs;
    // student9 is an administrator there, whom a teacher does not see.
    for (int number = 1; m_desktops.size() < count; ++number) {
        const QString user = u"student%1"_s.arg(number);
        const bool known = std::ranges::any_of(m_desktops, [&user](const Desktop &desktop) {
            return desktop.user == user;
        });
        if (number == 9 || known)
            continue;
        specs += u"xvfb:%1:quiet:1920x1080x24"_s.arg(user);
        m_desktops += {user, {}, {}};
    }
    if (!specs.isEmpty() && !done(m_host.startSessions(specs)))
        return false;
    const QList<lab::LoginctlSession> sessions = m_host.sessions();
    for (Desktop &desktop : m_desktops) {
        for (const lab::LoginctlSession &session : sessions) {
            if (session.user() == desktop.user)
                desktop.session = session.id();
        }
        desktop.socket = u"/run/bench/%1.rfb"_s.arg(desktop.user);
        if (desktop.session.isEmpty())
            return false;
    }
    return true;
}

bool PictureBench::show(const QString &kind)
{
    m_kind = kind;
    QString script = u"pkill -x bench_desktop; mkdir -p -m 1777 /run/bench; rm -f /run/bench/*.log\n"_s;
    for (const Desktop &desktop : m_desktops)
        script += u"/opt/lab/session at %1 %2 %3 >/run/bench/%1.log 2>/dev/null </dev/null &\n"_s.arg(
            desktop.user, path(u"bench_desktop"_s), kind);
    script += u"disown -a\n"_s;
    if (!done(m_host.run({u"bash"_s, u"-c"_s, script})))
        return false;
    return LabHost::waitFor([this] {
        return m_host.run({u"sh"_s, u"-c"_s, u"find /run/bench -name '*.log' -size +0c | wc -l"_s})
                   .out.toInt()
            >= m_desktops.size();
    });
}

bool PictureBench::serveRfb() const
{
    QString script;
    for (const Desktop &desktop : m_desktops)
        script += u"/opt/lab/session at %1 x11vnc -quiet -forever -shared -nopw -rfbport 0 -unixsock %2"
                  " >/dev/null 2>&1 </dev/null &\n"_s.arg(desktop.user, desktop.socket);
    script += u"disown -a\n"_s;
    return done(m_host.run({u"bash"_s, u"-c"_s, script})) && LabHost::waitFor([this] {
               return m_host.run({u"sh"_s, u"-c"_s, u"ls /run/bench/*.rfb | wc -l"_s}).out.toInt()
                   >= m_desktops.size();
           });
}

Cost PictureBench::cost(Way way) const
{
    const QString agent = way == Way::Ours ? u"station-agent"_s : u"x11vnc"_s;
    const QStringList lines = m_host
                                  .run({u"bash"_s, u"-c"_s, sampling, u"bash"_s, program(way), u"stationd"_s,
                                        agent, u"Xvfb"_s, u"dbus-daemon"_s})
                                  .out.split(u'\n', Qt::SkipEmptyParts);
    const auto ms = [&lines](int line) {
        return lines.value(line).toDouble() / 1e6;
    };
    return {ms(0), ms(1), ms(2), ms(3), ms(4), lines.value(5).toDouble()};
}

double PictureBench::paintingMs(int windowMs)
{
    const Cost before = cost(Way::Ours);
    QTest::qWait(windowMs);
    return (cost(Way::Ours) - before).servers * 1000 / windowMs;
}

double PictureBench::memoryMiB(Way way) const
{
    return m_host
               .run({u"sh"_s, u"-c"_s, u"awk '/^VmRSS/ { print $2 }' /proc/$(pgrep -x $0 | head -1)/status"_s,
                     program(way).left(15)})
               .out.trimmed()
               .toDouble()
        / 1024;
}

std::optional<Measured> PictureBench::measure(Way way, int windowMs)
{
    QStringList command{path(program(way))};
    if (way == Way::Ours) {
        command = QStringList{u"runuser"_s, u"-u"_s, u"teacher"_s, u"--"_s} + command;
    } else {
        if (!serveRfb())
            return std::nullopt;
        command += u"320x180"_s;
        for (const Desktop &desktop : m_desktops)
            command += desktop.session + u'=' + desktop.socket;
    }
    Measured measured;
    QList<Shown> shown;
    QSet<QString> seen;
    QByteArray unread;
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QObject::connect(&process, &QProcess::readyReadStandardOutput, &process, [&] {
        unread += process.readAllStandardOutput();
        for (qsizetype end = unread.indexOf('\n'); end >= 0; end = unread.indexOf('\n')) {
            const QStringList words = QString::fromUtf8(unread.left(end)).split(u' ');
            unread.remove(0, end + 1);
            if (words.first() == u"bytes") {
                measured.bytes += words.value(1).toDouble();
            } else if (words.first() == u"picture") {
                shown += {words.value(1), words.value(2).toInt(), words.value(3).toLongLong()};
                seen += words.value(1);
                measured.pictureSize = words.value(4);
            }
        }
    });
    QElapsedTimer clock;
    clock.start();
    const qint64 began = now();
    m_host.open(process, command);
    LabHost::waitFor(
        [&] {
            return seen.size() >= m_desktops.size();
        },
        FirstPicturesTimeout);
    measured.desktops = int(seen.size());
    if (!shown.isEmpty())
        measured.firstPicturesMs = double(shown.constLast().at - began) / 1000;
    QTest::qWait(WarmUpMs);

    const Cost before = cost(way);
    shown.clear();
    measured.bytes = 0;
    clock.restart();
    QTest::qWait(windowMs);
    measured.cost = cost(way) - before;
    measured.seconds = double(clock.elapsed()) / 1000;
    measured.pictures = int(shown.size());
    if (way == Way::FullSize)
        measured.bytes = measured.cost.bytesRead;
    measured.memoryMiB = memoryMiB(way);
    if (m_kind == u"slides")
        measured.latencies = latencies(shown);
    measured.load = m_host.run({u"cat"_s, u"/proc/loadavg"_s}).out.section(u' ', 0, 0).toDouble();

    process.closeWriteChannel();
    process.waitForFinished(LabHost::Timeout);
    if (way == Way::FullSize)
        m_host.run({u"bash"_s, u"-c"_s,
                    u"pkill -x x11vnc; while pgrep -x x11vnc; do sleep 0.1; done; rm -f /run/bench/*.rfb"_s});
    if (measured.desktops == 0)
        return std::nullopt;
    return measured;
}

QList<double> PictureBench::latencies(const QList<Shown> &shown) const
{
    QList<double> result;
    for (const Desktop &desktop : m_desktops) {
        const QStringList lines = m_host.run({u"cat"_s, u"/run/bench/%1.log"_s.arg(desktop.user)})
                                      .out.split(u'\n', Qt::SkipEmptyParts);
        qint64 matched = 0;
        for (const Shown &picture : shown) {
            if (picture.desktop != desktop.session)
                continue;
            qint64 change = 0;
            for (const QString &line : lines) {
                const qint64 at = line.section(u' ', 1).toLongLong();
                if (line.section(u' ', 0, 0).toInt() == picture.marker && at < picture.at)
                    change = at;
            }
            // A second picture of the same slide tells nothing.
            if (change > matched)
                result += double(picture.at - change) / 1000;
            matched = std::max(matched, change);
        }
    }
    std::ranges::sort(result);
    return result;
}

} // namespace stationmaster::bench
