// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/agent/agent_fixture.h"
#include "tests/support/eventually.h"

namespace stationmaster {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const AgentWatches OneWatch{{5, 320, 180, 2.0}};

} // namespace

TEST_F(AgentTest, TakesAnOrderThatOvertakesTheAnswerToItsRegistration)
{
    m_hub.holdsAnswer = true;
    m_hub.appear();
    start();
    ASSERT_TRUE(test::eventually([&] {
        return !m_hub.registered.isEmpty();
    }));
    EXPECT_EQ(send(m_hubBus, u"SetCover"_s, {true, u"Blocked"_s, qulonglong(0)}), QString());
    EXPECT_TRUE(m_cover.wanted);
    m_cover.set({true, true});
    EXPECT_TRUE(test::eventually([&] {
        return m_hub.covers.contains(u"shown held"_s);
    }));
    EXPECT_EQ(setWatches(m_hubBus, {{1, 320, 180, 1, false}}), QString());
    EXPECT_TRUE(m_capture.watches.isEmpty()) << "before it knows what the site allows";
    m_hub.answerRegister();
    EXPECT_TRUE(test::eventually([&] {
        return m_capture.watches.size() == 1;
    }));
}

TEST_F(AgentTest, RegistersForItsSessionAndTakesWhatStationdWants)
{
    startRegistered();
    EXPECT_EQ(m_hub.registered, QStringList{u"c7"_s});
    EXPECT_EQ(m_hub.abilities, (QStringList{u"pictures"_s, u"messages"_s, u"sign"_s, u"consent"_s}));
    EXPECT_TRUE(m_capture.started);
    EXPECT_EQ(setWatches(m_hubBus, OneWatch), QString());
    EXPECT_EQ(m_capture.watches, (QList<ScreenWatch>{{5, QSize(320, 180), 2.0, true}}));
}

TEST_F(AgentTest, TakesPicturesOfTheQualityThatTheSiteWants)
{
    m_hub.quality = 35;
    startRegistered();
    EXPECT_EQ(m_capture.quality, 35);
    m_hub.vanish();
    ASSERT_TRUE(test::eventually([&] {
        return !m_agent->isRegistered();
    }));
    m_hub.quality = 90;
    m_hub.appear();
    EXPECT_TRUE(test::eventually([&] {
        return m_capture.quality == 90;
    }));
}

TEST_F(AgentTest, LooksUnderTheCoverWhereTheSiteWantsThat)
{
    startRegistered();
    m_cover.setWindows({7, 9});
    EXPECT_EQ(m_capture.under, QList<quint32>());
    m_hub.vanish();
    ASSERT_TRUE(test::eventually([&] {
        return !m_agent->isRegistered();
    }));
    m_hub.underCover = true;
    m_hub.appear();
    EXPECT_TRUE(test::eventually([&] {
        return m_capture.under == QList<quint32>{7, 9};
    }));
    m_cover.setWindows({8, 9});
    EXPECT_EQ(m_capture.under, (QList<quint32>{8, 9}));
    m_cover.setWindows({});
    EXPECT_EQ(m_capture.under, QList<quint32>());
}

TEST_F(AgentTest, TakesNothingFromAnybodyElse)
{
    startRegistered();
    const QDBusConnection stranger = m_bus.connect();
    EXPECT_EQ(setWatches(stranger, OneWatch), u"org.freedesktop.DBus.Error.AccessDenied"_s);
    EXPECT_TRUE(m_capture.watches.isEmpty());
}

TEST_F(AgentTest, LetsTheUserSeeItBeforeThereIsAPicture)
{
    startRegistered();
    setWatches(m_hubBus, OneWatch);
    EXPECT_TRUE(m_notices.observed);
    setWatches(m_hubBus, {});
    EXPECT_FALSE(m_notices.observed);
    EXPECT_TRUE(m_capture.watches.isEmpty());
}

TEST_F(AgentTest, ShowsNoSignWhereTheSiteWantsNone)
{
    m_hub.observation = u"silent"_s;
    startRegistered();
    setWatches(m_hubBus, OneWatch);
    EXPECT_FALSE(m_notices.observed);
    EXPECT_EQ(m_capture.watches.size(), 1);
}

TEST_F(AgentTest, TakesNoPictureOfWhichTheUserCannotBeTold)
{
    for (const AgentAbility missing : {AgentAbility::Sign, AgentAbility::Consent}) {
        abilities = neededForPictures(Observation::Ask) & ~AgentAbilities(missing);
        m_hub.observation = u"ask"_s;
        startRegistered();
        setWatches(m_hubBus, OneWatch);
        EXPECT_FALSE(m_notices.question);
        EXPECT_TRUE(m_capture.watches.isEmpty());
        m_agent.reset();
    }
    abilities = AgentAbility::Pictures;
    m_hub.observation = u"notify"_s;
    startRegistered();
    setWatches(m_hubBus, OneWatch);
    EXPECT_TRUE(m_capture.watches.isEmpty());
    EXPECT_FALSE(m_notices.observed);
    m_agent.reset();
    m_hub.observation = u"silent"_s;
    startRegistered();
    setWatches(m_hubBus, OneWatch);
    EXPECT_EQ(m_capture.watches.size(), 1);
}

TEST_F(AgentTest, TakesNoPictureBeforeTheUserAgrees)
{
    m_hub.observation = u"ask"_s;
    startRegistered();
    setWatches(m_hubBus, OneWatch);
    EXPECT_TRUE(m_capture.watches.isEmpty());
    ASSERT_TRUE(m_notices.question);
    m_notices.question(true);
    EXPECT_EQ(m_capture.watches.size(), 1);
    EXPECT_TRUE(m_notices.observed);
    EXPECT_TRUE(test::eventually([&] {
        return m_hub.reports == QStringList{u"asking"_s, QString()};
    }));
}

