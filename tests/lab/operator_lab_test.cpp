// SPDX-License-Identifier: GPL-3.0-or-later
// That the hand and eye of the lab work, tried on a window of the lab's own; and its little screen locker.
#include "tests/lab/lab_test.h"
#include "tests/lab/operator.h"

#include "tests/support/printers.h"

namespace stationmaster::lab {

using namespace Qt::StringLiterals;

namespace {

using LabOperator = LabTest;

} // namespace

TEST_F(LabOperator, SeesWidgetsAndWorksThemInASessionOfItsOwn)
{
    Operator teacher(host(), u"teacher"_s);
    ASSERT_TRUE(teacher.open({LabHost::programs() + u"/lab_window"_s}, u"lab_window"_s))
        << teacher.said().toStdString();
    ASSERT_EQ(host().sessionsOf(u"teacher"_s).size(), 1);
    EXPECT_EQ(host().sessionsOf(u"teacher"_s).first().type(), u"x11"_s);

    ASSERT_TRUE(teacher.sees(u"label"_s, u"untouched"_s)) << teacher.tree().toStdString();
    EXPECT_FALSE(teacher.sees(u"label"_s, u"pressed"_s));
    EXPECT_TRUE(teacher.state(u"push button"_s, u"Press me"_s).contains(u"enabled"_s));

    ASSERT_TRUE(teacher.press(u"push button"_s, u"Press me"_s));
    EXPECT_TRUE(teacher.waitToSee(u"label"_s, u"pressed"_s)) << teacher.tree().toStdString();

    ASSERT_TRUE(teacher.click(u"button menu"_s, u"Choose"_s)) << teacher.tree().toStdString();
    EXPECT_TRUE(teacher.menuEntries().contains(u"The entry"_s));
    ASSERT_TRUE(teacher.click(u"button menu"_s, u"Choose"_s));
    ASSERT_TRUE(teacher.choose(u"The entry"_s));
    EXPECT_TRUE(teacher.waitToSee(u"label"_s, u"chosen"_s)) << teacher.tree().toStdString();

    teacher.close();
    EXPECT_TRUE(LabHost::waitFor([] {
        return host().sessionsOf(u"teacher"_s).isEmpty();
    }));
}

TEST_F(LabOperator, ALockerAnswersWithTheHint)
{
    ASSERT_TRUE(succeeded(host().startSessions({u"vnc:student1"_s})));
    const QString id = host().sessionsOf(u"student1"_s).first().id();
    const auto locked = [] {
        return host().sessionsOf(u"student1"_s).first().yes("LockedHint");
    };
    EXPECT_FALSE(locked());
    ASSERT_TRUE(succeeded(host().startLocker(id)));
    ASSERT_TRUE(succeeded(host().run({u"loginctl"_s, u"lock-session"_s, id})));
    EXPECT_TRUE(LabHost::waitFor(locked));
    ASSERT_TRUE(succeeded(host().run({u"loginctl"_s, u"unlock-session"_s, id})));
    EXPECT_TRUE(LabHost::waitFor([&] {
        return !locked();
    }));
}

} // namespace stationmaster::lab
