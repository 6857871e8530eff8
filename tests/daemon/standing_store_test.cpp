// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/daemon/futures.h"
#include "backend/daemon/idle_exit.h"
#include "backend/daemon/policy/nss_user_directory.h"
#include "backend/daemon/policy/site_settings.h"
#include "backend/daemon/station_registry.h"
#include "backend/daemon/store/journal_audit.h"
#include "backend/linux/user_database.h"
#include "tests/support/eventually.h"
#include "tests/support/manual_clock.h"
#include "tests/support/printers.h"
#include "tests/support/sessions.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <unistd.h>

namespace stationmaster::test {

using namespace std::chrono_literals;

using namespace Qt::StringLiterals;

namespace {

QString written(const QTemporaryDir &folder, const QByteArray &content, const QString &name = u"file"_s)
{
    QFile file(folder.filePath(name));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(content);
    return file.fileName();
}

} // namespace

TEST(SiteSettings, WithoutAFileAreTheDefaults)
{
    const SiteSettingsRead read = readSiteSettings(u"/nowhere/at/all"_s);
    EXPECT_EQ(read.settings, SiteSettings());
    EXPECT_TRUE(read.complaints.isEmpty());
    EXPECT_EQ(read.settings.observation, Observation::Notify);
}

TEST(SiteSettings, AreReadFromTheFile)
{
    const QTemporaryDir folder;
    const SiteSettingsRead read = readSiteSettings(written(
        folder,
        "# a comment\n; another\n[observation]\r\npolicy = ask\n"
        "hours=Mon-Fri 08:00-17:00; Sat 08:00-12:00\nnetworks=192.168.10.0/24, fd00::/8, local\n"
        "max-rate=0.5\nquality=50\ncursor=false\n\n[roles]\n"
        "administrators= staff , wheel\ndashboard-users=teachers\n"
        "orchestrate=everyone\n[log-off]\nlingering=stop\n"
        "[block]\ntext=Look here, please\nlease=0\npicture=desktop\nescalate=freeze\n"
        "[idle]\nlog-off-disconnected-after=90\nwarning=5\n[xrdp]\nsockets= /opt/xrdp/run , /srv/xrdp/\n"
        "[service]\nidle-exit=0"));
    EXPECT_TRUE(read.complaints.isEmpty()) << read.complaints.join(u'\n').toStdString();
    SiteSettings wanted;
    wanted.observation = Observation::Ask;
    wanted.observationHours = *ObservationHours::parse(u"Mon-Fri 08:00-17:00; Sat 08:00-12:00"_s);
    wanted.observationNetworks = *ObservationNetworks::parse(u"192.168.10.0/24,fd00::/8,local"_s);
    wanted.maxRate = 0.5;
    wanted.quality = 50;
    wanted.cursor = false;
    wanted.administratorGroups = QStringList{u"staff"_s, u"wheel"_s};
    wanted.dashboardGroup = u"teachers"_s;
    wanted.orchestration = Orchestration::Everyone;
    wanted.stopsLingering = true;
    wanted.blockText = u"Look here, please"_s;
    wanted.blockLeaseMinutes = 0;
    wanted.picturesUnderCover = true;
    wanted.escalation = Escalation::Freeze;
    wanted.disconnectedMinutes = 90;
    wanted.disconnectedWarningSeconds = 5;
    wanted.xrdpFolders = {u"/opt/xrdp/run"_s, u"/srv/xrdp"_s};
    wanted.idleExitSeconds = 0;
    EXPECT_EQ(read.settings, wanted);
}

TEST(SiteSettings, NeverGuessWhatTheSiteHasToSayOnObservation)
{
    const QTemporaryDir folder;
    for (const char *broken :
         {"policy=off\n", "[observation]\npolicy=Of\n", "[observation]\npolicy off\n",
          "[observation\npolicy=off\n",
          "\x7f"
          "ELF\x02\x01",
          "[observation]\npolicy=\n", "[observation]\npolicy=silent\nhours=\n",
          "[observation]\nhours=Mon-Fri 8-17\n", "[observation]\nhours=never\n", "[observation]\nnetworks=\n",
          "[observation]\nnetworks=10.0.0.0/33\n", "[observation]\nnetwork=local\n",
          "[observation]\nhour=Mon-Fri 08:00-17:00\n", "[Observation]\nhours=Mon-Fri 08:00-17:00\n"}) {
        const SiteSettingsRead read = readSiteSettings(written(folder, broken));
        EXPECT_EQ(read.settings.observation, Observation::Off) << broken;
        EXPECT_FALSE(read.complaints.isEmpty()) << broken;
    }
    const SiteSettingsRead folderRead = readSiteSettings(folder.path());
    EXPECT_EQ(folderRead.settings.observation, Observation::Off);
    const SiteSettingsRead huge = readSiteSettings(written(folder, QByteArray(300 * 1024, '\n')));
    EXPECT_EQ(huge.settings.observation, Observation::Off);
}

TEST(SiteSettings, AWrongValueIsComplainedOfAndItsDefaultUsed)
{
    const QTemporaryDir folder;
    const SiteSettingsRead read = readSiteSettings(
        written(folder,
                "[observation]\nmax-rate=nan\nquality=7.5\ncursor=yes\n"
                "[roles]\ndashboard-users=a,b\norchestrate=me\n[service]\nidle-exit=-1\n"
                "idle=3\n[log-off]\nlingering=sometimes\n[idle]\nwarning=1d\n[xrdp]\nsockets=run/xrdp\n"));
    EXPECT_EQ(read.settings, SiteSettings());
    EXPECT_EQ(read.complaints.size(), 10);
}

TEST(StationRegistry, KeepsNamesAndClientsOverARestart)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"sub/stations.json"_s);
    Session session = makeSession(u"c1"_s, u"student1"_s);
    session.remoteHost = u"10.0.0.7"_s;
    const QList<Station> seats{{u"test"_s, u"seat0"_s, u"seat0"_s, {}}};
    {
        StationRegistry registry(path);
        QSignalSpy changed(&registry, &StationRegistry::changed);
        registry.see({session}, seats);
        EXPECT_EQ(changed.size(), 1);
        registry.see({session}, seats);
        EXPECT_EQ(changed.size(), 1);
        ASSERT_EQ(registry.stations().size(), 2);
        EXPECT_EQ(registry.stations().at(0).session, session.id);
        EXPECT_TRUE(registry.rename(u"seat0"_s, u"  Front desk "_s));
        EXPECT_EQ(registry.rename(u"seat9"_s, u"x"_s).error().code, Error::Code::NotFound);
        EXPECT_EQ(registry.rename(u"seat0"_s, u"a\nb"_s).error().code, Error::Code::Protocol);
        EXPECT_EQ(registry.rename(u"seat0"_s, QString(65, u'x')).error().code, Error::Code::Protocol);
    }
    StationRegistry registry(path);
    registry.see({}, seats);
    ASSERT_EQ(registry.stations().size(), 2);
    EXPECT_EQ(registry.stations().at(0).name, u"10.0.0.7"_s);
    EXPECT_TRUE(registry.stations().at(0).isFree());
    EXPECT_EQ(registry.stations().at(1).name, u"Front desk"_s);
    EXPECT_TRUE(registry.rename(u"seat0"_s, {}));
    EXPECT_EQ(registry.stations().at(1).name, u"seat0"_s);
}