TEST_F(AgentTest, ANoIsANoUntilWatchingBeginsAnew)
{
    m_hub.observation = u"ask"_s;
    startRegistered();
    setWatches(m_hubBus, OneWatch);
    ASSERT_TRUE(m_notices.question);
    m_notices.question(false);
    m_notices.question = nullptr;
    setWatches(m_hubBus, {{6, 320, 180, 2.0}});
    EXPECT_FALSE(m_notices.question);
    EXPECT_TRUE(m_capture.watches.isEmpty());
    setWatches(m_hubBus, {});
    setWatches(m_hubBus, OneWatch);
    EXPECT_TRUE(m_notices.question);
}

TEST_F(AgentTest, APolicyThatCannotBeReadIsNoPermission)
{
    m_hub.observation = u"whatever"_s;
    startRegistered();
    setWatches(m_hubBus, OneWatch);
    EXPECT_TRUE(m_capture.watches.isEmpty());
}

TEST_F(AgentTest, KeepsItsCoverWithoutABusAndRegistersOnTheNext)
{
    startRegistered();
    setWatches(m_hubBus, OneWatch);
    EXPECT_EQ(send(m_hubBus, u"SetCover"_s, {true, u"Eyes front"_s, qulonglong(0)}), QString());
    m_bus.stop();
    m_agent->loseBus();
    EXPECT_FALSE(m_agent->isRegistered());
    EXPECT_TRUE(m_capture.watches.isEmpty());
    EXPECT_TRUE(m_cover.wanted) << "whoever is blocked stays so";

    test::PrivateBus next;
    const QDBusConnection nextHubBus = next.connect();
    FakeHub hub(nextHubBus);
    hub.appear();
    m_agentBus = next.connect();
    m_agent->useBus(m_agentBus);
    ASSERT_TRUE(test::eventually([&] {
        return m_agent->isRegistered();
    }));
    EXPECT_EQ(hub.registered, QStringList{u"c7"_s});
    EXPECT_TRUE(m_cover.wanted);
    EXPECT_EQ(send(nextHubBus, u"SetCover"_s, {false, QString(), qulonglong(0)}), QString());
    EXPECT_FALSE(m_cover.wanted);
    m_agent.reset();
}

TEST_F(AgentTest, StopsWithoutStationdAndRegistersWithItsSuccessor)
{
    startRegistered();
    setWatches(m_hubBus, OneWatch);
    ASSERT_EQ(m_capture.watches.size(), 1);
    m_hub.vanish();
    ASSERT_TRUE(test::eventually([&] {
        return m_capture.watches.isEmpty();
    }));
    EXPECT_FALSE(m_notices.observed);
    m_hub.appear();
    EXPECT_TRUE(test::eventually([&] {
        return m_hub.registered.size() == 2;
    }));
}

TEST_F(AgentTest, WaitsForAStationdThatIsNotThereYet)
{
    start();
    roundTrip();
    EXPECT_TRUE(m_hub.registered.isEmpty());
    m_hub.appear();
    EXPECT_TRUE(test::eventually([&] {
        return !m_hub.registered.isEmpty();
    }));
}

TEST_F(AgentTest, ARefusedRegistrationIsTriedAgainSlowly)
{
    m_hub.refuses = true;
    m_hub.appear();
    start();
    ASSERT_TRUE(test::eventually([&] {
        return m_clock.waiting() > 0;
    }));
    EXPECT_EQ(m_hub.registered.size(), 1);
    m_hub.refuses = false;
    m_clock.advance(Agent::Options().retry - 1ms);
    roundTrip();
    EXPECT_EQ(m_hub.registered.size(), 1) << "it is not time";
    m_clock.advance(1ms);
    EXPECT_TRUE(test::eventually([&] {
        return m_agent->isRegistered();
    }));
    EXPECT_EQ(m_hub.registered.size(), 2);
    EXPECT_EQ(m_announced, QStringList({m_agentBus.baseService(), m_agentBus.baseService()}))
        << "stationd asks systemd whose connection that is, each time";
}

TEST_F(AgentTest, SendsTheNewestPictureOfEachWatch)
{
    startRegistered();
    setWatches(m_hubBus, {{5, 320, 180, 2.0}, {6, 640, 360, 2.0}});
    for (int i = 0; i < 20; ++i)
        Q_EMIT m_capture.pictureReady(5, Picture{{320, 180}, "jpeg", {1024, 768}, quint64(i)});
    Q_EMIT m_capture.pictureReady(6, Picture{{640, 360}, "jpeg", {1024, 768}, 20});
    ASSERT_TRUE(test::eventually([&] {
        return m_hub.delivered.size() >= 3;
    }));
    roundTrip();
    EXPECT_EQ(m_hub.delivered.count(5u), 2)
        << "the first, and the last of those that came while it was on its way";
    EXPECT_EQ(m_hub.delivered.count(6u), 1);
}

TEST_F(AgentTest, SaysThatTheDisplayIsGone)
{
    startRegistered();
    int ended = 0;
    QObject::connect(m_agent.get(), &Agent::finished, m_agent.get(), [&] {
        ++ended;
    });
    Q_EMIT m_capture.failed(Error{Error::Code::Unreachable, u"gone"_s, {}});
    EXPECT_EQ(ended, 1);
    EXPECT_TRUE(test::eventually([&] {
        return m_hub.reports == QStringList{u"no-display"_s};
    }));
}

} // namespace stationmaster
