// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/linux/xrdp_sockets.h"

#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

QByteArray at(const QByteArray &path, const QStringList &folders = usualXrdpFolders())
{
    return xrdpDisplayAt(path, 1000, folders);
}

} // namespace

TEST(XrdpSockets, AreFoundWhereverTheirXrdpWasBuiltToPutThem)
{
    for (const char *path : {"/run/xrdp/sockdir/xrdp_display_10", "/var/run/xrdp/sockdir/xrdp_display_10",
                             "/run/xrdp/sockdir/1000/xrdp_display_10", "/run/xrdp/1000/xrdp_display_10",
                             "/run/xrdp/xrdp_display_10", "/var/run/xrdp/1000/xrdp_display_10"})
        EXPECT_EQ(at(path), "10"_ba) << path;
    EXPECT_EQ(at("/run/xrdp/1000/xrdp_display_wayland-1"), "wayland-1"_ba);
    EXPECT_EQ(at("/opt/xrdp/1000/xrdp_display_10"), ""_ba);
    EXPECT_EQ(at("/opt/xrdp/1000/xrdp_display_10", {u"/opt/xrdp"_s}), "10"_ba);
    EXPECT_EQ(at("/var/opt/xrdp/xrdp_display_10", {u"/opt/xrdp"_s}), ""_ba) << "that is no other name of it";
}

TEST(XrdpSockets, OfAnotherUserOrOfAnotherKindDoNotCount)
{
    for (const char *other :
         {"", "/run/xrdp/sockdir/", "/run/xrdp/sockdir/xrdp_display_", "/run/xrdp/sockdir/xrdp_display_1x",
          "/run/xrdp/sockdir/1001/xrdp_display_11", "/run/xrdp/1001/xrdp_display_11",
          "/run/xrdp/sockdir/xrdp_display_99999", "/run/xrdp/sockdir/xrdp_display_99999999999999999999",
          "/run/xrdp/sockdir/1000/1000/xrdp_display_1", "/tmp/run/xrdp/sockdir/xrdp_display_1",
          "/run/xrdp/sockdir/xrdp_disconnect_display_10", "/run/xrdp/1000/xrdp_display_wayland-../1",
          "/run/xrdp/1000/xrdp_display_../wayland-1", "/run/xrdp/01000/xrdp_display_1"})
        EXPECT_EQ(at(other), ""_ba) << other;
}

TEST(XrdpSockets, ADisplayHasTheNameThatXrdpGivesIt)
{
    EXPECT_EQ(xrdpDisplayName(u":10"_s), "10"_ba);
    EXPECT_EQ(xrdpDisplayName(u":10.0"_s), "10"_ba);
    EXPECT_EQ(xrdpDisplayName(u"wayland-1"_s), "wayland-1"_ba);
    for (const QString &other : {QString(), u"10"_s, u"host:10"_s, u"wayland-/1"_s, u"wayland-1\n"_s,
                                 u"wayland-"_s + QString(100, u'1')})
        EXPECT_EQ(xrdpDisplayName(other), ""_ba) << other.toStdString();
}

TEST(XrdpSockets, TheUsersOwnFolderIsLookedAtFirst)
{
    EXPECT_EQ(xrdpDisconnectPaths(u":10"_s, 1000, {u"/run/xrdp"_s}),
              (QStringList{u"/run/xrdp/1000/xrdp_disconnect_display_10"_s,
                           u"/run/xrdp/xrdp_disconnect_display_10"_s}));
    EXPECT_EQ(xrdpDisconnectPaths({}, 1000, usualXrdpFolders()), QStringList());
}

} // namespace stationmaster
