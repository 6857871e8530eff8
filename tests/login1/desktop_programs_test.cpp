// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/linux/desktop_programs.h"

#include <QString>

#include <gtest/gtest.h>

namespace stationmaster {

using namespace Qt::StringLiterals;

TEST(DesktopPrograms, AreWhatDesktopsStartInTheUsersOwnManager)
{
    for (const QString &group :
         {u"app.slice/app-gnome-firefox-4711.scope"_s, u"app.slice/app-org.kde.kate@1f.service"_s,
          u"app.slice/app-org.gnome.Terminal.slice/vte-spawn-1f.scope"_s,
          u"app.slice/snap.code.code-1.scope"_s, u"session.slice/org.gnome.Shell@wayland.service"_s,
          u"session.slice/plasma-plasmashell.service"_s}) {
        EXPECT_TRUE(isOfPart(UnitPart::Desktop, group)) << group.toStdString();
        EXPECT_TRUE(isOfPart(UnitPart::DesktopByName, group)) << group.toStdString();
        EXPECT_TRUE(isOfPart(UnitPart::Whole, group)) << group.toStdString();
    }
}

TEST(DesktopPrograms, AreNotWhatAnyLogOnBringsWithIt)
{
    for (const QString &group :
         {QString(), u"init.scope"_s, u"app.slice"_s, u"session.slice/dbus.service"_s,
          u"session.slice/pipewire-pulse.service"_s, u"app.slice/gpg-agent.service"_s,
          u"session.slice/gvfs-daemon.service"_s, u"app.slice/xdg-desktop-portal-gtk.service"_s,
          u"background.slice/tracker-miner-fs-3.service"_s, u"my.slice/app-x-1.scope"_s}) {
        EXPECT_FALSE(isOfPart(UnitPart::Desktop, group)) << group.toStdString();
        EXPECT_FALSE(isOfPart(UnitPart::DesktopByName, group)) << group.toStdString();
        EXPECT_TRUE(isOfPart(UnitPart::Whole, group)) << group.toStdString();
    }
}

TEST(DesktopPrograms, WhereTheManagerGoesOnServicesOfTheUsersOwnDoToo)
{
    for (const QString &group : {u"app.slice/syncthing.service"_s, u"app.slice/run-u12.service"_s,
                                 u"app.slice/tmux-spawn-1f.scope"_s}) {
        EXPECT_TRUE(isOfPart(UnitPart::Desktop, group)) << group.toStdString();
        EXPECT_FALSE(isOfPart(UnitPart::DesktopByName, group)) << group.toStdString();
    }
}

} // namespace stationmaster
