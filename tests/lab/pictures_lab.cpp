// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lab/pictures_lab.h"

#include "backend/core/picture_size.h"
#include "tests/display/capture/pictures.h"

#include <QElapsedTimer>

#include <ctime>

namespace stationmaster::lab {

using namespace Qt::StringLiterals;

namespace {

const QStringList &specs()
{
    static const QStringList all{
        u"rdp:student1:quiet"_s,   u"rdp:student2:quiet"_s,   u"rdp:student3:quiet"_s,
        u"xvnc:student4:quiet"_s,  u"xvnc:student5:quiet"_s,  u"xvnc:student6:quiet"_s,
        u"xvnc:student7:quiet"_s,  u"xvnc:student8:quiet"_s,  u"xvfb:student10:quiet"_s,
        u"xvfb:student11:quiet"_s, u"xvfb:student12:quiet"_s, u"xvfb:student13:quiet"_s};
    return all;
}

} // namespace

void PicturesLab::SetUp()
{
    LabTest::SetUp();
    if (IsSkipped() || HasFatalFailure())
        return;
    ASSERT_EQ(desktops().size(), specs().size());
}

const QList<PicturesLab::Desktop> &PicturesLab::desktops()
{
    static QList<Desktop> started;
    if (!started.isEmpty())
        return started;
    EXPECT_TRUE(succeeded(host().run({u"/opt/lab/hostd"_s, u"install"_s, u"30"_s})));
    EXPECT_TRUE(succeeded(host().startSessions(specs())));
    for (const QString &spec : specs()) {
        const Desktop desktop = desktopOf(spec.section(u':', 1, 1));
        EXPECT_FALSE(desktop.session.isEmpty()) << spec.toStdString();
        started += desktop;
    }
    return started;
}

PicturesLab::Desktop PicturesLab::desktopOf(const QString &user)
{
    const QList<LoginctlSession> sessions = host().sessionsOf(user);
    for (const LoginctlSession &session : sessions) {
        if (session.type() == u"x11" && session.state() != u"closing")
            return {user, session.id(), session.value("User").toUInt()};
    }
    return {};
}

void PicturesLab::watchAll(Watcher &watcher, const QList<Desktop> &watched)
{
    ASSERT_TRUE(watcher.isReady());
    for (const Desktop &desktop : watched)
        watcher.watch(desktop.session);
    for (const Desktop &desktop : watched)
        ASSERT_TRUE(watcher.waitForPicture(desktop.session)) << desktop.user.toStdString();
}

QString PicturesLab::unitOf(const Desktop &desktop)
{
    return u"stationmaster-agent-%1.service"_s.arg(desktop.session);
}

QString PicturesLab::show(const QString &unit, const QString &property)
{
    return host().run({u"systemctl"_s, u"show"_s, u"-P"_s, property, unit}).out.trimmed();
}

qint64 PicturesLab::fill(const Desktop &desktop, const QColor &colour)
{
    const LabHost::Output output =
        host().runOnDesktop(desktop.user, {LabHost::programs() + u"/lab_screen"_s, u"fill"_s, colour.name()});
    EXPECT_TRUE(succeeded(output));
    return output.out.trimmed().toLongLong();
}

QImage PicturesLab::grab(const Desktop &desktop)
{
    const LabHost::Output output =
        host().runOnDesktop(desktop.user, {LabHost::programs() + u"/lab_screen"_s, u"grab"_s});
    EXPECT_TRUE(succeeded(output));
    return QImage::fromData(QByteArray::fromBase64(output.out.toLatin1()), "PNG");
}

double PicturesLab::likeness(Watcher &watcher, const Desktop &watched, const QImage &screen)
{
    const QImage picture = QImage::fromData(watcher.newest(watched.session), "PNG");
    return psnr(
        picture,
        scaledByArea(screen.convertToFormat(QImage::Format_RGB32), pictureSize(screen.size(), {320, 180})));
}

double PicturesLab::likenessInTheEnd(Watcher &watcher, const Desktop &watched, double enough)
{
    double like = -1;
    LabHost::waitFor([&] {
        like = likeness(watcher, watched, grab(watched));
        return like >= enough;
    });
    return like;
}

PicturesLab::Costs PicturesLab::costsOf(const QList<Desktop> &watched)
{
    QStringList command{
        u"sh"_s, u"-c"_s,
        u"for unit; do pid=$(systemctl show -P MainPID \"$unit\"); test \"$pid\" != 0 || continue;"
        " cat /proc/$pid/task/*/schedstat | sed \"s/^/$pid cpu /\";"
        " grep -h ^voluntary_ctxt_switches /proc/$pid/task/*/status | sed \"s/.*:/$pid wakeups /\"; done; true"_s,
        u"sh"_s};
    for (const Desktop &desktop : watched)
        command += unitOf(desktop);
    const LabHost::Output output = host().run(command);
    EXPECT_TRUE(succeeded(output));
    Costs costs;
    const QStringList lines = output.out.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QStringList words = line.simplified().split(u' ');
        Cost &cost = costs[words.value(0)];
        if (words.value(1) == u"cpu")
            cost.cpuMs += words.value(2).toDouble() / 1e6;
        else
            cost.wakeUps += words.value(2).toLongLong();
    }
    return costs;
}

PicturesLab::Costs PicturesLab::restingCostsOf(const QList<Desktop> &watched)
{
    // Longer than the words of the notice that somebody looks stay for.
    constexpr int RestMs = 10'000;
    Costs costs;
    QElapsedTimer since;
    EXPECT_TRUE(LabHost::waitFor([&] {
        const Costs before = std::exchange(costs, costsOf(watched));
        if (!since.isValid() || difference(before, costs).wakeUps != 0)
            since.start();
        return since.elapsed() >= RestMs;
    }));
    return costs;
}

PicturesLab::Cost PicturesLab::difference(const Costs &before, const Costs &after)
{
    Cost sum;
    for (const auto &[pid, cost] : after.asKeyValueRange()) {
        if (const auto was = before.constFind(pid); was != before.cend()) {
            sum.cpuMs += cost.cpuMs - was->cpuMs;
            sum.wakeUps += cost.wakeUps - was->wakeUps;
        }
    }
    return sum;
}

PicturesLab::Cost PicturesLab::sumOf(const Costs &costs)
{
    Cost sum;
    for (const Cost &cost : costs) {
        sum.cpuMs += cost.cpuMs;
        sum.wakeUps += cost.wakeUps;
    }
    return sum;
}

qint64 PicturesLab::now()
{
    timespec time{};
    clock_gettime(CLOCK_MONOTONIC, &time);
    return qint64(time.tv_sec) * 1'000'000 + time.tv_nsec / 1'000;
}

} // namespace stationmaster::lab
