// SPDX-License-Identifier: GPL-3.0-or-later
// A session on a wlroots compositor, from the compositor through its agent and stationd to stationctl.
#include "tests/lab/acting_lab.h"
#include "tests/lab/screen_lab.h"

#include "backend/core/picture_size.h"
#include "tests/display/capture/pictures.h"
#include "tests/support/printers.h"

#include <cstdio>

namespace stationmaster::lab {

using namespace Qt::StringLiterals;

namespace {

const QColor Plain(0x20, 0x80, 0x20);

class WaylandLab : public ScreenLab<ActingLab>
{
protected:
    void SetUp() override
    {
        ActingLab::SetUp();
        if (IsSkipped() || HasFatalFailure())
            return;
        ASSERT_TRUE(succeeded(host().startSessions({u"sway:student1"_s})));
    }

    static void setPolicy(const QString &policy)
    {
        ASSERT_TRUE(succeeded(
            asRoot(u"/opt/lab/hostd install 30; printf '[observation]\\npolicy=%1\\n' "
                   ">>/etc/stationmaster/stationd.conf; systemctl restart stationd"_s.arg(policy))));
    }
    /// On the compositor of student1's session.
    static LabHost::Output onSway(const QString &line)
    {
        return asRoot(u"/opt/lab/session sway student1 "_s + line);
    }
    static void paint(const QString &background, const QString &how = u"solid_color"_s)
    {
        ASSERT_TRUE(succeeded(onSway(u"swaymsg -- output HEADLESS-1 bg '%1' %2"_s.arg(background, how))));
    }
    static QImage screen() { return imageIn(onSway(u"grim -t png - | base64 -w0"_s)); }
    /// Of the middle of the screen, where windows of ours come up; the sign in its corner is none of them.
    static QRect middleOf(const QImage &screen) { return screen.rect().adjusted(0, 40, 0, 0); }
    /// What of the middle of the screen is not Plain; empty while all of it is.
    static QRect shown()
    {
        const QImage now = screen();
        QRect found;
        for (int y = middleOf(now).top(); y <= now.rect().bottom(); ++y) {
            for (int x = 0; x < now.width(); ++x) {
                if (now.pixelColor(x, y) != Plain)
                    found |= QRect(x, y, 1, 1);
            }
        }
        return found;
    }
    static QRect comesUp()
    {
        QRect found;
        LabHost::waitFor([&found] {
            found = shown();
            return !found.isEmpty();
        });
        return found;
    }
    static bool isPlain()
    {
        return LabHost::waitFor([] {
            return shown().isEmpty();
        });
    }
    /// Clicks there until that command has its answer: a client notices only then that there is a mouse. The
    /// mouse goes before this returns, and with it the arrow on the screen.
    static void clickUntilEnded(QProcess &command, QPoint at)
    {
        const QSize size = screen().size();
        QProcess mouse;
        host().open(
            mouse,
            {u"/opt/lab/session"_s, u"sway"_s, u"student1"_s, LabHost::programs() + u"/lab_pointer"_s});
        EXPECT_TRUE(LabHost::waitFor([&] {
            mouse.write(
                u"%1 %2 %3 %4\n"_s.arg(at.x()).arg(at.y()).arg(size.width()).arg(size.height()).toLatin1());
            return command.state() == QProcess::NotRunning;
        }));
        mouse.closeWriteChannel();
        EXPECT_TRUE(LabHost::waitForEnd(mouse));
    }
};

} // namespace

TEST_F(WaylandLab, ThePictureIsThatOfTheCompositor)
{
    const LabHost::Output list = asTeacher(u"stationctl list --json"_s);
    EXPECT_TRUE(list.out.contains(u"\"displaySystem\":\"wayland\""_s)) << list.out.toStdString();
    setPolicy(u"silent"_s);
    for (const QString &seed : {u"1"_s, u"2"_s}) {
        const QImage before = screen();
        ASSERT_FALSE(before.isNull());
        const QString file = u"/tmp/pattern"_s + seed + u".png"_s;
        ASSERT_TRUE(
            succeeded(asRoot(u"convert -seed %1 -size 1280x800 plasma: %2; chmod 644 %2"_s.arg(seed, file))));
        paint(file, u"stretch"_s);
        double alike = 0;
        EXPECT_TRUE(LabHost::waitFor([&] {
            const QImage now = screen();
            alike = now == before ? 0 : psnr(picture(), scaledByArea(now, pictureSize(now.size(), Wanted)));
            return alike >= MinLikeness;
        })) << alike;
        std::printf("picture of sway: %.1f dB\n", alike);
    }
}

TEST_F(WaylandLab, TheUserSeesThatSomebodyLooks)
{
    setPolicy(u"notify"_s);
    const QColor background(0x20, 0x80, 0x20);
    paint(background.name());
    ASSERT_TRUE(comesToShow(background));
    // The sign is in the corner for some seconds at least; what is beside it is the background.
    const QColor badge(0x20, 0x24, 0x2b);
    EXPECT_TRUE(LabHost::waitFor([&] {
        static_cast<void>(picture());
        const QImage now = screen();
        return !now.isNull() && now.pixelColor(now.width() - 6 - 13, 6 + 4) == badge
            && now.pixelColor(now.width() / 2, now.height() / 2) == background;
    }));
    EXPECT_TRUE(LabHost::waitFor([&] {
        const QImage now = screen();
        return !now.isNull() && now.pixelColor(now.width() - 6 - 13, 6 + 4) == background;
    })) << "and it goes when nobody does";
}

TEST_F(WaylandLab, AnAgentThatIsKilledComesBackToTheSameCompositor)
{
    setPolicy(u"silent"_s);
    paint(u"#802020"_s);
    ASSERT_TRUE(comesToShow(QColor(0x80, 0x20, 0x20)));
    // A compositor of his own, which nobody but he looks at.
    ASSERT_TRUE(succeeded(
        asRoot(u"echo 'output HEADLESS-1 bg #202080 solid_color' >/tmp/decoy; chmod 644 /tmp/decoy"_s)));
    ASSERT_TRUE(succeeded(onSway(u"swaymsg exec 'env -u SWAYSOCK sway -c /tmp/decoy'"_s)));
    ASSERT_TRUE(LabHost::waitFor([] {
        return asRoot(u"test -S /run/user/$(id -u student1)/wayland-2"_s).ok();
    }));
    const QString before = agent();
    ASSERT_TRUE(succeeded(asRoot(u"kill -KILL "_s + before)));
    ASSERT_TRUE(LabHost::waitFor([&] {
        return agent() != before && agent() != u"0"_s;
    }));
    EXPECT_TRUE(comesToShow(QColor(0x80, 0x20, 0x20)));
    // Nor does one that stationd starts anew find another.
    ASSERT_TRUE(succeeded(asRoot(u"systemctl stop 'stationmaster-agent-*'; systemctl restart stationd"_s)));
    EXPECT_TRUE(comesToShow(QColor(0x80, 0x20, 0x20)));
}

TEST_F(WaylandLab, AMessageIsSeenInAWindowAndReadByAClick)
{
    paint(Plain.name());
    const std::unique_ptr<QProcess> message =
        startAsTeacher(u"stationctl message student1 --wait --time 60 'Look at the board'"_s);
    const QRect window = comesUp();
    ASSERT_FALSE(window.isEmpty());
    clickUntilEnded(*message, window.bottomRight() - QPoint(40, 24));
    EXPECT_TRUE(succeeded(finished(*message)));
    EXPECT_TRUE(isPlain()) << "and it has gone";
    EXPECT_TRUE(asRoot(u"stationctl audit --since 1h --json"_s).out.contains(u"\"message\""_s));
}

TEST_F(WaylandLab, AMessageMakesWayForACoverAndComesBack)
{
    paint(Plain.name());
    EXPECT_TRUE(succeeded(asTeacher(u"stationctl message student1 'Look at the board'"_s)));
    const QRect window = comesUp();
    ASSERT_FALSE(window.isEmpty());
    // Where the older surface lies on top it would be over the cover, which then is not all that is seen.
    EXPECT_TRUE(succeeded(asTeacher(u"stationctl block --yes student1"_s)));
    EXPECT_TRUE(succeeded(asTeacher(u"stationctl unblock --yes student1"_s)));
    EXPECT_TRUE(LabHost::waitFor([&] {
        return shown() == window;
    }));
}

TEST_F(WaylandLab, AWarningIsSeenAndCalledOff)
{
    paint(Plain.name());
    const std::unique_ptr<QProcess> logOff =
        startAsTeacher(u"stationctl logoff --yes student1 --warn 600 --message 'Time is up'"_s);
    EXPECT_FALSE(comesUp().isEmpty());
    EXPECT_TRUE(succeeded(asRoot(u"pkill -INT -u teacher -x stationctl"_s)));
    EXPECT_TRUE(isPlain());
    finished(*logOff);
    EXPECT_EQ(host().sessionsOf(u"student1"_s).size(), 1);
}

TEST_F(WaylandLab, ItsUserIsAskedWhereTheSiteWantsThat)
{
    setPolicy(u"ask"_s);
    paint(Plain.name());
    for (const bool agree : {false, true}) {
        const std::unique_ptr<QProcess> shot =
            startAsTeacher(u"stationctl screenshot student1 -o /tmp/asked-%1.png"_s.arg(agree));
        const QRect question = comesUp();
        ASSERT_FALSE(question.isEmpty());
        // The button that refuses is the last, the other stands before it.
        clickUntilEnded(*shot, question.bottomRight() - QPoint(agree ? 165 : 50, 22));
        const LabHost::Output answered = finished(*shot);
        EXPECT_EQ(answered.ok(), agree) << answered.err.toStdString();
        EXPECT_TRUE(isPlain());
    }
}

TEST_F(WaylandLab, ABlockedSessionIsCoveredAndStaysSo)
{
    const QColor background(0x20, 0x80, 0x20);
    paint(background.name());
    ASSERT_TRUE(succeeded(onSway(u"swaymsg bindsym Mod4+Return exec touch /tmp/bound-key"_s)));
    const LabHost::Output block =
        asTeacher(u"stationctl block --yes student1 --message 'Look at the board'"_s);
    EXPECT_TRUE(succeeded(block));
    const auto isCovered = [&] {
        const QImage now = screen();
        return !now.isNull() && now.pixelColor(3, 3) != background
            && now.pixelColor(3, now.height() - 3) == now.pixelColor(3, 3);
    };
    EXPECT_TRUE(isCovered()) << "by the time that it is called done";
    EXPECT_TRUE(asTeacher(u"stationctl list --json"_s).out.contains(u"\"blocked\":true"_s));
    ASSERT_TRUE(succeeded(onSway(u"wtype -M logo -k Return"_s)));
    EXPECT_FALSE(asRoot(u"test -e /tmp/bound-key"_s).ok());
    EXPECT_TRUE(LabHost::waitFor([&] {
        return psnr(picture(), scaledByArea(screen(), pictureSize(screen().size(), Wanted))) >= MinLikeness;
    })) << "pictures show the cover";
    for (int round = 0; round < 3; ++round) {
        const QString before = agent();
        ASSERT_TRUE(succeeded(asRoot(u"kill -KILL "_s + before)));
        EXPECT_TRUE(LabHost::waitFor([&] {
            return agent() != before && agent() != u"0"_s && isCovered();
        })) << round;
    }
    EXPECT_TRUE(succeeded(asTeacher(u"stationctl unblock --yes student1"_s)));
    EXPECT_TRUE(LabHost::waitFor([&] {
        return screen().pixelColor(3, 3) == background;
    }));
    ASSERT_TRUE(succeeded(onSway(u"wtype -M logo -k Return"_s)));
    EXPECT_TRUE(LabHost::waitFor([] {
        return asRoot(u"test -e /tmp/bound-key"_s).ok();
    })) << "the binding would have worked";
}

TEST_F(WaylandLab, ItsWindowsAreAskedToCloseBeforeItIsEnded)
{
    ASSERT_TRUE(succeeded(
        onSway(u"swaymsg exec 'env QT_QPA_PLATFORM=wayland %1/lab_window'"_s.arg(LabHost::programs()))));
    const auto isOpen = [] {
        return onSway(u"swaymsg -t get_tree"_s).out.contains(u"lab_window"_s);
    };
    ASSERT_TRUE(LabHost::waitFor(isOpen));
    const QString id = idOf(u"student1"_s);
    BusRecord record(host());
    const std::unique_ptr<QProcess> logOff = startAsTeacher(u"stationctl logoff --yes student1 --warn 30"_s);
    ASSERT_TRUE(record.waitFor([&] {
        return record.deadlineOf(id).has_value();
    }));
    // As long as there is a session its compositor says what is open in it.
    EXPECT_TRUE(record.waitFor([&] {
        return !isOpen() || now() > record.deadlineOf(id);
    }));
    EXPECT_LT(now(), record.deadlineOf(id));
    EXPECT_TRUE(exists(id));
    EXPECT_TRUE(succeeded(finished(*logOff)));
}

TEST_F(WaylandLab, EndsWithItsSession)
{
    ASSERT_FALSE(picture().isNull());
    ASSERT_TRUE(succeeded(asTeacher(u"stationctl logoff --yes student1"_s)));
    EXPECT_TRUE(LabHost::waitFor([] {
        return !asRoot(u"pgrep -u student1 -x 'sway|station-agent'"_s).ok();
    }));
}

} // namespace stationmaster::lab
