// SPDX-License-Identifier: GPL-3.0-or-later
// What a real desktop shows its user at log-on, by what the site allows.
#include "tests/lab/lab_test.h"

namespace stationmaster::lab {

using namespace Qt::StringLiterals;

namespace {

const QString user = u"student1"_s;
const QString program = u"/usr/libexec/stationmaster/station-agent --log-on-notice"_s;

class LogOnNoticeLab : public LabTest
{
protected:
    void TearDown() override
    {
        if (!IsSkipped())
            endSession();
    }

    static LabHost::Output asRoot(const QString &line) { return host().run({u"bash"_s, u"-c"_s, line}); }

    static void allow(const QString &policy)
    {
        ASSERT_TRUE(succeeded(
            asRoot(u"/opt/lab/hostd install 30; printf '[observation]\npolicy=%1\n' "
                   ">>/etc/stationmaster/stationd.conf; systemctl restart stationd"_s.arg(policy))));
    }

    static void logOn() { ASSERT_TRUE(succeeded(host().startSessions({u"rdp:%1:xfce"_s.arg(user)}))); }

    static void endSession()
    {
        asRoot(u"loginctl terminate-user "_s + user);
        ASSERT_TRUE(LabHost::waitFor([] {
            return host().sessionsOf(user).isEmpty();
        }));
    }

    /// A command of the user's, on the screen of his session.
    static LabHost::Output onScreen(const QString &line)
    {
        const QString display = host().sessionsOf(user).value(0).value("Display");
        return asRoot(u"su %1 -c 'DISPLAY=%2 %3'"_s.arg(user, display, line));
    }

    static bool isShown()
    {
        return onScreen(u"xwininfo -root -tree"_s).out.contains(u"\"Your screen may be seen\""_s);
    }

    static bool isRunning() { return asRoot(u"pgrep -f -- --log-on-notice"_s).ok(); }
};

} // namespace

TEST_F(LogOnNoticeLab, IsShownOnceAndGoesByItself)
{
    allow(u"notify"_s);
    logOn();
    ASSERT_TRUE(LabHost::waitFor(isShown));
    EXPECT_TRUE(LabHost::waitFor([] {
        return !isShown();
    }));
    EXPECT_TRUE(LabHost::waitFor([] {
        return !isRunning();
    })) << "and its program with it";
}

TEST_F(LogOnNoticeLab, AClickClosesIt)
{
    allow(u"ask"_s);
    logOn();
    ASSERT_TRUE(LabHost::waitFor(isShown));
    ASSERT_TRUE(succeeded(onScreen(
        u"xdotool search --name \"Your screen may be seen\" mousemove --window %1 40 40 click 1"_s)));
    EXPECT_TRUE(LabHost::waitFor([] {
        return !isShown() && !isRunning();
    }));
}

TEST_F(LogOnNoticeLab, NothingIsShownWhereUsersAreNotTold)
{
    for (const QString &policy : {u"silent"_s, u"off"_s}) {
        SCOPED_TRACE(policy.toStdString());
        allow(policy);
        ASSERT_TRUE(succeeded(asRoot(
            u"rm -f /tmp/desktop-started; printf '[Desktop Entry]\\nType=Application\\nName=Lab\\n"
            "Exec=touch /tmp/desktop-started\\n' >/etc/xdg/autostart/org.stationmaster.ZLab.desktop"_s)));
        logOn();
        // Another program that the desktop starts at log-on says when it has come to that.
        ASSERT_TRUE(LabHost::waitFor([] {
            return asRoot(u"test -e /tmp/desktop-started"_s).ok();
        }));
        EXPECT_FALSE(LabHost::waitFor(isShown, 4'000));
        EXPECT_TRUE(LabHost::waitFor([] {
            return !isRunning();
        }));
        EXPECT_FALSE(isShown());
        EXPECT_TRUE(succeeded(onScreen(u"timeout 10 "_s + program))) << "it ends without a word";
        endSession();
    }
}

TEST_F(LogOnNoticeLab, WithoutStationdItEndsQuietly)
{
    allow(u"notify"_s);
    logOn();
    ASSERT_TRUE(LabHost::waitFor(isShown));
    ASSERT_TRUE(succeeded(asRoot(
        u"systemctl stop stationd; rm /usr/share/dbus-1/system-services/org.stationmaster.Host1.service;"
        " busctl call org.freedesktop.DBus /org/freedesktop/DBus org.freedesktop.DBus ReloadConfig"_s)));
    const LabHost::Output output = onScreen(u"timeout 10 "_s + program);
    EXPECT_TRUE(succeeded(output));
    EXPECT_EQ(output.out + output.err, QString());
}

} // namespace stationmaster::lab
