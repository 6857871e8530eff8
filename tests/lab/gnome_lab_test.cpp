// SPDX-License-Identifier: GPL-3.0-or-later
// A session of GNOME on Wayland, from its shell through its agent and stationd to stationctl.
#include "tests/lab/gnome_lab.h"

#include "backend/core/picture_size.h"
#include "tests/display/capture/pictures.h"
#include "tests/support/printers.h"
#include "tests/support/stays.h"

namespace stationmaster::lab {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// How often all threads of his agent have gone to sleep.
class GnomeRestLab : public GnomeLab
{
protected:
    static QString agentsWakeUps()
    {
        return asRoot(u"cat /proc/%1/task/*/status | grep ^voluntary_ctxt"_s.arg(agent())).out;
    }
};

} // namespace

TEST_F(GnomeLab, ThePictureIsThatOfTheShell)
{
    const LabHost::Output list = asTeacher(u"stationctl list --json"_s);
    EXPECT_TRUE(list.out.contains(u"\"displaySystem\":\"wayland\""_s)) << list.out.toStdString();
    for (const QString &colour : {u"#802020"_s, u"#208020"_s}) {
        paint(colour);
        ASSERT_TRUE(comesToShow(QColor(colour)));
        EXPECT_TRUE(LabHost::waitFor([] {
            const QImage now = screen();
            const QImage same = scaledByArea(now, pictureSize(now.size(), Wanted));
            return psnr(belowPanel(picture()), belowPanel(same)) >= MinLikeness;
        })) << colour.toStdString();
    }
    const LabHost::Output whole =
        asTeacher(u"stationctl screenshot student1 -o /tmp/whole.png && file /tmp/whole.png"_s);
    EXPECT_TRUE(whole.out.contains(u"1280 x 800"_s)) << whole.out.toStdString() << whole.err.toStdString();
}

TEST_F(GnomeRestLab, AnIdleDesktopCostsNothingWhileSomebodyLooks)
{
    paint(u"#802020"_s);
    QProcess watcher;
    host().open(watcher,
                {LabHost::programs() + u"/lab_watcher"_s, idOf(u"student1"_s), u"320x200"_s, u"5"_s});
    int pictures = 0;
    const auto read = [&] {
        watcher.waitForReadyRead(0);
        while (watcher.canReadLine())
            pictures += watcher.readLine().startsWith("picture") ? 1 : 0;
        return pictures;
    };
    ASSERT_TRUE(LabHost::waitFor([&] {
        return read() > 0;
    }));
    // Whatever comes up while a desktop starts, and the clock in its panel, end such a time; not all of them.
    const auto isAtRest = [&] {
        const int before = read();
        const QString wakeUps = agentsWakeUps();
        return test::staysSo(5s,
                             [&] {
                                 return read() == before;
                             })
            && agentsWakeUps() == wakeUps;
    };
    EXPECT_TRUE(LabHost::waitFor(isAtRest));
    const int before = pictures;
    paint(u"#208020"_s);
    EXPECT_TRUE(LabHost::waitFor([&] {
        return read() > before;
    })) << "it was looking all the while";
    watcher.closeWriteChannel();
    EXPECT_TRUE(LabHost::waitForEnd(watcher));
}

TEST_F(GnomeLab, AKilledAgentIsBackWithPictures)
{
    paint(u"#802020"_s);
    ASSERT_TRUE(comesToShow(QColor(0x80, 0x20, 0x20)));
    for (int round = 0; round < 3; ++round) {
        const QString before = agent();
        ASSERT_TRUE(succeeded(asRoot(u"kill -KILL "_s + before)));
        ASSERT_TRUE(LabHost::waitFor([&] {
            return agent() != before && agent() != u"0"_s;
        }));
        EXPECT_TRUE(comesToShow(QColor(0x80, 0x20, 0x20))) << round;
    }
}

TEST_F(GnomeLab, PicturesAreBackAfterPipeWireHasEnded)
{
    paint(u"#802020"_s);
    ASSERT_TRUE(comesToShow(QColor(0x80, 0x20, 0x20)));
    const QString before = agent();
    ASSERT_TRUE(succeeded(onBus(u"systemctl --user restart pipewire.service"_s)));
    paint(u"#208020"_s);
    EXPECT_TRUE(comesToShow(QColor(0x20, 0x80, 0x20)));
    EXPECT_EQ(agent(), before);
}

TEST_F(GnomeLab, ABlockIsRefusedForWantOfACover)
{
    const LabHost::Output block = asTeacher(u"stationctl block --yes student1"_s);
    EXPECT_FALSE(block.ok()) << "a cover on Xwayland is none";
}

} // namespace stationmaster::lab
