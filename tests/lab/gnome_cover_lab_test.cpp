// SPDX-License-Identifier: GPL-3.0-or-later
// The cover of a session of GNOME on Wayland, which is a part of ours inside its shell: what its user can do
// about it.
#include "tests/lab/gnome_lab.h"

#include "tests/support/printers.h"
#include "tests/support/stays.h"

#include <utility>

namespace stationmaster::lab {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// On a host whose site has our part in the shell, and keeps it on.
class GnomeCoverLab : public GnomeLab
{
protected:
    static constexpr QRgb Background = qRgb(0x18, 0x1e, 0x27);

    void prepare() override
    {
        ASSERT_TRUE(succeeded(asRoot(
            u"cp -a /opt/stationmaster/gnome/. / && mkdir -p /etc/dconf/profile && "
            "printf '[org/gnome/desktop/notifications]\nshow-banners=false\n' "
            ">/etc/dconf/db/stationmaster.d/20-lab "
            "&& printf 'user-db:user\nsystem-db:stationmaster\n' >/etc/dconf/profile/user && dconf update"_s)));
    }
    void TearDown() override
    {
        asRoot(u"rm -f /etc/dconf/profile/user"_s);
        GnomeLab::TearDown();
    }

    /// The extension that this release of GNOME takes.
    static QString ours()
    {
        const QString release = asRoot(u"gnome-shell --version"_s).out.section(u' ', 2);
        return release.section(u'.', 0, 0).toInt() < 45 ? u"stationmaster-43@stationmaster.org"_s
                                                        : u"stationmaster@stationmaster.org"_s;
    }
    /// What this comes to inside the shell, which has been started so that it can be asked.
    static QString inShell(const QString &script)
    {
        return onBus(u"busctl --user call org.gnome.Shell /org/gnome/Shell org.gnome.Shell Eval s '%1'"_s.arg(
                         script))
            .out;
    }
    static bool isTrue(const QString &script) { return inShell(script).contains(u"\"true\""_s); }
    /// These keys, one held while the next is pressed, from a keyboard of the compositor's own.
    static void press(const QStringList &keys)
    {
        QString script = u"{ const C = imports.gi.Clutter; const now = () => GLib.get_monotonic_time(); "
                         "global.labKeys = global.labKeys || C.get_default_backend().get_default_seat()"
                         ".create_virtual_device(C.InputDeviceType.KEYBOARD_DEVICE); "_s;
        for (const QString &key : keys)
            script += u"global.labKeys.notify_keyval(now(), C.KEY_%1, C.KeyState.PRESSED); "_s.arg(key);
        for (auto key = keys.crbegin(); key != keys.crend(); ++key)
            script += u"global.labKeys.notify_keyval(now(), C.KEY_%1, C.KeyState.RELEASED); "_s.arg(*key);
        EXPECT_TRUE(inShell(script + u" true }"_s).contains(u"bs true"_s));
    }
    static void click(QPoint position)
    {
        EXPECT_TRUE(inShell(u"{ const C = imports.gi.Clutter; const now = () => GLib.get_monotonic_time(); "
                            "global.labMouse = global.labMouse || C.get_default_backend().get_default_seat()"
                            ".create_virtual_device(C.InputDeviceType.POINTER_DEVICE); "
                            "global.labMouse.notify_absolute_motion(now(), %1, %2); "
                            "global.labMouse.notify_button(now(), 1, C.ButtonState.PRESSED); "
                            "global.labMouse.notify_button(now(), 1, C.ButtonState.RELEASED); true }"_s
                                .arg(position.x())
                                .arg(position.y()))
                        .contains(u"bs true"_s));
    }
    static bool isInOverview() { return isTrue(u"Main.overview.visible"_s); }