TEST(StationRegistry, SetsABrokenFileAsideAndGoesOn)
{
    const QTemporaryDir folder;
    for (const char *broken : {"{ not json", "[]", "{\"version\":99,\"stations\":[]}", "", "\xff\xfe"}) {
        const QString path = written(folder, broken, u"stations.json"_s);
        StationRegistry registry(path);
        EXPECT_EQ(registry.complaints().size(), 1) << broken;
        EXPECT_FALSE(QFile::exists(path));
        QFile aside(path + u".broken"_s);
        ASSERT_TRUE(aside.open(QIODevice::ReadOnly));
        EXPECT_EQ(aside.readAll(), QByteArray(broken));
        registry.see({}, {{u"test"_s, u"seat0"_s, u"seat0"_s, {}}});
        EXPECT_TRUE(registry.rename(u"seat0"_s, u"Desk"_s));
        QFile::remove(path);
    }
}

TEST(StationRegistry, ARenameThatCannotBeStoredIsNone)
{
    // Nothing can be written below a file, not even by root: as with a full disk, the save fails.
    const QTemporaryDir folder;
    written(folder, "x");
    StationRegistry registry(folder.filePath(u"file/stations.json"_s));
    registry.see({}, {{u"test"_s, u"seat0"_s, u"seat0"_s, {}}});
    EXPECT_EQ(registry.rename(u"seat0"_s, u"Desk"_s).error().code, Error::Code::Internal);
    EXPECT_EQ(registry.stations().at(0).name, u"seat0"_s);
    EXPECT_FALSE(registry.complaints().isEmpty());
}

