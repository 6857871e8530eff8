// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overlay/overlay_notices.h"

#include "tests/support/eventually.h"
#include "tests/support/fake_desktop_watch.h"
#include "tests/support/manual_clock.h"
#include "tests/support/printers.h"
#include "ui/look/appearance.h"
#include "ui/overlay/message_window.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QTextEdit>

#include <gtest/gtest.h>

#include <optional>

namespace stationmaster {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class Notices : public testing::Test
{
protected:
    struct Told
    {
        std::optional<bool> seen;
        std::optional<MessageEnd> end;
    };

    quint64 show(Told &told, const QString &text = u"Hello"_s, std::chrono::seconds time = 0s,
                 const QString &sender = {})
    {
        return notices.showMessage(
            {sender, text, time},
            [&told](bool seen) {
                told.seen = seen;
            },
            [&told](MessageEnd end) {
                EXPECT_TRUE(told.seen.value_or(false)) << "before it was seen";
                told.end = end;
            });
    }
    static QList<MessageWindow *> windows()
    {
        QList<MessageWindow *> found;
        for (QWidget *window : QApplication::topLevelWidgets()) {
            if (auto *message = qobject_cast<MessageWindow *>(window); message && message->isVisible())
                found += message;
        }
        std::ranges::sort(found, {}, &MessageWindow::slot);
        return found;
    }
    static bool waitSeen(const Told &told)
    {
        return test::eventually([&] {
            return told.seen.has_value();
        });
    }

    test::ManualClock clock;
    test::FakeDesktopWatch desktop;
    OverlayNotices notices{clock, desktop};
};

} // namespace

TEST_F(Notices, AMessageThatIsWithdrawnGoesAndTellsNobody)
{
    Told first;
    Told second;
    const quint64 name = show(first);
    show(second);
    ASSERT_TRUE(waitSeen(first));
    ASSERT_TRUE(waitSeen(second));
    notices.withdrawMessage(name);
    notices.withdrawMessage(name);
    EXPECT_EQ(windows().size(), 1);
    clock.advance(1h);
    QCoreApplication::processEvents();
    EXPECT_FALSE(first.end);
    EXPECT_FALSE(second.end);
}

TEST_F(Notices, AMessageIsSeenAndThenConfirmed)
{
    Told told;
    show(told, u"<i>Hello</i>\nall"_s);
    ASSERT_TRUE(waitSeen(told));
    EXPECT_TRUE(*told.seen);
    EXPECT_FALSE(told.end);
    ASSERT_EQ(windows().size(), 1);
    EXPECT_EQ(windows().constFirst()->findChild<QTextEdit *>(u"messageText"_s)->toPlainText(),
              u"<i>Hello</i>\nall"_s);
    windows().constFirst()->findChild<QPushButton *>(u"messageOk"_s)->click();
    EXPECT_EQ(told.end, MessageEnd::Ok);
    EXPECT_TRUE(windows().isEmpty());
}