    static void block() { ASSERT_TRUE(succeeded(asTeacher(u"stationctl block --yes student1"_s))); }
    static bool isSaidToBeBlocked()
    {
        return asTeacher(u"stationctl list --json"_s).out.contains(u"\"blocked\":true"_s);
    }
    /// From its first line, where the panel is, to its last.
    static bool isCovered()
    {
        const QImage shown = screen();
        return !shown.isNull() && shown.pixel(shown.width() / 2, 5) == Background
            && shown.pixel(5, 5) == Background && shown.pixel(shown.width() - 6, 5) == Background
            && shown.pixel(5, shown.height() - 6) == Background
            && shown.pixel(shown.width() / 2, shown.height() - 60) == Background;
    }
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
    static LabHost::Output callOfHisOwn(const QString &method)
    {
        return onBus(u"gdbus call --session --dest org.gnome.Shell --object-path /org/stationmaster/Shell1 "
                     "--method org.stationmaster.Shell1."_s
                     + method);
    }
    /// A program of his that writes down what is typed into it.
    static void startEditor()
    {
        const LabHost::Output started = onBus(
            u"systemd-run --user --quiet --unit=editor -E WAYLAND_DISPLAY=wayland-0 -E GDK_BACKEND=wayland "
            u"gjs -c "
            "'imports.gi.versions.Gtk = \"4.0\"; const {Gtk, GLib} = imports.gi; Gtk.init(); const window = "
            "new "
            "Gtk.Window(); const entry = new Gtk.Entry(); window.set_child(entry); "
            "entry.connect(\"changed\", () => "
            "GLib.file_set_contents(\"/tmp/typed\", entry.text)); window.present(); new GLib.MainLoop(null, "
            "false).run()'"_s);
        ASSERT_TRUE(succeeded(started));
        ASSERT_TRUE(LabHost::waitFor([] {
            return isTrue(u"global.get_window_actors().length > 0"_s);
        }));
    }
    /// As a session begins with its overview.
    static bool comesToHaveFocus()
    {
        return LabHost::waitFor([] {
            inShell(u"Main.overview.hide()"_s);
            return isTrue(u"global.display.focus_window !== null && !Main.overview.visible"_s);
        });
    }
    static QString typed() { return asRoot(u"cat /tmp/typed 2>/dev/null || true"_s).out; }
};

} // namespace

TEST_F(GnomeCoverLab, IsOverEverythingAndNothingIsTypedUnderIt)
{
    paint(u"#802020"_s);
    startEditor();
    ASSERT_TRUE(comesToHaveFocus());
    // Until the program has seen that there is a keyboard now.
    ASSERT_TRUE(LabHost::waitFor([] {
        press({u"a"_s});
        return !typed().isEmpty();
    }));
    ASSERT_TRUE(test::comesToRest(1s, &typed));
    const QString typedBefore = typed();
    press({u"Super_L"_s});
    ASSERT_TRUE(LabHost::waitFor(&isInOverview)) << "the shell's own keys come to it";
    ASSERT_TRUE(LabHost::waitFor([] {
        inShell(u"Main.overview.hide()"_s);
        return !isInOverview();
    }));

    block();
    EXPECT_TRUE(isCovered());
    EXPECT_TRUE(isSaidToBeBlocked());
    EXPECT_TRUE(comesToShow(screen().pixelColor(screen().rect().center()))) << "the teacher sees it as well";
    const QImage before = screen();
    const QList<QStringList> attempts{{u"b"_s},
                                      {u"Super_L"_s},
                                      {u"Super_L"_s, u"a"_s},
                                      {u"Alt_L"_s, u"F2"_s},
                                      {u"Alt_L"_s, u"Tab"_s},
                                      {u"Alt_L"_s, u"F4"_s},
                                      {u"Control_L"_s, u"Alt_L"_s, u"t"_s},
                                      {u"Print"_s},
                                      {u"Escape"_s}};
    for (const QStringList &keys : attempts) {
        press(keys);
        EXPECT_EQ(screen(), before) << keys.join(u'+').toStdString();
    }
    click({30, 10});
    click({1240, 10});
    EXPECT_TRUE(test::staysSo(2s, [&] {
        return !isInOverview() && screen() == before && typed() == typedBefore;
    }));

    ASSERT_TRUE(succeeded(asTeacher(u"stationctl unblock --yes student1"_s)));
    EXPECT_FALSE(isCovered()) << "it is gone when it is said to be gone";
    EXPECT_TRUE(LabHost::waitFor([&] {
        press({u"c"_s});
        return typed().startsWith(typedBefore + u'c');
    })) << "and he types on where he was: "
        << typed().toStdString();
}

TEST_F(GnomeCoverLab, ObeysNobodyButTheAgent)
{
    block();
    for (const QString &method :
         {u"Uncover"_s, u"Look"_s, u"HideNotice 1"_s, u"Cover \"#000000\" \"[]\""_s}) {
        const LabHost::Output refused = callOfHisOwn(method);
        EXPECT_TRUE(refused.err.contains(u"AccessDenied"_s)) << refused.err.toStdString();
    }
    for (const QString &way : {u"gnome-extensions disable "_s + ours(),
                               u"gsettings set org.gnome.shell enabled-extensions \"[]\""_s,
                               u"gsettings set org.gnome.shell disable-user-extensions true"_s,
                               u"dconf write /org/gnome/shell/disabled-extensions \"['%1']\""_s.arg(ours()),
                               u"busctl --user call org.gnome.Shell.Extensions /org/gnome/Shell/Extensions "
                               "org.gnome.Shell.Extensions DisableExtension s "_s
                                   + ours()})
        onBus(way);
    EXPECT_TRUE(test::staysSo(3s, [] {
        return isCovered();
    }));
    EXPECT_TRUE(isSaidToBeBlocked());
}

