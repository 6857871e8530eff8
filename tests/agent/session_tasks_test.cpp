// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/dbus/errors.h"
#include "tests/agent/agent_fixture.h"
#include "tests/support/eventually.h"

namespace stationmaster {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qulonglong Until = 1'800'000'000'000'000;

class SessionTasksTest : public AgentTest
{
protected:
    void SetUp() override { startRegistered(); }

    void restartHub()
    {
        m_hub.vanish();
        ASSERT_TRUE(test::eventually([&] {
            return !m_agent->isRegistered();
        }));
        m_hub.appear();
        ASSERT_TRUE(test::eventually([&] {
            return m_agent->isRegistered();
        }));
    }
    using Call = std::unique_ptr<QDBusPendingCallWatcher>;

    /// Orders the cover and has the display confirm it.
    void cover()
    {
        send(m_hubBus, u"SetCover"_s, {true, u"Blocked"_s, qulonglong(0)});
        m_cover.set({true, true});
    }
    /// Orders the countdown, which is there on return; the answer is still to come.
    Call warn(const QString &text = {})
    {
        Call answer = call(m_hubBus, u"SetWarning"_s, {Until, text});
        EXPECT_TRUE(test::eventually([&] {
            return m_notices.countdown.has_value();
        }));
        return answer;
    }
    /// Orders a message, which is on the cover on return; the answer is still to come.
    Call showOnCover(uint number, const QString &text, uint seconds = 0)
    {
        Call answer = call(m_hubBus, u"ShowMessage"_s, {number, u"Tessa Teacher"_s, text, seconds});
        EXPECT_TRUE(test::eventually([&] {
            return m_cover.notice.message == text;
        }));
        return answer;
    }
    /// The same, confirmed by the display and answered.
    void seeOnCover(uint number, const QString &text, uint seconds = 0)
    {
        const Call answer = showOnCover(number, text, seconds);
        Q_EMIT m_cover.noticeShown(m_cover.notice.id);
        EXPECT_EQ(answerTo(*answer).errorName(), QString());
    }
    /// What the agent reports of messages, when it has.
    bool reported(const QStringList &messages)
    {
        return test::eventually([&] {
            return m_hub.messages == messages;
        });
    }
    /// Puts message `number` on the screen.
    void show(uint number)
    {
        const auto watcher = call(m_hubBus, u"ShowMessage"_s, {number, u"Tessa Teacher"_s, u"Hello"_s, 0u});
        ASSERT_TRUE(test::eventually([&] {
            return !m_notices.messages.isEmpty() && m_notices.messages.constLast().seen;
        }));
        std::exchange(m_notices.messages.last().seen, {})(true);
        EXPECT_EQ(answerTo(*watcher).errorName(), QString());
    }
};

} // namespace

TEST_F(SessionTasksTest, DoesNothingForAStranger)
{
    const QDBusConnection stranger = m_bus.connect();
    const QString denied = u"org.freedesktop.DBus.Error.AccessDenied"_s;
    EXPECT_EQ(send(stranger, u"SetCover"_s, {true, u"Blocked"_s, qulonglong(0)}), denied);
    EXPECT_EQ(send(stranger, u"SetWarning"_s, {Until, u"Bye"_s}), denied);
    EXPECT_EQ(send(stranger, u"LogOut"_s, {}), denied);
    EXPECT_EQ(send(stranger, u"ShowMessage"_s, {1u, QString(), u"Hello"_s, 0u}), denied);
    EXPECT_FALSE(m_cover.wanted);
    EXPECT_FALSE(m_notices.countdown);
    EXPECT_EQ(m_logout.asked, 0);
    EXPECT_TRUE(m_notices.messages.isEmpty());
}

TEST_F(SessionTasksTest, CoversAndReportsWhatTheDisplayConfirmed)
{
    EXPECT_EQ(send(m_hubBus, u"SetCover"_s, {true, u"Blocked"_s, qulonglong(0)}), QString());
    EXPECT_TRUE(m_cover.wanted);
    EXPECT_EQ(m_cover.text, u"Blocked"_s);
    EXPECT_TRUE(m_notices.covered) << "its windows are to make way";
    m_cover.set({true, false});
    m_cover.set({true, true});
    EXPECT_EQ(send(m_hubBus, u"SetCover"_s, {false, QString(), qulonglong(0)}), QString());
    EXPECT_TRUE(test::eventually([&] {
        return m_hub.covers.size() == 3;
    }));
    EXPECT_EQ(m_hub.covers, (QStringList{u"shown"_s, u"shown held"_s, u"away"_s}));
    EXPECT_FALSE(m_notices.covered);
}

