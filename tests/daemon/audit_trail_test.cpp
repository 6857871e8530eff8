// SPDX-License-Identifier: GPL-3.0-or-later
// A trail that neither a flood nor an end of the service makes holes into.
#include "backend/daemon/store/audit_numbers.h"
#include "backend/daemon/store/coalescing_audit.h"
#include "tests/daemon/service_fakes.h"
#include "tests/support/manual_clock.h"
#include "tests/support/sessions.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <memory>

namespace stationmaster::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class AuditNumbersTest : public testing::Test
{
protected:
    std::unique_ptr<AuditNumbers> numbers(const QByteArray &boot = "one")
    {
        return std::make_unique<AuditNumbers>(path(), boot);
    }
    QString path() const { return m_folder.filePath(u"audit-number"_s); }

    QByteArray content() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void put(const QByteArray &content) const
    {
        QFile file(path());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

private:
    QTemporaryDir m_folder;
};

class CoalescingAuditTest : public testing::Test
{
protected:
    AuditRecord record(quint32 who, const QString &act, const Session &target,
                       const Result<> &result = {}) const
    {
        return auditOf(act, {u":1.5"_s, who, 77, u"student1"_s, u"c1"_s}, target, result);
    }
    Session sessionOf(quint32 uid) const
    {
        Session session = makeSession(u"c1"_s, u"student1"_s);
        session.id.uid = uid;
        return session;
    }
    QList<quint32> counts() const
    {
        QList<quint32> counts;
        for (const AuditRecord &one : trail.records)
            counts += one.count;
        return counts;
    }

    const Error refused{Error::Code::NotAuthorized, {}, {}};
    FakeAudit trail;
    ManualClock clock;
    std::unique_ptr<CoalescingAudit> audit = std::make_unique<CoalescingAudit>(trail, clock);
};

} // namespace

TEST_F(AuditNumbersTest, CountUpThroughAnEndInGoodOrder)
{
    auto first = numbers();
    EXPECT_EQ(first->next(), 1U);
    EXPECT_EQ(first->next(), 2U);
    first.reset();
    EXPECT_EQ(numbers("another")->next(), 3U) << "and through a restart of the computer";
}

TEST_F(AuditNumbersTest, AreNotSkippedByAProgramThatIsKilled)
{
    auto killed = numbers();
    for (quint64 i = 1; i <= 2 * AuditNumbers::Ahead; ++i)
        ASSERT_EQ(killed->next(), i);
    const QByteArray left = content();
    killed.reset();
    put(left);
    EXPECT_EQ(numbers()->next(), 2 * AuditNumbers::Ahead + 1);
}

TEST_F(AuditNumbersTest, AreNotRepeatedAfterTheLossOfWhatTheDiskDidNotHave)
{
    auto before = numbers();
    before->next();
    // What the disk is sure to hold: all that came later was only with the kernel.
    const QByteArray onDisk = content();
    quint64 last = 0;
    for (quint64 i = 2; i <= AuditNumbers::Ahead; ++i)
        last = before->next();
    before.reset();
    put(onDisk);
    EXPECT_GT(numbers("another")->next(), last);
}

TEST_F(AuditNumbersTest, GoOnFarAboveWhereTheFileIsBroken)
{
    const QByteArray broken[] = {"nonsense\n", "5\n", "9 5 one\n", "", "0 0 one\n"};
    for (const QByteArray &content : broken) {
        put(content);
        EXPECT_GT(numbers()->next(), 1'000'000'000'000U) << content.toStdString();
    }
    EXPECT_GT(numbers()->next(), 1'000'000'000'000U);
}

TEST_F(AuditNumbersTest, GoOnInMemoryWhereNothingCanBeKept)
{
    AuditNumbers lost(u"/nonexistent/audit-number"_s, "one");
    const quint64 first = lost.next();
    EXPECT_EQ(lost.next(), first + 1);
}

