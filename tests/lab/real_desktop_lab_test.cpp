// SPDX-License-Identifier: GPL-3.0-or-later
// GNOME and Plasma themselves, started by their own units of their user's service
// manager.
#include "tests/lab/desktop_lab.h"

namespace stationmaster::lab {

using namespace Qt::StringLiterals;

namespace {

class RealDesktopLab : public DesktopLab, public testing::WithParamInterface<const char *>
{
protected:
    static QString desktop() { return QString::fromLatin1(GetParam()); }
    /// Plasma's own shell ends at once where, as here, the package plasma-desktop is not installed.
    static QString shell() { return desktop() == u"gnome"_s ? u"gnome-shell"_s : u"kwin_wayland"_s; }
    static bool hasShell() { return asRoot(u"pgrep -u student1 -x "_s + shell()).ok(); }
};

} // namespace

INSTANTIATE_TEST_SUITE_P(Of, RealDesktopLab, testing::Values(STATIONMASTER_DESKTOPS),
                         [](const testing::TestParamInfo<const char *> &of) {
                             return std::string(of.param);
                         });

TEST_P(RealDesktopLab, EndsWithItsProgramsAndAShellOverTheNetworkSurvives)
{
    ASSERT_TRUE(succeeded(host().startSessions({desktop() + u":student1"_s})));
    const QString id = idOf(u"student1"_s);
    ASSERT_TRUE(succeeded(host().startSessions({u"ssh:student1"_s})));
    const QString app = startStubbornUnit(u"app-%1-stubborn-4"_s.arg(desktop()));
    ASSERT_TRUE(hasShell() && runs(app));
    EXPECT_FALSE(host().processesOf(id).isEmpty());
    const LabHost::Output logOff = asTeacher(u"stationctl logoff --yes "_s + id);
    EXPECT_TRUE(succeeded(logOff));
    EXPECT_FALSE(exists(id));
    EXPECT_FALSE(hasShell());
    EXPECT_FALSE(runs(app));
    EXPECT_FALSE(idOfSsh().isEmpty());
}

TEST_P(RealDesktopLab, LeavesBeforeTheDeadlineBecauseItIsAsked)
{
    ASSERT_TRUE(succeeded(host().startSessions({desktop() + u":student1"_s})));
    const QString id = idOf(u"student1"_s);
    BusRecord record(host());
    const auto caller = startAsTeacher(u"stationctl logoff --yes student1 --warn 60"_s);
    ASSERT_TRUE(record.waitFor([&] {
        return record.removedAt(id).has_value();
    }));
    EXPECT_LT(record.removedAt(id), record.deadlineOf(id));
    EXPECT_TRUE(record.stepAt(id, u"leaving"_s));
    EXPECT_TRUE(succeeded(finished(*caller)));
    EXPECT_TRUE(LabHost::waitFor([] {
        return !hasShell() && !asRoot(u"pgrep -u student1 -x station-agent"_s).ok();
    }));
}

} // namespace stationmaster::lab
