// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/display/cast/mutter_cast.h"

#include "tests/display/cast/mutter_fixture.h"
#include "tests/support/printers.h"
#include "tests/support/stays.h"

#include <QDBusConnectionInterface>

namespace stationmaster::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Kind = FakeService::Misbehaviour::Kind;

class MutterCastTest : public MutterFixture
{
protected:
    bool isAsked(const QString &member, int times = 1)
    {
        return eventually([&] {
            return mutter.callCount(member) >= times;
        });
    }
    bool allSessionsEnd()
    {
        return eventually([&] {
            return mutter.sessions.isEmpty();
        });
    }
    /// Another client of the bus says the same as Mutter would, to all and to each by its name.
    void forge(const QString &path, const QString &interface, const QString &member,
               const QVariantList &arguments)
    {
        QDBusConnection forger = bus.connect();
        QList<QDBusMessage> messages{QDBusMessage::createSignal(path, interface, member)};
        const QStringList names = forger.interface()->registeredServiceNames();
        for (const QString &name : names) {
            if (name.startsWith(u':'))
                messages += QDBusMessage::createTargetedSignal(name, path, interface, member);
        }
        for (QDBusMessage &message : messages) {
            message.setArguments(arguments);
            forger.send(message);
        }
        // When it answers the bus has passed them on: what Mutter says from now on comes behind them.
        EXPECT_TRUE(forger.interface()->isServiceRegistered(forger.baseService()));
    }
};

class MutterCastRefused : public MutterCastTest, public testing::WithParamInterface<const char *>
{
};

} // namespace

TEST_F(MutterCastTest, GivesOutWhatIsRecorded)
{
    begin();
    EXPECT_EQ(sizes, QList<QSize>({QSize(1920, 1080)}));
    EXPECT_EQ(mutter.callCount(u"CreateSession"_s), 0) << "nothing is recorded before it is asked for";
    cast->open(false);
    ASSERT_TRUE(eventually([&] {
        return nodes == QList<quint32>({42});
    }));
    ASSERT_EQ(mutter.recordings.size(), 1);
    const QVariantMap how{{u"cursor-mode"_s, 0u}, {u"is-recording"_s, true}};
    EXPECT_EQ(mutter.recordings.constFirst().how, how) << "GNOME's panel shows what is a recording";
    EXPECT_TRUE(hasSaidNothingMore(1));
    EXPECT_TRUE(mutter.notUnderstood.isEmpty());
    cast->close();
    EXPECT_TRUE(allSessionsEnd());
    EXPECT_TRUE(staysSo(100ms, [&] {
        return hasSaidNothingMore(1);
    })) << "its end was asked for";
}

TEST_F(MutterCastTest, HasThePointerDrawnIntoItIfThatIsWanted)
{
    begin();
    cast->open(true);
    ASSERT_TRUE(eventually([&] {
        return nodes.size() == 1;
    }));
    const QVariantMap how{{u"cursor-mode"_s, 1u}, {u"is-recording"_s, true}};
    EXPECT_EQ(mutter.recordings.constFirst().how, how);
}

TEST_F(MutterCastTest, HearsOfANodeThatIsToldBeforeTheAnswer)
{
    mutter.misbehave(u"Start"_s, {Kind::Silence, {}, 0});
    begin();
    cast->open(false);
    ASSERT_TRUE(isAsked(u"Start"_s));
    mutter.tellNode(7);
    EXPECT_TRUE(eventually([&] {
        return nodes == QList<quint32>({7});
    }));
}

TEST_F(MutterCastTest, ClosedBeforeThereIsASessionEndsTheOneThatComesLate)
{
    mutter.misbehave(u"CreateSession"_s, {Kind::Delay, {}, 100});
    begin();
    cast->open(false);
    ASSERT_TRUE(isAsked(u"CreateSession"_s));
    cast->close();
    ASSERT_TRUE(isAsked(u"Stop"_s));
    EXPECT_TRUE(allSessionsEnd());
    EXPECT_TRUE(staysSo(200ms, [&] {
        return hasSaidNothingMore();
    }));
    EXPECT_TRUE(mutter.recordings.isEmpty());
}

