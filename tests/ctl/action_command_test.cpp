// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ctl/command_bench.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTranslator>

namespace stationmaster {

using namespace Qt::StringLiterals;
using test::CommandBench;
using test::done;
using test::failure;

namespace {

QStringList ctl(const QStringList &words)
{
    return QStringList(u"stationctl"_s) + words;
}

QJsonObject object(const QString &line)
{
    return QJsonDocument::fromJson(line.toUtf8()).object();
}

} // namespace

TEST(ActionCommand, EachVerbReachesTheBackendAsItself)
{
    const QHash<QString, Verb> verbs = {{u"logoff"_s, Verb::LogOff},
                                        {u"disconnect"_s, Verb::Disconnect},
                                        {u"tsdiscon"_s, Verb::Disconnect},
                                        {u"lock"_s, Verb::Lock},
                                        {u"unlock"_s, Verb::Unlock}};
    for (auto it = verbs.begin(); it != verbs.end(); ++it) {
        CommandBench bench;
        bench.backend.setImmediateAnswer(done);
        EXPECT_EQ(bench.run(ctl({it.key(), u"student2"_s})), ExitCode::Done);
        EXPECT_EQ(bench.touched(it.value()), QStringList(u"c2"_s));
        EXPECT_EQ(bench.backend.calls.size(), 1U);
        EXPECT_EQ(bench.backend.calls.front().id, bench.backend.sessions().at(1).id);
        EXPECT_EQ(bench.terminal.talkText, QString()) << "what went well needs no words";
        EXPECT_TRUE(bench.terminal.dataLines.isEmpty());
    }
}

TEST(ActionCommand, ForceIsPassedOn)
{
    CommandBench bench;
    bench.backend.setImmediateAnswer(done);
    bench.run(ctl({u"logoff"_s, u"c1"_s, u"--force"_s}));
    EXPECT_TRUE(bench.backend.calls.front().action.logOff().force);
}

TEST(ActionCommand, NothingIsDoneForAnUnknownSession)
{
    CommandBench bench;
    EXPECT_EQ(bench.run(ctl({u"logoff"_s, u"c1"_s, u"99"_s, u"--yes"_s})), ExitCode::NoSuchSession);
    EXPECT_TRUE(bench.backend.calls.empty());
    EXPECT_EQ(bench.terminal.talkText, u"stationctl: There is no session “99”.\n"_s);
}

TEST(ActionCommand, EachReasonHasItsExitCode)
{
    const QList<std::pair<Error::Code, ExitCode>> codes = {
        {Error::Code::NotFound, ExitCode::NoSuchSession},
        {Error::Code::NotAuthorized, ExitCode::NotAuthorized},
        {Error::Code::Unreachable, ExitCode::Unreachable},
        {Error::Code::TimedOut, ExitCode::Failed},
        {Error::Code::Unsupported, ExitCode::Failed},
        {Error::Code::Busy, ExitCode::Failed},
        {Error::Code::Internal, ExitCode::Failed}};
    for (const auto &[error, code] : codes) {
        CommandBench bench;
        bench.backend.setImmediateAnswer(failure(error));
        EXPECT_EQ(bench.run(ctl({u"logoff"_s, u"c1"_s})), code);
        EXPECT_TRUE(bench.terminal.talkText.startsWith(u"stationctl: student1 (xrdp-10, session c1): "_s));
    }
}

TEST(ActionCommand, OneReasonForAllIsTheCodeAndMixedOnesAreOne)
{
    const auto run = [](const Result<Outcome> &first, const Result<Outcome> &second) {
        CommandBench bench;
        EXPECT_TRUE(bench.begin(ctl({u"logoff"_s, u"c1"_s, u"c2"_s, u"--yes"_s})));
        EXPECT_TRUE(bench.waitForCalls(2));
        bench.backend.calls.at(0).answer(first);
        bench.backend.calls.at(1).answer(second);
        EXPECT_TRUE(bench.waitForEnd());
        return *bench.code;
    };
    const Result<Outcome> refused = failure(Error::Code::NotAuthorized);
    EXPECT_EQ(run(done, done), ExitCode::Done);
    EXPECT_EQ(run(refused, refused), ExitCode::NotAuthorized);
    EXPECT_EQ(run(refused, failure(Error::Code::NotFound)), ExitCode::Failed);
    EXPECT_EQ(run(done, refused), ExitCode::Failed) << "something was done";
}

TEST(ActionCommand, AllAsksAndActsOnYes)
{
    CommandBench bench;
    bench.setOwn(1);
    bench.terminal.asks = true;
    bench.terminal.answer = u"y"_s;
    bench.backend.setImmediateAnswer(done);
    EXPECT_EQ(bench.run(ctl({u"logoff"_s, u"--all"_s})), ExitCode::Done);
    EXPECT_EQ(bench.touched(Verb::LogOff), QStringList({u"c1"_s, u"c3"_s}));
    EXPECT_TRUE(
        bench.terminal.talkText.contains(u"Log off 2 session(s)? Work that is not saved is lost. [y/N]"_s));
    EXPECT_TRUE(bench.terminal.talkText.contains(u"student1"_s));
    EXPECT_TRUE(bench.terminal.talkText.contains(u"student3"_s));
    EXPECT_FALSE(bench.terminal.talkText.contains(u"student2"_s));
}

TEST(ActionCommand, YesIsUnderstoodInEnglishAndInTheUsersLanguage)
{
    class French final : public QTranslator
    {
    public:
        bool isEmpty() const override { return false; }
        QString translate(const char *, const char *source, const char *, int) const override
        {
            return source == "yes"_ba ? u"Oui"_s : source == "y"_ba ? u"o"_s : QString();
        }
    } french;
    QCoreApplication::installTranslator(&french);
    for (const QString &answer : {u"y"_s, u"YES"_s, u"o"_s, u" oui\n"_s}) {
        CommandBench bench;
        bench.terminal.asks = true;
        bench.terminal.answer = answer;
        bench.backend.setImmediateAnswer(done);
        EXPECT_EQ(bench.run(ctl({u"logoff"_s, u"c1"_s, u"c2"_s})), ExitCode::Done) << answer.toStdString();
    }
}

TEST(ActionCommand, AnythingButYesDoesNothing)
{
    for (const QString &answer : {u""_s, u"n"_s, u"nyes"_s, u"yy"_s, u"\x1b[A"_s}) {
        CommandBench bench;
        bench.terminal.asks = true;
        bench.terminal.answer = answer;
        EXPECT_EQ(bench.run(ctl({u"logoff"_s, u"c1"_s, u"c2"_s})), ExitCode::Usage);
        EXPECT_TRUE(bench.backend.calls.empty());
        EXPECT_TRUE(bench.terminal.talkText.endsWith(u"stationctl: Nothing was done.\n"_s));
    }
}

TEST(ActionCommand, WithoutATerminalSeveralNeedYes)
{
    for (const QStringList &words : {QStringList{u"logoff"_s, u"c1"_s, u"c2"_s},
                                     {u"lock"_s, u"--all"_s},
                                     {u"logoff"_s, u"--user=student1"_s},
                                     {u"message"_s, u"--all"_s, u"hello"_s}}) {
        CommandBench bench;
        EXPECT_EQ(bench.run(ctl(words)), ExitCode::Usage);
        EXPECT_TRUE(bench.backend.calls.empty());
        EXPECT_TRUE(bench.terminal.talkText.contains(u"--yes"_s));
    }
}

TEST(ActionCommand, OneNamedTargetIsNotAskedAbout)
{
    CommandBench bench;
    bench.terminal.asks = true;
    bench.backend.setImmediateAnswer(done);
    EXPECT_EQ(bench.run(ctl({u"logoff"_s, u"c1"_s})), ExitCode::Done);
    EXPECT_TRUE(bench.terminal.reads.isEmpty());
}

TEST(ActionCommand, AllWithNobodyThereIsDone)
{
    CommandBench bench;
    bench.backend.setSessions({test::makeSession(u"c1"_s, u"me"_s)});
    bench.setOwn(0);
    EXPECT_EQ(bench.run(ctl({u"logoff"_s, u"--all"_s, u"--yes"_s})), ExitCode::Done);
    EXPECT_TRUE(bench.backend.calls.empty());
    EXPECT_EQ(bench.terminal.talkText, u"stationctl: No session fits. Nothing was done.\n"_s);
}

TEST(ActionCommand, DryRunSaysWhomAndTouchesNobody)
{
    CommandBench bench;
    EXPECT_EQ(bench.run(ctl({u"logoff"_s, u"--all"_s, u"--dry-run"_s, u"--warn=60"_s})), ExitCode::Done);
    EXPECT_TRUE(bench.backend.calls.empty());
    EXPECT_EQ(bench.terminal.dataLines,
              QStringList({u"Would log off student1 (xrdp-10, session c1)"_s,
                           u"Would log off student2 (xrdp-11, session c2)"_s,
                           u"Would log off student3 (xrdp-12, session c3)"_s}));
}

TEST(ActionCommand, VerboseTellsEachStep)
{
    CommandBench bench;
    ASSERT_TRUE(bench.begin(ctl({u"logoff"_s, u"c1"_s, u"-v"_s})));
    ASSERT_TRUE(bench.waitForCalls(1));
    const SessionId id = bench.backend.sessions().first().id;
    bench.backend.reach(id, Step::Ending);
    bench.backend.calls.front().answer(done);
    ASSERT_TRUE(bench.waitForEnd());
    EXPECT_EQ(bench.terminal.talkText,
              u"stationctl: Asking this computer for its sessions…\n"
              "stationctl: student1 (xrdp-10, session c1): Logging off…\n"
              "stationctl: student1 (xrdp-10, session c1): Logged off.\n"_s);
}

TEST(ActionCommand, JsonIsOneObjectForEachTarget)
{
    CommandBench bench;
    ASSERT_TRUE(bench.begin(ctl({u"logoff"_s, u"c1"_s, u"c2"_s, u"--yes"_s, u"--json"_s})));
    ASSERT_TRUE(bench.waitForCalls(2));
    bench.backend.calls.at(0).answer(done);
    bench.backend.calls.at(1).answer(Error{Error::Code::TimedOut, {}, {u"firefox (4711)"_s}});
    ASSERT_TRUE(bench.waitForEnd());
    ASSERT_EQ(bench.terminal.dataLines.size(), 2);
    const QJsonObject first = object(bench.terminal.dataLines.at(0));
    EXPECT_EQ(first.value(u"session"_s), u"c1"_s);
    EXPECT_EQ(first.value(u"action"_s), u"logoff"_s);
    EXPECT_EQ(first.value(u"result"_s), u"done"_s);
    EXPECT_EQ(first.value(u"proof"_s), u"seen"_s);
    const QJsonObject second = object(bench.terminal.dataLines.at(1));
    EXPECT_EQ(second.value(u"result"_s), u"failed"_s);
    EXPECT_EQ(second.value(u"error"_s), u"timed-out"_s);
    EXPECT_EQ(second.value(u"remaining"_s), QJsonArray({u"firefox (4711)"_s}));
    EXPECT_TRUE(bench.terminal.talkText.contains(u"firefox (4711)"_s)) << "and a person sees why";
}

TEST(ActionCommand, WhatWasOnlyAskedForIsSaid)
{
    CommandBench bench;
    bench.backend.setImmediateAnswer(Outcome{Outcome::Proof::AskedOnly, {}});
    EXPECT_EQ(bench.run(ctl({u"lock"_s, u"c1"_s})), ExitCode::Done);
    EXPECT_TRUE(bench.terminal.talkText.contains(u"Asked to lock; the session did not confirm it."_s));
}

TEST(ActionCommand, AMessageCanBeTypedOrPiped)
{
    CommandBench typed;
    typed.backend.setImmediateAnswer(Outcome{Outcome::Proof::Seen, {u"terminal"_s}});
    EXPECT_EQ(typed.run(ctl({u"message"_s, u"c1"_s, u"good"_s, u"bye"_s, u"-v"_s})), ExitCode::Done);
    EXPECT_EQ(typed.backend.calls.front().action.message().text, u"good bye"_s);
    EXPECT_TRUE(typed.terminal.talkText.contains(u"Message delivered. (terminal)"_s));

    CommandBench piped;
    piped.terminal.answer = u"first line\nsecond line\n"_s;
    piped.backend.setImmediateAnswer(done);
    EXPECT_EQ(piped.run(ctl({u"message"_s, u"c1"_s})), ExitCode::Done);
    EXPECT_EQ(piped.terminal.reads, QStringList(u"all"_s));
    EXPECT_EQ(piped.backend.calls.front().action.message().text, u"first line\nsecond line"_s);
}

TEST(ActionCommand, AnEmptyInputSendsNothing)
{
    CommandBench bench;
    bench.terminal.answer = u""_s;
    EXPECT_EQ(bench.run(ctl({u"message"_s, u"c1"_s})), ExitCode::Usage);
    EXPECT_TRUE(bench.backend.calls.empty());
}

} // namespace stationmaster