TEST_F(GnomeCoverLab, StaysOverWhatComesUp)
{
    block();
    const QImage before = screen();
    EXPECT_TRUE(succeeded(
        onBus(u"gdbus call --session --dest org.freedesktop.Notifications --object-path "
              "/org/freedesktop/Notifications --method org.freedesktop.Notifications.Notify pupil 0 \"\" "
              "urgent text \"[]\" \"{\\\"urgency\\\": <byte 2>}\" 0"_s)));
    const QString added = inShell(
        u"Main.layoutManager.addTopChrome(new imports.gi.St.Widget({style: \"background-color: red;\", "
        "width: 600, height: 600})); true"_s);
    EXPECT_TRUE(added.contains(u"\"true\""_s)) << added.toStdString();
    EXPECT_EQ(screen(), before) << "as the shell does with its menus";
    startEditor();
    // The shell asks by a dialog of its own, which takes the keyboard.
    EXPECT_TRUE(succeeded(onBus(u"gdbus call --session --dest org.gnome.SessionManager --object-path "
                                "/org/gnome/SessionManager --method org.gnome.SessionManager.Logout 0"_s)));
    ASSERT_TRUE(LabHost::waitFor([] {
        return isTrue(u"Main.layoutManager.modalDialogGroup.get_children().some(dialog => dialog.visible)"_s);
    })) << "it is open, under the cover";
    EXPECT_TRUE(test::staysSo(4s, [&] {
        return screen() == before;
    }));
    EXPECT_TRUE(LabHost::waitFor([] {
        return isTrue(u"global.stage.get_grab_actor() === Main.layoutManager.uiGroup.get_last_child()"_s);
    })) << "and has the keyboard again";
    EXPECT_TRUE(isSaidToBeBlocked());
}

TEST_F(GnomeCoverLab, StaysWhenItsAgentIsKilled)
{
    paint(u"#802020"_s);
    block();
    for (int round = 0; round < 10; ++round) {
        const QString before = agent();
        ASSERT_TRUE(succeeded(asRoot(u"kill -KILL "_s + before)));
        EXPECT_TRUE(isCovered()) << round;
        ASSERT_TRUE(LabHost::waitFor([&] {
            return agent() != before && agent() != u"0"_s;
        }));
        EXPECT_TRUE(isCovered()) << round;
        EXPECT_TRUE(LabHost::waitFor(&isSaidToBeBlocked)) << round;
    }
    ASSERT_TRUE(succeeded(asTeacher(u"stationctl unblock --yes student1"_s)));
    EXPECT_FALSE(isCovered());
}

TEST_F(GnomeCoverLab, AnEarlierAgentsIsTakenAwayByTheNext)
{
    block();
    const QString before = agent();
    ASSERT_TRUE(succeeded(asRoot(u"kill -KILL "_s + before)));
    // Whoever of the two comes first: in the end it is gone, and said to be.
    EXPECT_TRUE(LabHost::waitFor([] {
        return asTeacher(u"stationctl unblock --yes student1"_s).ok();
    }));
    EXPECT_TRUE(LabHost::waitFor([] {
        return !isCovered();
    }));
    EXPECT_FALSE(isSaidToBeBlocked());
}

TEST_F(GnomeCoverLab, AMessageOnItIsAnsweredByKeyboard)
{
    block();
    const std::unique_ptr<QProcess> message =
        startAsTeacher(u"stationctl message student1 --wait --time 60 'Save your work'"_s);
    // Deaf in the first moment: pressed again, as its user would.
    EXPECT_TRUE(LabHost::waitFor([&] {
        press({u"Tab"_s});
        press({u"Return"_s});
        return message->waitForFinished(200) || message->state() == QProcess::NotRunning;
    }));
    EXPECT_TRUE(succeeded(finished(*message)));
    EXPECT_TRUE(isCovered());
}

TEST_F(GnomeCoverLab, AMessageComesInAWindowAndIsAnsweredByClick)
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

TEST_F(GnomeCoverLab, ItsUserIsAskedWhereTheSiteWantsThat)
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

TEST_F(GnomeCoverLab, AMessageGoesWithItsAgent)
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

TEST_F(GnomeCoverLab, AWarningIsSeenAndCalledOff)
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

TEST_F(GnomeCoverLab, ThatTheShellHasDroppedIsNotCalledBlocked)
{
    block();
    inShell(u"Main.extensionManager._callExtensionDisable(\"%1\")"_s.arg(ours()));
    EXPECT_TRUE(LabHost::waitFor([] {
        return !isSaidToBeBlocked();
    }));
    EXPECT_FALSE(isCovered());
    EXPECT_TRUE(LabHost::waitFor([] {
        return !asTeacher(u"stationctl block --yes student1"_s).ok();
    }));
}

} // namespace stationmaster::lab
