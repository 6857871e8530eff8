// SPDX-License-Identifier: GPL-3.0-or-later
// Real computers are restarted and shut down from a teacher's PC, and what is said of them is what they do.
#include "tests/lab/lab_test.h"
#include "tests/lab/room_lab.h"
#include "tests/support/printers.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QProcess>

#include <gtest/gtest.h>

namespace stationmaster::lab {

using namespace Qt::StringLiterals;

namespace {

constexpr int Count = 3;

class PowerLab : public RoomLab
{
protected:
    static void SetUpTestSuite() { boot(Count); }

    static bool isLoggedOn(int number) { return !sessionsOn(number).isEmpty(); }

    /// When this boot began, by the host itself; empty while it is not up.
    static QString bootOf(int number)
    {
        const LabHost::Output output = room().lab(number).run(
            {u"systemctl"_s, u"show"_s, u"--value"_s, u"-p"_s, u"UserspaceTimestampMonotonic"_s});
        return output.ok() ? output.out.trimmed() : QString();
    }

    static void begin(QProcess &command, const QStringList &words)
    {
        room().pc().open(command, QStringList(LabHost::programs() + u"/stationctl"_s) + words);
    }
    static LabHost::Output endOf(QProcess &command)
    {
        EXPECT_TRUE(LabHost::waitForEnd(command, 3 * LabHost::Timeout));
        return {command.exitCode(), QString::fromUtf8(command.readAllStandardOutput()),
                QString::fromUtf8(command.readAllStandardError())};
    }
    static QMap<QString, QJsonObject> byHost(const LabHost::Output &output)
    {
        QMap<QString, QJsonObject> lines;
        for (const QString &line : output.out.split(u'\n', Qt::SkipEmptyParts)) {
            const QJsonObject object = QJsonDocument::fromJson(line.toUtf8()).object();
            lines.insert(object.value(u"host"_s).toString(), object);
        }
        return lines;
    }
};

} // namespace

TEST_F(PowerLab, WhoIsLoggedOnAndWhatWantsItToStayOnIsNamedAndNothingIsTouched)
{
    ASSERT_TRUE(logOn(1));
    ASSERT_TRUE(room()
                    .onLab(1,
                           u"systemd-run --quiet --unit=lab-updates systemd-inhibit --what=shutdown"
                           " --who=Updates --why=installing --mode=block sleep infinity"_s)
                    .ok());
    const QString before = bootOf(1);
    LabHost::Output output;
    EXPECT_TRUE(LabHost::waitFor([&output] {
        output = room().onPc(u"stationctl restart --dry-run --server lab1,lab2"_s);
        return output.out.contains(u"Updates wants it to stay on: installing"_s);
    })) << output.out.toStdString()
        << output.err.toStdString();
    EXPECT_TRUE(succeeded(output));
    EXPECT_TRUE(output.out.contains(u"lab1: Would restart it. Logged on: student1."_s))
        << output.out.toStdString();
    EXPECT_TRUE(output.out.contains(u"lab2: Would restart it. Logged on: nobody."_s))
        << output.out.toStdString();
    EXPECT_TRUE(room().onLab(1, u"systemctl stop lab-updates"_s).ok());
    EXPECT_EQ(bootOf(1), before);
    EXPECT_TRUE(isLoggedOn(1));
}

TEST_F(PowerLab, WhoMayNotRestartsNothing)
{
    const QString before = bootOf(1);
    const LabHost::Output output = room().onPc(u"stationctl restart --yes --server visitor@lab1"_s);
    EXPECT_EQ(output.exitCode, 4) << output.out.toStdString() << output.err.toStdString();
    EXPECT_TRUE(output.err.contains(u"You may not do this there."_s)) << output.err.toStdString();
    EXPECT_EQ(bootOf(1), before);
}

TEST_F(PowerLab, ARestartIsDoneWhenTheComputerIsBackAndNobodyIsLoggedOnAnyMore)
{
    ASSERT_TRUE(logOn(1));
    const QString before = bootOf(1);
    ASSERT_FALSE(before.isEmpty());
    QProcess command;
    begin(
        command,
        {u"restart"_s, u"--yes"_s, u"--json"_s, u"--timeout"_s, u"150"_s, u"--server"_s, u"teacher@lab1"_s});
    ASSERT_TRUE(LabHost::waitFor(
        [&before] {
            const QString now = bootOf(1);
            return !now.isEmpty() && now != before;
        },
        2 * LabHost::Timeout));
    // Up again, but without a cable it is not back.
    EXPECT_EQ(command.state(), QProcess::Running);
    ASSERT_TRUE(room().rejoin(1)) << room().problem().toStdString();
    const LabHost::Output output = endOf(command);
    EXPECT_TRUE(succeeded(output));
    const QJsonObject result = byHost(output).value(u"teacher@lab1"_s);
    EXPECT_EQ(result.value(u"action"_s), u"restart"_s) << output.out.toStdString();
    EXPECT_EQ(result.value(u"result"_s), u"done"_s);
    EXPECT_EQ(result.value(u"proof"_s), u"seen"_s);
    EXPECT_FALSE(isLoggedOn(1));
    EXPECT_TRUE(succeeded(room().onPc(u"stationctl list --server lab1"_s))) << "with the same key as before";
}

TEST_F(PowerLab, OffIsSeenAndOneThatIsStillAtItIsNotSaidToBe)
{
    // lab3 takes the order and does not come to it: something that it stops takes its time.
    ASSERT_TRUE(room()
                    .onLab(3,
                           u"systemd-run --quiet --unit=lab-slow -p TimeoutStopSec=600"
                           " bash -c \"trap '' TERM; while :; do sleep 1; done\""_s)
                    .ok());
    // Long enough for the kernel to forget the address of a network card that is gone, and for ssh to hear of
    // it.
    const LabHost::Output output = room().onPc(
        u"stationctl shutdown --yes --json --timeout 150 --server lab[2-3]"_s, 5 * LabHost::Timeout);
    EXPECT_EQ(output.exitCode, 1) << output.err.toStdString();
    const QMap<QString, QJsonObject> results = byHost(output);
    EXPECT_EQ(results.value(u"lab2"_s).value(u"result"_s), u"done"_s) << output.out.toStdString();
    EXPECT_EQ(results.value(u"lab2"_s).value(u"proof"_s), u"seen"_s);
    EXPECT_TRUE(bootOf(2).isEmpty());
    EXPECT_EQ(results.value(u"lab3"_s).value(u"result"_s), u"failed"_s) << output.out.toStdString();
    EXPECT_EQ(results.value(u"lab3"_s).value(u"proof"_s), u"asked"_s);
    EXPECT_FALSE(bootOf(3).isEmpty());
}

} // namespace stationmaster::lab
