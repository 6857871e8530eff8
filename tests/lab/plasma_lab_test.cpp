// SPDX-License-Identifier: GPL-3.0-or-later
// A session of Plasma on Wayland, from KWin through its agent and stationd to stationctl.
#include "tests/lab/desktop_lab.h"

namespace stationmaster::lab {

using namespace Qt::StringLiterals;

namespace {

using PlasmaLab = DesktopLab;

} // namespace

TEST_F(PlasmaLab, HasNoPictureAndSaysWhy)
{
    ASSERT_TRUE(succeeded(host().startSessions({u"plasma:student1"_s})));
    const LabHost::Output list = asTeacher(u"stationctl list --json"_s);
    EXPECT_TRUE(list.out.contains(u"\"displaySystem\":\"wayland\""_s)) << list.out.toStdString();
    const LabHost::Output picture =
        asTeacher(u"stationctl screenshot student1 --output /tmp/of-student1.png"_s);
    EXPECT_FALSE(picture.ok());
    EXPECT_TRUE(picture.err.contains(u"Wayland"_s)) << picture.err.toStdString();
    const LabHost::Output block = asTeacher(u"stationctl block --yes student1"_s);
    EXPECT_FALSE(block.ok()) << "a cover on Xwayland is none";
}

} // namespace stationmaster::lab
