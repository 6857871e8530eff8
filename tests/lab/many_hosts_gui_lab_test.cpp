// SPDX-License-Identifier: GPL-3.0-or-later
// The dashboard itself on a teacher's PC, and six real computers at the other end of ssh, of which some are
// lost and come back. STATIONMASTER_SCREENSHOTS names a folder for pictures of its window.
#include "tests/lab/lab_test.h"
#include "tests/lab/room_lab.h"
#include "tests/lab/teacher.h"
#include "tests/support/printers.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>

#include <gtest/gtest.h>

#include <cstdio>
#include <memory>

namespace stationmaster::lab {

using namespace Qt::StringLiterals;

namespace {

constexpr int Count = 6;
constexpr qint64 DroppedMs = 20'000; ///< How long nothing comes through.
constexpr double StallGoalMs = 50;

const QString rooms = u"[Room 1]\nlab[1-6]\n"_s;

/// One that does not end when it is asked to.
const QString stubborn = u"bash -c \"trap '' TERM HUP; while :; do sleep 1; done\""_s;

/// Writes down who asks the login manager to end whom, and returns when it does: when it has written a
/// question down. What busctl says of itself it does not say in every release.
const QString recordLine =
    u"systemd-run --quiet --collect --unit=lab-record -p StandardOutput=file:/run/lab-record"
    " busctl monitor --json=short"
    " --match=type=method_call,interface=org.freedesktop.login1.Manager"
    " --match=type=method_call,interface=org.freedesktop.login1.Session"
    " && until grep -qs ListSessions /run/lab-record; do loginctl list-sessions >/dev/null; sleep 0.02; done"_s;

class ManyHostsGuiLab : public RoomLab
{
protected:
    static void SetUpTestSuite() { boot(Count); }

    void SetUp() override
    {
        RoomLab::SetUp();
        if (IsSkipped() || HasFatalFailure())
            return;
        for (int number = 1; number <= Count; ++number)
            ASSERT_TRUE(logOn(number, u"x11"_s)) << number;
        teacher = std::make_unique<Teacher>(room(), rooms);
        threadsBefore = teacher->ask(u"threads"_s).value(u"threads"_s).toArray();
        ASSERT_FALSE(threadsBefore.isEmpty());
        ASSERT_TRUE(teacher->does(u"open"_s));
        ASSERT_TRUE(seesAll()) << shown();
    }
    void TearDown() override
    {
        if (!teacher)
            return;
        for (int number = 1; number <= Count; ++number)
            room().setCable(number, true);
        expectNothingLeft();
        teacher.reset();
    }

    static QString hostName(int number) { return u"lab%1"_s.arg(number); }
    static QString keyOf(int number) { return hostName(number) + u' ' + sessionsOn(number).value(0).id(); }

    /// The computers in sight of which a desktop has a row that is not grey.
    static QStringList seen(const QJsonObject &shown)
    {
        QStringList hosts;
        const QJsonArray rows = shown.value(u"rows"_s).toArray();
        for (const QJsonValue &row : rows) {
            if (!row[u"stale"_s].toBool() && !row[u"text"_s].toBool())
                hosts += row[u"host"_s].toString();
        }
        hosts.sort();
        return hosts;
    }
    static QStringList all()
    {
        QStringList hosts;
        for (int number = 1; number <= Count; ++number)
            hosts += hostName(number);
        return hosts;
    }
    bool seesAll()
    {
        return teacher->waitToSee([](const QJsonObject &shown) {
            return seen(shown) == all();
        });
    }
    static QStringList selected(const QJsonObject &shown)
    {
        return shown.value(u"selected"_s).toVariant().toStringList();
    }
    std::string shown() const
    {
        return QJsonDocument(teacher->shown()).toJson(QJsonDocument::Compact).toStdString();
    }

    /// Shown and not asserted: a machine that tests in parallel keeps any thread waiting.
    void tellStalls(const char *when)
    {
        const QJsonObject stalls = teacher->ask(u"stalls"_s);
        std::printf(
            "GUI thread while %s: kept from its events for %.1f ms at most, of which it worked %.1f ms; "
            "most work at a stretch %.1f ms; goal %.0f ms\n",
            when, stalls.value(u"late"_s).toDouble(), stalls.value(u"worked"_s).toDouble(),
            stalls.value(u"mostWork"_s).toDouble(), StallGoalMs);
    }

    /// No thread and no ssh outlives the window.
    void expectNothingLeft()
    {
        EXPECT_TRUE(teacher->does(u"close"_s));
        EXPECT_TRUE(LabHost::waitFor([] {
            return room().onPc(u"! pgrep -x ssh"_s).ok();
        }));
        QJsonArray threads;
        EXPECT_TRUE(LabHost::waitFor([&] {
            threads = teacher->ask(u"threads"_s).value(u"threads"_s).toArray();
            return threads == threadsBefore;
        })) << QJsonDocument(threads).toJson().toStdString()
            << "before: " << QJsonDocument(threadsBefore).toJson().toStdString();
        EXPECT_TRUE(teacher->end());
    }

    /// How often somebody has asked the login manager there to end something since recordLine.
    static int endingsAskedOn(int number)
    {
        return room()
            .onLab(number, u"grep -cE '\"member\":\"(Terminate|Kill)[A-Za-z]*\"' /run/lab-record"_s)
            .out.trimmed()
            .toInt();
    }

