// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/bulk_report.h"

#include "tests/support/printers.h"
#include "tests/support/sessions.h"

#include <gtest/gtest.h>

namespace stationmaster {
namespace {

Error error(Error::Code code)
{
    return {code, {}, {}};
}

TEST(BulkReport, AnEmptyOneCountsNothing)
{
    const BulkReport report;
    EXPECT_EQ(report.succeeded() + report.unproved() + report.failed() + report.cancelled(), 0);
    EXPECT_TRUE(report.isComplete());
    EXPECT_TRUE(report.retryable().isEmpty());
}

TEST(BulkReport, CountsEveryTargetOnceAndOffersWhatIsWorthAnotherTry)
{
    const QList<Session> sessions = test::makeSessions(5);
    BulkReport report;
    report.action.verb = Verb::Lock;
    report.entries = {{sessions.at(0), Outcome{}},
                      {sessions.at(1), error(Error::Code::NotFound)},
                      {sessions.at(2), error(Error::Code::NotAuthorized)},
                      {sessions.at(3), error(Error::Code::Cancelled)},
                      {sessions.at(4), Outcome{Outcome::Proof::AskedOnly, {}}}};
    EXPECT_EQ(report.succeeded(), 1);
    EXPECT_EQ(report.unproved(), 1);
    EXPECT_EQ(report.failed(), 2);
    EXPECT_EQ(report.cancelled(), 1);
    EXPECT_FALSE(report.isComplete());
    // Neither what is gone nor what the operator cancelled.
    EXPECT_EQ(report.retryable(), QList<Session>{sessions.at(2)});
}

TEST(BulkReport, TakesForCompleteNoLogOffThatNobodyCouldCheck)
{
    BulkReport report;
    const Result<Outcome> asked(Outcome{Outcome::Proof::AskedOnly, {}});
    report.entries = {{test::makeSession(QStringLiteral("c1"), QStringLiteral("student1")), asked}};
    report.action.verb = Verb::LogOff;
    EXPECT_EQ(report.succeeded(), 0);
    EXPECT_EQ(report.unproved(), 1);
    EXPECT_EQ(report.failed(), 0);
    EXPECT_FALSE(report.isComplete());
    report.action.verb = Verb::Lock;
    EXPECT_EQ(report.succeeded(), 0) << "it was not seen";
    EXPECT_TRUE(report.isComplete()) << "and more cannot be had of many lockers";
}

} // namespace
} // namespace stationmaster
