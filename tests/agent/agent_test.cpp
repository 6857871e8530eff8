// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/agent/agent.h"

#include "backend/host1/wire.h"
#include "tests/support/printers.h"
#include "tests/support/private_bus.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QTest>

#include <gtest/gtest.h>

#include <memory>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

class FakeCapture final : public ScreenCapture
{
public:
    void start() override { started = true; }
    void setWatches(const QList<ScreenWatch> &list) override { watches = list; }
    void setQuality(int value) override { quality = value; }
    CaptureAbilities abilities() const override { return {}; }
    QSize screenSize() const override { return {1024, 768}; }

    bool started = false;
    int quality = 0;
    QList<ScreenWatch> watches;
};

class FakeNotices final : public UserNotices
{
public:
    void setObserved(bool value) override { observed = value; }
    void askForConsent(std::function<void(bool)> answered) override { question = std::move(answered); }
    void withdrawQuestion() override { question = nullptr; }

    bool observed = false;
    std::function<void(bool)> question;
};

/// stationd's side, as far as an agent sees it.
class FakeHub final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.stationmaster.AgentHub1")

public:
    explicit FakeHub(const QDBusConnection &bus)
        : m_bus(bus)
    {
        m_bus.registerObject(wire::RootPath, this, QDBusConnection::ExportScriptableContents);
    }
    void appear() { m_bus.registerService(wire::Service); }
    void vanish() { m_bus.unregisterService(wire::Service); }

    QString observation = u"notify"_s;
    uint quality = 70;
    QStringList registered;
    QStringList reports;
    QList<uint> delivered;

public Q_SLOTS:
    Q_SCRIPTABLE QVariantMap Register(const QString &session)
    {
        registered += session;
        return {{u"observation"_s, observation}, {u"cursor"_s, true}, {u"quality"_s, quality}};
    }
    Q_SCRIPTABLE void Deliver(uint watch, const QByteArray &, uint, uint) { delivered += watch; }
    Q_SCRIPTABLE void Report(const QString &reason) { reports += reason; }

private:
    QDBusConnection m_bus;
};

class AgentTest : public testing::Test
{
protected:
    AgentTest()
        : m_hubBus(m_bus.connect())
        , m_agentBus(m_bus.connect())
        , m_hub(m_hubBus)
    {
        registerWireTypes();
    }

    void start()
    {
        Agent::Options options;
        options.session = u"c7"_s;
        options.retryMs = 20;
        m_agent = std::make_unique<Agent>(m_agentBus, m_capture, m_notices, options);
        m_agent->start();
    }

    void startRegistered()
    {
        m_hub.appear();
        start();
        ASSERT_TRUE(QTest::qWaitFor([&] {
            return m_agent->isRegistered();
        }));
    }

    /// SetWatches as `from` sends it; the name of the error, empty when it was taken.
    QString setWatches(const QDBusConnection &from, const AgentWatches &watches)
    {
        QDBusMessage call = QDBusMessage::createMethodCall(m_agentBus.baseService(), wire::AgentPath,
                                                           wire::AgentInterface, u"SetWatches"_s);
        call << QVariant::fromValue(watches);
        QDBusPendingCallWatcher watcher(from.asyncCall(call));
        EXPECT_TRUE(QTest::qWaitFor([&] {
            return watcher.isFinished();
        }));
        return watcher.reply().errorName();
    }

    test::PrivateBus m_bus;
    QDBusConnection m_hubBus;
    QDBusConnection m_agentBus;
    FakeHub m_hub;
    FakeCapture m_capture;
    FakeNotices m_notices;
    std::unique_ptr<Agent> m_agent;
};

const AgentWatches OneWatch{{5, 320, 180, 2.0}};

} // namespace

TEST_F(AgentTest, RegistersForItsSessionAndTakesWhatStationdWants)
{
    startRegistered();
    EXPECT_EQ(m_hub.registered, QStringList{u"c7"_s});
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
    ASSERT_TRUE(QTest::qWaitFor([&] {
        return !m_agent->isRegistered();
    }));
    m_hub.quality = 90;
    m_hub.appear();
    EXPECT_TRUE(QTest::qWaitFor([&] {
        return m_capture.quality == 90;
    }));
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
    EXPECT_TRUE(QTest::qWaitFor([&] {
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

TEST_F(AgentTest, StopsWithoutStationdAndRegistersWithItsSuccessor)
{
    startRegistered();
    setWatches(m_hubBus, OneWatch);
    ASSERT_EQ(m_capture.watches.size(), 1);
    m_hub.vanish();
    ASSERT_TRUE(QTest::qWaitFor([&] {
        return m_capture.watches.isEmpty();
    }));
    EXPECT_FALSE(m_notices.observed);
    m_hub.appear();
    EXPECT_TRUE(QTest::qWaitFor([&] {
        return m_hub.registered.size() == 2;
    }));
}

TEST_F(AgentTest, WaitsForAStationdThatIsNotThereYet)
{
    start();
    QTest::qWait(50);
    m_hub.appear();
    EXPECT_TRUE(QTest::qWaitFor([&] {
        return !m_hub.registered.isEmpty();
    }));
}

TEST_F(AgentTest, SendsTheNewestPictureOfEachWatch)
{
    startRegistered();
    setWatches(m_hubBus, {{5, 320, 180, 2.0}, {6, 640, 360, 2.0}});
    for (int i = 0; i < 20; ++i)
        Q_EMIT m_capture.pictureReady(5, Picture{{320, 180}, "jpeg", {1024, 768}, quint64(i)});
    Q_EMIT m_capture.pictureReady(6, Picture{{640, 360}, "jpeg", {1024, 768}, 20});
    ASSERT_TRUE(QTest::qWaitFor([&] {
        return m_hub.delivered.contains(6u);
    }));
    QTest::qWait(50);
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
    EXPECT_TRUE(QTest::qWaitFor([&] {
        return m_hub.reports == QStringList{u"no-display"_s};
    }));
}

} // namespace stationmaster

#include "agent_test.moc"
