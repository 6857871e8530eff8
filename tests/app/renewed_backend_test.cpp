// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/renewed_backend.h"

#include "tests/support/eventually.h"
#include "tests/support/fake_session_backend.h"
#include "tests/support/printers.h"
#include "tests/support/sessions.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace stationmaster {

using namespace Qt::StringLiterals;
using test::FakeSessionBackend;
using test::makeSessions;
using State = SessionBackend::State;

namespace {

class RenewedBackendTest : public testing::Test
{
protected:
    std::unique_ptr<SessionBackend> make()
    {
        auto backend = std::make_unique<FakeSessionBackend>();
        backend->setState(State::Loading);
        newest = backend.get();
        ++made;
        return backend;
    }

    FakeSessionBackend *newest = nullptr;
    int made = 0;
    const QDBusConnection none{QString()};
    RenewedBackend renewed{[this](const QDBusConnection &) {
                               return make();
                           },
                           none};
    QSignalSpy states{&renewed, &SessionBackend::stateChanged};
    QSignalSpy changes{&renewed, &SessionBackend::sessionsChanged};
};

} // namespace

TEST_F(RenewedBackendTest, ShowsWhatWasSeenUntilTheNextOneKnows)
{
    renewed.start();
    EXPECT_TRUE(newest->started);
    newest->setSessions(makeSessions(2));
    newest->setState(State::Ready);
    EXPECT_EQ(renewed.sessions().size(), 2);
    newest->setState(State::Unavailable, Error{Error::Code::Unreachable, u"the bus"_s, {}});
    EXPECT_EQ(renewed.state(), State::Unavailable);
    QPointer<FakeSessionBackend> first = newest;

    renewed.useBus(none);
    EXPECT_EQ(made, 2);
    EXPECT_TRUE(newest->started);
    EXPECT_EQ(renewed.state(), State::Unavailable) << "not Loading again";
    EXPECT_EQ(renewed.trouble()->detail, u"the bus"_s);
    newest->setSessions(makeSessions(3));
    EXPECT_EQ(renewed.sessions().size(), 2);
    states.clear();
    changes.clear();
    newest->setState(State::Ready);
    EXPECT_EQ(renewed.state(), State::Ready);
    EXPECT_EQ(renewed.sessions().size(), 3);
    EXPECT_EQ(states.size(), 1);
    EXPECT_EQ(changes.size(), 1);
    EXPECT_TRUE(test::eventually([&first] {
        return first.isNull();
    }));

    newest->setSessions(makeSessions(1));
    EXPECT_EQ(changes.size(), 2) << "the next one is followed";
    EXPECT_EQ(renewed.sessions().size(), 1);
    newest->setState(State::Unavailable);
    EXPECT_EQ(states.size(), 2);
}

TEST_F(RenewedBackendTest, ActsOnTheOneThatIsShown)
{
    renewed.start();
    newest->setSessions(makeSessions(1));
    newest->setState(State::Ready);
    FakeSessionBackend *first = newest;
    const SessionId id = renewed.sessions().first().id;
    const ActionHandle handle = renewed.perform({Verb::Lock}, id);
    const auto answer = handle.result();
    ASSERT_EQ(first->calls.size(), 1U);
    first->reach(id, Step::Asking);
    EXPECT_EQ(handle.step(), Step::Asking);
    renewed.useBus(none);
    first->calls.front().answer(Error{Error::Code::Unreachable, u"the bus"_s, {}});
    EXPECT_TRUE(answer.isFinished());
    newest->setSessions(makeSessions(1));
    newest->setState(State::Ready);
    renewed.perform({Verb::Lock}, id);
    EXPECT_EQ(newest->calls.size(), 1U);
    renewed.callOff(id);
    EXPECT_EQ(newest->calledOff, QList<SessionId>{id});
}

TEST_F(RenewedBackendTest, AConnectionFromBeforeTheStartIsTheOneToStartOn)
{
    newest->setState(State::Unavailable);
    renewed.useBus(none);
    EXPECT_EQ(renewed.state(), State::Loading);
    EXPECT_FALSE(newest->started);
    renewed.start();
    EXPECT_TRUE(newest->started);
}

} // namespace stationmaster
