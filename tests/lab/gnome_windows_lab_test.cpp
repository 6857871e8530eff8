// SPDX-License-Identifier: GPL-3.0-or-later
// What an agent tells and asks the user of a session of GNOME on Wayland, in windows that our part in its
// shell shows.
#include "tests/lab/gnome_shell_lab.h"

#include "tests/support/printers.h"

namespace stationmaster::lab {

using namespace Qt::StringLiterals;

namespace {

class GnomeWindowsLab : public GnomeShellLab
{
protected:
    /// Where the screen is another than it was, below the panel with its clock.
    static QRect differenceTo(const QImage &before)
    {
        QImage now;
        EXPECT_TRUE(LabHost::waitFor([&] {
            now = screen();
            return now.size() == before.size();
        })) << "the shell says what it shows";
        return difference(now, before);
    }
    static QRect difference(const QImage &now, const QImage &before)
    {
        QRect different;
        for (int y = now.height() / 20; y < now.height(); ++y) {
            for (int x = 0; x < now.width(); ++x) {
                if (now.pixel(x, y) != before.pixel(x, y))
                    different |= QRect(x, y, 1, 1);
            }
        }
        return different;
    }
    /// Of one colour below the panel, without what a session begins with: its overview, and the notice that
    /// its screen may be seen.
    static QImage plain()
    {
        paint(u"#802020"_s);
        onBus(u"systemctl --user stop 'app-gnome-org.stationmaster.Notice-*.scope'"_s);
        QImage shown;
        EXPECT_TRUE(LabHost::waitFor([&] {
            inShell(u"Main.overview.hide()"_s);
            shown = screen();
            QImage expected(shown.size(), QImage::Format_RGB32);
            expected.fill(QColor(0x80, 0x20, 0x20));
            return !shown.isNull() && difference(shown, expected).isEmpty()
                && isTrue(u"!Main.layoutManager._startingUp"_s);
        }));
        return shown;
    }
    /// So far from the lower right corner of the window that has come.
    static void clickUntilEnded(QProcess &process, const QImage &before, QPoint fromCorner)
    {
        EXPECT_TRUE(LabHost::waitFor([&] {
            // Where it is now: a session that has just begun has other things to show as well.
            inShell(u"Main.overview.hide()"_s);
            const QRect window = differenceTo(before);
            if (window.width() > 200 && window.width() < before.width() / 2 && window.height() > 60)
                click(window.bottomRight() - fromCorner);
            return process.waitForFinished(200) || process.state() == QProcess::NotRunning;
        }));
    }
};

} // namespace

TEST_F(GnomeWindowsLab, AMessageComesInAWindowAndIsAnsweredByClick)
{
    const QImage before = plain();
    const std::unique_ptr<QProcess> message =
        startAsTeacher(u"stationctl message student1 --wait --time 60 'Look at the board'"_s);
    clickUntilEnded(*message, before, {40, 24});
    EXPECT_TRUE(succeeded(finished(*message)));
    EXPECT_TRUE(LabHost::waitFor([&] {
        return differenceTo(before).isEmpty();
    })) << "and it has gone";
}

TEST_F(GnomeWindowsLab, ItsUserIsAskedWhereTheSiteWantsThat)
{
    ASSERT_TRUE(
        succeeded(asRoot(u"printf '[observation]\\npolicy=ask\\n' >>/etc/stationmaster/stationd.conf; "
                         "systemctl restart stationd"_s)));
    const QImage before = plain();
    for (const bool agree : {false, true}) {
        const std::unique_ptr<QProcess> shot =
            startAsTeacher(u"stationctl screenshot student1 -o /tmp/asked-%1.png"_s.arg(agree));
        // The button that refuses is the last, the other stands before it.
        clickUntilEnded(*shot, before, {agree ? 165 : 50, 22});
        const LabHost::Output answered = finished(*shot);
        EXPECT_EQ(answered.ok(), agree) << answered.err.toStdString();
    }
}

TEST_F(GnomeWindowsLab, AMessageGoesWithItsAgent)
{
    const QImage before = plain();
    EXPECT_TRUE(succeeded(asTeacher(u"stationctl message student1 'Look at the board'"_s)));
    ASSERT_TRUE(LabHost::waitFor([&] {
        return !differenceTo(before).isEmpty();
    }));
    ASSERT_TRUE(succeeded(asRoot(u"systemctl stop stationd 'stationmaster-agent-*'"_s)));
    EXPECT_TRUE(LabHost::waitFor([&] {
        return differenceTo(before).isEmpty();
    }));
}

TEST_F(GnomeWindowsLab, AWarningIsSeenAndCalledOff)
{
    const QImage before = plain();
    const std::unique_ptr<QProcess> logOff =
        startAsTeacher(u"stationctl logoff --yes student1 --warn 600 --message 'Time is up'"_s);
    EXPECT_TRUE(LabHost::waitFor([&] {
        return !differenceTo(before).isEmpty();
    }));
    EXPECT_TRUE(succeeded(asRoot(u"pkill -INT -u teacher -x stationctl"_s)));
    EXPECT_TRUE(LabHost::waitFor([&] {
        return differenceTo(before).isEmpty();
    }));
    finished(*logOff);
    EXPECT_EQ(host().sessionsOf(u"student1"_s).size(), 1);
}

} // namespace stationmaster::lab
