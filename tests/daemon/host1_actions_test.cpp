// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/client/host1_control.h"
#include "backend/core/vocabulary.h"
#include "tests/daemon/tasks_fixture.h"
#include "tests/support/printers.h"
#include "tests/support/steps_of.h"

namespace stationmaster::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The client's side of what takes long, against the real service.
class Host1ActionsTest : public Tasks
{
protected:
    using Answer = QFuture<Result<Outcome>>;

    static Action warned(int graceSeconds)
    {
        Action action;
        action.edit<LogOffOptions>().message = u"Lesson is over"_s;
        action.edit<LogOffOptions>().graceSeconds = graceSeconds;
        return action;
    }

    static QString text(const Answer &answer)
    {
        if (!waitFor([&answer] {
                return answer.isFinished();
            }))
            return u"no answer"_s;
        const Result<Outcome> result = answer.result();
        return result ? toWord(result.value().proof) : toWord(result.error().code);
    }

    static bool becomesReady(const SessionBackend &backend)
    {
        return waitFor([&backend] {
            return backend.state() == SessionBackend::State::Ready;
        });
    }

    /// The countdown has begun and its caller has been told so.
    static bool hasBegun(const Dashboard &dashboard, const SessionId &id)
    {
        return waitFor([&] {
            const QList<Session> sessions = dashboard.backend.sessions();
            const auto now = std::ranges::find(sessions, id, &Session::id);
            return now != sessions.end() && now->endsAt;
        });
    }
};

} // namespace

TEST_F(Host1ActionsTest, AWarnedLogOffIsAnsweredWhenItIsOver)
{
    time = &clock;
    const Session session = addSession(u"c1"_s, Student);
    startService();
    backend.setImmediateAnswer({});
    Dashboard teacher(clientOf(Teacher), &clock);
    EXPECT_TRUE(teacher.backend.host().capabilities.warns);
    EXPECT_TRUE(teacher.backend.host().capabilities.blocksAll);
    EXPECT_TRUE(teacher.backend.host().capabilities.history);
    const auto agent = dutifulAgentOf(session);
    const ActionHandle handle = teacher.backend.perform(warned(60), session.id);
    const StepsOf steps(handle);
    const Answer answer = handle;
    ASSERT_TRUE(hasBegun(teacher, session.id));
    clock.advance(WarningBatch::GatherTime);
    ASSERT_TRUE(waitFor([&] {
        return steps.list.size() == 1;
    }));
    clock.advance(45s);
    ASSERT_TRUE(waitFor([&] {
        return steps.list.size() == 2;
    }));
    EXPECT_FALSE(answer.isFinished());
    clock.advance(15s);
    ASSERT_EQ(performed(Verb::LogOff), 1);
    teacher.client.roundTrip();
    EXPECT_FALSE(answer.isFinished());
    backend.calls.front().answer(Error{Error::Code::TimedOut, u"stuck"_s, {u"vim (12)"_s}});
    EXPECT_EQ(text(answer), u"TimedOut"_s);
    EXPECT_EQ(answer.result().error().remaining, QStringList{u"vim (12)"_s});
    EXPECT_EQ(steps.list.size(), 2);
}

TEST_F(Host1ActionsTest, ItIsCalledOffByWhoeverMay)
{
    const Session session = addSession(u"c1"_s, Student);
    startService();
    Dashboard teacher(clientOf(Teacher));
    Dashboard other(clientOf(Teacher2));
    const Answer answer = teacher.backend.perform(warned(600), session.id);
    ASSERT_TRUE(hasBegun(other, session.id));
    const auto calledOff = other.backend.callOff(session.id);
    ASSERT_TRUE(waitFor([&] {
        return calledOff.isFinished();
    }));
    EXPECT_TRUE(calledOff.result());
    EXPECT_EQ(text(answer), u"Cancelled"_s);
    const auto again = teacher.backend.callOff(session.id);
    ASSERT_TRUE(waitFor([&] {
        return again.isFinished();
    }));
    EXPECT_EQ(again.result().error().code, Error::Code::NotFound);
}

