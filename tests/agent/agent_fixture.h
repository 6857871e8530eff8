// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/agent/agent.h"
#include "backend/core/async.h"
#include "backend/dbus/errors.h"
#include "backend/protocol/names.h"
#include "tests/support/eventually.h"
#include "tests/support/manual_clock.h"
#include "tests/support/printers.h"
#include "tests/support/private_bus.h"

#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>

#include <gtest/gtest.h>

#include <memory>

namespace stationmaster {

class FakeCapture final : public ScreenCapture
{
public:
    void start() override { started = true; }
    void setWatches(const QList<ScreenWatch> &list) override { watches = list; }
    void renew(quint32 watchId) override { renewed += watchId; }
    void setQuality(int value) override { quality = value; }
    void lookUnder(const QList<quint32> &windows) override { under = windows; }
    CaptureAbilities abilities() const override { return {}; }
    QSize screenSize() const override { return {1024, 768}; }

    bool started = false;
    QList<quint32> renewed;
    int quality = 0;
    QList<quint32> under;
    QList<ScreenWatch> watches;
};

class FakeNotices final : public UserNotices
{
public:
    void setCovered(bool value) override { covered = value; }
    void setObserved(bool value) override { observed = value; }
    void askForConsent(std::function<void(bool)> answered) override { question = std::move(answered); }
    void withdrawQuestion() override { question = nullptr; }
    void showCountdown(const QDateTime &until, const QString &text, Seen seen,
                       std::function<void()> leave) override
    {
        countdown = Countdown{until, text, std::move(seen), std::move(leave)};
    }
    void hideCountdown() override { countdown.reset(); }
    quint64 showMessage(const UserMessage &message, Seen seen, std::function<void(MessageEnd)> ended) override
    {
        messages.append({message, std::move(seen), std::move(ended)});
        return quint64(messages.size());
    }
    void withdrawMessage(quint64 name) override { withdrawn += name; }

    struct Countdown
    {
        QDateTime until;
        QString text;
        Seen seen;
        std::function<void()> leave;
    };
    struct Message
    {
        UserMessage said;
        Seen seen;
        std::function<void(MessageEnd)> ended;
    };

    bool covered = false;
    bool observed = false;
    std::function<void(bool)> question;
    std::optional<Countdown> countdown;
    QList<Message> messages;
    QList<quint64> withdrawn;
};

class FakeCover final : public SessionCover
{
public:
    void up(const CoverReason &reason) override
    {
        wanted = true;
        text = reason.text;
        until = reason.until;
    }
    void down() override
    {
        wanted = false;
        set({});
    }
    void setNotice(const CoverNotice &value) override { notice = value; }
    CoverState state() const override { return m_state; }
    QList<quint32> windows() const override { return m_windows; }
    void setWindows(const QList<quint32> &windows)
    {
        m_windows = windows;
        Q_EMIT windowsChanged();
    }
    /// What the display would confirm.
    void set(const CoverState &state)
    {
        if (std::exchange(m_state, state) != state)
            Q_EMIT stateChanged(state);
    }

    bool wanted = false;
    QString text;
    QDateTime until;
    CoverNotice notice;

private:
    CoverState m_state;
    QList<quint32> m_windows;
};

class FakeLogout final : public DesktopLogout
{
public:
    QFuture<Result<LogoutWay>> ask() override
    {
        ++asked;
        return promise.future();
    }
    void answer(const Result<LogoutWay> &result)
    {
        promise.start();
        promise.addResult(result);
        promise.finish();
    }

    int asked = 0;
    QPromise<Result<LogoutWay>> promise;
};

/// stationd's side, as far as an agent sees it.
class FakeHub final : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.stationmaster.AgentHub1")

public:
    explicit FakeHub(const QDBusConnection &bus)
        : m_bus(bus)
    {
        m_bus.registerObject(protocol::RootPath, this, QDBusConnection::ExportScriptableContents);
    }
    void appear() { m_bus.registerService(protocol::Service); }
    void vanish() { m_bus.unregisterService(protocol::Service); }
    /// The answer that was held.
    void answerRegister() { m_bus.send(m_held.createReply(QVariant(policy()))); }