TEST_F(MutterCastTest, ClosedBeforeItsRecordingIsThereDoesNotBeginIt)
{
    mutter.misbehave(u"RecordMonitor"_s, {Kind::Delay, {}, 100});
    begin();
    cast->open(false);
    ASSERT_TRUE(isAsked(u"RecordMonitor"_s));
    cast->close();
    EXPECT_TRUE(allSessionsEnd());
    EXPECT_TRUE(staysSo(300ms, [&] {
        return hasSaidNothingMore() && mutter.callCount(u"Start"_s) == 0;
    }));
}

TEST_F(MutterCastTest, OpenedAnewEndsWhatItWasAboutToOpen)
{
    mutter.misbehave(u"CreateSession"_s, {Kind::Delay, {}, 100});
    begin();
    cast->open(false);
    ASSERT_TRUE(isAsked(u"CreateSession"_s));
    cast->open(true);
    ASSERT_TRUE(eventually([&] {
        return nodes.size() == 1 && mutter.sessions.size() == 1;
    }));
    ASSERT_EQ(mutter.recordings.size(), 1);
    EXPECT_EQ(mutter.recordings.constFirst().how.value(u"cursor-mode"_s), QVariant(1u));
    EXPECT_EQ(mutter.recordings.constFirst().session, mutter.sessions.constFirst());
    EXPECT_TRUE(hasSaidNothingMore(1));
}

TEST_F(MutterCastTest, OpenedAnewEndsWhatWasOpen)
{
    beginOpen();
    cast->open(true);
    ASSERT_TRUE(eventually([&] {
        return nodes.size() == 2 && mutter.sessions.size() == 1;
    }));
    EXPECT_TRUE(hasSaidNothingMore(2));
}

TEST_F(MutterCastTest, DeletedLeavesNoRecordingBehind)
{
    beginOpen();
    cast.reset();
    EXPECT_TRUE(allSessionsEnd());
    mutter.misbehave(u"CreateSession"_s, {Kind::Silence, {}, 0});
    begin();
    cast->open(false);
    ASSERT_TRUE(isAsked(u"CreateSession"_s, 2));
    cast.reset();
    EXPECT_TRUE(staysSo(100ms, [&] {
        return hasSaidNothingMore(1);
    }));
}

TEST_F(MutterCastTest, TellsOfAnEndThatItDidNotAskFor)
{
    beginOpen();
    mutter.endSession();
    ASSERT_TRUE(eventually([&] {
        return ends.size() == 1;
    }));
    EXPECT_EQ(ends.constFirst().code, Error::Code::Cancelled);
    EXPECT_TRUE(failures.isEmpty());
    // And can be opened again.
    cast->open(false);
    EXPECT_TRUE(eventually([&] {
        return nodes.size() == 2;
    }));
    EXPECT_EQ(ends.size(), 1);
}

INSTANTIATE_TEST_SUITE_P(When, MutterCastRefused, testing::Values("CreateSession", "RecordMonitor", "Start"),
                         [](const testing::TestParamInfo<const char *> &of) {
                             return std::string(of.param) + "IsAsked";
                         });

TEST_P(MutterCastRefused, IsClosedAndNotAtItsEnd)
{
    const QString member = QString::fromLatin1(GetParam());
    mutter.refuse(member, u"org.freedesktop.DBus.Error.AccessDenied"_s);
    mutter.node.reset();
    begin();
    cast->open(false);
    ASSERT_TRUE(eventually([&] {
        return ends.size() == 1;
    }));
    EXPECT_EQ(ends.constFirst().code, Error::Code::NotAuthorized);
    EXPECT_TRUE(allSessionsEnd());
    EXPECT_TRUE(nodes.isEmpty());
    EXPECT_TRUE(failures.isEmpty());
    mutter.behave(member);
    mutter.node = 42;
    cast->open(false);
    EXPECT_TRUE(eventually([&] {
        return nodes.size() == 1;
    }));
    EXPECT_EQ(ends.size(), 1);
}

TEST_P(MutterCastRefused, DoesNotTakeAnyAnswerForOne)
{
    mutter.misbehave(QString::fromLatin1(GetParam()), {Kind::WrongShape, {}, 0});
    mutter.node.reset();
    begin();
    cast->open(false);
    ASSERT_TRUE(eventually([&] {
        return ends.size() == 1;
    }));
    EXPECT_EQ(ends.constFirst().code, Error::Code::Protocol);
    EXPECT_TRUE(failures.isEmpty());
}

