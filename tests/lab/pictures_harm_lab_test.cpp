// SPDX-License-Identifier: GPL-3.0-or-later
// Screens as small and as large as they come, and screens that vanish: nothing of it reaches the others.
#include "tests/lab/pictures_lab.h"

#include <algorithm>

namespace stationmaster::lab {

using namespace Qt::StringLiterals;

namespace {

class PicturesHarm : public PicturesLab
{
protected:
    static Desktop start(const QString &spec)
    {
        EXPECT_TRUE(succeeded(host().startSessions({spec})));
        return desktopOf(spec.section(u':', 1, 1));
    }

    static void end(const Desktop &desktop)
    {
        EXPECT_TRUE(succeeded(host().run({u"loginctl"_s, u"terminate-session"_s, desktop.session})));
        EXPECT_TRUE(LabHost::waitFor([&] {
            return host().sessionsOf(desktop.user).isEmpty();
        }));
    }

    static QString stationd() { return show(u"stationd.service"_s, u"MainPID"_s); }

    /// The picture of this desktop follows a change.
    static void expectAlive(Watcher &watcher, const Desktop &desktop, const QColor &colour)
    {
        const qsizetype seen = watcher.shots(desktop.session).size();
        fill(desktop, colour);
        EXPECT_TRUE(watcher.waitFor(desktop.session, colour, seen)) << desktop.user.toStdString();
    }
};

} // namespace

TEST_F(PicturesHarm, AScreenOfOnePixelHasAPictureOfOne)
{
    Watcher teacher(host(), u"teacher"_s);
    const Desktop dot = start(u"xvfb:student20:quiet:1x1x24"_s);
    watchAll(teacher, {dot, desktops().constFirst()});
    // Its one pixel is under the pointer.
    EXPECT_EQ(teacher.shots(dot.session).constLast().screen, QSize(1, 1));
    EXPECT_EQ(QImage::fromData(teacher.newest(dot.session), "PNG").size(), QSize(1, 1));
    expectAlive(teacher, desktops().constFirst(), QColor(40, 40, 200));
    end(dot);
}

TEST_F(PicturesHarm, AScreenOf16000By16000IsSeenAndHoldsNobodyUp)
{
    Watcher teacher(host(), u"teacher"_s);
    const QString before = stationd();
    watchAll(teacher, {desktops().constFirst()});
    const Desktop vast = start(u"xvfb:student21:quiet:16000x16000x24"_s);
    watchAll(teacher, {vast});
    expectAlive(teacher, vast, QColor(200, 120, 40));
    EXPECT_EQ(teacher.shots(vast.session).constLast().screen, QSize(16000, 16000));
    EXPECT_EQ(QImage::fromData(teacher.newest(vast.session), "PNG").size(), QSize(180, 180));
    // As long as its pictures take, those of another come in between.
    const qsizetype seen = teacher.shots(vast.session).size();
    fill(vast, QColor(30, 120, 200));
    expectAlive(teacher, desktops().constFirst(), QColor(120, 160, 40));
    EXPECT_TRUE(teacher.waitFor(vast.session, QColor(30, 120, 200), seen));
    EXPECT_EQ(stationd(), before);
    end(vast);
}

TEST_F(PicturesHarm, DisplaysThatVanishTakeNothingWithThem)
{
    Watcher teacher(host(), u"teacher"_s);
    const QList<Desktop> doomed{start(u"xvfb:student22:quiet"_s), start(u"xvnc:student23:quiet"_s),
                                start(u"rdp:student24:quiet"_s)};
    const QString before = stationd();
    watchAll(teacher, desktops() + doomed);
    int round = 0;
    for (const Desktop &desktop : doomed) {
        // The server itself, while its picture is being made.
        fill(desktop, Qt::yellow);
        ASSERT_TRUE(succeeded(
            host().run({u"pkill"_s, u"-KILL"_s, u"-u"_s, desktop.user, u"^(Xvfb|Xvnc|Xtigervnc|Xorg)$"_s})));
        const Desktop &other = desktops().at(round * 4);
        expectAlive(teacher, other, QColor::fromHsv(++round * 100, 220, 200));
        EXPECT_TRUE(LabHost::waitFor([&] {
            return show(unitOf(desktop), u"ActiveState"_s) == u"inactive";
        })) << "its agent ends with its session";
    }
    EXPECT_EQ(stationd(), before);
    for (const Desktop &desktop : desktops())
        expectAlive(teacher, desktop, Qt::darkCyan);
}

} // namespace stationmaster::lab