TEST_F(Host1ActionsTest, AfterARestartTheOperatorIsToldWhatIsSeen)
{
    time = &clock;
    const Session gone = addSession(u"c1"_s, Student);
    const Session lasting = addSession(u"c2"_s, Student2);
    const Session spared = addSession(u"c3"_s, Student2);
    const Session ending = addSession(u"c4"_s, Student);
    startService();
    Dashboard teacher(clientOf(Teacher), &clock);
    QHash<SessionId, Answer> answers;
    for (const Session &session : {gone, lasting, spared})
        answers.insert(session.id, teacher.backend.perform(warned(600), session.id));
    answers.insert(ending.id, teacher.backend.perform(warned(60), ending.id));
    for (const Session &session : {gone, lasting, spared, ending})
        ASSERT_TRUE(hasBegun(teacher, session.id));
    stopService();
    ASSERT_TRUE(waitFor([&] {
        return teacher.backend.state() == SessionBackend::State::Unavailable;
    }));
    for (const Answer &answer : answers)
        EXPECT_FALSE(answer.isFinished()) << "the countdown goes on";
    endSession(gone);
    startService();
    ASSERT_TRUE(becomesReady(teacher.backend));
    EXPECT_EQ(text(answers.value(gone.id)), u"seen"_s);
    EXPECT_FALSE(callOff(clientOf(Teacher2), spared));
    EXPECT_EQ(text(answers.value(spared.id)), u"Cancelled"_s);
    clock.advance(60s);
    ASSERT_EQ(performed(Verb::LogOff), 1);
    endSession(ending);
    EXPECT_EQ(text(answers.value(ending.id)), u"seen"_s);
    EXPECT_FALSE(answers.value(lasting.id).isFinished());
    endSession(lasting);
    EXPECT_EQ(text(answers.value(lasting.id)), u"seen"_s);
}

TEST_F(Host1ActionsTest, AStationdThatDoesNotComeBackIsNotWaitedForForEver)
{
    const Session session = addSession(u"c1"_s, Student);
    startService();
    Dashboard teacher(clientOf(Teacher), &clock);
    const Answer answer = teacher.backend.perform(warned(600), session.id);
    ASSERT_TRUE(hasBegun(teacher, session.id));
    stopService();
    ASSERT_TRUE(waitFor([&] {
        return teacher.backend.state() == SessionBackend::State::Unavailable;
    }));
    // The service's own clock goes on meanwhile.
    clock.advance(600s + Host1Actions::LastHope - 10s);
    EXPECT_FALSE(answer.isFinished()) << "it may have ended the session, and come back to say so";
    clock.advance(60s);
    EXPECT_EQ(text(answer), u"Unreachable"_s);
}

TEST_F(Host1ActionsTest, OverAnotherConnectionTheOperatorIsToldWhatIsSeen)
{
    const Session gone = addSession(u"c1"_s, Student);
    const Session spared = addSession(u"c2"_s, Student2);
    startService();
    Dashboard teacher(clientOf(Teacher));
    QSignalSpy states(&teacher.backend, &SessionBackend::stateChanged);
    const Answer ended = teacher.backend.perform(warned(600), gone.id);
    const Answer kept = teacher.backend.perform(warned(600), spared.id);
    ASSERT_TRUE(hasBegun(teacher, gone.id) && hasBegun(teacher, spared.id));
    teacher.link.useBus(clientOf(Teacher).bus);
    EXPECT_EQ(teacher.backend.state(), SessionBackend::State::Unavailable);
    ASSERT_TRUE(becomesReady(teacher.backend));
    EXPECT_FALSE(ended.isFinished() || kept.isFinished()) << "the countdowns go on";
    endSession(gone);
    EXPECT_EQ(text(ended), u"seen"_s);
    // What is subscribed to, and what is called, is so over the other connection.
    const auto calledOff = teacher.backend.callOff(spared.id);
    ASSERT_TRUE(waitFor([&] {
        return calledOff.isFinished();
    }));
    EXPECT_TRUE(calledOff.result());
    EXPECT_EQ(text(kept), u"Cancelled"_s);
}

