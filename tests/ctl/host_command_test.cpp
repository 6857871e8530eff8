// SPDX-License-Identifier: GPL-3.0-or-later
// What concerns a host as a whole: standing orders for everybody, and the record of what was done.
#include "tests/ctl/command_bench.h"
#include "tests/support/eventually.h"
#include "tests/support/fake_host_control.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace stationmaster {

using namespace Qt::StringLiterals;
using test::CommandBench;
using test::FakeHostControl;

namespace {

class HostCommandTest : public testing::Test
{
protected:
    HostCommandTest()
    {
        bench.host.control = &control;
        bench.backend.offer({&Capabilities::blocksAll, &Capabilities::history});
    }

    ExitCode run(const QStringList &arguments)
    {
        bench.code.reset();
        bench.terminal.dataLines.clear();
        bench.terminal.talkText.clear();
        return bench.run(QStringList(u"stationctl"_s) + arguments);
    }
    QJsonObject object(int line) const
    {
        return QJsonDocument::fromJson(bench.terminal.dataLines.value(line).toUtf8()).object();
    }

    /// `audit` with these words, which the host answers with `entries`.
    ExitCode audit(const QStringList &words, const Result<QList<HistoryEntry>> &entries)
    {
        bench.code.reset();
        bench.terminal.dataLines.clear();
        bench.terminal.talkText.clear();
        const size_t before = control.questions.size();
        if (!bench.begin(QStringList{u"stationctl"_s, u"audit"_s} + words))
            return ExitCode::Usage;
        EXPECT_TRUE(test::eventually([&] {
            return control.questions.size() > before;
        }));
        control.questions.back().answer(entries);
        EXPECT_TRUE(bench.waitForEnd());
        return bench.code.value_or(ExitCode(-1));
    }
    std::optional<StandingBlock> block() const { return bench.backend.host().standingBlock; }