TEST_F(SessionTasksTest, ReportsAlsoWhatStaysAsItWas)
{
    send(m_hubBus, u"SetCover"_s, {false, QString(), qulonglong(0)});
    send(m_hubBus, u"SetCover"_s, {true, u"Blocked"_s, qulonglong(0)});
    m_cover.set({true, true});
    send(m_hubBus, u"SetCover"_s, {true, u"Blocked by the teacher"_s, qulonglong(0)});
    EXPECT_EQ(m_cover.text, u"Blocked by the teacher"_s);
    EXPECT_TRUE(test::eventually([&] {
        return m_hub.covers == QStringList{u"away"_s, u"shown held"_s, u"shown held"_s};
    }));
}

TEST_F(SessionTasksTest, SaysAgainAndAgainWhetherTheCoverIsThere)
{
    cover();
    ASSERT_TRUE(test::eventually([&] {
        return m_hub.covers.size() == 1;
    }));
    const auto hears = [&](qsizetype count) {
        return test::eventually([&] {
            return m_hub.covers.size() == count;
        });
    };
    // While it is there by looking at it, and so not while the display does not answer.
    m_clock.advance(SessionTasks::Beat);
    Q_EMIT m_cover.looked();
    EXPECT_TRUE(hears(2));
    m_clock.advance(SessionTasks::Beat - 1ms);
    Q_EMIT m_cover.looked();
    m_cover.set({false, false});
    EXPECT_TRUE(hears(3));
    EXPECT_EQ(m_hub.covers, (QStringList{u"shown held"_s, u"shown held"_s, u"away"_s}));
    // While it is not there in any case.
    m_clock.advance(SessionTasks::Beat);
    EXPECT_TRUE(hears(4));
    m_clock.advance(SessionTasks::Beat);
    EXPECT_TRUE(hears(5));
    EXPECT_EQ(m_hub.covers.constLast(), u"away"_s);
    send(m_hubBus, u"SetCover"_s, {false, QString(), qulonglong(0)});
    EXPECT_TRUE(hears(6));
    m_clock.advance(10 * SessionTasks::Beat);
    send(m_hubBus, u"SetCover"_s, {false, QString(), qulonglong(0)});
    EXPECT_TRUE(hears(7)) << "an idle desktop is not woken up";
}

TEST_F(SessionTasksTest, TheCoverSaysUntilWhenItLasts)
{
    send(m_hubBus, u"SetCover"_s, {true, u"Blocked"_s, Until});
    EXPECT_EQ(m_cover.until.toMSecsSinceEpoch(), qint64(Until / 1000));
    m_clock.advance(24h);
    EXPECT_TRUE(m_cover.wanted) << "stationd alone takes it away";
    send(m_hubBus, u"SetCover"_s, {true, u"Blocked"_s, qulonglong(0)});
    EXPECT_FALSE(m_cover.until.isValid());
}

TEST_F(SessionTasksTest, TheCoverOutlivesStationd)
{
    send(m_hubBus, u"SetCover"_s, {true, u"Blocked"_s, qulonglong(0)});
    m_cover.set({true, true});
    restartHub();
    EXPECT_TRUE(m_cover.wanted);
    send(m_hubBus, u"SetCover"_s, {false, QString(), qulonglong(0)});
    EXPECT_FALSE(m_cover.wanted) << "the new stationd says how it is now";
}

TEST_F(SessionTasksTest, TheCountdownIsAnsweredWhenItCanBeSeen)
{
    const Call watcher = warn(u"Save your work"_s);
    ASSERT_TRUE(m_notices.countdown);
    EXPECT_EQ(m_notices.countdown->until.toMSecsSinceEpoch(), qint64(Until / 1000));
    EXPECT_EQ(m_notices.countdown->text, u"Save your work"_s);
    roundTrip();
    EXPECT_FALSE(watcher->isFinished());
    m_notices.countdown->seen(true);
    EXPECT_EQ(answerTo(*watcher).type(), QDBusMessage::ReplyMessage);
}

TEST_F(SessionTasksTest, ACountdownThatNobodyCouldSeeIsNotAnsweredAsSeen)
{
    const Call watcher = warn();
    ASSERT_TRUE(m_notices.countdown);
    m_notices.countdown->seen(false);
    EXPECT_EQ(answerTo(*watcher).errorName(), u"org.stationmaster.Error.TimedOut"_s);
}