TEST_F(CoalescingAuditTest, AFloodOfOnesOwnWatchesIsOneEntryAMinute)
{
    const Session own = sessionOf(1301);
    for (int i = 0; i < 35'000; ++i) {
        audit->write(record(1301, u"watch"_s, own));
        audit->write(record(1301, u"unwatch"_s, own));
    }
    EXPECT_EQ(trail.records.size(), 2) << "the first of each act at once";
    clock.advance(CoalescingAudit::Period);
    EXPECT_EQ(counts(), (QList<quint32>{1, 1, 34'999, 34'999}));
    audit->write(record(1301, u"watch"_s, own));
    EXPECT_EQ(trail.records.size(), 4) << "one a minute";
    clock.advance(CoalescingAudit::Period);
    EXPECT_EQ(trail.records.size(), 5);
    clock.advance(2 * CoalescingAudit::Period);
    EXPECT_EQ(trail.records.size(), 5) << "nothing is written of what did not happen";
    audit->write(record(1301, u"watch"_s, own));
    EXPECT_EQ(trail.records.size(), 6) << "at once again after a quiet minute";
}

TEST_F(CoalescingAuditTest, RefusalsAreCountedForEachUserAndAct)
{
    const Session other = sessionOf(1302);
    const Error busy{Error::Code::Busy, {}, {}};
    for (int i = 0; i < 3; ++i) {
        audit->write(record(1301, u"logoff"_s, other, refused));
        audit->write(record(1301, u"lock"_s, other, refused));
        audit->write(record(1303, u"lock"_s, other, refused));
        audit->write(record(1301, u"message"_s, other, busy));
    }
    EXPECT_EQ(trail.records.size(), 4);
    clock.advance(CoalescingAudit::Period);
    EXPECT_EQ(counts(), (QList<quint32>{1, 1, 1, 1, 2, 2, 2, 2}));
}

TEST_F(CoalescingAuditTest, CoversThatAreLostAgainAndAgainAreOneEntryAMinute)
{
    const Error gone{Error::Code::NotFound, {}, {}};
    for (int i = 0; i < 30; ++i)
        audit->write(auditOf(u"cover-lost"_s, hostItself(), sessionOf(1302), gone));
    EXPECT_EQ(trail.records.size(), 1);
    clock.advance(CoalescingAudit::Period);
    EXPECT_EQ(counts(), (QList<quint32>{1, 29}));
}

TEST_F(CoalescingAuditTest, WhoWasMeantIsNeverLost)
{
    const Session one = sessionOf(1302);
    Session another = sessionOf(1100);
    another.id.local = u"c2"_s;
    for (int i = 0; i < 3; ++i) {
        audit->write(record(1301, u"logoff"_s, one, refused));
        audit->write(record(1301, u"logoff"_s, another, refused));
    }
    ASSERT_EQ(trail.records.size(), 2);
    EXPECT_EQ(trail.records.at(0).targetUid, 1302U);
    EXPECT_EQ(trail.records.at(1).targetUid, 1100U);
    clock.advance(CoalescingAudit::Period);
    EXPECT_EQ(counts(), (QList<quint32>{1, 1, 2, 2}));
}

TEST_F(CoalescingAuditTest, WhatIsDoneToOthersIsWrittenEachTime)
{
    const Session other = sessionOf(1302);
    for (int i = 0; i < 5; ++i) {
        audit->write(record(1200, u"lock"_s, other));
        audit->write(record(0, u"lock"_s, other));
        audit->write(record(1200, u"block-all"_s, {}));
    }
    EXPECT_EQ(counts(), QList<quint32>(15, 1));
}

TEST_F(CoalescingAuditTest, AnEndLosesNoCount)
{
    const Session own = sessionOf(1301);
    for (int i = 0; i < 4; ++i)
        audit->write(record(1301, u"watch"_s, own));
    audit.reset();
    EXPECT_EQ(counts(), (QList<quint32>{1, 3}));
}

} // namespace stationmaster::test
