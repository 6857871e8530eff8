// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/core/async.h"

#include "tests/support/eventually.h"
#include "tests/support/printers.h"

#include <QCoreApplication>

#include <gtest/gtest.h>

#include <memory>
#include <optional>
#include <thread>

namespace stationmaster {
namespace {

using namespace Qt::StringLiterals;

class WhenDone : public testing::Test
{
protected:
    void watch()
    {
        whenDone(promise->future(), owner.get(), [this](const Result<int> &result) {
            ++answers;
            answer = result;
            thread = QThread::currentThread();
        });
    }
    bool waitForAnswer()
    {
        return test::eventually([this] {
            return answer.has_value();
        });
    }

    std::unique_ptr<QObject> owner = std::make_unique<QObject>();
    std::optional<QPromise<Result<int>>> promise{std::in_place};
    std::optional<Result<int>> answer;
    QThread *thread = nullptr;
    int answers = 0;
};

TEST_F(WhenDone, DeliversOnceAndFromTheEventLoop)
{
    promise->start();
    watch();
    promise->addResult(Result<int>(7));
    promise->finish();
    EXPECT_EQ(answers, 0);
    ASSERT_TRUE(waitForAnswer());
    EXPECT_EQ(answer->value(), 7);
    QCoreApplication::processEvents();
    EXPECT_EQ(answers, 1);
    EXPECT_TRUE(test::eventually([this] {
        return owner->children().isEmpty();
    })) << "the watcher was left behind";
}

TEST_F(WhenDone, SaysNothingAfterItsOwnerHasDied)
{
    promise->start();
    watch();
    promise->addResult(Result<int>(7));
    promise->finish();
    owner.reset();
    QCoreApplication::processEvents();
    EXPECT_EQ(answers, 0);
}

TEST_F(WhenDone, AnAbandonedPromiseArrivesAsCancelled)
{
    promise->start();
    watch();
    promise.reset();
    ASSERT_TRUE(waitForAnswer());
    EXPECT_EQ(answer->error().code, Error::Code::Cancelled);
}

TEST_F(WhenDone, AFutureThatWasDoneBeforehandAnswersToo)
{
    whenDone(answered<int>(Error{Error::Code::Busy, u"x"_s, {}}), owner.get(),
             [this](const Result<int> &result) {
                 answer = result;
             });
    ASSERT_TRUE(waitForAnswer());
    EXPECT_EQ(answer->error(), (Error{Error::Code::Busy, u"x"_s, {}}));
}

TEST_F(WhenDone, AnswersOnItsOwnersThread)
{
    promise->start();
    watch();
    std::thread worker([this] {
        promise->addResult(Result<int>(1));
        promise->finish();
    });
    const bool arrived = waitForAnswer();
    worker.join();
    ASSERT_TRUE(arrived);
    EXPECT_EQ(thread, QThread::currentThread());
}

} // namespace
} // namespace stationmaster
