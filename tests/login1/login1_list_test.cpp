// SPDX-License-Identifier: GPL-3.0-or-later
// Which rows there are and what they say.
#include "tests/login1/login1_fixture.h"
#include "tests/support/fake_logind_types.h"

#include <QDBusMessage>

namespace stationmaster::test {

using namespace Qt::StringLiterals;
using State = SessionBackend::State;
using Misbehaviour = FakeService::Misbehaviour;

class Login1List : public Login1Test
{
};

TEST_F(Login1List, FirstListComesWhole)
{
    for (int i = 1; i <= 5; ++i)
        logind.put(desktop(u"c%1"_s.arg(i), quint32(2000 + i)));
    Login1Backend &backend = make();
    QList<qsizetype> counts;
    QObject::connect(&backend, &SessionBackend::sessionsChanged, &backend, [&] {
        counts += backend.sessions().size();
    });
    backend.start();
    EXPECT_EQ(backend.state(), State::Loading);
    ASSERT_TRUE(eventually([&] {
        return backend.state() == State::Ready;
    }));
    EXPECT_EQ(counts, (QList<qsizetype>{5}));
    EXPECT_EQ(rowIds(), (QStringList{u"c1"_s, u"c2"_s, u"c3"_s, u"c4"_s, u"c5"_s}));
    EXPECT_EQ(logind.callCount(u"ListSessions"_s), 0);
    EXPECT_FALSE(backend.trouble());
}

TEST_F(Login1List, ManySessionsAreAskedAFewAtATime)
{
    // The bus refuses more than 128 answers outstanding, as the system bus does.
    for (int i = 1; i <= 300; ++i)
        logind.put(desktop(u"c%1"_s.arg(i), quint32(2000 + i)));
    logind.misbehave(u"GetAll"_s, {Misbehaviour::Kind::Delay, {}, 5});
    ready();
    EXPECT_EQ(backend().sessions().size(), 300);
    EXPECT_LE(logind.highestPendingCount(u"GetAll"_s), 32);
    EXPECT_GT(logind.highestPendingCount(u"GetAll"_s), 8);
}

TEST_F(Login1List, WorksWithoutTheExtendedList)
{
    logind.hasExtendedList = false;
    logind.put(desktop(u"3"_s));
    ready();
    EXPECT_EQ(rowIds(), (QStringList{u"3"_s}));
    EXPECT_EQ(logind.callCount(u"ListSessions"_s), 1);
}

TEST_F(Login1List, WorksWhereTheBusForbidsTheExtendedList)
{
    logind.refuse(u"ListSessionsEx"_s, u"org.freedesktop.DBus.Error.AccessDenied"_s);
    logind.put(desktop(u"3"_s));
    ready();
    EXPECT_EQ(rowIds(), (QStringList{u"3"_s}));
}

TEST_F(Login1List, ShowsUsersAndHidesServices)
{
    const QStringList shown{u"user"_s, u"user-early"_s, u"user-light"_s, u"user-early-light"_s};
    const QStringList hidden{u"greeter"_s,         u"manager"_s,          u"manager-early"_s,
                             u"background"_s,      u"background-light"_s, u"lock-screen"_s,
                             u"user-incomplete"_s, u"novelty"_s,          QString()};
    int number = 0;
    for (const QString &sessionClass : shown + hidden) {
        FakeSession session = desktop(QString::number(++number));
        session.sessionClass = sessionClass;
        logind.put(session);
    }
    ready();
    EXPECT_EQ(rowIds(), (QStringList{u"1"_s, u"2"_s, u"3"_s, u"4"_s}));
}

TEST_F(Login1List, SessionThatBecomesAUsersAppears)
{
    FakeSession session = desktop(u"7"_s);
    session.sessionClass = u"user-incomplete"_s;
    logind.put(session);
    ready();
    EXPECT_TRUE(rowIds().isEmpty());
    logind.change(u"7"_s, {{u"Class"_s, u"user"_s}});
    EXPECT_TRUE(eventually([this] {
        return rowIds() == QStringList{u"7"_s};
    }));
}

TEST_F(Login1List, RowSaysWhatLogindSays)
{
    FakeSession session = desktop(u"c7"_s);
    session.user = u"ada"_s;
    session.remoteHost = u"10.0.0.7"_s;
    session.more = {
        {u"IdleHint"_s, true}, {u"IdleSinceHint"_s, quint64(1'767'225'660'000'000)}, {u"LockedHint"_s, true}};
    logind.put(session);
    ready();
    const Session seen = row(u"c7"_s);
    EXPECT_EQ(seen.id, (SessionId{u"host"_s, u"c7"_s, OtherUid, 1'767'225'600'000'000}));
    EXPECT_EQ(seen.userName, u"ada"_s);
    EXPECT_EQ(seen.kind, SessionKind::Xrdp);
    EXPECT_EQ(seen.state, SessionState::Active);
    EXPECT_TRUE(seen.locked);
    EXPECT_FALSE(seen.own);
    EXPECT_EQ(seen.display, u":17"_s);
    EXPECT_EQ(seen.station, u"xrdp-17"_s);
    EXPECT_EQ(seen.remoteHost, u"10.0.0.7"_s);
    EXPECT_EQ(seen.startedAt.toMSecsSinceEpoch(), 1'767'225'600'000);
    ASSERT_TRUE(seen.idleSince);
    EXPECT_EQ(seen.idleSince->toMSecsSinceEpoch(), 1'767'225'660'000);
    EXPECT_EQ(seen.verbs, Verb::LogOff | Verb::LogOffEverywhere | Verb::Lock | Verb::Unlock);
}

TEST_F(Login1List, ADesktopStaysOneWhateverTypeItsOwnerGivesIt)
{
    logind.put(desktop(u"c1"_s));
    logind.put(desktop(u"c2"_s));
    ready();
    const SessionKind kind = row(u"c1"_s).kind;
    ASSERT_TRUE(row(u"c1"_s).can(Verb::Lock));
    logind.change(u"c1"_s, {{u"Type"_s, u"tty"_s}});
    logind.change(u"c2"_s, {{u"LockedHint"_s, true}});
    ASSERT_TRUE(eventually([this] {
        return row(u"c2"_s).locked;
    })) << "told after the other";
    EXPECT_EQ(row(u"c1"_s).kind, kind);
    EXPECT_TRUE(row(u"c1"_s).can(Verb::Lock));
    // Read anew, with the type that it has now.
    logind.emitSignal(logind.session(u"c1"_s).path(), u"org.freedesktop.DBus.Properties"_s,
                      u"PropertiesChanged"_s,
                      {u"org.freedesktop.login1.Session"_s, QVariantMap(), QStringList{u"Type"_s}});
    logind.change(u"c2"_s, {{u"LockedHint"_s, false}});
    ASSERT_TRUE(eventually([this] {
        return !row(u"c2"_s).locked;
    }));
    EXPECT_EQ(row(u"c1"_s).kind, kind);
}

TEST_F(Login1List, FollowsSignals)
{
    logind.put(desktop(u"c1"_s));
    ready();
    logind.add(desktop(u"c2"_s, 1002));
    EXPECT_TRUE(eventually([this] {
        return rowIds() == QStringList{u"c1"_s, u"c2"_s};
    }));
    logind.change(u"c2"_s, {{u"LockedHint"_s, true}});
    EXPECT_TRUE(eventually([this] {
        return row(u"c2"_s).locked;
    }));
    logind.change(u"c2"_s, {{u"State"_s, u"closing"_s}});
    EXPECT_TRUE(eventually([this] {
        return row(u"c2"_s).state == SessionState::Closing;
    }));
    EXPECT_EQ(row(u"c2"_s).verbs, Verb::LogOff | Verb::LogOffEverywhere);
    logind.remove(u"c1"_s);
    EXPECT_TRUE(eventually([this] {
        return rowIds() == QStringList{u"c2"_s};
    }));
    // Listed once and each session read once: nothing polls logind.
    EXPECT_EQ(logind.callCount(u"ListSessionsEx"_s), 1);
    EXPECT_EQ(logind.callCount(u"GetAll"_s), 2);
}

TEST_F(Login1List, PropertyThatIsOnlyNamedIsReadAgain)
{
    logind.put(desktop(u"c1"_s));
    ready();
    logind.session(u"c1"_s).more[u"LockedHint"_s] = true;
    logind.emitSignal(logind.session(u"c1"_s).path(), u"org.freedesktop.DBus.Properties"_s,
                      u"PropertiesChanged"_s,
                      {u"org.freedesktop.login1.Session"_s, QVariantMap(), QStringList{u"LockedHint"_s}});
    EXPECT_TRUE(eventually([this] {
        return row(u"c1"_s).locked;
    }));
}

TEST_F(Login1List, SignalThatOvertakesTheAnswerWins)
{
    logind.put(desktop(u"c1"_s));
    // logind reads its answer, then the session is locked, then the answer arrives.
    logind.misbehave(u"GetAll"_s, {Misbehaviour::Kind::Delay, {}, 50});
    logind.before(u"GetAll"_s, [this] {
        logind.emitSignal(
            logind.session(u"c1"_s).path(), u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s,
            {u"org.freedesktop.login1.Session"_s, QVariantMap{{u"LockedHint"_s, true}}, QStringList()});
    });
    ready();
    EXPECT_TRUE(row(u"c1"_s).locked);
}

TEST_F(Login1List, SessionThatComesWhileTheListIsUnderWayIsThere)
{
    logind.put(desktop(u"c1"_s));
    logind.misbehave(u"GetAll"_s, {Misbehaviour::Kind::Delay, {}, 50});
    bool added = false;
    logind.before(u"GetAll"_s, [&] {
        if (!std::exchange(added, true))
            logind.add(desktop(u"c2"_s, 1002));
    });
    ready();
    EXPECT_TRUE(eventually([this] {
        return rowIds() == QStringList{u"c1"_s, u"c2"_s};
    }));
}

TEST_F(Login1List, SessionThatEndsBeforeItIsReadIsNot)
{
    logind.put(desktop(u"c1"_s));
    logind.put(desktop(u"c2"_s, 1002));
    logind.misbehave(u"GetAll"_s, {Misbehaviour::Kind::Delay, {}, 50});
    bool removed = false;
    logind.before(u"GetAll"_s, [&] {
        if (!std::exchange(removed, true))
            logind.remove(u"c1"_s);
    });
    ready();
    EXPECT_EQ(rowIds(), (QStringList{u"c2"_s}));
}

TEST_F(Login1List, SignalsOutOfOrderInventNothing)
{
    logind.put(desktop(u"c1"_s));
    ready();
    // Its end before its beginning; a change of one that never was; the same beginning twice.
    logind.announceRemoved(desktop(u"c9"_s));
    logind.announceNew(desktop(u"c9"_s));
    logind.emitSignal(
        desktop(u"c8"_s).path(), u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s,
        {u"org.freedesktop.login1.Session"_s, QVariantMap{{u"LockedHint"_s, true}}, QStringList()});
    logind.add(desktop(u"c2"_s, 1002));
    logind.announceNew(desktop(u"c2"_s, 1002));
    EXPECT_TRUE(eventually([this] {
        return rowIds() == QStringList{u"c1"_s, u"c2"_s} && logind.callCount(u"GetAll"_s) == 4;
    }));
}

TEST_F(Login1List, AnswerAboutTheFormerOwnerOfAnIdIsDropped)
{
    ready();
    // The answer for the first is on its way when the id changes hands.
    logind.misbehave(u"GetAll"_s, {Misbehaviour::Kind::Delay, {}, 60});
    FakeSession first = desktop(u"5"_s, 1005);
    logind.add(first);
    ASSERT_TRUE(eventually([this] {
        return logind.callCount(u"GetAll"_s) == 1;
    }));
    logind.remove(u"5"_s);
    logind.misbehave(u"GetAll"_s, {Misbehaviour::Kind::Delay, {}, 200});
    FakeSession second = desktop(u"5"_s, 1006);
    second.startedUsec += 1;
    logind.add(second);
    QSignalSpy changes(&backend(), &SessionBackend::sessionsChanged);
    ASSERT_TRUE(eventually([this] {
        return !rowIds().isEmpty();
    }));
    EXPECT_EQ(row(u"5"_s).id.uid, 1006U);
    EXPECT_EQ(changes.size(), 1);
}

TEST_F(Login1List, ForgedSignalsDoNothing)
{
    logind.put(desktop(u"c1"_s));
    ready();
    const QDBusConnection forger = bus.connect();
    const auto forge = [&](const QString &path, const QString &interface, const QString &member,
                           const QVariantList &arguments) {
        QDBusMessage message = QDBusMessage::createSignal(path, interface, member);
        message.setArguments(arguments);
        forger.send(message);
    };
    const QString root = u"/org/freedesktop/login1"_s;
    const QString manager = u"org.freedesktop.login1.Manager"_s;
    const FakeSession known = desktop(u"c1"_s);
    forge(root, manager, u"SessionRemoved"_s, {u"c1"_s, QVariant::fromValue(QDBusObjectPath(known.path()))});
    forge(root, manager, u"SessionNew"_s,
          {u"c2"_s, QVariant::fromValue(QDBusObjectPath(desktop(u"c2"_s).path()))});
    forge(root, manager, u"SeatNew"_s,
          {u"seat9"_s, QVariant::fromValue(QDBusObjectPath(u"/org/freedesktop/login1/seat/seat9"_s))});
    forge(known.path(), u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s,
          {u"org.freedesktop.login1.Session"_s, QVariantMap{{u"LockedHint"_s, true}}, QStringList()});
    forge(u"/org/freedesktop/DBus"_s, u"org.freedesktop.DBus"_s, u"NameOwnerChanged"_s,
          {u"org.freedesktop.login1"_s, u":1.1"_s, forger.baseService()});
    // The bus answers in order: once it has, the forged ones are on their way, and a true one follows them.
    QDBusConnection(forger).registerService(u"org.example.Done"_s);
    logind.add(desktop(u"c3"_s, 1003));
    ASSERT_TRUE(eventually([this] {
        return rowIds().contains(u"c3"_s);
    }));
    EXPECT_EQ(rowIds(), (QStringList{u"c1"_s, u"c3"_s}));
    EXPECT_FALSE(row(u"c1"_s).locked);
    EXPECT_EQ(backend().stations().size(), 1);
    EXPECT_EQ(logind.callCount(u"GetAll"_s), 2);
    EXPECT_EQ(backend().state(), State::Ready);
}

TEST_F(Login1List, HostileTextsAreHarmless)
{
    FakeSession session = desktop(u"c1"_s);
    session.user = u"<b>x</b>\n\u202Eevil"_s;
    session.remoteHost = QString(100'000, u'h');
    session.display = u":1; rm -rf /"_s;
    logind.put(session);
    ready();
    const Session seen = row(u"c1"_s);
    EXPECT_EQ(seen.userName, u"<b>x</b>\uFFFD\uFFFDevil"_s);
    EXPECT_EQ(seen.remoteHost.size(), Session::MaxText);
    EXPECT_EQ(seen.station, u"xrdp-c1"_s);
}

TEST_F(Login1List, SessionsThatMakeNoSenseAreLeftOut)
{
    FakeSession noUser = desktop(u"1"_s);
    noUser.more = {{u"User"_s, u"root"_s}};
    FakeSession noStart = desktop(u"2"_s);
    noStart.more = {{u"Timestamp"_s, u"yesterday"_s}};
    FakeSession otherId = desktop(u"3"_s);
    otherId.more = {{u"Id"_s, u"4"_s}};
    FakeSession badId = desktop(u"../5"_s);
    badId.local = QString(65, u'x');
    FakeSession oddTypes = desktop(u"6"_s);
    oddTypes.more = {
        {u"Seat"_s, 7}, {u"LockedHint"_s, u"yes"_s}, {u"IdleSinceHint"_s, -1}, {u"Name"_s, true}};
    for (const FakeSession &session : {noUser, noStart, otherId, badId, oddTypes})
        logind.put(session);
    ready();
    EXPECT_EQ(rowIds(), (QStringList{u"6"_s}));
    EXPECT_FALSE(row(u"6"_s).locked);
    EXPECT_TRUE(row(u"6"_s).seat.isEmpty());
}

TEST_F(Login1List, UnreadableSessionDoesNotHideTheOthers)
{
    options.readTimeout = std::chrono::seconds(2);
    logind.put(desktop(u"c1"_s));
    logind.put(desktop(u"c2"_s, 1002));
    int count = 0;
    logind.before(u"GetAll"_s, [&] {
        if (++count == 1)
            logind.misbehave(u"GetAll"_s, {Misbehaviour::Kind::Silence, {}, 0});
        else
            logind.behave(u"GetAll"_s);
    });
    ready();
    EXPECT_EQ(rowIds(), (QStringList{u"c2"_s}));
    // Asked again after a while.
    EXPECT_TRUE(eventually([this] {
        return rowIds() == QStringList{u"c1"_s, u"c2"_s};
    }));
    EXPECT_EQ(backend().state(), State::Ready);
}

} // namespace stationmaster::test