TEST_F(SessionTasksTest, UnderACoverAMessageIsShownAndAnsweredOnIt)
{
    cover();
    const Call first = showOnCover(7, u"Look at the board"_s);
    EXPECT_TRUE(m_notices.messages.isEmpty()) << "no window that nobody could see";
    roundTrip();
    EXPECT_FALSE(first->isFinished());
    Q_EMIT m_cover.noticeShown(m_cover.notice.id - 1);
    roundTrip();
    EXPECT_FALSE(first->isFinished()) << "that was another";
    Q_EMIT m_cover.noticeShown(m_cover.notice.id);
    EXPECT_EQ(answerTo(*first).errorName(), QString());

    // The newer one first, then the one before.
    const quint64 stale = m_cover.notice.id;
    seeOnCover(8, u"Books away"_s);
    Q_EMIT m_cover.pressed(stale);
    EXPECT_EQ(m_cover.notice.message, u"Books away"_s) << "an answer to what was there before it";
    Q_EMIT m_cover.pressed(m_cover.notice.id);
    EXPECT_EQ(m_cover.notice.message, u"Look at the board"_s);
    EXPECT_EQ(m_cover.notice.sender, u"Tessa Teacher"_s);
    Q_EMIT m_cover.pressed(m_cover.notice.id);
    EXPECT_TRUE(m_cover.notice.isEmpty());
    EXPECT_EQ(m_cover.notice.sender, QString());
    EXPECT_TRUE(reported({u"8 ok"_s, u"7 ok"_s}));
}

TEST_F(SessionTasksTest, AMessageThatTheCoverDoesNotShowIsNotSaidToBeSeen)
{
    send(m_hubBus, u"SetCover"_s, {true, u"Blocked"_s, qulonglong(0)});
    const Call watcher = showOnCover(7, u"Hello"_s);
    m_clock.advance(NoticeBoard::Deadline - 1ms);
    roundTrip();
    EXPECT_FALSE(watcher->isFinished()) << "it may still come";
    m_clock.advance(1ms);
    EXPECT_EQ(answerTo(*watcher).errorName(), u"org.stationmaster.Error.TimedOut"_s);
    EXPECT_TRUE(m_cover.notice.isEmpty());
}

TEST_F(SessionTasksTest, AMessageGoesOnInAWindowWhenTheCoverGoes)
{
    cover();
    seeOnCover(7, u"Hello"_s, 600);
    m_clock.advance(100s);
    send(m_hubBus, u"SetCover"_s, {false, QString(), qulonglong(0)});
    ASSERT_EQ(m_notices.messages.size(), 1);
    EXPECT_EQ(m_notices.messages.constFirst().said.time, 500s);
    EXPECT_EQ(m_notices.messages.constFirst().said.sender, u"Tessa Teacher"_s);
    m_notices.messages.constFirst().seen(true);
    m_notices.messages.constFirst().ended(MessageEnd::Ok);
    EXPECT_TRUE(reported({u"7 ok"_s}));
}

TEST_F(SessionTasksTest, AMessageWithAWindowIsOnTheCoverThatComesToo)
{
    show(7);
    send(m_hubBus, u"SetCover"_s, {true, u"Blocked"_s, qulonglong(0)});
    EXPECT_EQ(m_cover.notice.message, u"Hello"_s);
    Q_EMIT m_cover.pressed(m_cover.notice.id);
    EXPECT_EQ(m_notices.withdrawn, QList<quint64>{1}) << "its window goes with it";
    EXPECT_TRUE(reported({u"7 ok"_s}));
}

TEST_F(SessionTasksTest, AMessageOnTheCoverEndsWithItsTime)
{
    cover();
    seeOnCover(7, u"Hello"_s, 30);
    m_clock.advance(30s - 1ms);
    EXPECT_EQ(m_cover.notice.message, u"Hello"_s);
    m_clock.advance(1ms);
    EXPECT_TRUE(m_cover.notice.isEmpty());
    EXPECT_TRUE(reported({u"7 timeout"_s}));
}

TEST_F(SessionTasksTest, UnderACoverTheCountdownIsOnIt)
{
    cover();
    const Call watcher = warn(u"Save your work"_s);
    ASSERT_TRUE(m_notices.countdown) << "it is there when the cover goes";
    EXPECT_EQ(m_cover.notice.until.toMSecsSinceEpoch(), qint64(Until / 1000));
    EXPECT_EQ(m_cover.notice.warning, u"Save your work"_s);
    m_notices.countdown->seen(true);
    roundTrip();
    EXPECT_FALSE(watcher->isFinished()) << "the cover hides that window";
    Q_EMIT m_cover.noticeShown(m_cover.notice.id);
    EXPECT_EQ(answerTo(*watcher).errorName(), QString());

    Q_EMIT m_cover.pressed(m_cover.notice.id);
    EXPECT_TRUE(m_cover.notice.leaving);
    Q_EMIT m_cover.pressed(m_cover.notice.id);
    roundTrip();
    EXPECT_EQ(m_hub.leaving, 1);
    m_clock.advance(10s);
    EXPECT_FALSE(m_cover.notice.leaving) << "nothing has come of it";
    Q_EMIT m_cover.pressed(m_cover.notice.id);
    roundTrip();
    EXPECT_EQ(m_hub.leaving, 2);
    EXPECT_EQ(send(m_hubBus, u"SetWarning"_s, {qulonglong(0), QString()}), QString());
    EXPECT_TRUE(m_cover.notice.isEmpty());
}

