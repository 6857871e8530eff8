// SPDX-License-Identifier: GPL-3.0-or-later
// A pupil who keeps stationd from others, silences its record, or hands it screens that are hard to take.
//
// Where each attack that is known is tried on a real host, and what only smaller tests hold:
// clang-format off
//   H1, H2  an address that runs a program      SiegeAddress; stationctl_lab_test NothingRunsThatASessionCallsItsBus
//   H3      the number of an agent that is gone SiegeIdentity
//   H4      tracing an agent                    SiegeIdentity; pictures_lab_test AnAgentIsClosedToItsUser (settled)
//   H5      a decoy display                     SiegeIdentity
//   H6–H10  the cover                           CoverSiege (siege_cover_lab_test.cpp)
//   H11     questions that nobody answers       SiegeService
//   H12     the record silenced                 SiegeService; rights_lab_test NobodyCanWriteHistoryHimself
//   M1–M4   acts on oneself in others' way      SiegeService; flood_lab_test
//   M5      a lock that is only claimed         SiegeService
//   M6      seeing who looks after others       rights_lab_test, pictures_rights_lab_test; that no answer of polkit's
//                                               is kept: host_files_test SeeingWhoLooksAfterOthersIsAnActionOfItsOwn
//   M7      match rules by the hundred          fairness_test ManyCallersCostTheBusNoMoreThanOne
//   M8      messages of many megabytes          SiegeService
//   M9      processes of other owners           session_display_test, session_processes_test
//   M10     sockets of other paths              connections_test
// clang-format on
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
/// What a user who looks after nobody may have at once, as stationd(8) has it: watches, and of countdowns and
/// of messages each.
constexpr int Watches = 4;
constexpr int Standing = 2;

class SiegeService : public SiegeLab
{
protected:
    static QString flood() { return LabHost::programs() + u"/lab_flood"_s; }
    static QString nuisance() { return LabHost::programs() + u"/lab_nuisance"_s; }

    static QStringList perform(const Target &target, const QString &verb,
                               const QString &options = u"options"_s)
    {
        return callOn(target, u"Perform"_s, {u"s:"_s + verb}, {options});
    }

    static QStringList watch(const Target &target)
    {
        return callOn(target, u"Watch"_s, {}, {u"u:320"_s, u"u:180"_s, u"d:1"_s, u"options"_s});
    }

    /// A pupil's program that has called so often at once, when he has what he may have and all other calls
    /// are Busy. It keeps that.
    static std::unique_ptr<QProcess> mostOf(int count, int allowed, const QStringList &call,
                                            int perConnection = 16)
    {
        std::unique_ptr<QProcess> process = startAs(
            Pupil,
            QStringList{nuisance(), u"calls"_s, QString::number(count), QString::number(perConnection)}
                + call);
        outputUntil(*process, u"busy %1 refused 0"_s.arg(count - allowed));
        return process;
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

TEST_F(SiegeService, WhoLocksHimselfOverAndOverIsLockedAllTheSame)
{
    ASSERT_TRUE(succeeded(host().startSessions({u"xvfb:%1:quiet"_s.arg(Pupil)})));
    // Few enough that each is tried: what is too much for him alone is Busy before it is in anybody's way.
    const std::unique_ptr<QProcess> locks = startAs(
        Pupil, QStringList{flood(), u"flood"_s, u"2"_s, u"2"_s} + perform(targetOf(Pupil), u"lock"_s));
    outputUntil(*locks, u"flooding"_s);
    for (const char *act : {"lock", "unlock"}) {
        const LabHost::Output output = asTeacher(u"stationctl %1 %2"_s.arg(QLatin1StringView(act), Pupil));
        EXPECT_TRUE(output.err.contains(u"did not confirm"_s)) << act << output.err.toStdString();
    }
    EXPECT_TRUE(succeeded(asTeacher(u"stationctl logoff "_s + Pupil)));
    EXPECT_TRUE(host().sessionsOf(Pupil).isEmpty());
    closed(*locks);
}

TEST_F(SiegeService, WhoWatchesHimselfInEverySizeIsSeenByTheTeacher)
{
    ASSERT_TRUE(succeeded(host().startSessions({u"xvfb:%1:quiet"_s.arg(Pupil)})));
    const QStringList watch =
        callOn(targetOf(Pupil), u"Watch"_s, {}, {u"u:1#"_s, u"u:100"_s, u"d:1"_s, u"options"_s});
    const std::unique_ptr<QProcess> watches = mostOf(40, Watches, watch, 1);
    EXPECT_TRUE(screenshotOf(Pupil).isValid());
    closed(*watches);
}

TEST_F(SiegeService, WhoHasHimselfWarnedForADayIsWarnedAndLoggedOff)
{
    ASSERT_TRUE(succeeded(host().startSessions({u"xvfb:%1:quiet"_s.arg(Pupil)})));
    const std::unique_ptr<QProcess> warnings =
        mostOf(16, Standing, perform(targetOf(Pupil), u"logoff"_s, u"options:grace=86400"_s));
    EXPECT_TRUE(succeeded(asTeacher(u"stationctl logoff %1 --warn 3"_s.arg(Pupil))));
    EXPECT_TRUE(host().sessionsOf(Pupil).isEmpty());
    closed(*warnings);
}

TEST_F(SiegeService, WhoShowsHimselfMessagesIsShownTheTeachers)
{
    ASSERT_TRUE(succeeded(host().startSessions({u"xvfb:%1:quiet"_s.arg(Pupil)})));
    const std::unique_ptr<QProcess> messages =
        mostOf(16, Standing, perform(targetOf(Pupil), u"message"_s, u"options:message=mine,wait=true"_s));
    EXPECT_TRUE(succeeded(asTeacher(u"stationctl message %1 listen"_s.arg(Pupil))));
    EXPECT_TRUE(succeeded(asTeacher(u"stationctl block "_s + Pupil)));
    EXPECT_TRUE(succeeded(asTeacher(u"stationctl unblock "_s + Pupil)));
    closed(*messages);
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
    const auto mebibytes = [&stationd](const char *what) {
        return asRoot(u"sed -n 's/^%1:[^0-9]*\\([0-9]*\\).*/\\1/p' /proc/%2/status"_s.arg(
                          QLatin1StringView(what), stationd))
                   .out.trimmed()
                   .toInt()
            / 1024;
    };
    const int peak = mebibytes("VmHWM");
    const int now = mebibytes("VmRSS");
    std::printf("stationd at 12 messages of 30 MiB: %d MiB at most, %d MiB afterwards\n", peak, now);
    EXPECT_GT(now, 1);
    EXPECT_LT(peak, 512);
    EXPECT_LT(now, 256) << "nothing of them is kept";
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
        startAtDesktop(u"student4"_s, {LabHost::programs() + u"/lab_screen"_s, u"noise"_s});

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