TEST_F(MutterCastTest, WithoutMonitorsToTellOfIsAtItsEnd)
{
    mutter.refuse(u"GetCurrentState"_s, u"org.freedesktop.DBus.Error.AccessDenied"_s);
    begin();
    ASSERT_EQ(failures.size(), 1);
    EXPECT_EQ(failures.constFirst().code, Error::Code::NotAuthorized);
    mutter.behave(u"GetCurrentState"_s);
    mutter.tellMonitorsChanged();
    EXPECT_TRUE(staysSo(200ms, [&] {
        return failures.size() == 1 && sizes.isEmpty();
    }));
    mutter.misbehave(u"GetCurrentState"_s, {Kind::WrongShape, {}, 0});
    failures.clear();
    begin();
    ASSERT_EQ(failures.size(), 1);
    EXPECT_EQ(failures.constFirst().code, Error::Code::Protocol);
}

TEST_F(MutterCastTest, TellsOfOtherMonitors)
{
    beginOpen();
    mutter.monitors = {{u"DP-1"_s, {{{1920, 1080}}}}, {u"DP-2"_s, {{{1280, 720}}}}};
    mutter.places = {{{0, 0}, {u"DP-1"_s}}, {{1920, 0}, {u"DP-2"_s}}};
    mutter.tellMonitorsChanged();
    ASSERT_TRUE(eventually([&] {
        return sizes.size() == 2;
    }));
    EXPECT_EQ(sizes.constLast(), QSize(3200, 1080));
    EXPECT_EQ(recording().area, QRect(0, 0, 3200, 1080)) << "the next is of those";
    EXPECT_TRUE(failures.isEmpty());
}

TEST_F(MutterCastTest, DoesNotBelieveAnotherClientOfTheBus)
{
    const QString interface(MutterCast::Service);
    mutter.node.reset();
    begin();
    cast->open(false);
    ASSERT_TRUE(isAsked(u"Start"_s));
    forge(mutter.streams.constLast(), interface + u".Stream"_s, u"PipeWireStreamAdded"_s, {99u});
    mutter.tellNode(42);
    ASSERT_TRUE(eventually([&] {
        return !nodes.isEmpty();
    }));
    forge(mutter.sessions.constLast(), interface + u".Session"_s, u"Closed"_s, {});
    forge(u"/org/gnome/Mutter/DisplayConfig"_s, u"org.gnome.Mutter.DisplayConfig"_s, u"MonitorsChanged"_s,
          {});
    mutter.tellNode(43);
    ASSERT_TRUE(eventually([&] {
        return nodes.size() == 2;
    }));
    EXPECT_EQ(nodes, QList<quint32>({42, 43}));
    EXPECT_TRUE(hasSaidNothingMore(2));
    EXPECT_EQ(mutter.callCount(u"GetCurrentState"_s), 1);
}

TEST_F(MutterCastTest, IsAtItsEndWithTheBus)
{
    beginOpen();
    bus.stop();
    ASSERT_TRUE(eventually([&] {
        return failures.size() == 1;
    }));
    EXPECT_EQ(failures.constFirst().code, Error::Code::Unreachable);
    cast->open(true);
    EXPECT_TRUE(staysSo(200ms, [&] {
        return failures.size() == 1 && ends.isEmpty() && nodes.size() == 1;
    }));
}

TEST_F(MutterCastTest, IsAtItsEndOnceWhenTheBusGoesUnderItsQuestions)
{
    mutter.misbehave(u"CreateSession"_s, {Kind::Silence, {}, 0});
    begin();
    mutter.misbehave(u"GetCurrentState"_s, {Kind::Silence, {}, 0});
    mutter.tellMonitorsChanged();
    ASSERT_TRUE(isAsked(u"GetCurrentState"_s, 2));
    cast->open(false);
    ASSERT_TRUE(isAsked(u"CreateSession"_s));
    bus.stop();
    ASSERT_TRUE(eventually([&] {
        return !failures.isEmpty();
    }));
    EXPECT_TRUE(staysSo(200ms, [&] {
        return failures.size() == 1;
    }));
}

} // namespace stationmaster::test
