// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/host_power_job.h"
#include "model/hosts_backend.h"
#include "tests/support/eventually.h"
#include "tests/support/fake_host_link.h"
#include "tests/support/manual_clock.h"
#include "tests/support/printers.h"
#include "tests/support/sessions.h"

#include <gtest/gtest.h>

#include <functional>
#include <memory>

namespace stationmaster {

/// Hosts that take orders as the test says, and a job on them.
class HostPowerJobTest : public testing::Test
{
protected:
    test::FakeHostLink &add(const QString &name, const QStringList &users = {})
    {
        auto link = std::make_unique<test::FakeHostLink>(name);
        test::FakeHostLink &added = *link;
        EXPECT_NE(hosts.add(std::move(link)), nullptr);
        QList<Session> sessions;
        for (const QString &user : users) {
            Session session = test::makeSession(QStringLiteral("c%1").arg(sessions.size() + 1), user);
            session.id.host = added.hostId();
            sessions += session;
        }
        added.fakeBackend().setSessions(sessions);
        added.fakeBackend().offer({&Capabilities::warns});
        added.reach();
        ids += added.hostId();
        return added;
    }

    HostPowerJob &start(const PowerOrder &order)
    {
        job = std::make_unique<HostPowerJob>(hosts, order, ids, clock);
        job->start();
        return *job;
    }

    /// Lets what waits for nothing but its turn go on.
    bool until(const std::function<bool()> &holds)
    {
        return test::eventually([&] {
            clock.advance(std::chrono::milliseconds(0));
            return holds();
        });
    }
    bool isAsked(test::FakeHostLink &link, size_t times = 1)
    {
        return until([&] {
            return link.fakePower().requests.size() == times;
        });
    }
    /// Its users are being warned.
    bool warns(test::FakeHostLink &link)
    {
        return until([&] {
            return !link.fakeBackend().calls.empty();
        });
    }
    bool isOver(int index)
    {
        return until([&] {
            return job->entries().at(index).outcome.has_value();
        });
    }
    bool comesTo(int index, PowerStep step)
    {
        return until([&] {
            return job->entries().at(index).step == step;
        });
    }
    PowerOutcome outcome(int index) const
    {
        return job->entries().at(index).outcome.value_or(PowerOutcome());
    }
    Error::Code codeOf(int index) const
    {
        return outcome(index).error.value_or(Error{Error::Code::Internal, {}, {}}).code;
    }

    /// Asks a host alone and has it take the order.
    test::FakeHostLink &taken(PowerVerb verb)
    {
        test::FakeHostLink &link = add(QStringLiteral("lab1"));
        start({verb});
        EXPECT_TRUE(isAsked(link));
        link.fakePower().requests.front().answer({});
        EXPECT_TRUE(comesTo(0, PowerStep::Going));
        return link;
    }
    static void lose(test::FakeHostLink &link)
    {
        link.setStatus({LinkState::Connecting});
        link.setStatus({LinkState::Unreachable});
    }

    Hosts hosts;
    test::ManualClock clock;
    QStringList ids;
    std::unique_ptr<HostPowerJob> job;
};

} // namespace stationmaster
