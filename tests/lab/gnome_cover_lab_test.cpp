// SPDX-License-Identifier: GPL-3.0-or-later
// The cover of a session of GNOME on Wayland, which is a part of ours inside its shell: what its user can do
// about it.
#include "tests/lab/gnome_shell_lab.h"

#include "tests/support/printers.h"
#include "tests/support/stays.h"

namespace stationmaster::lab {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class GnomeCoverLab : public GnomeShellLab
{
protected:
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

TEST_F(GnomeCoverLab, GoesWhenNobodyIsLeftToTakeItAway)
{
    block();
    ASSERT_TRUE(succeeded(asRoot(u"systemctl mask --runtime --quiet stationd && "
                                 "systemctl kill --signal=KILL stationd 'stationmaster-agent-*' && "
                                 "systemctl stop stationd 'stationmaster-agent-*'"_s)));
    EXPECT_TRUE(test::staysSo(20s, [] {
        return isCovered();
    })) << "they may come back";
    EXPECT_TRUE(LabHost::waitFor([] {
        return !screen().isNull() && !isCovered();
    }));
    asRoot(u"systemctl unmask --runtime --quiet stationd"_s);
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

TEST_F(GnomeCoverLab, ThatTheShellHasDroppedIsNotCalledBlocked)
{
    block();
    inShell(u"Main.extensionManager.lookup(\"%1\").stateObj.disable()"_s.arg(ours()));
    EXPECT_TRUE(LabHost::waitFor([] {
        return !isSaidToBeBlocked();
    }));
    EXPECT_FALSE(isCovered());
    EXPECT_TRUE(LabHost::waitFor([] {
        return !asTeacher(u"stationctl block --yes student1"_s).ok();
    }));
}

} // namespace stationmaster::lab