TEST_F(SessionTasksTest, TheCountdownGoesWhenItIsCancelledAndWithStationd)
{
    const Call first = warn();
    EXPECT_EQ(send(m_hubBus, u"SetWarning"_s, {qulonglong(0), QString()}), QString());
    EXPECT_FALSE(m_notices.countdown);
    const Call second = warn();
    m_hub.vanish();
    EXPECT_TRUE(test::eventually([&] {
        return !m_notices.countdown;
    }));
}

TEST_F(SessionTasksTest, TellsThatTheUserWantsToGoNow)
{
    const Call watcher = warn();
    ASSERT_TRUE(m_notices.countdown);
    m_notices.countdown->leave();
    EXPECT_TRUE(test::eventually([&] {
        return m_hub.leaving == 1;
    }));
}

TEST_F(SessionTasksTest, SaysWhichWayTheDesktopWasAsked)
{
    const auto watcher = call(m_hubBus, u"LogOut"_s, {});
    ASSERT_TRUE(test::eventually([&] {
        return m_logout.asked == 1;
    }));
    EXPECT_EQ(send(m_hubBus, u"LogOut"_s, {}), u"org.stationmaster.Error.Busy"_s);
    m_logout.answer(LogoutWay::Xfce);
    EXPECT_EQ(answerTo(*watcher).arguments(), QVariantList{u"xfce"_s});
}

TEST_F(SessionTasksTest, SaysThatThereWasNobodyToAsk)
{
    m_logout.answer(Error{Error::Code::Unreachable, u"no desktop"_s, {}});
    EXPECT_EQ(send(m_hubBus, u"LogOut"_s, {}), u"org.stationmaster.Error.Unreachable"_s);
}

TEST_F(SessionTasksTest, AMessageIsAnsweredWhenItIsThereAndReportedWhenItEnds)
{
    show(7);
    EXPECT_TRUE(m_hub.messages.isEmpty());
    m_notices.messages.constLast().ended(MessageEnd::Ok);
    show(8);
    m_notices.messages.constLast().ended(MessageEnd::Timeout);
    show(9);
    m_notices.messages.constLast().ended(MessageEnd::Lost);
    EXPECT_TRUE(reported({u"7 ok"_s, u"8 timeout"_s, u"9 lost"_s}));
}

TEST_F(SessionTasksTest, AMessageThatDidNotAppearIsNotAnsweredAsShown)
{
    const auto watcher = call(m_hubBus, u"ShowMessage"_s, {7u, QString(), u"Hello"_s, 30u});
    ASSERT_TRUE(test::eventually([&] {
        return m_notices.messages.size() == 1;
    }));
    EXPECT_EQ(m_notices.messages.constFirst().said.time, std::chrono::seconds(30));
    std::exchange(m_notices.messages.first().seen, {})(false);
    EXPECT_EQ(answerTo(*watcher).errorName(), u"org.stationmaster.Error.TimedOut"_s);
    show(7); // The number is free again.
}

TEST_F(SessionTasksTest, TheSameMessageIsNotShownTwiceNorTooManyAtOnce)
{
    for (uint number = 0; number < uint(SessionTasks::MaxMessages); ++number)
        show(number);
    EXPECT_EQ(send(m_hubBus, u"ShowMessage"_s, {3u, QString(), u"Hello"_s, 0u}),
              u"org.stationmaster.Error.Busy"_s);
    EXPECT_EQ(send(m_hubBus, u"ShowMessage"_s, {99u, QString(), u"Hello"_s, 0u}),
              u"org.stationmaster.Error.Busy"_s);
    EXPECT_EQ(m_notices.messages.size(), SessionTasks::MaxMessages);
    m_notices.messages.at(3).ended(MessageEnd::Ok);
    show(3);
}

TEST_F(SessionTasksTest, TheNextStationdHearsNothingOfMessagesThatItDidNotSend)
{
    show(7);
    restartHub();
    ASSERT_EQ(m_notices.messages.size(), 1) << "it stays to be read";
    show(7);
    m_notices.messages.constFirst().ended(MessageEnd::Ok);
    m_notices.messages.constLast().ended(MessageEnd::Timeout);
    EXPECT_TRUE(reported({u"7 timeout"_s}));
}

} // namespace stationmaster
