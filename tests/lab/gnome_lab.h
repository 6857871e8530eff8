// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/lab/desktop_lab.h"
#include "tests/lab/screen_lab.h"

namespace stationmaster::lab {

/// student1's GNOME on Wayland, and what its own shell says is on its screen.
class GnomeLab : public ScreenLab<DesktopLab>
{
protected:
    /// Before he logs on.
    virtual void prepare() { }

    void SetUp() override
    {
        DesktopLab::SetUp();
        if (IsSkipped() || HasFatalFailure())
            return;
        prepare();
        ASSERT_TRUE(succeeded(host().startSessions({QStringLiteral("gnome:student1")})));
        ASSERT_TRUE(LabHost::waitFor([] {
            return !screen().isNull();
        })) << "the shell answers";
    }

    static LabHost::Output onBus(const QString &line)
    {
        return asStudent(QStringLiteral("export DBUS_SESSION_BUS_ADDRESS=unix:path=$XDG_RUNTIME_DIR/bus; ")
                         + line);
    }
    static void paint(const QString &colour)
    {
        const QString set = QStringLiteral("gsettings set org.gnome.desktop.background ");
        ASSERT_TRUE(succeeded(onBus(set + QStringLiteral("picture-options none && ") + set
                                    + QStringLiteral("color-shading-type solid && ") + set
                                    + QStringLiteral("primary-color '%1'").arg(colour))));
    }
    /// What the shell itself says is on the screen.
    static QImage screen()
    {
        return imageIn(onBus(
            QStringLiteral("busctl --user call org.gnome.Shell.Screenshot /org/gnome/Shell/Screenshot "
                           "org.gnome.Shell.Screenshot Screenshot bbs false false /tmp/screen-$(id -u).png "
                           ">/dev/null && base64 -w0 /tmp/screen-$(id -u).png")));
    }
    /// Without the panel, in which the shell shows that it is looked at.
    static QImage belowPanel(const QImage &image)
    {
        return image.isNull() ? image : image.copy(image.rect().adjusted(0, image.height() / 20, 0, 0));
    }
};

} // namespace stationmaster::lab
