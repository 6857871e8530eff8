// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/bulk_job.h"

#include "tests/support/eventually.h"
#include "tests/support/printers.h"
#include "tests/support/sessions.h"

#include <QPromise>
#include <QSignalSpy>

#include <gtest/gtest.h>

#include <algorithm>
#include <memory>
#include <vector>

namespace stationmaster {
namespace {

using test::makeSessions;

/// An operation that the test answers.
class BulkJobTest : public testing::Test
{
protected:
    struct Begun
    {
        Session session;
        std::shared_ptr<ActionRun> run = std::make_shared<ActionRun>();
        bool answered = false;
    };

    BulkJob::Operation operation()
    {
        return [this](const Session &session) {
            begun.push_back({session});
            return begun.back().run->handle();
        };
    }

    void answer(size_t i, const Result<Outcome> &result = Outcome{})
    {
        begun.at(i).answered = true;
        begun.at(i).run->finish(result);
    }

    int underWay() const { return int(std::ranges::count(begun, false, &Begun::answered)); }

    bool waitForBegun(size_t count)
    {
        return test::eventually([&] {
            return begun.size() >= count;
        });
    }

    static bool waitForEnd(const BulkJob &job)
    {
        return test::eventually([&] {
            return job.isFinished();
        });
    }

    std::vector<Begun> begun;
};

TEST_F(BulkJobTest, AnEmptyListFinishesWithAnEmptyReport)
{
    BulkJob job({}, {}, operation());
    QSignalSpy finished(&job, &BulkJob::finished);
    job.start();
    EXPECT_TRUE(finished.isEmpty());
    ASSERT_TRUE(test::comesAgain(finished));
    EXPECT_TRUE(begun.empty());
    EXPECT_TRUE(job.report().entries.isEmpty());
}

TEST_F(BulkJobTest, NeverHasMoreUnderWayThanTheLimit)
{
    BulkJob job({}, makeSessions(20), operation(), 4);
    job.start();
    ASSERT_TRUE(waitForBegun(4));
    for (size_t next = 0; next < 20; ++next) {
        ASSERT_TRUE(waitForBegun(std::min<size_t>(next + 4, 20)));
        QCoreApplication::processEvents();
        EXPECT_LE(underWay(), 4);
        answer(next, Error{Error::Code::TimedOut, {}, {}});
    }
    ASSERT_TRUE(waitForEnd(job));
    EXPECT_EQ(job.report().succeeded(), 0);
}

TEST_F(BulkJobTest, AHostThatHangsHoldsUpNoOther)
{
    QList<Session> targets = makeSessions(20);
    for (int i = 0; i < 10; ++i)
        targets[i].id.host = QStringLiteral("slow");
    BulkJob job({}, targets, operation(), 4);
    job.start();
    // Four hang on one host; all ten of the other are done meanwhile.
    ASSERT_TRUE(waitForBegun(8));
    size_t ended = 0;
    while (ended < 10) {
        ASSERT_TRUE(test::eventually([&] {
            return underWay() > 4 || begun.size() == 14;
        }));
        for (size_t i = 0; i < begun.size(); ++i) {
            if (begun.at(i).session.id.host != QStringLiteral("slow") && !begun.at(i).answered) {
                answer(i);
                ++ended;
                break;
            }
        }
        QCoreApplication::processEvents();
    }
    EXPECT_EQ(underWay(), 4);
    EXPECT_EQ(job.done(), 10);
    // What has not begun on the slow one can still be called off.
    job.cancel();
    for (size_t i = 0; i < begun.size(); ++i) {
        if (!begun.at(i).answered)
            answer(i);
    }
    ASSERT_TRUE(waitForEnd(job));
    EXPECT_EQ(job.report().cancelled(), 6);
}

TEST_F(BulkJobTest, HasOneMoreUnderWayForEachThatHasEndedWell)
{
    BulkJob job({}, makeSessions(400), operation(), 4);
    job.start();
    size_t next = 0;
    int most = 4;
    while (next < 400) {
        ASSERT_TRUE(waitForBegun(std::min<size_t>(next + most, 400)));
        QCoreApplication::processEvents();
        EXPECT_LE(underWay(), most);
        answer(next++);
        most = std::min(most + 1, BulkJob::MostParallel);
    }
    ASSERT_TRUE(waitForEnd(job));
    EXPECT_EQ(job.report().succeeded(), 400);
}

TEST_F(BulkJobTest, ContinuesOnErrorAndAnswersForEveryTargetExactlyOnce)
{
    const QList<Session> targets = makeSessions(7);
    BulkJob job({Verb::LogOff}, targets, operation(), 2);
    QSignalSpy items(&job, &BulkJob::itemFinished);
    QSignalSpy progress(&job, &BulkJob::progressChanged);
    QSignalSpy finished(&job, &BulkJob::finished);
    job.start();
    for (size_t i = 0; i < 7; ++i) {
        ASSERT_TRUE(waitForBegun(i + 1));
        answer(i, i % 2 ? Result<Outcome>(Error{Error::Code::NotAuthorized, {}, {}}) : Outcome{});
    }
    ASSERT_TRUE(waitForEnd(job));
    QCoreApplication::processEvents();
    EXPECT_EQ(finished.size(), 1);
    ASSERT_EQ(items.size(), 7);
    for (const Session &target : targets) {
        EXPECT_EQ(std::ranges::count_if(items,
                                        [&](const QList<QVariant> &item) {
                                            return item.at(0).value<SessionId>() == target.id;
                                        }),
                  1);
    }
    EXPECT_EQ(progress.last(), (QList<QVariant>{7, 7}));
    ASSERT_EQ(job.report().entries.size(), 7);
    for (int i = 0; i < 7; ++i) {
        EXPECT_EQ(job.report().entries.at(i).session, targets.at(i));
        EXPECT_EQ(bool(job.report().entries.at(i).result), i % 2 == 0);
    }
}

TEST_F(BulkJobTest, OwnSessionsComeLastAndAlone)
{
    QList<Session> targets = makeSessions(4);
    targets[0].own = true;
    BulkJob job({}, targets, operation(), 10);
    job.start();
    ASSERT_TRUE(waitForBegun(3));
    QCoreApplication::processEvents();
    ASSERT_EQ(begun.size(), 3u);
    answer(0);
    answer(2);
    QCoreApplication::processEvents();
    EXPECT_EQ(begun.size(), 3u);
    answer(1);
    ASSERT_TRUE(waitForBegun(4));
    EXPECT_TRUE(begun.at(3).session.own);
    answer(3);
    ASSERT_TRUE(waitForEnd(job));
}

TEST_F(BulkJobTest, CancelledBeforeItBeganItDoesNothingAndSaysSo)
{
    BulkJob job({}, makeSessions(3), operation());
    job.start();
    job.cancel();
    ASSERT_TRUE(waitForEnd(job));
    EXPECT_TRUE(begun.empty());
    EXPECT_EQ(job.report().cancelled(), 3);
    EXPECT_TRUE(job.isCancelled());
}

TEST_F(BulkJobTest, CancelDropsTheRestAndLetsTheBegunEnd)
{
    BulkJob job({}, makeSessions(6), operation(), 2);
    QSignalSpy items(&job, &BulkJob::itemFinished);
    job.start();
    ASSERT_TRUE(waitForBegun(2));
    answer(0);
    ASSERT_TRUE(waitForBegun(4));
    job.cancel();
    ASSERT_TRUE(test::eventually([&] {
        return job.done() == 3;
    }));
    EXPECT_FALSE(job.isFinished());
    EXPECT_EQ(begun.size(), 4u);
    answer(1, Error{Error::Code::TimedOut, {}, {}});
    answer(2);
    answer(3);
    ASSERT_TRUE(waitForEnd(job));
    EXPECT_EQ(items.size(), 6);
    EXPECT_EQ(job.report().succeeded(), 3);
    EXPECT_EQ(job.report().failed(), 1);
    EXPECT_EQ(job.report().cancelled(), 2);
}

TEST_F(BulkJobTest, ThreeHundredAreWarnedAtOnceWhateverTheLimit)
{
    const QList<Session> targets = makeSessions(300);
    BulkJob job({Verb::LogOff, LogOffOptions{.graceSeconds = 300}}, targets, operation(), 4);
    job.start();
    size_t warned = 0;
    while (warned < 300) {
        ASSERT_TRUE(waitForBegun(std::min<size_t>(warned + 4, 300)));
        EXPECT_LE(begun.size() - warned, 4U);
        begun.at(warned++).run->reach(Step::Warned);
    }
    EXPECT_EQ(begun.size(), 300U);
    EXPECT_TRUE(job.onlyWaits());
    begun.at(7).run->reach(Step::Ending);
    EXPECT_FALSE(job.onlyWaits());
    for (size_t i = 0; i < 300; ++i)
        answer(i);
    ASSERT_TRUE(waitForEnd(job));
    EXPECT_EQ(job.report().succeeded(), 300);
}

TEST_F(BulkJobTest, ATargetWhoseTimeIsUpCountsForTheLimitAgain)
{
    BulkJob job({Verb::LogOff, LogOffOptions{.graceSeconds = 60}}, makeSessions(4), operation(), 1);
    job.start();
    ASSERT_TRUE(waitForBegun(1));
    begun.at(0).run->reach(Step::Warned);
    ASSERT_TRUE(waitForBegun(2));
    begun.at(1).run->reach(Step::Ending);
    begun.at(0).run->reach(Step::Ending);
    answer(1, Error{Error::Code::TimedOut, {}, {}});
    QCoreApplication::processEvents();
    EXPECT_EQ(begun.size(), 2U);
    answer(0);
    ASSERT_TRUE(waitForBegun(3));
}

TEST_F(BulkJobTest, CancelEndsTheCountdownsAndReportsWhatTheHostAnswers)
{
    const QList<Session> targets = makeSessions(3);
    BulkJob job({Verb::LogOff, LogOffOptions{.graceSeconds = 60}}, targets, operation());
    job.start();
    ASSERT_TRUE(waitForBegun(3));
    QList<SessionId> calledOff;
    for (const Begun &one : begun) {
        one.run->setCancel([&calledOff, id = one.session.id] {
            calledOff += id;
            return answered(Result<>());
        });
    }
    begun.at(0).run->reach(Step::Warned);
    begun.at(1).run->reach(Step::Warned);
    begun.at(1).run->reach(Step::Ending);
    job.cancel();
    ASSERT_TRUE(test::eventually([&] {
        return !calledOff.isEmpty();
    }));
    EXPECT_EQ(calledOff, QList<SessionId>{targets.at(0).id}) << "the second one's time was up already";
    EXPECT_FALSE(job.isFinished()) << "what the host answers counts";
    // The third is warned only now, as if the request had crossed the cancelling on its way.
    begun.at(2).run->reach(Step::Warned);
    EXPECT_EQ(calledOff.size(), 2);
    answer(0, Error{Error::Code::Cancelled, {}, {}});
    answer(1);
    answer(2, Outcome{}); // too late to be called off
    ASSERT_TRUE(waitForEnd(job));
    EXPECT_EQ(job.report().cancelled(), 1);
    EXPECT_EQ(job.report().succeeded(), 2);
}

TEST_F(BulkJobTest, CancellingAMessageStopsWaitingForThoseWhoHaveNotSeenIt)
{
    QList<Session> targets = makeSessions(3);
    targets[0].own = true;
    Action message{Verb::Message, MessageOptions{.text = QStringLiteral("Hello")}};
    message.edit<MessageOptions>().waitSeen = true;
    BulkJob job(message, targets, operation(), 1);
    job.start();
    for (size_t i = 0; i < 3; ++i) {
        ASSERT_TRUE(waitForBegun(i + 1)) << "one's own session does not wait for the others to read";
        begun.at(i).run->setCancel([run = begun.at(i).run.get()] {
            run->finish(Outcome{});
            return answered(Result<>());
        });
        begun.at(i).run->reach(Step::Shown);
    }
    Outcome seen;
    seen.confirmed = true;
    answer(1, seen);
    ASSERT_TRUE(test::eventually([&] {
        return job.done() == 1;
    }));
    job.cancel();
    ASSERT_TRUE(waitForEnd(job));
    EXPECT_EQ(job.report().seen(), 1);
    EXPECT_EQ(job.report().succeeded(), 3);
    EXPECT_EQ(job.done(), 3);
}

TEST_F(BulkJobTest, AnOperationThatIsAbandonedCountsAsCancelled)
{
    BulkJob job({}, makeSessions(1), operation());
    job.start();
    ASSERT_TRUE(waitForBegun(1));
    begun.at(0).run.reset();
    ASSERT_TRUE(waitForEnd(job));
    EXPECT_EQ(job.report().cancelled(), 1);
}

TEST_F(BulkJobTest, MayDieWhileItsTargetsAreUnderWay)
{
    auto job = std::make_unique<BulkJob>(Action{}, makeSessions(3), operation());
    job->start();
    ASSERT_TRUE(waitForBegun(3));
    answer(0);
    job.reset();
    answer(1);
    answer(2);
    QCoreApplication::processEvents();
    EXPECT_EQ(begun.size(), 3u);
}

TEST_F(BulkJobTest, MayBeDeletedByWhoeverHearsOfAnItem)
{
    auto *job = new BulkJob({}, makeSessions(2), operation());
    QObject::connect(job, &BulkJob::itemFinished, job, &QObject::deleteLater);
    QSignalSpy destroyed(job, &QObject::destroyed);
    job->start();
    ASSERT_TRUE(waitForBegun(2));
    answer(0);
    ASSERT_TRUE(test::comesAgain(destroyed));
    answer(1);
    QCoreApplication::processEvents();
}

} // namespace
} // namespace stationmaster
