// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/demo/demo_backend.h"

#include <QTimeZone>

#include <gtest/gtest.h>

#include <functional>
#include <utility>
#include <vector>

namespace stationmaster::test {

using Future = QFuture<Result<Outcome>>;

/// When every story begins.
inline const QDateTime morning(QDate(2026, 3, 2), QTime(9, 0), QTimeZone::utc());

/// A demonstration that has begun and whose time the test lets pass.
class DemoBackendTest : public testing::Test
{
protected:
    DemoBackendTest()
    {
        demo.start();
        demo.advance(std::chrono::milliseconds(0));
    }

    Session user(const QString &name) const
    {
        for (const Session &session : demo.sessions()) {
            if (session.userName == name)
                return session;
        }
        return {};
    }
    /// Somebody without a peculiarity of whom `wanted` is true; time passes until there is one.
    Session someone(const std::function<bool(const Session &)> &wanted)
    {
        for (int second = 0; second < 3600; ++second) {
            for (const Session &session : demo.sessions()) {
                if (!session.own && !peculiar.contains(session.userName) && wanted(session))
                    return session;
            }
            demo.advance(std::chrono::seconds(1));
        }
        ADD_FAILURE() << "nobody like that in an hour";
        return {};
    }
    Session someoneAtWork()
    {
        return someone([](const Session &session) {
            return session.kind == SessionKind::Xrdp && session.state == SessionState::Active
                && !session.locked;
        });
    }
    /// The same, for one who is known by name.
    Session atWork(const QString &name)
    {
        for (int second = 0; second < 3600; ++second) {
            const Session session = user(name);
            if (!session.id.isNull() && session.state == SessionState::Active && !session.locked)
                return session;
            demo.advance(std::chrono::seconds(1));
        }
        ADD_FAILURE() << "not at work in an hour";
        return {};
    }
    Future perform(Verb verb, const SessionId &id, bool force = false)
    {
        return perform(Action{verb, force ? ActionOptions(LogOffOptions{.force = true}) : ActionOptions()},
                       id);
    }
    Future perform(const Action &action, const SessionId &id)
    {
        const ActionHandle handle = demo.perform(action, id);
        handle.onStep(&demo, [this, id](Step step) {
            steps.emplace_back(id, step);
        });
        return handle;
    }
    /// How long it took until `future` was done, in simulated time.
    std::chrono::milliseconds finish(const Future &future)
    {
        std::chrono::milliseconds taken = std::chrono::milliseconds(0);
        for (; !future.isFinished() && taken < std::chrono::seconds(60);
             taken += std::chrono::milliseconds(100))
            demo.advance(std::chrono::milliseconds(100));
        EXPECT_TRUE(future.isFinished());
        return taken;
    }
    std::optional<Session> now(const SessionId &id) const
    {
        for (const Session &session : demo.sessions()) {
            if (session.id == id)
                return session;
        }
        return {};
    }
    std::vector<Step> stepsOf(const SessionId &id) const
    {
        std::vector<Step> found;
        for (const auto &[whose, step] : steps) {
            if (whose == id)
                found.push_back(step);
        }
        return found;
    }
    static Error::Code failure(const Future &future)
    {
        if (future.isFinished() && !future.result())
            return future.result().error().code;
        ADD_FAILURE() << (future.isFinished() ? "did not fail" : "has not been answered");
        return Error::Code::Internal;
    }

    const QStringList peculiar{QStringLiteral("theo.moreau"), QStringLiteral("d.ivanov"),
                               QStringLiteral("jose.garcia"), QStringLiteral("amara.diallo"),
                               QStringLiteral("horvat")};
    DemoBackend demo{7, morning, DemoBackend::Drive::ByHand};
    std::vector<std::pair<SessionId, Step>> steps;
};

} // namespace stationmaster::test