TEST(StationRegistry, ForgetsTheClientsNotSeenForLongest)
{
    const QTemporaryDir folder;
    StationRegistry registry(folder.filePath(u"stations.json"_s));
    QList<Session> sessions;
    for (int i = 0; i < StationRegistry::MaxClients + 20; ++i) {
        Session session = makeSession(u"c%1"_s.arg(i), u"u"_s);
        session.remoteHost = u"host%1"_s.arg(i);
        sessions += session;
    }
    registry.see(sessions, {});
    EXPECT_EQ(registry.stations().size(), StationRegistry::MaxClients);
}

TEST(JournalAudit, SaysWhoDidWhatToWhomAndCannotBeForged)
{
    Session target = makeSession(u"c1"_s, u"student1\nPRIORITY=0"_s);
    Caller caller{u":1.5"_s, 1200, 77, u"teacher"_s, u"2"_s};
    AuditRecord record = auditOf(u"logoff"_s, caller, target,
                                 Error{Error::Code::NotAuthorized, u"no\nMESSAGE=all is well"_s, {}});
    record.callerHost = u"10.0.0.9"_s;
    const QList<QByteArray> fields = JournalAudit::fields(record, 3);
    EXPECT_TRUE(fields.contains("STATIONMASTER_AUDIT=3"));
    EXPECT_TRUE(fields.contains("STATIONMASTER_ACT=logoff"));
    EXPECT_TRUE(fields.contains("STATIONMASTER_OUTCOME=refused"));
    EXPECT_TRUE(fields.contains("STATIONMASTER_REASON=NotAuthorized"));
    EXPECT_TRUE(fields.contains("STATIONMASTER_OPERATOR=teacher"));
    EXPECT_TRUE(fields.contains("STATIONMASTER_OPERATOR_UID=1200"));
    EXPECT_TRUE(fields.contains("STATIONMASTER_OPERATOR_HOST=10.0.0.9"));
    EXPECT_TRUE(fields.contains("STATIONMASTER_TARGET_UID=1001"));
    EXPECT_TRUE(fields.contains("STATIONMASTER_SESSION=c1"));
    EXPECT_TRUE(fields.contains("PRIORITY=4"));
    for (const QByteArray &field : fields)
        EXPECT_FALSE(field.contains('\n')) << field.toStdString();
}

TEST(JournalAudit, NamesEachProcessThatWasLeft)
{
    const AuditRecord record =
        auditOf(u"logoff"_s, {}, makeSession(u"c1"_s, u"student1"_s),
                Error{Error::Code::TimedOut, u"stuck"_s, {u"cat (17)"_s, u"x\nPRIORITY=0 (18)"_s}});
    const QList<QByteArray> fields = JournalAudit::fields(record, 3);
    EXPECT_TRUE(fields.contains("STATIONMASTER_OUTCOME=failed"));
    EXPECT_TRUE(fields.contains("STATIONMASTER_REMAINING=cat (17)"));
    EXPECT_TRUE(fields.contains("STATIONMASTER_REMAINING=x\uFFFDPRIORITY=0 (18)"));
}