TEST_F(Host1ActionsTest, WithoutAnotherConnectionTheOperatorIsToldThatNothingIsKnown)
{
    const Session session = addSession(u"c1"_s, Student);
    startService();
    Dashboard teacher(clientOf(Teacher));
    const Answer answer = teacher.backend.perform(warned(600), session.id);
    ASSERT_TRUE(hasBegun(teacher, session.id));
    teacher.link.giveUp({Error::Code::Unreachable, u"gone"_s, {}});
    EXPECT_EQ(text(answer), u"Unreachable"_s);
    EXPECT_NE(endsAt(session), 0ULL) << "the host goes on";
}

TEST_F(Host1ActionsTest, WhatNeverBeganIsNotPromised)
{
    const Session session = addSession(u"c1"_s, Student);
    startService();
    Dashboard teacher(clientOf(Teacher));
    // It never gets through polkit.
    polkitBus.unregisterService(u"org.freedesktop.PolicyKit1"_s);
    const Client silent{bus.connect()};
    int rightsAsked = 0;
    FakeObject mute([&rightsAsked](const QDBusMessage &, const QDBusConnection &) {
        ++rightsAsked;
    });
    QDBusConnection muteBus = silent.bus;
    muteBus.registerVirtualObject(u"/org/freedesktop/PolicyKit1/Authority"_s, &mute);
    ASSERT_TRUE(muteBus.registerService(u"org.freedesktop.PolicyKit1"_s));
    const Answer answer = teacher.backend.perform(warned(600), session.id);
    ASSERT_TRUE(waitFor([&] {
        return rightsAsked > 0;
    }));
    stopService();
    startService();
    ASSERT_TRUE(becomesReady(teacher.backend));
    EXPECT_EQ(text(answer), u"Cancelled"_s);
}

TEST_F(Host1ActionsTest, AStuckSessionIsSaidToBeStillThere)
{
    time = &clock;
    const Session session = addSession(u"c1"_s, Student);
    startService();
    backend.setImmediateAnswer({});
    Dashboard teacher(clientOf(Teacher), &clock);
    const Answer answer = teacher.backend.perform(warned(60), session.id);
    ASSERT_TRUE(hasBegun(teacher, session.id));
    ASSERT_TRUE(waitFor([&] {
        return !store->isBeingWritten();
    }));
    stopService();
    startService();
    ASSERT_TRUE(becomesReady(teacher.backend));
    clock.advance(60s);
    ASSERT_EQ(performed(Verb::LogOff), 1);
    backend.calls.back().answer(Error{Error::Code::TimedOut, u"stuck"_s, {}});
    EXPECT_EQ(text(answer), u"TimedOut"_s);
}

TEST_F(Host1ActionsTest, AMessageThatIsWaitedForTellsWhetherItWasRead)
{
    const Session session = addSession(u"c1"_s, Student);
    startService();
    Dashboard teacher(clientOf(Teacher));
    const auto agent = dutifulAgentOf(session);
    Action action;
    action.verb = Verb::Message;
    action.edit<MessageOptions>().text = u"Read this"_s;
    action.edit<MessageOptions>().waitSeen = true;
    const ActionHandle first = teacher.backend.perform(action, session.id);
    const ActionHandle second = teacher.backend.perform(action, session.id);
    const ActionHandle third = teacher.backend.perform(action, session.id);
    const Answer read = first;
    const Answer unread = second;
    const Answer given = third;
    ASSERT_TRUE(waitFor([&] {
        return first.step() == Step::Shown && second.step() == Step::Shown && third.step() == Step::Shown
            && agent->messages.size() == 3;
    }));
    EXPECT_TRUE(third.cancel().result()) << "whoever asked stops waiting";
    EXPECT_EQ(text(given), u"seen"_s);
    EXPECT_FALSE(given.result().value().confirmed);
    EXPECT_EQ(third.cancel().result().error().code, Error::Code::NotFound) << "it is over";
    EXPECT_FALSE(errorOf(agent->hub(u"ReportMessage"_s, {agent->messages.first(), u"ok"_s})));
    EXPECT_EQ(text(read), u"seen"_s);
    EXPECT_TRUE(read.result().value().confirmed);
    EXPECT_FALSE(unread.isFinished());
    stopService();
    EXPECT_EQ(text(unread), u"seen"_s);
    EXPECT_FALSE(unread.result().value().confirmed) << "nobody can say any more";
}

