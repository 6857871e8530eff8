// SPDX-License-Identifier: GPL-3.0-or-later
// Host1.History: who may read it, and what he gets.
#include "backend/protocol/marshalling.h"
#include "backend/protocol/names.h"
#include "tests/daemon/service_fixture.h"

#include <QDBusArgument>
#include <QTest>

namespace stationmaster::test {

using namespace Qt::StringLiterals;

namespace {

class HistoryService : public ServiceFixture
{
protected:
    static QDBusMessage ask(const Client &client, qulonglong since = 0, uint limit = 100)
    {
        return client.call(protocol::RootPath, protocol::HostInterface, u"History"_s, {since, limit});
    }

    static QList<HistoryEntry> entriesOf(const QDBusMessage &reply)
    {
        EXPECT_EQ(reply.signature(), u"aa{sv}"_s);
        QList<HistoryEntry> entries;
        for (const QVariantMap &entry : qdbus_cast<QList<QVariantMap>>(reply.arguments().value(0)))
            entries += protocol::decodeHistory(entry);
        return entries;
    }
};

} // namespace

TEST_F(HistoryService, GoesToThoseWhoMayReadIt)
{
    startService();
    const HistoryEntry entry{QDateTime::fromMSecsSinceEpoch(1'767'225'600'123),
                             u"logoff"_s,
                             u"refused"_s,
                             u"NotAuthorized"_s,
                             u"teacher"_s,
                             u"10.0.0.9"_s,
                             u"student1"_s,
                             u"c1"_s,
                             u"xrdp-10"_s};
    HistoryEntry bare;
    bare.at = entry.at;
    bare.act = u"rename-station"_s;
    bare.outcome = u"done"_s;
    bare.operatorName = u"root"_s;
    history.answer = QList<HistoryEntry>{entry, bare};
    for (const quint32 who : {Teacher, Root})
        EXPECT_EQ(entriesOf(ask(clientOf(who))), (QList<HistoryEntry>{entry, bare})) << who;
    EXPECT_EQ(asked, QStringList{u"org.stationmaster.audit "_s}) << "root needs no asking";
    EXPECT_TRUE(audit.records.isEmpty()) << "looking is no act";

    for (const quint32 who : {Student, Admin, Unnamed}) {
        audit.records.clear();
        const std::optional<Error> error = errorOf(ask(clientOf(who)));
        ASSERT_TRUE(error) << who;
        EXPECT_EQ(error->code, Error::Code::NotAuthorized);
        ASSERT_EQ(audit.records.size(), 1);
        EXPECT_EQ(audit.records.first().act, u"history"_s);
        EXPECT_EQ(audit.records.first().outcome, AuditRecord::Outcome::Refused);
    }
    EXPECT_EQ(history.asked.size(), 2);
}

TEST_F(HistoryService, IsBoundedAndAsOldAsAsked)
{
    startService();
    const Client teacher = clientOf(Teacher);
    EXPECT_FALSE(errorOf(ask(teacher, 1'767'225'600'123'456, 20)));
    EXPECT_FALSE(errorOf(ask(teacher, 0, 4'000'000'000U)));
    ASSERT_EQ(history.asked.size(), 2);
    EXPECT_EQ(history.asked.first().first.toMSecsSinceEpoch(), 1'767'225'600'123);
    EXPECT_EQ(history.asked.first().second, 20);
    EXPECT_EQ(history.asked.last().second, 10'000);
}

TEST_F(HistoryService, AJournalThatCannotBeReadIsSaidToBeSo)
{
    startService();
    history.answer = Error{Error::Code::TimedOut, u"the journal is too large or too slow"_s, {}};
    const std::optional<Error> error = errorOf(ask(clientOf(Teacher)));
    ASSERT_TRUE(error);
    EXPECT_EQ(error->code, Error::Code::TimedOut);
    EXPECT_TRUE(service->isIdle());
}

} // namespace stationmaster::test
