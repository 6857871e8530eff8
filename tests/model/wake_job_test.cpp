// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/wake_job.h"

#include "tests/support/eventually.h"
#include "tests/support/fake_host_link.h"
#include "tests/support/manual_clock.h"
#include "tests/support/printers.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace stationmaster {

using namespace Qt::StringLiterals;
using End = PowerOutcome::End;

namespace {

class WakeJobTest : public testing::Test
{
protected:
    test::FakeHostLink &add(const QString &name, bool known = true)
    {
        auto link = std::make_unique<test::FakeHostLink>(name);
        test::FakeHostLink &added = *link;
        EXPECT_NE(hosts.add(std::move(link)), nullptr);
        added.setStatus({LinkState::Unreachable});
        ids += added.hostId();
        if (known)
            addresses.insert(added.hostId(),
                             *HardwareAddress::fromText(u"52:54:00:00:00:0%1"_s.arg(ids.size())));
        return added;
    }
    WakeJob &start()
    {
        job = std::make_unique<WakeJob>(
            hosts, ids,
            [this](const QString &id) {
                return addresses.contains(id) ? std::optional(addresses.value(id)) : std::nullopt;
            },
            sender, clock, WakeJob::Options());
        job->start();
        return *job;
    }
    bool isSent(int index)
    {
        return test::eventually([&] {
            return job->entries().at(index).step != PowerStep::Waiting;
        });
    }
    End endOf(int index) const { return job->entries().at(index).outcome.value_or(PowerOutcome()).end; }

    Hosts hosts;
    test::ManualClock clock;
    test::FakeWakeSender sender;
    QHash<QString, HardwareAddress> addresses;
    QStringList ids;
    std::unique_ptr<WakeJob> job;
};

} // namespace

TEST_F(WakeJobTest, AHostHasWokenWhenItCanBeReached)
{
    test::FakeHostLink &link = add(u"lab1"_s);
    QSignalSpy finished(&start(), &PowerJob::finished);
    ASSERT_TRUE(isSent(0));
    EXPECT_EQ(sender.sent, QList{addresses.value(link.hostId())});
    EXPECT_EQ(link.opens, 1) << "it is tried now, not when its turn would come";
    link.setStatus({LinkState::Connecting});
    EXPECT_FALSE(job->isFinished());
    link.reach();
    EXPECT_EQ(endOf(0), End::Seen);
    EXPECT_TRUE(test::comesAgain(finished));
}

TEST_F(WakeJobTest, OneThatIsOnNeedsNoPacketAndOneWithoutAnAddressGetsNone)
{
    add(u"lab1"_s).reach();
    add(u"lab2"_s, false);
    start();
    ASSERT_TRUE(test::eventually([&] {
        return job->isFinished();
    }));
    EXPECT_TRUE(sender.sent.isEmpty());
    EXPECT_EQ(endOf(0), End::Seen);
    EXPECT_EQ(endOf(1), End::Failed);
    EXPECT_EQ(job->entries().at(1).outcome->error->code, Error::Code::Unsupported);
}

TEST_F(WakeJobTest, OneThatDoesNotComeIsSaidToBeAskedAndNotSeen)
{
    test::FakeHostLink &link = add(u"lab1"_s);
    start();
    ASSERT_TRUE(isSent(0));
    link.setStatus({LinkState::Refused});
    clock.advance(LinkRetry::Pause);
    EXPECT_EQ(link.opens, 2) << "it boots, and lets nobody in yet";
    clock.advance(WakeJob::Options().thereWithin);
    EXPECT_EQ(endOf(0), End::NotSeenBack);
    EXPECT_TRUE(job->isFinished());
}

TEST_F(WakeJobTest, APacketThatCannotBeSentIsAFailure)
{
    add(u"lab1"_s);
    sender.answer = Error{Error::Code::Unreachable, {}, {}};
    start();
    ASSERT_TRUE(isSent(0));
    EXPECT_EQ(endOf(0), End::Failed);
}

TEST_F(WakeJobTest, NobodyIsWaitedForWhenItIsCalledOff)
{
    add(u"lab1"_s);
    QSignalSpy finished(&start(), &PowerJob::finished);
    ASSERT_TRUE(isSent(0));
    EXPECT_TRUE(job->canCancel());
    job->cancel();
    EXPECT_EQ(endOf(0), End::NotSeenBack);
    EXPECT_TRUE(test::comesAgain(finished));
    EXPECT_EQ(finished.count(), 1);
}

} // namespace stationmaster
