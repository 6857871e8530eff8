// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printers.h"
#include "tests/ui/window_scene.h"

#include "ui/actions/action_texts.h"
#include "ui/commands/enablement.h"
#include "ui/grid/session_text_model.h"
#include "ui/text/counts_text.h"
#include "ui/text/error_text.h"
#include "ui/text/job_text.h"
#include "ui/text/picture_text.h"
#include "ui/text/session_text.h"

#include <QLocale>
#include <QTextDocument>
#include <QTimeZone>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace stationmaster::test {
namespace {

using namespace Qt::StringLiterals;
using testing::HasSubstr;

const QList<Verb> allVerbs = [] {
    QList<Verb> verbs;
    for (const ActionInfo &action : actionCatalogue())
        verbs += action.verb;
    return verbs;
}();
const QList<Error::Code> allCodes{
    Error::Code::NotFound,    Error::Code::NotAuthorized, Error::Code::Unreachable,    Error::Code::TimedOut,
    Error::Code::Unsupported, Error::Code::Busy,          Error::Code::Cancelled,      Error::Code::Protocol,
    Error::Code::Internal,    Error::Code::OutsideHours,  Error::Code::OutsideNetworks};

QDateTime noon()
{
    return {QDate(2026, 1, 1), QTime(12, 0), QTimeZone::utc()};
}

TEST(Text, EveryVerbStepKindAndCodeHasItsTexts)
{
    for (const Verb verb : allVerbs) {
        EXPECT_FALSE(actionText(verb).name().isEmpty());
        EXPECT_FALSE(actionText(verb).underWay(1, 2).isEmpty());
        EXPECT_FALSE(actionText(verb).underWay(u"Ada"_s).isEmpty());
        for (const auto proof : {Outcome::Proof::Seen, Outcome::Proof::AskedOnly}) {
            EXPECT_FALSE(resultSentence({verb}, Outcome{proof, {}}).isEmpty());
            EXPECT_FALSE(shortResult({verb}, Outcome{proof, {}}).isEmpty());
        }
        for (const Step step : {Step::Checking, Step::Asking, Step::Ending, Step::Killing, Step::Verifying})
            EXPECT_FALSE(stepText(verb, step).isEmpty());
    }
    QSet<QString> sentences;
    for (const Error::Code code : allCodes) {
        sentences += errorSentence({code, u"detail"_s, {}});
        EXPECT_FALSE(shortResult({}, Error{code, {}, {}}).isEmpty());
    }
    EXPECT_EQ(sentences.size(), allCodes.size()) << "each its own";
}

TEST(Text, WordsForTheFiveDifferentThingsAreNeverShared)
{
    QSet<QString> words;
    for (const Verb verb : allVerbs)
        words += actionText(verb).name();
    EXPECT_EQ(words.size(), allVerbs.size());
}

TEST(Text, AskedIsNotDone)
{
    const Result<Outcome> asked(Outcome{Outcome::Proof::AskedOnly, {}});
    // To be brought to the front is always seen.
    for (const Verb verb : {Verb::LogOff, Verb::Disconnect, Verb::Lock, Verb::Unlock, Verb::Message}) {
        const Action action{verb};
        EXPECT_NE(resultSentence(action, asked), resultSentence(action, Outcome{})) << int(verb);
        EXPECT_NE(shortResult(action, asked), shortResult(action, Outcome{})) << int(verb);
    }
    EXPECT_EQ(resultSentence({Verb::LogOff}, asked),
              u"Told to end; whether anything is left of it could not be checked."_s);
}

TEST(Text, SummaryCountsSessionsAndReadsWellWhenNoneWasDone)
{
    const WindowScene english;
    const QList<Session> sessions = makeSessions(3);
    const Error refused{Error::Code::NotAuthorized, {}, {}};
    const Action logOff{Verb::LogOff};
    EXPECT_EQ(summarySentence({logOff, {{sessions[0], Outcome{}}, {sessions[1], refused}}}),
              u"1 logged off, 1 could not be logged off"_s);
    EXPECT_EQ(summarySentence({logOff, {{sessions[0], refused}, {sessions[1], refused}}}),
              u"2 could not be logged off"_s);
    for (const Verb verb : allVerbs) {
        EXPECT_GT(summarySentence({{verb}, {{sessions[0], refused}}}).size(), u"1 could not be"_s.size())
            << int(verb);
    }
}

TEST(Text, SummarySaysOfWhatWasNotSeenThatItWasNotSeen)
{
    const WindowScene english;
    const QList<Session> sessions = makeSessions(3);
    const Result<Outcome> asked(Outcome{Outcome::Proof::AskedOnly, {}});
    const Error refused{Error::Code::NotAuthorized, {}, {}};
    EXPECT_EQ(summarySentence({{Verb::Lock}, {{sessions[0], asked}}}),
              u"1 asked to lock, but not seen to be locked"_s);
    EXPECT_EQ(
        summarySentence(
            {{Verb::LogOff}, {{sessions[0], Outcome{}}, {sessions[1], asked}, {sessions[2], refused}}}),
        u"1 logged off, 1 told to end, but nobody could check whether it did, 1 could not be logged off"_s);
    Action message{Verb::Message};
    message.edit<MessageOptions>().waitSeen = true;
    EXPECT_EQ(summarySentence({message, {{sessions[0], Outcome{}}, {sessions[1], refused}}}),
              u"0 of 2 have seen the message, 1 message could not be delivered"_s);
    for (const Verb verb : allVerbs)
        EXPECT_THAT(summarySentence({{verb}, {{sessions[0], asked}}}).toStdString(), HasSubstr("1"))
            << int(verb);
}

TEST(Text, WhatTheHostGoesOnWithOutOfReachIsNeitherDoneNorFailed)
{
    const WindowScene english;
    const QList<Session> sessions = makeSessions(3);
    const Error lost{Error::Code::Unreachable, {}, {}};
    const Error refused{Error::Code::NotAuthorized, {}, {}};
    Action warned{Verb::LogOff};
    warned.edit<LogOffOptions>().graceSeconds = 20;
    EXPECT_NE(resultSentence(warned, lost), errorSentence(lost));
    EXPECT_EQ(summarySentence({warned, {{sessions[0], lost}, {sessions[1], lost}}}),
              u"2 with an end that is not known here"_s);
    EXPECT_EQ(
        summarySentence({warned, {{sessions[0], Outcome{}}, {sessions[1], refused}, {sessions[2], lost}}}),
        u"1 logged off, 1 could not be logged off, 1 with an end that is not known here"_s);
    // What the host does not count down has nobody who goes on with it.
    EXPECT_EQ(summarySentence({{Verb::LogOff}, {{sessions[0], lost}}}), u"1 could not be logged off"_s);
}

TEST(Text, WhatIsLeftOfASessionIsNamedHarmlessly)
{
    const QString sentence = errorSentence({Error::Code::TimedOut, {}, {u"fire\u202Efox\n(1)"_s}});
    EXPECT_THAT(sentence.toStdString(), HasSubstr("fox"));
    EXPECT_FALSE(sentence.contains(QChar(0x202E)));
    EXPECT_FALSE(sentence.contains(u'\n'));
}

TEST(Text, TheHoursAtWhichScreensMayBeLookedAtAreNamed)
{
    const WindowScene english;
    const QLocale before;
    QLocale::setDefault(QLocale::c());
    const QString words = u"Mon-Fri 08:00-17:00; Sat 22:00-24:00"_s;
    const QString sentence =
        u"This site allows looking at screens on Mon–Fri 08:00–17:00, Sat 22:00–24:00."_s;
    EXPECT_EQ(troubleSentence(*ObservationHours::parse(words)), sentence);
    EXPECT_EQ(errorSentence({Error::Code::OutsideHours, words, {}}), sentence);
    EXPECT_FALSE(shortTrouble(*ObservationHours::parse(words)).isEmpty());
    QLocale::setDefault(before);
    const QString hostile = errorSentence({Error::Code::OutsideHours, u"<b>%1"_s, {}});
    EXPECT_EQ(hostile, u"This site does not allow looking at screens at this hour."_s);
    EXPECT_EQ(troubleSentence(Error::Code::OutsideHours), hostile);
    EXPECT_EQ(troubleSentence(Error::Code::OutsideNetworks),
              errorSentence({Error::Code::OutsideNetworks, {}, {}}));
}

TEST(Text, PercentSignsInNamesAreNotPlaces)
{
    Session session = makeSession(u"c1"_s, u"%1%2"_s);
    session.fullName = u"%2 %1"_s;
    session.station = u"%1"_s;
    EXPECT_EQ(actionText(Verb::LogOff).underWay(session.displayName()), u"Logging off %2 %1…"_s);
    EXPECT_TRUE(detailLines(session, noon()).contains(u"Station: %1 (RDP)"_s));
}

TEST(Text, Durations)
{
    const auto ago = [](qint64 seconds) {
        return durationText(noon().addSecs(-seconds), noon());
    };
    EXPECT_EQ(ago(-500), u"0 min"_s);
    EXPECT_EQ(ago(59), u"0 min"_s);
    EXPECT_EQ(ago(300), u"5 min"_s);
    EXPECT_EQ(ago(7800), u"2 h 10 min"_s);
    EXPECT_EQ(ago(3 * 86400 + 3600), u"3 d 1 h"_s);
    EXPECT_EQ(idleText(noon().addSecs(-300), noon()), u"idle 5 min"_s);
    EXPECT_EQ(idleText(noon().addSecs(-30), noon()), u"idle"_s);
}

TEST(Text, TotalSaysHowManyAreShownWhereThatIsNotAll)
{
    const WindowScene english;
    EXPECT_EQ(totalText({}, 0, false), u"0 sessions"_s);
    EXPECT_EQ(totalText({28, {}, 0, 0}, 28, false), u"28 sessions"_s);
    EXPECT_EQ(totalText({28, {}, 0, 0}, 1, false), u"1 of 28 sessions"_s);
    EXPECT_EQ(totalText({28, {}, 3, 0}, 25, false), u"28 sessions"_s)
        << "text sessions are told of elsewhere";
    EXPECT_EQ(totalText({28, {}, 3, 0}, 25, true), u"25 of 28 sessions"_s);
}

TEST(Text, EveryVerbThatIsNotToBeHadSaysWhy)
{
    Session session = makeSession(u"c1"_s, u"ada"_s);
    session.verbs = {};
    for (const Verb verb : allVerbs)
        EXPECT_FALSE(whyNotText(session, verb).isEmpty());
    // What the host part brings comes with how to install it.
    for (const Verb verb : {Verb::Message, Verb::Block, Verb::LogOffEverywhere})
        EXPECT_THAT(whyNotText(session, verb).toStdString(),
                    HasSubstr("sudo apt install ./stationmaster-host_"));
    session.verbs = Verb::LogOff;
    EXPECT_TRUE(whyNotText(session, Verb::LogOff).isEmpty());
}

TEST(Enablement, NothingSelectedIsNeverAll)
{
    for (const Verb verb : allVerbs)
        EXPECT_FALSE(enablementForSelected(verb, {}, SessionBackend::State::Ready).enabled);
}

TEST(Enablement, OneThatCanIsEnoughAndTheReasonIsGivenOtherwise)
{
    QList<Session> sessions = makeSessions(2);
    sessions[0].verbs = {};
    EXPECT_TRUE(enablementForSelected(Verb::Lock, sessions, SessionBackend::State::Ready).enabled);
    sessions[1].verbs = {};
    const Enablement none = enablementForSelected(Verb::Lock, sessions, SessionBackend::State::Ready);
    EXPECT_FALSE(none.enabled);
    EXPECT_FALSE(none.why.isEmpty());
    EXPECT_FALSE(enablementForAll(Verb::LogOff, sessions, SessionBackend::State::Loading).enabled);
    EXPECT_TRUE(enablementForAll(Verb::LogOff, sessions, SessionBackend::State::Ready).enabled);
}

TEST(SessionTextModel, ScreenReaderHearsEverythingThatATileShows)
{
    QList<Session> sessions = makeSessions(1);
    sessions[0].own = true;
    sessions[0].idleSince = QDateTime::currentDateTimeUtc().addSecs(-400);
    WindowScene scene(sessions);
    scene.model.setBusy(sessions[0].id, true);
    scene.model.setStep(sessions[0].id, Step::Ending);
    EXPECT_EQ(scene.tile(u"student1"_s).data(Qt::AccessibleTextRole).toString(),
              u"Full student1, your own session, xrdp-10, RDP, Active, idle 6 min, Logging off…"_s);
}

TEST(SessionTextModel, NamesInToolTipsAreNeverMarkup)
{
    QList<Session> sessions = makeSessions(1);
    sessions[0].fullName = u"<img src='/etc/passwd'><b>Bold</b>"_s;
    sessions[0].remoteHost = u"<u>host</u>"_s;
    WindowScene scene(sessions);
    QTextDocument document;
    document.setHtml(scene.tile(u"student1"_s).data(Qt::ToolTipRole).toString());
    EXPECT_THAT(document.toPlainText().toStdString(), HasSubstr("<img src='/etc/passwd'><b>Bold</b>"));
    EXPECT_THAT(document.toPlainText().toStdString(), HasSubstr("<u>host</u>"));
}

} // namespace
} // namespace stationmaster::test
