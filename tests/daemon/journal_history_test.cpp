// SPDX-License-Identifier: GPL-3.0-or-later
// What was written is read back, and nothing that anybody else wrote.
#include "backend/daemon/store/journal_audit.h"
#include "backend/daemon/store/journal_history.h"
#include "tests/daemon/journal_file.h"
#include "tests/support/eventually.h"
#include "tests/support/printers.h"
#include "tests/support/sessions.h"

#include <gtest/gtest.h>

namespace stationmaster::test {

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 Hour = 3'600'000'000;
constexpr quint64 Morning = 1'767'225'600'000'000;

using Entries = Result<QList<HistoryEntry>>;

class History : public testing::Test
{
protected:
    void SetUp() override
    {
        if (!JournalFile::isPossible())
            GTEST_SKIP() << "a journal is written by systemd-journal-remote, which is not installed";
    }

    static QList<QByteArray> genuine() { return {"_UID=0", "_SYSTEMD_UNIT=stationd.service"}; }

    static AuditRecord act(const QString &word, const QString &user = u"student1"_s)
    {
        const Caller caller{u":1.5"_s, 1200, 77, u"teacher"_s, u"2"_s};
        AuditRecord record = auditOf(word, caller, makeSession(u"c1"_s, user), Result<>());
        record.callerHost = u"10.0.0.9"_s;
        return record;
    }

    void write(const AuditRecord &record, quint64 usec)
    {
        journal.add(usec, JournalAudit::fields(record, ++m_number), genuine());
    }

    Entries read(int limit = 100, quint64 since = 0)
    {
        if (!m_history)
            m_history = std::make_unique<JournalHistory>(journal.write());
        return answerOf(m_history->read(QDateTime::fromMSecsSinceEpoch(qint64(since / 1000)), limit));
    }

    static Entries answerOf(const QFuture<Entries> &future)
    {
        EXPECT_TRUE(eventually([&future] {
            return future.isFinished();
        }));
        return future.resultCount() == 1 ? future.result() : Entries(Error{});
    }

    static QStringList acts(const Entries &entries)
    {
        QStringList acts;
        for (const HistoryEntry &entry : entries ? entries.value() : QList<HistoryEntry>())
            acts += entry.act;
        return acts;
    }

    JournalFile journal;

private:
    std::unique_ptr<JournalHistory> m_history;
    quint64 m_number = 40;
};

} // namespace

