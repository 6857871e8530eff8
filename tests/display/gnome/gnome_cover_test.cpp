// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/display/gnome/gnome_cover.h"

#include "tests/display/gnome/fake_gnome_shell.h"
#include "tests/support/eventually.h"
#include "tests/support/printers.h"
#include "tests/support/stays.h"

#include <QElapsedTimer>

#include <gtest/gtest.h>

#include <chrono>
#include <memory>

namespace stationmaster::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Misbehaviour = FakeService::Misbehaviour;

namespace {

constexpr quint32 KeyTab = 0xff09;
constexpr quint32 KeyReturn = 0xff0d;

class GnomeCoverTest : public testing::Test
{
protected:
    static constexpr QRect Button{20, 30, 40, 10};

    GnomeCoverTest()
    {
        fake.appear();
        shell = std::make_unique<GnomeShell>(bus.connect(), fake.uniqueName());
        shell->start();
        cover =
            std::make_unique<GnomeCover>(*shell, [this](const QSize &monitor, const CoverContent &content) {
                painted += monitor;
                said += content.notice.message.value_or(content.reason.text);
                QImage card(monitor / 4, QImage::Format_RGB32);
                card.fill(Qt::green);
                return CoverPicture{QColor(1, 2, 3), card, content.notice.hasButton() ? Button : QRect()};
            });
        QObject::connect(cover.get(), &SessionCover::looked, cover.get(), [this] {
            ++looks;
        });
        QObject::connect(cover.get(), &SessionCover::noticeShown, cover.get(), [this](quint64 id) {
            shown += id;
        });
        QObject::connect(cover.get(), &SessionCover::pressed, cover.get(), [this](quint64 id) {
            pressed += id;
        });
    }
    ~GnomeCoverTest() override { EXPECT_TRUE(fake.notUnderstood.isEmpty()); }

    bool becomes(bool isShown, bool holds)
    {
        return eventually([&] {
            return cover->state() == CoverState{isShown, holds};
        });
    }
    void goUp()
    {
        cover->up({u"Look here"_s, {}});
        ASSERT_TRUE(becomes(true, true));
    }
    static CoverNotice message(quint64 id, const QString &text)
    {
        CoverNotice notice;
        notice.id = id;
        notice.message = text;
        return notice;
    }
    /// Pressed again and again, as by somebody who wants to be rid of it, until it is no longer deaf.
    bool isPressedBy(const std::function<void()> &press)
    {
        return eventually([&] {
            press();
            return !pressed.isEmpty();
        });
    }

    PrivateBus bus;
    FakeGnomeShell fake{bus};
    std::unique_ptr<GnomeShell> shell;
    std::unique_ptr<GnomeCover> cover;
    QList<QSize> painted;
    QStringList said;
    int looks = 0;
    QList<quint64> shown;
    QList<quint64> pressed;
};

} // namespace

TEST_F(GnomeCoverTest, IsOnEveryMonitorInItsOwnPixels)
{
    fake.monitors = {{1920, 1080, 1}, {1280, 720, 1.5}};
    goUp();
    EXPECT_EQ(painted, (QList<QSize>{{1920, 1080}, {1920, 1080}}));
    ASSERT_EQ(fake.cards.size(), 2);
    EXPECT_EQ(QImage::fromData(fake.cards.at(0).png).size(), QSize(480, 270));
    EXPECT_EQ(fake.cards.at(1).density, 1.5);
    EXPECT_EQ(fake.background, u"#010203"_s);
}