    CommandBench bench;
    FakeHostControl control{bench.backend};
};

HistoryEntry entry(int second, const QString &operatorName, const QString &user)
{
    return {QDateTime::fromSecsSinceEpoch(1'800'000'000 - second).toUTC(),
            u"logoff"_s,
            u"refused"_s,
            u"NotAuthorized"_s,
            operatorName,
            {},
            user,
            u"c1"_s,
            u"xrdp-10"_s};
}

} // namespace

TEST_F(HostCommandTest, BlockAllIsTheHostsOrder)
{
    EXPECT_EQ(
        run({u"block"_s, u"--all"_s, u"--yes"_s, u"--message"_s, u"Eyes front"_s, u"--lease"_s, u"45m"_s}),
        ExitCode::Done);
    ASSERT_TRUE(block());
    EXPECT_EQ(block()->message, u"Eyes front"_s);
    EXPECT_EQ(control.lease, 2700);
    EXPECT_TRUE(bench.backend.calls.empty()) << "no session is dealt with one by one";
    EXPECT_EQ(bench.terminal.talkText, QString());
    EXPECT_EQ(run({u"unblock"_s, u"--all"_s, u"--yes"_s, u"-v"_s}), ExitCode::Done);
    EXPECT_FALSE(block());
    EXPECT_TRUE(bench.terminal.talkText.contains(u"Nobody is blocked any more."_s));
}

TEST_F(HostCommandTest, AnOrderForEverybodyIsAskedAbout)
{
    EXPECT_EQ(run({u"block"_s, u"--all"_s}), ExitCode::Usage) << "nobody can be asked";
    bench.terminal.asks = true;
    bench.terminal.answer = u"n"_s;
    EXPECT_EQ(run({u"block"_s, u"--all"_s}), ExitCode::Usage);
    EXPECT_EQ(run({u"block"_s, u"--all"_s, u"--dry-run"_s}), ExitCode::Done);
    EXPECT_EQ(bench.terminal.dataLines, QStringList(u"Would block everybody, and whoever logs on later."_s));
    EXPECT_EQ(control.blocks, 0);
    bench.terminal.answer = u"y"_s;
    EXPECT_EQ(run({u"block"_s, u"--all"_s}), ExitCode::Done);
    ASSERT_TRUE(block());
    EXPECT_EQ(block()->message, QString()) << "the site's own words";
    EXPECT_EQ(control.lease, 0) << "and lease";
}

TEST_F(HostCommandTest, AnOrderThatFailsHasItsCode)
{
    control.failure = Error{Error::Code::NotAuthorized, {}, {}};
    EXPECT_EQ(run({u"block"_s, u"--all"_s, u"--yes"_s, u"--json"_s}), ExitCode::NotAuthorized);
    EXPECT_EQ(object(0).value(u"action"_s), u"block-all"_s);
    EXPECT_EQ(object(0).value(u"error"_s), u"not-authorized"_s);
    bench.host.control = nullptr;
    EXPECT_EQ(run({u"unblock"_s, u"--all"_s, u"--yes"_s}), ExitCode::Failed);
    EXPECT_TRUE(bench.terminal.talkText.contains(u"missing or too old"_s))
        << bench.terminal.talkText.toStdString();
    EXPECT_EQ(run({u"audit"_s}), ExitCode::Failed);
}

TEST_F(HostCommandTest, SingleSessionsAreBlockedOneByOne)
{
    bench.backend.setImmediateAnswer(test::done);
    EXPECT_EQ(run({u"block"_s, u"c1"_s, u"--message"_s, u"Listen"_s}), ExitCode::Done);
    ASSERT_EQ(bench.backend.calls.size(), 1U);
    EXPECT_EQ(bench.backend.calls.at(0).action.verb, Verb::Block);
    EXPECT_EQ(bench.backend.calls.at(0).action.block().text, u"Listen"_s);
    EXPECT_EQ(run({u"unblock"_s, u"--user"_s, u"student2"_s, u"--all"_s, u"--yes"_s}), ExitCode::Done);
    EXPECT_EQ(bench.touched(Verb::Unblock), QStringList(u"c2"_s));
    EXPECT_EQ(control.blocks + control.unblocks, 0);
    EXPECT_EQ(run({u"block"_s, u"c1"_s, u"--lease"_s, u"5m"_s}), ExitCode::Usage);
    EXPECT_EQ(run({u"block"_s}), ExitCode::Usage) << "nobody blocks himself by mistake";
}

TEST_F(HostCommandTest, TheRecordIsShownNewestFirst)
{
    EXPECT_EQ(audit({}, QList{entry(0, u"teacher"_s, u"student1"_s), entry(9, u"root"_s, u"student2"_s)}),
              ExitCode::Done);
    EXPECT_EQ(control.questions.back().limit, 100);
    EXPECT_EQ(control.questions.back().since, QDateTime::fromSecsSinceEpoch(0));
    ASSERT_EQ(bench.terminal.dataLines.size(), 3);
    EXPECT_TRUE(bench.terminal.dataLines.at(1).contains(u"teacher"_s));
    EXPECT_TRUE(bench.terminal.dataLines.at(1).contains(u"Refused: not allowed"_s));
    EXPECT_TRUE(bench.terminal.dataLines.at(2).contains(u"root"_s));
    EXPECT_EQ(bench.terminal.talkText, QString());
}

TEST_F(HostCommandTest, TheRecordIsNarrowedByUserOperatorAndLines)
{
    const QList<HistoryEntry> entries{
        entry(0, u"teacher"_s, u"student1"_s), entry(1, u"root"_s, u"student1"_s),
        entry(2, u"teacher"_s, u"student2"_s), entry(3, u"teacher"_s, u"student1"_s)};
    EXPECT_EQ(audit({u"--user"_s, u"student1"_s, u"--operator"_s, u"teacher"_s, u"--json"_s}, entries),
              ExitCode::Done);
    EXPECT_EQ(control.questions.back().limit, HostControl::MaxHistory)
        << "what does not fit is left out here";
    ASSERT_EQ(bench.terminal.dataLines.size(), 2);
    EXPECT_EQ(object(0).value(u"operator"_s), u"teacher"_s);
    EXPECT_EQ(object(0).value(u"user"_s), u"student1"_s);
    EXPECT_EQ(object(0).value(u"at"_s), u"2027-01-15T08:00:00Z"_s);
    EXPECT_TRUE(object(0).value(u"operatorHost"_s).isNull());
    EXPECT_EQ(audit({u"--user"_s, u"student1"_s, u"-n"_s, u"1"_s, u"--json"_s}, entries), ExitCode::Done);
    EXPECT_EQ(bench.terminal.dataLines.size(), 1);
    EXPECT_EQ(audit({u"-n"_s, u"7"_s, u"--since"_s, u"2026-11-21"_s}, entries), ExitCode::Done);
    EXPECT_EQ(control.questions.back().limit, 7);
    EXPECT_EQ(control.questions.back().since, QDate(2026, 11, 21).startOfDay());
    EXPECT_EQ(audit({u"--operator"_s, u"nobody"_s}, entries), ExitCode::Done);
    EXPECT_TRUE(bench.terminal.dataLines.isEmpty());
}

TEST_F(HostCommandTest, TheRecordSaysWhetherItIsWhole)
{
    const auto numbered = [](std::initializer_list<quint64> numbers) {
        QList<HistoryEntry> entries;
        for (const quint64 number : numbers) {
            entries += entry(0, u"teacher"_s, u"student1"_s);
            entries.last().number = number;
        }
        return entries;
    };
    EXPECT_EQ(audit({u"--verify"_s}, numbered({9, 8, 7, 0, 0})), ExitCode::Done);
    EXPECT_EQ(control.questions.back().limit, HostControl::MaxHistory);
    EXPECT_EQ(bench.terminal.dataLines,
              QStringList{u"Entries 7 to 9: none is missing, none is there twice."_s});
    EXPECT_EQ(audit({u"--verify"_s}, numbered({20, 15, 14, 14, 14, 12, 12})), ExitCode::Failed);
    EXPECT_EQ(bench.terminal.dataLines, (QStringList{u"Missing: 13, 16-19"_s, u"There twice: 12, 14"_s}));
    EXPECT_EQ(audit({u"--verify"_s, u"--json"_s}, numbered({4, 1, 1})), ExitCode::Failed);
    ASSERT_EQ(bench.terminal.dataLines.size(), 1);
    const QJsonArray missing = object(0).value(u"missing"_s).toArray();
    ASSERT_EQ(missing.size(), 1);
    EXPECT_EQ(missing.at(0).toArray(), (QJsonArray{2, 3}));
    EXPECT_EQ(object(0).value(u"twice"_s), QJsonArray{1});
    EXPECT_EQ(audit({u"--verify"_s}, numbered({0})), ExitCode::Done) << "from before there were numbers";
    EXPECT_EQ(audit({u"--verify"_s}, Error{Error::Code::NotAuthorized, {}, {}}), ExitCode::NotAuthorized);
    EXPECT_EQ(run({u"list"_s, u"--verify"_s}), ExitCode::Usage);
}

TEST_F(HostCommandTest, ACountOfTheSameIsShown)
{
    HistoryEntry many = entry(0, u"student1"_s, u"student1"_s);
    many.count = 12;
    EXPECT_EQ(audit({}, QList{many}), ExitCode::Done);
    EXPECT_TRUE(bench.terminal.dataLines.at(1).contains(u"\u00d712"_s));
}

TEST_F(HostCommandTest, TheRecordIsNotForEverybody)
{
    EXPECT_EQ(audit({}, Error{Error::Code::NotAuthorized, {}, {}}), ExitCode::NotAuthorized);
    EXPECT_EQ(run({u"audit"_s, u"c1"_s}), ExitCode::Usage);
    EXPECT_EQ(run({u"audit"_s, u"--since"_s, u"soon"_s}), ExitCode::Usage);
    EXPECT_EQ(run({u"audit"_s, u"-n"_s, u"0"_s}), ExitCode::Usage);
}

TEST_F(HostCommandTest, AHostThatDoesNotAnswerIsNotWaitedForForEver)
{
    EXPECT_EQ(run({u"audit"_s, u"--timeout"_s, u"1"_s}), ExitCode::Unreachable);
}

} // namespace stationmaster
