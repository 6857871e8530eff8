// SPDX-License-Identifier: GPL-3.0-or-later
// A pupil who keeps stationd from others, silences its record, or hands it screens that are hard to take.
//
// Where each attack that is known is tried on a real host, and what only smaller tests hold:
//   H1, H2  an address that runs a program       SiegeAddress; stationctl_lab_test
//   NothingRunsThatASessionCallsItsBus H3      the number of an agent that has gone  SiegeIdentity H4 tracing
//   an agent                      SiegeIdentity; pictures_lab_test AnAgentIsClosedToItsUser (settled) H5 a
//   decoy display                       SiegeIdentity H6–H10  the cover CoverSiege (siege_cover_lab_test.cpp)
//   H11     questions that nobody answers         SiegeService
//   H12     the record silenced                   SiegeService; rights_lab_test NobodyCanWriteHistoryHimself
//   M1–M4   acts on oneself in others' way        SiegeService; flood_lab_test
//   M5      a lock that is only claimed           SiegeService
//   M6      seeing who looks after others         rights_lab_test, pictures_rights_lab_test; that no answer
//   of polkit's
//                                                 is kept: host_files_test
//                                                 SeeingWhoLooksAfterOthersIsAnActionOfItsOwn
//   M7      match rules by the hundred            fairness_test ManyCallersCostTheBusNoMoreThanOne
//   M8      messages of many megabytes            SiegeService
//   M9      processes of other owners             session_display_test, session_processes_test
//   M10     sockets of other paths                connections_test
// Pictures that a hostile stationd would send are the decoders' fuzzers' (tests/fuzz): an agent's user cannot
// make any that reach a dashboard but by what is on his screen, which is tried here.
#include "tests/lab/siege_lab.h"
#include "tests/lab/watcher.h"

#include <algorithm>
#include <cstdio>

namespace stationmaster::lab {

using namespace Qt::StringLiterals;

namespace {

const QString Pupil = u"student1"_s;
const QString Other = u"student2"_s;

class SiegeService : public SiegeLab
{
protected:
    static QString flood() { return LabHost::programs() + u"/lab_flood"_s; }
    static QString nuisance() { return LabHost::programs() + u"/lab_nuisance"_s; }

    static QStringList perform(const Target &target, const QString &verb)
    {
        return callOn(target, u"Perform"_s, {u"s:"_s + verb}, {u"options"_s});
    }

    static QStringList watch(const Target &target)
    {
        return callOn(target, u"Watch"_s, {}, {u"u:320"_s, u"u:180"_s, u"d:1"_s, u"options"_s});
    }

    /// busctl's arguments for one of Session1's methods that performs, with options.
    static QString busctl(const Target &target, const QString &verb, const QString &options)
    {
        return u"busctl call org.stationmaster.Host1 %1 org.stationmaster.Session1 Perform 'suta{sv}' %2 %3 %4 %5"_s
            .arg(target.path, verb, target.uid, target.started, options);
    }