    std::unique_ptr<Teacher> teacher;
    QJsonArray threadsBefore;
};

} // namespace

TEST_F(ManyHostsGuiLab, RowsOfAllComputersComeAndNothingIsLeftWhenTheWindowIsClosed)
{
    const QJsonObject shownNow = teacher->shown();
    EXPECT_EQ(shownNow.value(u"ready"_s).toInt(), Count) << shown();
    EXPECT_EQ(shownNow.value(u"bars"_s).toArray().size(), 0) << shown();
    EXPECT_EQ(room().onPc(u"pgrep -cx ssh"_s).out.trimmed().toInt(), Count);
    for (int number = 1; number <= Count; ++number)
        EXPECT_TRUE(shown().find(sessionsOn(number).value(0).id().toStdString()) != std::string::npos)
            << number;
    teacher->shoot(u"many-hosts"_s);
    tellStalls("six computers came");
}

TEST_F(ManyHostsGuiLab, AComputerThatNothingReachesForAWhileGreysOutAndComesBackWithTheSelection)
{
    ASSERT_TRUE(teacher->does(u"select lab2 lab3"_s));
    const QStringList chosen{keyOf(2), keyOf(3)};
    ASSERT_TRUE(teacher->waitToSee([&](const QJsonObject &shown) {
        return selected(shown) == chosen;
    })) << shown();
    ASSERT_TRUE(teacher->does(u"begin"_s));

    QElapsedTimer dropped;
    dropped.start();
    ASSERT_TRUE(room().setCable(2, false));
    EXPECT_TRUE(teacher->waitToSee([](const QJsonObject &shown) {
        QStringList others = all();
        others.removeOne(hostName(2));
        return seen(shown) == others;
    })) << shown();
    EXPECT_EQ(selected(teacher->shown()), chosen) << shown();
    teacher->shoot(u"many-hosts-lost"_s);
    ASSERT_TRUE(LabHost::waitFor([&] {
        return dropped.hasExpired(DroppedMs);
    }));
    ASSERT_TRUE(room().setCable(2, true));

    EXPECT_TRUE(seesAll()) << shown();
    EXPECT_EQ(selected(teacher->shown()), chosen) << shown();
    EXPECT_EQ(teacher->shown().value(u"wasStale"_s).toVariant().toStringList(), QStringList(hostName(2)))
        << "no other computer's rows turned grey";
    tellStalls("one computer was lost and came back");
}

TEST_F(ManyHostsGuiLab, OneRestartedWhileAllAreLoggedOffIsToldTrulyAndNothingIsDoneTwice)
{
    // On lab1 the session does not end by itself, so that ending it is under way when the computer goes down.
    ASSERT_TRUE(succeeded(room().onLab(1, u"loginctl terminate-user student1"_s)));
    ASSERT_TRUE(LabHost::waitFor([] {
        return sessionsOn(1).isEmpty();
    }));
    ASSERT_TRUE(succeeded(room().onLab(1, logOnLine(u"x11"_s, stubborn))));
    ASSERT_TRUE(waitForOneOn(1));
    ASSERT_TRUE(teacher->waitToSee([key = keyOf(1)](const QJsonObject &shown) {
        const QJsonArray rows = shown.value(u"rows"_s).toArray();
        return seen(shown) == all() && std::ranges::any_of(rows, [&key](const QJsonValue &row) {
                   return row[u"host"_s].toString() + u' ' + row[u"session"_s].toString() == key;
               });
    })) << shown();
    for (int number = 1; number <= Count; ++number)
        ASSERT_TRUE(succeeded(room().onLab(number, recordLine))) << number;
    ASSERT_TRUE(teacher->does(u"begin"_s));

    ASSERT_TRUE(teacher->does(u"press logOffAllAction"_s));
    ASSERT_TRUE(teacher->does(u"click logOffButton"_s));
    ASSERT_TRUE(LabHost::waitFor([] {
        return endingsAskedOn(1) > 0;
    }));
    room().lab(1).end();
    // Whoever logs on there after the restart was never meant. He is there before the network is.
    ASSERT_TRUE(room().restart(1, recordLine + u" && "_s + logOnLine(u"x11"_s, u"sleep infinity"_s)))
        << room().problem().toStdString();
    ASSERT_TRUE(waitForOneOn(1));

    ASSERT_TRUE(LabHost::waitFor(
        [&] {
            return teacher->does(u"click showDetailsButton"_s);
        },
        2 * LabHost::Timeout))
        << shown();
    const QJsonArray report = teacher->ask(u"report"_s).value(u"rows"_s).toArray();
    QMap<QString, QString> results;
    for (const QJsonValue &row : report)
        results.insert(row[2].toString().section(u' ', 0, 0), row[3].toString());
    const std::string text = QJsonDocument(report).toJson().toStdString();
    EXPECT_EQ(results.keys(), all()) << text;
    for (int number = 2; number <= Count; ++number) {
        EXPECT_EQ(results.value(hostName(number)), u"Logged off."_s) << text;
        EXPECT_EQ(endingsAskedOn(number), 1) << number;
        EXPECT_TRUE(sessionsOn(number).isEmpty()) << number;
    }
    // Nobody has seen that one end.
    EXPECT_NE(results.value(hostName(1)), u"Logged off."_s) << text;
    teacher->shoot(u"many-hosts-report"_s);

    EXPECT_TRUE(teacher->waitToSee([](const QJsonObject &shown) {
        return seen(shown) == QStringList(hostName(1));
    })) << shown();
    EXPECT_EQ(endingsAskedOn(1), 0);
    EXPECT_EQ(sessionsOn(1).size(), 1);
    // That would have been seen.
    EXPECT_TRUE(succeeded(room().onLab(1, u"loginctl terminate-user student1"_s)));
    EXPECT_TRUE(LabHost::waitFor([] {
        return endingsAskedOn(1) == 1;
    }));
    tellStalls("all were logged off and one computer was restarted");
}

} // namespace stationmaster::lab