    QString observation = QStringLiteral("notify");
    uint quality = 70;
    bool underCover = false;
    QStringList registered;
    QStringList abilities;
    QList<QStringList> restrictions;
    QStringList reports;
    QList<uint> delivered;
    QStringList covers; ///< "shown", "shown held", "away".
    QStringList messages; ///< "7 ok".
    int leaving = 0;
    bool refuses = false;
    bool holdsAnswer = false; ///< Of Register.

public Q_SLOTS:
    Q_SCRIPTABLE QVariantMap Register(const QString &session, const QStringList &words)
    {
        registered += session;
        abilities = words;
        if (refuses) {
            sendErrorReply(QDBusError::AccessDenied, QStringLiteral("not now"));
            return {};
        }
        if (holdsAnswer) {
            setDelayedReply(true);
            m_held = message();
        }
        return policy();
    }
    Q_SCRIPTABLE void SetAbilities(const QStringList &words) { abilities = words; }
    Q_SCRIPTABLE void ReportRestrictions(const QStringList &words) { restrictions += words; }
    Q_SCRIPTABLE void Deliver(uint watch, const QByteArray &, const QByteArray &, uint, uint)
    {
        delivered += watch;
    }
    Q_SCRIPTABLE void Report(const QString &reason) { reports += reason; }
    Q_SCRIPTABLE void ReportCover(bool shown, bool holdsInput)
    {
        covers += QLatin1StringView(shown ? (holdsInput ? "shown held" : "shown") : "away");
    }
    Q_SCRIPTABLE void ReportMessage(uint message, const QString &what)
    {
        messages += QStringLiteral("%1 %2").arg(message).arg(what);
    }
    Q_SCRIPTABLE void LeaveNow() { ++leaving; }

private:
    QVariantMap policy() const
    {
        return {{QStringLiteral("observation"), observation},
                {QStringLiteral("cursor"), true},
                {QStringLiteral("quality"), quality},
                {QStringLiteral("under-cover"), underCover}};
    }

    QDBusConnection m_bus;
    QDBusMessage m_held;
};

class AgentTest : public testing::Test
{
protected:
    AgentTest()
        : m_hubBus(m_bus.connect())
        , m_agentBus(m_bus.connect())
        , m_hub(m_hubBus)
    {
        registerProtocolTypes();
    }

    void start()
    {
        Agent::Options options;
        options.session = QStringLiteral("c7");
        options.abilities = abilities;
        options.beforeRegistering = [this](const QString &connection) {
            m_announced += connection;
        };
        m_agent = std::make_unique<Agent>(
            Agent::Dependencies{m_capture, m_cover, m_notices, m_logout, m_clock, m_restrictions}, options);
        m_agent->start();
        m_agent->useBus(m_agentBus);
    }

    AgentAbilities abilities =
        AgentAbility::Pictures | AgentAbility::Messages | AgentAbility::Sign | AgentAbility::Consent;

    void startRegistered()
    {
        m_hub.appear();
        start();
        ASSERT_TRUE(test::eventually([&] {
            return m_agent->isRegistered();
        }));
    }

    std::unique_ptr<QDBusPendingCallWatcher> call(const QDBusConnection &from, const QString &method,
                                                  const QVariantList &arguments)
    {
        QDBusMessage call = QDBusMessage::createMethodCall(m_agentBus.baseService(), protocol::AgentPath,
                                                           protocol::AgentInterface, method);
        call.setArguments(arguments);
        return std::make_unique<QDBusPendingCallWatcher>(from.asyncCall(call));
    }
    static QDBusMessage answerTo(QDBusPendingCallWatcher &watcher)
    {
        EXPECT_TRUE(test::eventually([&] {
            return watcher.isFinished();
        }));
        return watcher.reply();
    }
    /// The name of the error, empty when it was taken.
    QString send(const QDBusConnection &from, const QString &method, const QVariantList &arguments)
    {
        return answerTo(*call(from, method, arguments)).errorName();
    }
    QString setWatches(const QDBusConnection &from, const AgentWatches &watches)
    {
        return send(from, QStringLiteral("SetWatches"), {QVariant::fromValue(watches)});
    }

    /// Returns when all that the agent has sent so far has arrived, and it has had all that was sent to it.
    void roundTrip()
    {
        EXPECT_EQ(send(m_hubBus, QStringLiteral("NoSuchMethod"), {}),
                  QStringLiteral("org.freedesktop.DBus.Error.UnknownMethod"));
        QCoreApplication::processEvents();
    }

    test::PrivateBus m_bus;
    QDBusConnection m_hubBus;
    QDBusConnection m_agentBus;
    FakeHub m_hub;
    FakeCapture m_capture;
    FakeCover m_cover;
    FakeNotices m_notices;
    FakeLogout m_logout;
    test::ManualClock m_clock;
    QList<SessionRestriction *> m_restrictions;
    QStringList m_announced; ///< Connections that systemd was told.
    std::unique_ptr<Agent> m_agent;
};

} // namespace stationmaster