    static void closed(QProcess &process)
    {
        process.closeWriteChannel();
        process.waitForFinished(LabHost::Timeout);
    }
};

} // namespace

TEST_F(SiegeService, QuestionsOfAPupilThatNobodyAnswersStopNobodyElse)
{
    ASSERT_TRUE(
        succeeded(host().startSessions({u"xvfb:%1:quiet"_s.arg(Pupil), u"xvfb:%1:quiet"_s.arg(Other)})));
    constexpr int Count = 128;
    const std::unique_ptr<QProcess> questions =
        startAs(Pupil,
                QStringList{nuisance(), u"questions"_s, QString::number(Count)}
                    + perform(targetOf(Other), u"logoff"_s));
    QString said;
    ASSERT_TRUE(LabHost::waitFor([&] {
        questions->waitForReadyRead(50);
        said += QString::fromUtf8(questions->readAllStandardOutput());
        const QString last = said.section(u'\n', -2, -2);
        return numberAfter(last, u"asked"_s) >= 1 && numberAfter(last, u"open"_s) <= 16;
    })) << said.toStdString()
        << questions->readAllStandardError().constData();
    const QString last = said.section(u'\n', -2, -2);
    EXPECT_GE(numberAfter(last, u"open"_s), 1) << "they do wait";
    EXPECT_EQ(numberAfter(last, u"refused"_s), 0)
        << "too many is no matter of rights: " << last.toStdString();

    const QString lock = u"stationctl message %1 hello"_s.arg(Other);
    EXPECT_TRUE(succeeded(asTeacher(lock)));
    EXPECT_TRUE(succeeded(asRoot(lock)));
    for (const QString &who : {u"teacher"_s, u"root"_s}) {
        EXPECT_TRUE(succeeded(asUser(who, u"stationctl block "_s + Other))) << who.toStdString();
        EXPECT_TRUE(succeeded(asUser(who, u"stationctl unblock "_s + Other))) << who.toStdString();
    }
    EXPECT_TRUE(succeeded(asTeacher(u"stationctl logoff "_s + Pupil)));
    EXPECT_EQ(host().sessionsOf(Other).size(), 1) << "and nobody has said yes";
    closed(*questions);
}

TEST_F(SiegeService, TheRecordOfTheTeachersActsIsWholeAfterAFloodOfAPupils)
{
    ASSERT_TRUE(
        succeeded(host().startSessions({u"xvfb:%1:quiet"_s.arg(Pupil), u"xvfb:%1:quiet"_s.arg(Other)})));
    const Target own = targetOf(Pupil);
    const Target other = targetOf(Other);
    const auto entries = [](const QString &who) {
        return asRoot(u"stationctl audit --since 1h --json -n 10000 --operator "_s + who).out.count(u'\n');
    };
    const qsizetype before = entries(Pupil);
    const QStringList forged{u"/org/stationmaster/Host1"_s, u"org.stationmaster.AgentHub1"_s, u"Register"_s,
                             u"s:1"_s, u"as:"_s};
    for (const QStringList &call : {perform(other, u"lock"_s), watch(own), forged}) {
        EXPECT_TRUE(succeeded(
            host().runAs(Pupil, QStringList{flood(), u"time"_s, u"1000"_s} + call, 5 * LabHost::Timeout)));
    }
    const qsizetype teachers = entries(u"teacher"_s);
    EXPECT_TRUE(succeeded(asTeacher(u"stationctl message %1 hello"_s.arg(Other))));
    EXPECT_TRUE(LabHost::waitFor([&] {
        return entries(u"teacher"_s) == teachers + 1;
    }));
    EXPECT_TRUE(succeeded(asRoot(u"stationctl audit --verify"_s)));
    const qsizetype after = entries(Pupil);
    std::printf("entries of 3000 calls: %lld\n", static_cast<long long>(after - before));
    EXPECT_GE(after - before, 2) << "nothing of it was written down";
    EXPECT_LT(after - before, 100);
}

TEST_F(SiegeService, WhatAPupilDoesToHimselfIsNotInTheTeachersWay)
{
    ASSERT_TRUE(succeeded(host().startSessions({u"xvfb:%1:quiet"_s.arg(Pupil)})));
    const Target own = targetOf(Pupil);
    std::vector<std::unique_ptr<QProcess>> floods;
    for (const QStringList &call : {perform(own, u"lock"_s), watch(own)}) {
        floods.push_back(startAs(Pupil, QStringList{flood(), u"flood"_s, u"4"_s, u"8"_s} + call));
        outputUntil(*floods.back(), u"flooding"_s);
    }
    const QString day = busctl(own, u"logoff"_s, u"1 grace u 86400"_s);
    const QString message = busctl(own, u"message"_s, u"2 message s mine wait b true"_s);
    const std::unique_ptr<QProcess> standing = startAs(
        Pupil,
        {u"bash"_s, u"-c"_s,
         u"for i in {1..16}; do %1 & %2 & done >/dev/null 2>&1; echo standing; wait"_s.arg(day, message)});
    outputUntil(*standing, u"standing"_s);

    EXPECT_TRUE(screenshotOf(Pupil).isValid());
    EXPECT_TRUE(succeeded(asTeacher(u"stationctl message %1 listen"_s.arg(Pupil))));
    EXPECT_TRUE(succeeded(asTeacher(u"stationctl block "_s + Pupil)));
    EXPECT_TRUE(succeeded(asTeacher(u"stationctl unblock "_s + Pupil)));
    EXPECT_TRUE(succeeded(asTeacher(u"stationctl logoff %1 --warn 3"_s.arg(Pupil))));
    EXPECT_TRUE(host().sessionsOf(Pupil).isEmpty());
    for (const auto &process : floods)
        closed(*process);
    standing->kill();
    standing->waitForFinished();
}

TEST_F(SiegeService, ALockThatIsOnlyClaimedHidesNothing)
{
    ASSERT_TRUE(succeeded(host().startSessions({u"xvfb:%1:quiet"_s.arg(Pupil)})));
    const QString id = idOf(Pupil);
    ASSERT_TRUE(succeeded(
        host().runAs(Pupil,
                     {u"bash"_s, u"-c"_s,
                      u"busctl call org.freedesktop.login1 /org/freedesktop/login1/session/auto"
                      " org.freedesktop.login1.Session SetLockedHint b true 2>/dev/null || busctl call"
                      " org.freedesktop.login1 \"$(busctl call org.freedesktop.login1 /org/freedesktop/login1"
                      " org.freedesktop.login1.Manager GetSession s %1 | cut -d'\"' -f2)\""
                      " org.freedesktop.login1.Session SetLockedHint b true"_s.arg(id)})));
    ASSERT_TRUE(LabHost::waitFor([] {
        return host().sessionsOf(Pupil).value(0).yes("LockedHint");
    }));
    EXPECT_TRUE(screenshotOf(Pupil).isValid());
    const LabHost::Output locked = asTeacher(u"stationctl lock "_s + Pupil);
    EXPECT_TRUE(locked.err.contains(u"did not confirm"_s))
        << locked.out.toStdString() << locked.err.toStdString();
}

TEST_F(SiegeService, MessagesOfManyMegabytesAreSurvived)
{
    ASSERT_TRUE(
        succeeded(host().startSessions({u"xvfb:%1:quiet"_s.arg(Pupil), u"xvfb:%1:quiet"_s.arg(Other)})));
    const QString stationd = mainProcess(u"stationd.service"_s);
    const std::unique_ptr<QProcess> large = startAs(Pupil, {nuisance(), u"large"_s, u"12"_s, u"30"_s});
    EXPECT_TRUE(succeeded(asTeacher(u"stationctl message %1 hello"_s.arg(Other))));
    EXPECT_EQ(numberAfter(outputOf(*large), u"answered"_s), 12);
    EXPECT_TRUE(succeeded(asTeacher(u"stationctl block "_s + Other)));
    EXPECT_EQ(mainProcess(u"stationd.service"_s), stationd) << "it is another";
    const int peak = asRoot(u"sed -n 's/^VmHWM:[^0-9]*\\([0-9]*\\).*/\\1/p' /proc/%1/status"_s.arg(stationd))
                         .out.trimmed()
                         .toInt()
        / 1024;
    std::printf("stationd at 12 messages of 30 MiB: %d MiB at most\n", peak);
    EXPECT_GT(peak, 1);
    EXPECT_LT(peak, 512);
}

TEST_F(SiegeService, ScreensThatAreHardToTakeTakeNothingWithThem)
{
    struct Screen
    {
        QString user;
        QString spec;
    };
    const QList<Screen> screens{{u"student1"_s, u"xvfb:student1:quiet:16000x1x24"_s},
                                {u"student2"_s, u"xvfb:student2:quiet:1x16000x24"_s},
                                {u"student3"_s, u"vnc:student3:quiet"_s},
                                {u"student4"_s, u"xvfb:student4:quiet:1600x1200x24"_s},
                                {u"student5"_s, u"xvfb:student5:quiet"_s}};
    QStringList specs;
    for (const Screen &screen : screens)
        specs += screen.spec;
    ASSERT_TRUE(succeeded(host().startSessions(specs)));
    const QString stationd = mainProcess(u"stationd.service"_s);
    // As large as it likes from moment to moment, and one that no encoder can make small.
    const std::unique_ptr<QProcess> resizer = startAtDesktop(
        u"student3"_s,
        {u"bash"_s, u"-c"_s,
         u"for i in {1..500}; do for s in 640x480 1920x1200 800x600 1600x1200; do xrandr -s $s; done; done"_s});
    const std::unique_ptr<QProcess> noise =
        startAtDesktop(u"student4"_s, {LabHost::programs() + u"/lab_screen"_s, u"noise"_s, u"1000"_s});

    Watcher teacher(host(), u"teacher"_s);
    ASSERT_TRUE(teacher.isReady());
    QHash<QString, QString> ids;
    for (const Screen &screen : screens) {
        ids.insert(screen.user, idOf(screen.user));
        teacher.watch(ids.value(screen.user));
    }
    for (const Screen &screen : screens)
        EXPECT_TRUE(teacher.waitForPicture(ids.value(screen.user))) << screen.spec.toStdString();
    for (int round = 0; round < 3; ++round) {
        for (const Screen &screen : screens) {
            const LabHost::Output shot =
                asTeacher(u"stationctl screenshot %1 -o - | head -c 8 | wc -c"_s.arg(screen.user));
            EXPECT_EQ(shot.out.trimmed(), u"8"_s) << screen.spec.toStdString() << shot.err.toStdString();
        }
    }
    for (const QString &user : {u"student3"_s, u"student4"_s}) {
        const QString id = ids.value(user);
        EXPECT_TRUE(teacher.waitForPicture(id, teacher.shots(id).size())) << user.toStdString();
        const QList<Watcher::Shot> shots = teacher.shots(id);
        EXPECT_TRUE(std::ranges::all_of(shots, [](const Watcher::Shot &shot) {
            return shot.middle.isValid();
        })) << user.toStdString();
    }
    // Its neighbour is seen as ever.
    const qsizetype seen = teacher.shots(ids.value(u"student5"_s)).size();
    ASSERT_TRUE(succeeded(host().runOnDesktop(
        u"student5"_s, {LabHost::programs() + u"/lab_screen"_s, u"fill"_s, u"#c86428"_s})));
    EXPECT_TRUE(teacher.waitFor(ids.value(u"student5"_s), QColor(0xc8, 0x64, 0x28), seen));
    EXPECT_EQ(mainProcess(u"stationd.service"_s), stationd);
    for (const Screen &screen : screens) {
        EXPECT_EQ(host()
                      .run({u"systemctl"_s, u"show"_s, u"-P"_s, u"NRestarts"_s,
                            u"stationmaster-agent-%1.service"_s.arg(ids.value(screen.user))})
                      .out.trimmed(),
                  u"0"_s)
            << screen.spec.toStdString();
    }
    for (QProcess *process : {resizer.get(), noise.get()}) {
        process->kill();
        process->waitForFinished();
    }
}

} // namespace stationmaster::lab
