// SPDX-License-Identifier: GPL-3.0-or-later
// The man page and the completion say what the program understands: nothing less, nothing more.
#include "backend/core/vocabulary.h"
#include "tests/support/printers.h"
#include "ui/terminal/command_line.h"
#include "ui/terminal/command_spec.h"
#include "ui/terminal/session_json.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>

#include <gtest/gtest.h>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

QString contents(const QString &name)
{
    QFile file(QStringLiteral(STATIONMASTER_RESOURCES) + u'/' + name);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
    return QString::fromUtf8(file.readAll());
}

/// The page as it reads, without what is for the formatter alone.
QString page()
{
    QString text = contents(u"man/stationctl.1"_s);
    text.replace(u"\\-"_s, u"-"_s);
    return text;
}

QStringList complete(const QStringList &words, const QString &program)
{
    QProcess bash;
    const QString script = u"source \"$1\"; shift; "_s + program
        + u"; COMP_WORDS=(\"$@\"); COMP_CWORD=$(($# - 1)); _stationctl; printf '%s\\n' \"${COMPREPLY[@]}\""_s;
    bash.start(u"bash"_s,
               QStringList{u"--norc"_s, u"-c"_s, script, u"bash"_s,
                           QStringLiteral(STATIONMASTER_RESOURCES) + u"/completions/stationctl"_s}
                   + words);
    EXPECT_TRUE(bash.waitForFinished());
    EXPECT_EQ(bash.readAllStandardError().toStdString(), std::string());
    return QString::fromUtf8(bash.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
}

/// Answers as stationctl does; one of the words is what a shell must never get to run.
QString stub()
{
    return u"stationctl() { case $1 in complete) [[ $2 == --users ]] && printf 'student1\\nstudent2\\n' || "
           "printf '%s\\n' c1 xrdp-10 student1 'st$(echo>&2 ran)';; --help) cat <<'HELP'\n"_s
        + parseCommandLine({u"stationctl"_s, u"--help"_s}).text
        + u"HELP\n;; *) printf -- '--all  --yes\\n';; esac; }"_s;
}

} // namespace

TEST(ManPage, HasEveryOptionAndNoOther)
{
    QSet<QString> known = {u"--help"_s, u"-h"_s, u"-?"_s, u"--version"_s};
    for (const OptionSpec &spec : optionSpecs()) {
        for (const QString &name : spec.names)
            known += (name.size() == 1 ? u"-"_s : u"--"_s) + name;
    }
    static const QRegularExpression option(u"(?<![\\w-])(--[a-z][a-z-]*|-[a-z?])(?![\\w-])"_s);
    QSet<QString> documented;
    for (const QRegularExpressionMatch &match : option.globalMatch(page()))
        documented += match.captured(1);
    for (const QString &missing : known - documented)
        ADD_FAILURE() << missing.toStdString() << " is not in the man page";
    for (const QString &invented : documented - known)
        ADD_FAILURE() << invented.toStdString() << " is in the man page only";
}

TEST(ManPage, HasEveryCommandAndItsOtherNames)
{
    const QString text = page();
    for (const CommandSpec &spec : commandSpecs()) {
        if (spec.kind == CommandSpec::Kind::Complete)
            continue;
        EXPECT_TRUE(text.contains(u"\n.B stationctl "_s + spec.name)) << spec.name.toStdString();
        for (const QString &alias : spec.aliases)
            EXPECT_TRUE(text.contains(alias)) << alias.toStdString();
    }
}

TEST(ManPage, HasTheExitCodesAndTheArticlesExamples)
{
    const QString text = page();
    for (int code = 0; code <= 5; ++code)
        EXPECT_TRUE(text.contains(u"\n.TP\n.B %1\n"_s.arg(code))) << code;
    for (const QString &example : {u"logoff"_s, u"logoff 12"_s, u"logoff TERM04 /server:Server1"_s})
        EXPECT_TRUE(text.contains(u"\n.EX\nstationctl "_s + example + u"\n.EE\n"_s)) << example.toStdString();
}

TEST(ManPage, HasEveryKeyAndWordOfTheJson)
{
    const QString text = page();
    Session session;
    QStringList words = sessionJson(session).keys();
    words += resultJson(session, Verb::Message, u"done"_s, Outcome{}, {}).keys();
    words += hostJson({}).keys();
    words += powerJson({}, {}, {}, PowerOutcome{PowerOutcome::End::Failed, Error()}, {}).keys();
    words += u"event"_s;
    for (const Word<LinkState> &state : vocabulary<LinkState>()) {
        if (state.value != LinkState::Idle && state.value != LinkState::Connecting)
            words += state.word;
    }
    words += pictureJson(session, Outcome{}, {}, {}, {}).keys();
    words += resultJson(session, Verb::LogOff, u"failed"_s, Error{}, {}).keys();
    for (int code = 0; code <= int(Error::Code::Internal); ++code)
        words += errorWord(Error::Code(code));
    for (const QString &word : words)
        EXPECT_TRUE(text.contains(QRegularExpression(u"\\b%1\\b"_s.arg(word)))) << word.toStdString();
}

TEST(ManPage, IsWellFormed)
{
    QProcess groff;
    groff.start(u"man"_s,
                {u"--warnings"_s, u"-l"_s, QStringLiteral(STATIONMASTER_RESOURCES) + u"/man/stationctl.1"_s});
    if (!groff.waitForStarted())
        GTEST_SKIP() << "man is not installed";
    ASSERT_TRUE(groff.waitForFinished());
    EXPECT_EQ(groff.readAllStandardError(), QByteArray());
    EXPECT_EQ(groff.exitCode(), 0);
}

TEST(Completion, OffersCommandsSessionsAndOptions)
{
    EXPECT_EQ(complete({u"stationctl"_s, u"lo"_s}, stub()), QStringList({u"logoff"_s, u"lock"_s}));
    EXPECT_EQ(complete({u"stationctl"_s, u"logoff"_s, u"x"_s}, stub()), QStringList(u"xrdp-10"_s));
    EXPECT_EQ(complete({u"stationctl"_s, u"logoff"_s, u"--a"_s}, stub()), QStringList(u"--all"_s));
    EXPECT_EQ(complete({u"stationctl"_s, u"logoff"_s, u"--user"_s, u""_s}, stub()),
              QStringList({u"student1"_s, u"student2"_s}));
    EXPECT_EQ(complete({u"stationctl"_s, u"logoff"_s, u"--user"_s, u"="_s, u"student2"_s}, stub()),
              QStringList(u"student2"_s));
    EXPECT_TRUE(complete({u"stationctl"_s, u"logoff"_s, u"--warn"_s, u""_s}, stub()).isEmpty());
}

TEST(Completion, RunsNothingThatASessionIsCalled)
{
    EXPECT_EQ(complete({u"stationctl"_s, u"logoff"_s, u"st"_s}, stub()),
              QStringList({u"student1"_s, u"st$(echo>&2 ran)"_s}));
}

TEST(Completion, KnowsEveryCommand)
{
    const QStringList offered = complete({u"stationctl"_s, u""_s}, stub());
    for (const CommandSpec &spec : commandSpecs())
        EXPECT_EQ(offered.contains(spec.name), spec.kind != CommandSpec::Kind::Complete)
            << spec.name.toStdString();
}

} // namespace stationmaster