TEST(WithDeadline, PassesOnWhatComesInTimeAndTheTimeoutElse)
{
    ManualClock clock;
    QObject owner;
    QPromise<Result<int>> promises[2];
    QFuture<Result<int>> answers[2];
    for (int i = 0; i < 2; ++i) {
        promises[i].start();
        answers[i] = withDeadline(promises[i].future(), 10s, clock, &owner);
    }
    const auto answer = [&promises](int i) {
        promises[i].addResult(Result<int>(7));
        promises[i].finish();
        QCoreApplication::processEvents();
    };
    clock.advance(10s - 1ms);
    answer(0);
    ASSERT_TRUE(answers[0].isFinished());
    EXPECT_EQ(answers[0].result().value(), 7);
    EXPECT_FALSE(answers[1].isFinished());
    clock.advance(1ms);
    ASSERT_TRUE(answers[1].isFinished());
    EXPECT_EQ(answers[1].result().error().code, Error::Code::TimedOut);
    answer(1);
    EXPECT_EQ(answers[1].resultCount(), 1) << "what comes too late is dropped";
    EXPECT_EQ(answers[0].resultCount(), 1);
}

TEST(WithDeadline, IsCancelledWithItsOwner)
{
    ManualClock clock;
    QPromise<Result<int>> promise;
    promise.start();
    auto owner = std::make_unique<QObject>();
    const QFuture<Result<int>> answer = withDeadline(promise.future(), 10s, clock, owner.get());
    owner.reset();
    clock.advance(20s);
    promise.addResult(Result<int>(7));
    promise.finish();
    QCoreApplication::processEvents();
    EXPECT_TRUE(answer.isCanceled());
    EXPECT_EQ(answer.resultCount(), 0);
}

TEST(NssUserDirectory, KnowsRootAndStrangersAndThePersonWhoRunsThis)
{
    ManualClock clock;
    NssUserDirectory directory({{u"sudo"_s}, u"stationmaster"_s}, clock);
    const auto ask = [&directory](quint32 uid) {
        const QFuture<Result<Person>> answer = directory.lookUp(uid);
        EXPECT_TRUE(eventually([&answer] {
            return answer.isFinished();
        }));
        return answer.result();
    };
    const Person root = ask(0).value();
    EXPECT_EQ(root.name, u"root"_s);
    EXPECT_EQ(root.role, UserRole::Administrator);
    const UserEntry entry = userEntry(0).value();
    EXPECT_EQ(root.fullName, nameFromComment(entry.comment, entry.name));
    EXPECT_EQ(ask(3'999'999'999U).error().code, Error::Code::NotFound);
    EXPECT_NE(ask(::getuid()).value().role, UserRole::Unknown);
    // uid 1, whose group has its name on every Debian: a standard user, unless his group counts for more.
    EXPECT_EQ(ask(1).value().role, UserRole::Standard);
    NssUserDirectory other({{u"sudo"_s}, u"daemon"_s}, clock);
    const QFuture<Result<Person>> answer = other.lookUp(1);
    EXPECT_TRUE(eventually([&answer] {
        return answer.isFinished();
    }));
    EXPECT_EQ(answer.result().value().role, UserRole::Dashboard);
}

TEST(IdleExit, IsDueAfterBeingIdleForLongEnough)
{
    ManualClock clock;
    bool idle = false;
    IdleExit exit(
        clock,
        [&idle] {
            return idle;
        },
        30s);
    QSignalSpy due(&exit, &IdleExit::due);
    exit.check();
    clock.advance(1min);
    EXPECT_TRUE(due.isEmpty());
    idle = true;
    exit.check();
    clock.advance(29s);
    idle = false;
    exit.check();
    clock.advance(1min);
    EXPECT_TRUE(due.isEmpty());
    idle = true;
    exit.check();
    clock.advance(29s);
    exit.check();
    clock.advance(29s);
    EXPECT_TRUE(due.isEmpty()) << "it has been asked for meanwhile";
    clock.advance(1s);
    EXPECT_EQ(due.size(), 1);
}

} // namespace stationmaster::test