TEST_F(GnomeCoverTest, IsSeenOnlyWhenTheShellSaysSo)
{
    fake.keepsCover = false;
    QElapsedTimer clock;
    clock.start();
    cover->up({u"Look here"_s, {}});
    ASSERT_TRUE(eventually([this] {
        return looks >= 4;
    }));
    EXPECT_EQ(cover->state(), CoverState());
    EXPECT_LE(fake.callCount(u"Cover"_s), clock.elapsed() / 1'000 + 2) << "not more often than once a second";
    fake.keepsCover = true;
    EXPECT_TRUE(becomes(true, true)) << "it has been put back";
}

TEST_F(GnomeCoverTest, WithoutKeyboardOrPointerSaysSo)
{
    fake.holdsInput = false;
    cover->up({u"Look here"_s, {}});
    EXPECT_TRUE(becomes(true, false));
    fake.holdsInput = true;
    EXPECT_TRUE(becomes(true, true));
}

TEST_F(GnomeCoverTest, ThatSomethingHasTakenAwayIsToldAndPutBack)
{
    goUp();
    fake.keepsCover = false;
    fake.isCovered = false;
    EXPECT_TRUE(becomes(false, false));
    fake.keepsCover = true;
    EXPECT_TRUE(becomes(true, true));
}

TEST_F(GnomeCoverTest, OfAShellThatRefusesIsNotSeen)
{
    goUp();
    fake.refuse(u"Look"_s, u"org.freedesktop.DBus.Error.UnknownObject"_s);
    EXPECT_TRUE(becomes(false, false));
    const int before = looks;
    EXPECT_TRUE(eventually([&] {
        return looks > before;
    })) << "it has looked, and found none";
}

TEST_F(GnomeCoverTest, IsDownWhenTheShellHasTakenItAway)
{
    goUp();
    fake.refuse(u"Uncover"_s, u"org.freedesktop.DBus.Error.Failed"_s);
    cover->down();
    ASSERT_TRUE(eventually([this] {
        return fake.callCount(u"Uncover"_s) == 1;
    }));
    EXPECT_TRUE(cover->state().shown);
    fake.behave(u"Uncover"_s);
    EXPECT_TRUE(becomes(false, false)) << "asked once more";
    EXPECT_FALSE(fake.isCovered);
}

TEST_F(GnomeCoverTest, OfAnEarlierAgentIsTakenAway)
{
    fake.isCovered = true;
    cover->down();
    EXPECT_TRUE(eventually([this] {
        return !fake.isCovered;
    }));
}

TEST_F(GnomeCoverTest, AnAnswerOfBeforeItWentDownIsNoNews)
{
    fake.misbehave(u"Look"_s, {Misbehaviour::Kind::Delay, {}, 500});
    cover->up({u"Look here"_s, {}});
    ASSERT_TRUE(eventually([this] {
        return fake.pendingCount(u"Look"_s) > 0;
    }));
    cover->down();
    ASSERT_TRUE(eventually([this] {
        return fake.callCount(u"Uncover"_s) == 1;
    }));
    EXPECT_TRUE(staysSo(1s, [this] {
        return cover->state() == CoverState();
    }));
}

TEST_F(GnomeCoverTest, OnlyTheLastOfWhatIsSaidMeanwhileIsSent)
{
    goUp();
    const int before = fake.callCount(u"Cover"_s);
    fake.misbehave(u"Cover"_s, {Misbehaviour::Kind::Delay, {}, 300});
    for (const QString &text : {u"one"_s, u"two"_s, u"three"_s, u"four"_s})
        cover->setNotice(message(quint64(text.size()) + 10 * quint64(text.back().unicode()), text));
    ASSERT_TRUE(eventually([this] {
        return !shown.isEmpty();
    }));
    EXPECT_EQ(fake.callCount(u"Cover"_s), before + 2);
    EXPECT_EQ(said.constLast(), u"four"_s);
    EXPECT_EQ(shown.size(), 1);
}

TEST_F(GnomeCoverTest, FollowsTheMonitors)
{
    goUp();
    fake.monitors = {{}, {}};
    fake.tell(u"MonitorsChanged"_s);
    EXPECT_TRUE(eventually([this] {
        return fake.cards.size() == 2;
    }));
}

TEST_F(GnomeCoverTest, AMessageIsAnsweredByThePointerOnItsButton)
{
    goUp();
    cover->setNotice(message(7, u"Save your work"_s));
    ASSERT_TRUE(eventually([this] {
        return shown == QList<quint64>{7};
    }));
    letPass(std::chrono::milliseconds(CoverPress::DeafForMs)); // It is deaf for so long.
    EXPECT_TRUE(staysSo(300ms, [this] {
        fake.point(0, Button.bottomRight() + QPoint(1, 1));
        fake.point(1, Button.center());
        fake.point(15, Button.center());
        return pressed.isEmpty();
    }));
    EXPECT_TRUE(isPressedBy([this] {
        fake.point(0, Button.center());
    }));
    EXPECT_EQ(pressed.constFirst(), 7u);
}

TEST_F(GnomeCoverTest, AMessageOnACoverThatIsNotSeenIsNotShown)
{
    fake.keepsCover = false;
    cover->setNotice(message(7, u"Save your work"_s));
    cover->up({u"Look here"_s, {}});
    ASSERT_TRUE(eventually([this] {
        return looks >= 3;
    }));
    EXPECT_TRUE(shown.isEmpty());
    fake.keepsCover = true;
    EXPECT_TRUE(eventually([this] {
        return shown == QList<quint64>{7};
    }));
}

TEST_F(GnomeCoverTest, AMessageIsAnsweredByTheKeyboard)
{
    goUp();
    cover->setNotice(message(7, u"Save your work"_s));
    ASSERT_TRUE(eventually([this] {
        return shown == QList<quint64>{7};
    }));
    fake.press('a');
    EXPECT_TRUE(isPressedBy([this] {
        fake.press(KeyTab);
        fake.press(KeyReturn);
    }));
}

TEST_F(GnomeCoverTest, WithoutAMessageNothingPressesIt)
{
    goUp();
    EXPECT_TRUE(staysSo(1s, [this] {
        fake.point(0, Button.center());
        fake.press(KeyReturn);
        return pressed.isEmpty();
    }));
}

} // namespace stationmaster::test
