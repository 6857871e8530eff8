// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/lab/gnome_lab.h"

#include <utility>

namespace stationmaster::lab {

/// On a host whose site has our part in GNOME's shell, and keeps it on.
class GnomeShellLab : public GnomeLab
{
protected:
    static constexpr QRgb Background = qRgb(0x18, 0x1e, 0x27);

    void prepare() override
    {
        ASSERT_TRUE(succeeded(
            asRoot(QStringLiteral("cp -a /opt/stationmaster/gnome/. / && mkdir -p /etc/dconf/profile && "
                                  "printf '[org/gnome/desktop/notifications]\nshow-banners=false\n' "
                                  ">/etc/dconf/db/stationmaster.d/20-lab "
                                  "&& printf 'user-db:user\nsystem-db:stationmaster\n' "
                                  ">/etc/dconf/profile/user && dconf update"))));
    }
    void TearDown() override
    {
        asRoot(QStringLiteral("rm -f /etc/dconf/profile/user"));
        GnomeLab::TearDown();
    }

    /// The extension that this release of GNOME takes.
    static QString ours()
    {
        const QString release =
            asRoot(QStringLiteral("gnome-shell --version")).out.section(QLatin1Char(' '), 2);
        return release.section(QLatin1Char('.'), 0, 0).toInt() < 45
            ? QStringLiteral("stationmaster-43@stationmaster.org")
            : QStringLiteral("stationmaster@stationmaster.org");
    }
    /// What this comes to inside the shell, which has been started so that it can be asked.
    static QString inShell(const QString &script)
    {
        return onBus(QStringLiteral(
                         "busctl --user call org.gnome.Shell /org/gnome/Shell org.gnome.Shell Eval s '%1'")
                         .arg(script))
            .out;
    }
    static bool isTrue(const QString &script) { return inShell(script).contains(QStringLiteral("\"true\"")); }
    /// These keys, one held while the next is pressed, from a keyboard of the compositor's own.
    static void press(const QStringList &keys)
    {
        QString script =
            QStringLiteral("{ const C = imports.gi.Clutter; const now = () => GLib.get_monotonic_time(); "
                           "global.labKeys = global.labKeys || C.get_default_backend().get_default_seat()"
                           ".create_virtual_device(C.InputDeviceType.KEYBOARD_DEVICE); ");
        for (const QString &key : keys)
            script += QStringLiteral("global.labKeys.notify_keyval(now(), C.KEY_%1, C.KeyState.PRESSED); ")
                          .arg(key);
        for (auto key = keys.crbegin(); key != keys.crend(); ++key)
            script += QStringLiteral("global.labKeys.notify_keyval(now(), C.KEY_%1, C.KeyState.RELEASED); ")
                          .arg(*key);
        EXPECT_TRUE(inShell(script + QStringLiteral(" true }")).contains(QStringLiteral("bs true")));
    }
    static void click(QPoint position)
    {
        EXPECT_TRUE(
            inShell(QStringLiteral(
                        "{ const C = imports.gi.Clutter; const now = () => GLib.get_monotonic_time(); "
                        "global.labMouse = global.labMouse || C.get_default_backend().get_default_seat()"
                        ".create_virtual_device(C.InputDeviceType.POINTER_DEVICE); "
                        "global.labMouse.notify_absolute_motion(now(), %1, %2); "
                        "global.labMouse.notify_button(now(), 1, C.ButtonState.PRESSED); "
                        "global.labMouse.notify_button(now(), 1, C.ButtonState.RELEASED); true }")
                        .arg(position.x())
                        .arg(position.y()))
                .contains(QStringLiteral("bs true")));
    }
    static bool isInOverview() { return isTrue(QStringLiteral("Main.overview.visible")); }

    static void block()
    {
        ASSERT_TRUE(succeeded(asTeacher(QStringLiteral("stationctl block --yes student1"))));
    }
    static bool isSaidToBeBlocked()
    {
        return asTeacher(QStringLiteral("stationctl list --json"))
            .out.contains(QStringLiteral("\"blocked\":true"));
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
};

} // namespace stationmaster::lab