TEST_F(Notices, AMessageSaysWhoItIsFrom)
{
    const auto heading = [](const MessageWindow *window) {
        return window->findChild<QLabel *>(u"messageSender"_s);
    };
    Told told;
    show(told, u"Hello"_s, 0s, u"Tessa <b>Teacher</b>"_s);
    const MessageWindow *window = windows().constFirst();
    EXPECT_EQ(heading(window)->text(), u"From Tessa <b>Teacher</b>"_s);
    EXPECT_EQ(heading(window)->textFormat(), Qt::PlainText);
    EXPECT_TRUE(window->accessibleName().contains(heading(window)->text()));
    const int width = window->width();

    Told lengthy;
    show(lengthy, u"Hello"_s, 0s, u"Tessa\nTeacher"_s.repeated(1'000));
    window = windows().constLast();
    EXPECT_FALSE(heading(window)->text().contains(u'\n'));
    EXPECT_TRUE(heading(window)->text().endsWith(u'…'));
    EXPECT_LE(window->width(), width + width / 10) << "a name is no way to fill the screen";

    Told nobody;
    show(nobody);
    EXPECT_FALSE(heading(windows().constLast())->isVisible()) << "better none than one that is not known";
}

TEST_F(Notices, AMessageThatIsThereFollowsTheDesktopsColours)
{
    applyAppearance(ColorScheme::Light);
    Told told;
    show(told);
    MessageWindow &window = *windows().constFirst();
    const auto *icon = windows().constFirst()->findChild<QLabel *>(u"messageIcon"_s);
    const auto *left = windows().constFirst()->findChild<QLabel *>(u"messageTimeLeft"_s);
    const QImage light = icon->pixmap().toImage();
    const QColor lightText = left->palette().color(QPalette::WindowText);
    // What Qt passes on to the windows of a program that runs.
    window.setPalette(palette(ColorScheme::Dark));
    EXPECT_NE(icon->pixmap().toImage(), light);
    EXPECT_GT(left->palette().color(QPalette::WindowText).lightness(), lightText.lightness());
    window.setPalette(palette(ColorScheme::Light));
    EXPECT_EQ(icon->pixmap().toImage(), light);
}

TEST_F(Notices, EnterConfirmsAndEscapeDoesNot)
{
    Told entered;
    show(entered);
    ASSERT_TRUE(waitSeen(entered));
    QTest::keyClick(windows().constFirst(), Qt::Key_Return);
    EXPECT_EQ(entered.end, MessageEnd::Ok);
    Told escaped;
    show(escaped);
    ASSERT_TRUE(waitSeen(escaped));
    QTest::keyClick(windows().constFirst(), Qt::Key_Escape);
    EXPECT_EQ(escaped.end, MessageEnd::Lost);
    Told closed;
    show(closed);
    ASSERT_TRUE(waitSeen(closed));
    windows().constFirst()->close();
    EXPECT_EQ(closed.end, MessageEnd::Lost);
}

TEST_F(Notices, AMessageClosesByItselfWhenItsTimeIsOver)
{
    Told told;
    show(told, u"Hello"_s, 30s);
    ASSERT_TRUE(waitSeen(told));
    clock.advance(29s + 2ms);
    EXPECT_FALSE(told.end);
    EXPECT_EQ(windows().constFirst()->findChild<QLabel *>(u"messageTimeLeft"_s)->text(),
              u"Closes by itself in 1\u00a0s"_s);
    clock.advance(1s);
    EXPECT_EQ(told.end, MessageEnd::Timeout);
    EXPECT_TRUE(windows().isEmpty());
}

TEST_F(Notices, SeveralMessagesStandBesideEachOther)
{
    Told told[3];
    for (Told &one : told)
        show(one);
    const QList<MessageWindow *> shown = windows();
    ASSERT_EQ(shown.size(), 3);
    EXPECT_NE(shown.at(0)->pos(), shown.at(1)->pos());
    EXPECT_NE(shown.at(1)->pos(), shown.at(2)->pos());
    ASSERT_TRUE(waitSeen(told[2]));
    shown.at(1)->close();
    Told later;
    show(later);
    EXPECT_EQ(windows().size(), 3);
    EXPECT_EQ(windows().at(1)->slot(), 1) << "the place that became free";
}

TEST_F(Notices, AMessageThatIsClosedBeforeItWasSeenWasNotSeen)
{
    Told told;
    show(told);
    windows().constFirst()->close();
    EXPECT_EQ(told.seen, false);
    clock.advance(1h);
    QCoreApplication::processEvents();
    EXPECT_FALSE(told.end);
}

TEST_F(Notices, AMessageDoesNotTakeTheKeyboard)
{
    Told told;
    show(told);
    EXPECT_TRUE(windows().constFirst()->testAttribute(Qt::WA_ShowWithoutActivating));
}

TEST_F(Notices, TheCountdownIsToldAsSeenOnceAndIsReplaced)
{
    const auto visible = [] {
        return std::ranges::count_if(QApplication::topLevelWidgets(), [](const QWidget *window) {
            return window->isVisible() && window->objectName() == u"countdownCard"_s;
        });
    };
    QList<bool> first;
    QList<bool> second;
    int left = 0;
    const QDateTime until = clock.now().addSecs(100);
    notices.showCountdown(
        until, u"One"_s,
        [&](bool seen) {
            first += seen;
        },
        [&] {
            ++left;
        });
    notices.showCountdown(
        until, u"Two"_s,
        [&](bool seen) {
            second += seen;
        },
        [&] {
            ++left;
        });
    EXPECT_EQ(first, QList<bool>{false}) << "whoever waits for it is told";
    ASSERT_TRUE(test::eventually([&] {
        return !second.isEmpty();
    }));
    EXPECT_EQ(second, QList<bool>{true});
    EXPECT_EQ(visible(), 1);
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (auto *leave = window->findChild<QPushButton *>(u"countdownLeave"_s))
            leave->click();
    }
    EXPECT_EQ(left, 1);
    notices.hideCountdown();
    EXPECT_EQ(visible(), 0);
    EXPECT_EQ(second.size(), 1);
}

TEST(NoticesEnd, NothingIsToldOnceTheyAreGone)
{
    int told = 0;
    test::ManualClock clock;
    test::FakeDesktopWatch desktop;
    {
        OverlayNotices notices(clock, desktop);
        notices.showMessage(
            {{}, u"Hello"_s, 0s},
            [&](bool) {
                ++told;
            },
            [&](MessageEnd) {
                ++told;
            });
        notices.showCountdown(
            clock.now().addSecs(100), {},
            [&](bool) {
                ++told;
            },
            [&] {
                ++told;
            });
    }
    clock.advance(200s);
    QCoreApplication::processEvents();
    EXPECT_EQ(told, 0);
}

} // namespace stationmaster