TEST_F(Host1ActionsTest, TheStandingBlockIsTheHosts)
{
    const Session session = addSession(u"c1"_s, Student);
    startService();
    Dashboard teacher(clientOf(Teacher));
    Dashboard other(clientOf(Teacher2));
    Host1Control control(teacher.link);
    QSignalSpy changes(&other.backend, &SessionBackend::hostChanged);
    const auto done = [](const QFuture<Result<>> &future) {
        return waitFor([&future] {
                   return future.isFinished();
               })
            && future.result();
    };
    EXPECT_FALSE(other.backend.host().standingBlock);
    ASSERT_TRUE(done(control.blockAll(u"Eyes\nto <b>me</b>"_s, 600)));
    ASSERT_TRUE(waitFor([&] {
        return other.backend.host().standingBlock.has_value();
    }));
    EXPECT_FALSE(changes.isEmpty());
    const StandingBlock block = *other.backend.host().standingBlock;
    EXPECT_EQ(block.message, displayable(u"Eyes\nto <b>me</b>"_s));
    ASSERT_TRUE(block.until);
    EXPECT_NEAR(double(QDateTime::currentDateTimeUtc().secsTo(*block.until)), 600, 5);
    const auto agent = dutifulAgentOf(session);
    EXPECT_TRUE(waitFor([&] {
        return other.backend.sessions().value(0).blocked;
    }));
    Dashboard student(clientOf(Student, u"c1"_s));
    Host1Control own(student.link);
    const auto refused = own.unblockAll();
    ASSERT_TRUE(waitFor([&] {
        return refused.isFinished();
    }));
    EXPECT_EQ(refused.result().error().code, Error::Code::NotAuthorized);
    stopService();
    ASSERT_TRUE(waitFor([&] {
        return !teacher.link.isUp();
    }));
    EXPECT_EQ(control.unblockAll().result().error().code, Error::Code::Unreachable);
    startService();
    ASSERT_TRUE(becomesReady(other.backend));
    EXPECT_TRUE(other.backend.host().standingBlock) << "it stands through a restart";
    ASSERT_TRUE(waitFor([&] {
        return teacher.link.isUp();
    }));
    ASSERT_TRUE(done(control.unblockAll()));
    EXPECT_TRUE(waitFor([&] {
        return !other.backend.host().standingBlock;
    }));
}

TEST_F(Host1ActionsTest, HistoryIsTakenInBoundsOnly)
{
    // Something that speaks for stationd and has too much to say.
    HistoryEntries far;
    for (int i = 0; i < 50; ++i)
        far += QVariantMap{{u"at"_s, qulonglong(1'767'225'600'000'000)}, {u"act"_s, QString(9999, u'x')}};
    FakeObject host([&far](const QDBusMessage &message, const QDBusConnection &connection) {
        if (message.member() == "History"_L1)
            connection.send(message.createReply(QVariant::fromValue(far)));
    });
    registerProtocolTypes();
    serviceBus.registerVirtualObject(protocol::RootPath, &host);
    ASSERT_TRUE(serviceBus.registerService(protocol::Service));
    Host1Link link(bus.connect(), {500ms, 20ms}, running);
    link.start();
    ASSERT_TRUE(waitFor([&] {
        return link.isUp();
    }));
    Host1Control control(link);
    const auto answer = control.history(QDateTime(), 20);
    ASSERT_TRUE(waitFor([&] {
        return answer.isFinished();
    }));
    ASSERT_TRUE(answer.result());
    EXPECT_EQ(answer.result().value().size(), 20);
    EXPECT_LE(answer.result().value().front().act.size(), Session::MaxText);
    serviceBus.unregisterObject(protocol::RootPath);
}

} // namespace stationmaster::test
