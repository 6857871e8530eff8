// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/control/helper_process.h"

#include "backend/core/async.h"
#include "backend/linux/process_files.h"
#include "tests/support/eventually.h"
#include "tests/support/printers.h"

#include <QFile>
#include <QTemporaryDir>

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
    helper.environment = {{u"XAUTHORITY"_s, u"/x"_s}};
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

TEST(HelperProcess, IsKilledWhileItSaysTooMuch)
{
    HelperCall flood = call({u"cat"_s, u"/dev/zero"_s});
    flood.deadline = std::chrono::minutes(5);
    EXPECT_EQ(failureOf(flood), Error::Code::Internal);
    flood.command = {u"sh"_s, u"-c"_s, u"cat /dev/zero >&2"_s};
    EXPECT_EQ(failureOf(flood), Error::Code::Internal);
}

TEST(HelperProcess, WhatItStartedIsKilledWithIt)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"pid"_s);
    HelperCall helper =
        call({u"sh"_s, u"-c"_s, u"sleep 600 >/dev/null 2>&1 & echo $! > \"$0\"; wait"_s, file});
    helper.deadline = std::chrono::milliseconds(500);
    EXPECT_EQ(failureOf(helper), Error::Code::TimedOut);
    QFile written(file);
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    const int pid = written.readAll().trimmed().toInt();
    ASSERT_GT(pid, 1);
    // Gone, or waiting for whoever inherits it to notice.
    EXPECT_TRUE(test::eventually([pid] {
        const QByteArray stat = ProcessFiles({}, quint32(pid)).stat();
        return stat.isEmpty() || stat.contains(") Z ");
    }));
}

TEST(HelperProcess, ForAnotherUserItIsAUnitThatEndsWithHisSession)
{
    HelperCall helper = call({u"busctl"_s, u"costs $5 and ${HOME}"_s});
    helper.uid = 1001;
    helper.scope = u"session-c1.scope"_s;
    helper.environment = {{u"XAUTHORITY"_s, u"/x y"_s}};
    const QStringList words = helperUnitCommand(helper, u"h.service"_s);
    for (const QString &word :
         {u"--unit=h.service"_s, u"--uid=1001"_s, u"--property=BindsTo=session-c1.scope"_s,
          u"--property=After=session-c1.scope"_s, u"--property=RuntimeMaxSec=5000ms"_s,
          u"--property=NoNewPrivileges=yes"_s, u"--setenv=XAUTHORITY=/x y"_s})
        EXPECT_TRUE(words.contains(word)) << word.toStdString();
    EXPECT_EQ(words.mid(words.indexOf(u"--"_s)),
              QStringList({u"--"_s, u"busctl"_s, u"costs $$5 and $${HOME}"_s}));
    helper.scope.clear();
    EXPECT_TRUE(helperUnitCommand(helper, u"h.service"_s).filter(u"BindsTo"_s).isEmpty());
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
