// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/action_runner.h"

#include "model/session_model.h"
#include "tests/support/eventually.h"
#include "tests/support/fake_session_backend.h"
#include "tests/support/manual_clock.h"
#include "tests/support/printers.h"
#include "tests/support/sessions.h"

#include <QPointer>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace stationmaster {
namespace {

using test::FakeSessionBackend;
using test::makeSessions;

class ActionRunnerTest : public testing::Test
{
protected:
    bool waitForCalls(size_t count)
    {
        return test::eventually([&] {
            return backend.calls.size() >= count;
        });
    }

    const Action logOff{Verb::LogOff};
    const QList<Session> sessions = makeSessions(3);
    FakeSessionBackend backend;
    std::unique_ptr<ActionRunner> runner = std::make_unique<ActionRunner>(backend);
};

TEST_F(ActionRunnerTest, CarriesTheActionToEachTargetAndTellsItsOutcome)
{
    QSignalSpy busy(runner.get(), &ActionRunner::busyChanged);
    QSignalSpy outcome(runner.get(), &ActionRunner::outcome);
    BulkJob *job = runner->run(logOff, sessions);
    BulkReport report;
    QObject::connect(job, &BulkJob::finished, job, [&] {
        report = job->report();
    });
    ASSERT_TRUE(waitForCalls(3));
    EXPECT_EQ(backend.calls.at(1).action, logOff);
    EXPECT_EQ(backend.calls.at(1).id, sessions.at(1).id);
    EXPECT_EQ(busy.size(), 3);
    EXPECT_TRUE(runner->isBusy(sessions.at(0).id));
    for (const auto &call : backend.calls)
        call.answer(Outcome{});
    ASSERT_TRUE(test::eventually([&] {
        return report.succeeded() == 3;
    }));
    EXPECT_EQ(outcome.size(), 3);
    EXPECT_EQ(busy.size(), 6);
    EXPECT_FALSE(runner->isBusy(sessions.at(0).id));
}

TEST_F(ActionRunnerTest, ASessionThatIsActedOnAnswersBusyAndIsNotAskedTwice)
{
    runner->run(logOff, sessions);
    ASSERT_TRUE(waitForCalls(3));
    BulkJob *second = runner->run({Verb::Lock}, sessions.mid(1, 1));
    BulkReport report;
    QObject::connect(second, &BulkJob::finished, second, [&] {
        report = second->report();
    });
    ASSERT_TRUE(test::eventually([&] {
        return !report.entries.isEmpty();
    }));
    EXPECT_EQ(report.entries.at(0).result.error().code, Error::Code::Busy);
    EXPECT_EQ(backend.calls.size(), 3u);
    EXPECT_TRUE(runner->isBusy(sessions.at(1).id));

    backend.calls.at(1).answer(Outcome{});
    ASSERT_TRUE(test::eventually([&] {
        return !runner->isBusy(sessions.at(1).id);
    }));
    runner->run(logOff, sessions.mid(1, 1));
    EXPECT_TRUE(waitForCalls(4));
}

TEST_F(ActionRunnerTest, ARowIsBusyFromTheCallToTheOutcome)
{
    backend.setSessions(sessions);
    test::ManualClock clock;
    SessionModel model(backend, clock);
    QObject::connect(runner.get(), &ActionRunner::busyChanged, &model, &SessionModel::setBusy);
    QObject::connect(runner.get(), &ActionRunner::outcome, &model, &SessionModel::setOutcome);
    const auto has = [&](int role) {
        return model.indexOf(sessions.at(0).id).data(role).isValid();
    };
    runner->run(logOff, sessions.mid(0, 1));
    ASSERT_TRUE(waitForCalls(1));
    EXPECT_TRUE(has(SessionModel::StepRole));
    backend.calls.at(0).answer(Error{Error::Code::TimedOut, {}, {}});
    ASSERT_TRUE(test::eventually([&] {
        return has(SessionModel::OutcomeRole);
    }));
    EXPECT_FALSE(has(SessionModel::StepRole));
}

TEST_F(ActionRunnerTest, AMessageIsInNobodysWayAndNobodyIsInItsWay)
{
    QSignalSpy busy(runner.get(), &ActionRunner::busyChanged);
    runner->run({Verb::Message, MessageOptions{.text = QStringLiteral("Hello")}}, sessions.mid(0, 1));
    ASSERT_TRUE(waitForCalls(1));
    EXPECT_FALSE(runner->isBusy(sessions.at(0).id));
    EXPECT_TRUE(busy.isEmpty());
    runner->run(logOff, sessions.mid(0, 1));
    ASSERT_TRUE(waitForCalls(2));
    runner->run({Verb::Message, MessageOptions{.text = QStringLiteral("Hello")}}, sessions.mid(0, 1));
    EXPECT_TRUE(waitForCalls(3));
}

TEST_F(ActionRunnerTest, TellsTheStepsOfWhatMakesASessionBusyAndNotThoseOfAMessageBesideIt)
{
    QSignalSpy steps(runner.get(), &ActionRunner::stepReached);
    runner->run(logOff, sessions.mid(0, 1));
    runner->run({Verb::Message, MessageOptions{.text = QStringLiteral("Hello")}}, sessions.mid(0, 1));
    ASSERT_TRUE(waitForCalls(2));
    ASSERT_EQ(backend.calls.at(0).action.verb, Verb::LogOff);
    backend.calls.at(0).reach(Step::Warned);
    for (const Step beside : {Step::Checking, Step::Asking, Step::Shown})
        backend.calls.at(1).reach(beside);
    backend.calls.at(0).reach(Step::Leaving);
    ASSERT_EQ(steps.size(), 2);
    EXPECT_EQ(steps.at(0).at(1).value<Step>(), Step::Warned);
    EXPECT_EQ(steps.at(1).at(1).value<Step>(), Step::Leaving);
}

TEST_F(ActionRunnerTest, ALogOffAtOnceTakesTheCountdownsPlace)
{
    QSignalSpy busy(runner.get(), &ActionRunner::busyChanged);
    QSignalSpy outcome(runner.get(), &ActionRunner::outcome);
    Action warned = logOff;
    warned.edit<LogOffOptions>().graceSeconds = 300;
    const SessionId id = sessions.at(0).id;
    BulkJob *first = runner->run(warned, sessions.mid(0, 1));
    BulkReport firstReport;
    QObject::connect(first, &BulkJob::finished, first, [&] {
        firstReport = first->report();
    });
    ASSERT_TRUE(waitForCalls(1));
    backend.reach(id, Step::Asking);
    runner->run(logOff, sessions.mid(0, 1));
    QCoreApplication::processEvents();
    EXPECT_EQ(backend.calls.size(), 1U) << "only a countdown is superseded";

    backend.reach(id, Step::Warned);
    runner->run({Verb::Lock}, sessions.mid(0, 1));
    QCoreApplication::processEvents();
    EXPECT_EQ(backend.calls.size(), 1U) << "and only by a log-off";

    outcome.clear();
    runner->run(logOff, sessions.mid(0, 1));
    ASSERT_TRUE(waitForCalls(2));
    backend.calls.at(0).answer(Error{Error::Code::Cancelled, {}, {}});
    ASSERT_TRUE(test::eventually([&] {
        return firstReport.entries.size() == 1;
    }));
    EXPECT_EQ(firstReport.cancelled(), 1);
    EXPECT_TRUE(runner->isBusy(id));
    EXPECT_TRUE(outcome.isEmpty()) << "what counts is how the second one ends";
    backend.calls.at(1).answer(Outcome{});
    ASSERT_TRUE(test::eventually([&] {
        return outcome.size() == 1;
    }));
    EXPECT_FALSE(runner->isBusy(id));
    EXPECT_FALSE(busy.last().at(1).toBool());
}

TEST_F(ActionRunnerTest, CancellingAJobCancelsItsCountdowns)
{
    Action warned = logOff;
    warned.edit<LogOffOptions>().graceSeconds = 300;
    BulkJob *job = runner->run(warned, sessions);
    ASSERT_TRUE(waitForCalls(3));
    backend.reach(sessions.at(1).id, Step::Warned);
    job->cancel();
    ASSERT_TRUE(test::eventually([&] {
        return !backend.calledOff.isEmpty();
    }));
    EXPECT_EQ(backend.calledOff, QList<SessionId>{sessions.at(1).id});
}

TEST_F(ActionRunnerTest, DeletesAFinishedJob)
{
    backend.setImmediateAnswer(Outcome{});
    const QPointer<BulkJob> job = runner->run(logOff, sessions);
    EXPECT_TRUE(test::eventually([&] {
        return job.isNull();
    }));
}

TEST_F(ActionRunnerTest, MayDieWhileActionsAreUnderWay)
{
    const QPointer<BulkJob> job = runner->run(logOff, sessions);
    ASSERT_TRUE(waitForCalls(3));
    backend.calls.at(0).answer(Outcome{});
    runner.reset();
    EXPECT_TRUE(job.isNull());
    backend.calls.at(1).answer(Outcome{});
    backend.calls.at(2).answer(Outcome{});
    QCoreApplication::processEvents();
}

} // namespace
} // namespace stationmaster
