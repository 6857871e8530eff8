// SPDX-License-Identifier: GPL-3.0-or-later
// A session that begins to close while a process of it lives on, as logind has it and as it is shown.
#include "tests/lab/live_rows.h"
#include "tests/lab/rows.h"
#include "tests/lab/stationctl_lab.h"

namespace stationmaster::lab {

using namespace Qt::StringLiterals;

namespace {

class ClosingLab : public StationctlLab
{
protected:
    void SetUp() override
    {
        StationctlLab::SetUp();
        if (IsSkipped() || HasFatalFailure())
            return;
        ASSERT_TRUE(succeeded(asRoot(withStationd)));
        id = startText(u"student1"_s, {}, withSurvivor);
        ASSERT_TRUE(LabHost::waitFor([this] {
            return asRoot(u"test -e /tmp/survivor-"_s + id).ok();
        }));
        live = std::make_unique<LiveRows>(host());
        ASSERT_TRUE(LabHost::waitFor([this] {
            return live->rows() == QStringList{id + u" student1 text active no"_s};
        }));
        ASSERT_EQ(listedRows(host()), live->rows());
    }
    void TearDown() override
    {
        live.reset();
        StationctlLab::TearDown();
    }

    void expectClosing(const QString &locked)
    {
        const QStringList truth{u"%1 student1 text closing %2"_s.arg(id, locked)};
        EXPECT_TRUE(LabHost::waitFor([&truth] {
            return trueRows(host()) == truth;
        })) << difference(trueRows(host()), truth);
        EXPECT_TRUE(LabHost::waitFor([this, &truth] {
            return live->rows() == truth;
        })) << difference(live->rows(), truth);
        EXPECT_TRUE(LabHost::waitFor([&truth] {
            return listedRows(host()) == truth;
        })) << difference(listedRows(host()), truth);
    }

    QString id;
    std::unique_ptr<LiveRows> live; ///< Without stationd; with it: listedRows().
};

} // namespace

TEST_F(ClosingLab, IsShownWhenItsLeaderDies)
{
    ASSERT_TRUE(succeeded(asRoot(u"kill -KILL $(loginctl show-session --value -p Leader %1)"_s.arg(id))));
    expectClosing(u"no"_s);
    EXPECT_FALSE(host().processesOf(id).isEmpty()) << "a process of it lives on";
    setLocked(id, true);
    expectClosing(u"yes"_s);
}

TEST_F(ClosingLab, IsShownWhenItsUnitIsStopped)
{
    setLocked(id, true);
    ASSERT_TRUE(succeeded(asRoot(u"systemctl stop --no-block session-%1.scope"_s.arg(id))));
    expectClosing(u"yes"_s);
    EXPECT_FALSE(host().processesOf(id).isEmpty()) << "a process of it lives on";
}

} // namespace stationmaster::lab
