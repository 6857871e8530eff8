// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/control/helper_process.h"

#include "backend/core/async.h"
#include "tests/support/eventually.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

#include <optional>

#include <unistd.h>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

Result<QByteArray> run(const HelperCall &call)
{
    QObject owner;
    std::optional<Result<QByteArray>> answer;
    whenDone(runHelper(call, &owner), &owner, [&answer](const Result<QByteArray> &result) {
        answer = result;
    });
    EXPECT_TRUE(test::eventually([&answer]() {
        return answer.has_value();
    }));
    return answer.value_or(Error{});
}

HelperCall call(const QStringList &command)
{
    HelperCall result;
    result.uid = ::geteuid();
    result.command = command;
    return result;
}

Error::Code failureOf(const HelperCall &helper)
{
    const Result<QByteArray> result = run(helper);
    EXPECT_FALSE(result);
    return result ? Error::Code::Internal : result.error().code;
}

} // namespace

TEST(HelperProcess, AnswersWithWhatTheProgramSaid)
{
    const Result<QByteArray> result = run(call({u"printf"_s, u"%s|"_s, u"a b"_s, u"$(id)"_s, u";"_s}));
    ASSERT_TRUE(result);
    EXPECT_EQ(result.value(), "a b|$(id)|;|"_ba) << "no shell reads the words";
}

TEST(HelperProcess, PassesNothingOfOurEnvironmentOn)
{
    qputenv("STATIONMASTER_TEST_SECRET", "1");
    HelperCall helper = call({u"env"_s});
    helper.environment.insert(u"XAUTHORITY"_s, u"/x"_s);
    const Result<QByteArray> result = run(helper);
    qunsetenv("STATIONMASTER_TEST_SECRET");
    ASSERT_TRUE(result);
    EXPECT_TRUE(result.value().contains("XAUTHORITY=/x"));
    EXPECT_FALSE(result.value().contains("STATIONMASTER_TEST_SECRET"));
}

TEST(HelperProcess, EachWayToFailHasItsCode)
{
    EXPECT_EQ(failureOf(call({u"no-such-program-anywhere"_s})), Error::Code::Unsupported);
    EXPECT_EQ(failureOf(call({u"false"_s})), Error::Code::Internal);
    HelperCall slow = call({u"sleep"_s, u"60"_s});
    slow.deadline = std::chrono::milliseconds(50);
    EXPECT_EQ(failureOf(slow), Error::Code::TimedOut);
}

TEST(HelperProcess, ChangesOverToTheUserItIsRunFor)
{
    HelperCall helper = call({u"id"_s, u"-u"_s});
    helper.uid = 1; // "daemon", which every system has
    if (::geteuid() != 0) {
        EXPECT_EQ(failureOf(helper), Error::Code::NotAuthorized);
        return;
    }
    const Result<QByteArray> result = run(helper);
    ASSERT_TRUE(result);
    EXPECT_EQ(result.value(), "1\n"_ba);
}

} // namespace stationmaster