TEST_F(History, TellsWhatWasWrittenWordForWord)
{
    AuditRecord refused = act(u"logoff"_s);
    refused.outcome = AuditRecord::Outcome::Refused;
    refused.error = Error{Error::Code::NotAuthorized, u"polkit refused"_s, {}};
    refused.count = 5;
    write(refused, Morning + 1'000);
    const Entries entries = read();
    ASSERT_TRUE(entries) << entries.error().detail.toStdString();
    const HistoryEntry wanted{QDateTime::fromMSecsSinceEpoch(qint64(Morning / 1000) + 1),
                              u"logoff"_s,
                              u"refused"_s,
                              u"NotAuthorized"_s,
                              u"teacher"_s,
                              u"10.0.0.9"_s,
                              u"student1"_s,
                              u"c1"_s,
                              refused.station,
                              41,
                              5};
    EXPECT_EQ(entries.value(), QList<HistoryEntry>{wanted});
    EXPECT_FALSE(refused.station.isEmpty());
}

TEST_F(History, IsNewestFirstWithinWhatWasAsked)
{
    for (int i = 0; i < 5; ++i)
        write(act(u"act-%1"_s.arg(i)), Morning + quint64(i) * Hour);
    EXPECT_EQ(acts(read()), (QStringList{u"act-4"_s, u"act-3"_s, u"act-2"_s, u"act-1"_s, u"act-0"_s}));
    EXPECT_EQ(acts(read(2)), (QStringList{u"act-4"_s, u"act-3"_s}));
    EXPECT_EQ(acts(read(100, Morning + 3 * Hour)), (QStringList{u"act-4"_s, u"act-3"_s}))
        << "since is included";
    EXPECT_EQ(acts(read(1, Morning + 3 * Hour)), QStringList{u"act-4"_s});
    EXPECT_TRUE(read(0));
    EXPECT_TRUE(acts(read(0)).isEmpty());
    EXPECT_TRUE(acts(read(100, Morning + 100 * Hour)).isEmpty());
}

TEST_F(History, MissesNothingWhereTheClockWasPutRight)
{
    write(act(u"before"_s), Morning + Hour);
    write(act(u"without-battery"_s), 1'000'000);
    write(act(u"after"_s), Morning + 2 * Hour);
    EXPECT_EQ(acts(read(100, Morning)), (QStringList{u"after"_s, u"before"_s}));
}

TEST_F(History, IsNotFooledByWhatOthersWriteToTheJournal)
{
    const QList<QByteArray> forged = JournalAudit::fields(act(u"forged"_s), 7);
    // logger and systemd-cat of a user's; with trusted fields' names, which journald strikes out.
    journal.add(Morning, forged, {"_UID=1301", "_SYSTEMD_UNIT=user@1301.service"});
    journal.add(Morning, forged, {});
    // What stationd runs for a user is in its unit, and is the user.
    journal.add(Morning, forged, {"_UID=1301", "_SYSTEMD_UNIT=stationd.service"});
    // root, but somebody else.
    journal.add(Morning, forged, {"_UID=0", "_SYSTEMD_UNIT=cron.service"});
    journal.add(Morning, forged, {"_UID=0", "_SYSTEMD_UNIT=stationd.service.service"});
    // stationd's own log is not its audit trail.
    journal.add(Morning, {"MESSAGE=hello", "STATIONMASTER_ACT=forged"}, genuine());
    write(act(u"genuine"_s), Morning + Hour);
    EXPECT_EQ(acts(read()), QStringList{u"genuine"_s});
}

TEST_F(History, BringsNoHarmfulText)
{
    AuditRecord record = act(u"message"_s, u"<b>evil</b>\u202E"_s);
    record.station = QString(100'000, u'x');
    write(record, Morning);
    const Entries entries = read();
    ASSERT_TRUE(entries);
    ASSERT_EQ(entries.value().size(), 1);
    EXPECT_EQ(entries.value().first().targetUser, u"<b>evil</b>\uFFFD"_s);
    EXPECT_LE(entries.value().first().station.size(), Session::MaxText);

    JournalFile another;
    QList<QByteArray> tooLong = JournalAudit::fields(act(u"message"_s), 8);
    tooLong += "STATIONMASTER_REASON=" + QByteArray(1'000'000, 'y');
    another.add(Morning, tooLong, genuine());
    JournalHistory history(another.write());
    const Entries bounded = answerOf(history.read({}, 10));
    ASSERT_TRUE(bounded);
    ASSERT_EQ(bounded.value().size(), 1);
    EXPECT_LE(bounded.value().first().reason.size(), Session::MaxText);
    EXPECT_TRUE(bounded.value().first().reason.startsWith(u"yyy"));
}

TEST_F(History, ReadsTenThousandEntriesAndNoMore)
{
    for (int i = 0; i < 10'500; ++i)
        write(act(u"lock"_s), Morning + quint64(i));
    const Entries entries = read(1'000'000);
    ASSERT_TRUE(entries);
    EXPECT_EQ(entries.value().size(), 10'000);
}

TEST_F(History, IsGivenUpWithItsReaderAndNeverQueuedWithoutEnd)
{
    for (int i = 0; i < 5'000; ++i)
        write(act(u"lock"_s), Morning + quint64(i));
    auto history = std::make_unique<JournalHistory>(journal.write());
    QList<QFuture<Entries>> readings;
    for (int i = 0; i < JournalHistory::MaxWaiting; ++i)
        readings += history->read({}, 10'000);
    const QFuture<Entries> tooMany = history->read({}, 10'000);
    ASSERT_TRUE(tooMany.isFinished());
    EXPECT_EQ(tooMany.result().error().code, Error::Code::Busy);
    history.reset();
    for (const QFuture<Entries> &reading : readings)
        EXPECT_TRUE(reading.isFinished());
    EXPECT_EQ(answerOf(readings.last()).error().code, Error::Code::Cancelled);
}

TEST(HistoryWithoutAJournal, IsAnErrorAndNotAnEmptyOne)
{
    JournalHistory history(u"/nowhere/at/all"_s);
    const QFuture<Entries> future = history.read({}, 10);
    ASSERT_TRUE(eventually([&future] {
        return future.isFinished();
    }));
    ASSERT_FALSE(future.result());
    EXPECT_EQ(future.result().error().code, Error::Code::Internal);
}

} // namespace stationmaster::test
