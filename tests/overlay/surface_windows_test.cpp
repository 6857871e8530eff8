// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overlay/surface_windows.h"

#include "tests/support/eventually.h"
#include "tests/support/manual_clock.h"
#include "tests/support/printers.h"
#include "tests/support/stays.h"
#include "ui/overlay/countdown_notice.h"
#include "ui/overlay/message_window.h"
#include "ui/overlay/seen_watch.h"
#include "ui/overlay/surface_notices.h"

#include <QApplication>
#include <QMessageBox>
#include <QPushButton>

#include <gtest/gtest.h>

#include <optional>

namespace stationmaster {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class NoSign final : public SignSurface
{
public:
    void show(const SignPainter &) override { }
    void hide() override { }
};

/// A screen on which nothing is drawn before the test says so.
class FakeScreen final : public WindowSurfaces
{
public:
    struct Shown
    {
        int top;
        WindowEvents events;
        QImage picture;
        int pictures = 0;
    };

    std::unique_ptr<WindowSurface> make(int top, WindowEvents events) override
    {
        auto surface = std::make_unique<Surface>();
        surface->screen = this;
        surface->shown = {top, std::move(events), {}, 0};
        surfaces += surface.get();
        return surface;
    }
    int scale() const override { return 2; }

    Shown &only()
    {
        EXPECT_EQ(surfaces.size(), 1);
        return surfaces.constFirst()->shown;
    }

    struct Surface final : WindowSurface
    {
        ~Surface() override { screen->surfaces.removeOne(this); }
        void show(const QImage &picture) override
        {
            shown.picture = picture;
            ++shown.pictures;
        }
        FakeScreen *screen = nullptr;
        Shown shown;
    };
    QList<Surface *> surfaces;
};

class OnSurfaces : public testing::Test
{
protected:
    void message(const QString &text = u"Hello"_s)
    {
        notices.showMessage(
            {u"A teacher"_s, text, 0s},
            [this](bool yes) {
                seen = yes;
            },
            [this](MessageEnd how) {
                end = how;
            });
    }
    bool isPainted()
    {
        return test::eventually([this] {
            return screen.surfaces.size() == 1 && screen.only().pictures > 0;
        });
    }
    template <typename T>
    static T *shown()
    {
        for (QWidget *window : QApplication::topLevelWidgets()) {
            if (auto *found = qobject_cast<T *>(window); found && found->isVisible())
                return found;
        }
        return nullptr;
    }
    static QPoint middleOf(const QWidget &child)
    {
        return child.mapTo(child.window(), child.rect().center());
    }

    test::ManualClock clock;
    FakeScreen screen;
    SurfaceWindows windows{screen};
    NoSign sign;
    SurfaceNotices notices{clock, sign, windows};
    std::optional<bool> seen;
    std::optional<MessageEnd> end;
};

} // namespace

TEST_F(OnSurfaces, AMessageIsSeenWhenItIsDrawnAndReadWhenItsButtonIsPressed)
{
    message();
    ASSERT_TRUE(isPainted());
    const auto *window = shown<MessageWindow>();
    ASSERT_NE(window, nullptr);
    EXPECT_EQ(screen.only().picture.size(), window->size() * 2);
    EXPECT_EQ(screen.only().picture.devicePixelRatio(), 2);
    EXPECT_EQ(screen.only().top, window->y());
    EXPECT_FALSE(seen) << "nobody has drawn it";
    screen.only().events.drawn();
    EXPECT_EQ(seen, true);
    screen.only().events.pressed(middleOf(*window->findChild<QPushButton *>(u"messageOk"_s)));
    EXPECT_EQ(end, MessageEnd::Ok);
    EXPECT_TRUE(screen.surfaces.isEmpty());
}

TEST_F(OnSurfaces, WhatIsNotDrawnInTimeIsNotSeenAndGoes)
{
    message();
    ASSERT_TRUE(isPainted());
    clock.advance(SeenWatch::Deadline);
    EXPECT_EQ(seen, false);
    EXPECT_TRUE(screen.surfaces.isEmpty());
}

TEST_F(OnSurfaces, UnderACoverNothingIsShownAndAfterItEverythingIs)
{
    message();
    ASSERT_TRUE(isPainted());
    screen.only().events.drawn();
    notices.setCovered(true);
    EXPECT_TRUE(screen.surfaces.isEmpty());
    message(u"Another"_s);
    notices.showCountdown(
        clock.now().addSecs(90), {}, [](bool) {}, [] {});
    EXPECT_TRUE(test::staysSo(200ms, [this] {
        return screen.surfaces.isEmpty();
    }));
    EXPECT_FALSE(end) << "it has not been answered";
    notices.setCovered(false);
    EXPECT_TRUE(test::eventually([this] {
        return screen.surfaces.size() == 3;
    }));
}

TEST_F(OnSurfaces, AWindowThatIsTakenAwayComesBack)
{
    message();
    ASSERT_TRUE(isPainted());
    screen.only().events.drawn();
    const auto closed = screen.only().events.closed;
    closed();
    EXPECT_TRUE(screen.surfaces.isEmpty());
    EXPECT_TRUE(isPainted());
    // One that goes while it is away does not.
    const auto again = screen.only().events.closed;
    again();
    notices.withdrawMessage(1);
    EXPECT_TRUE(test::staysSo(1500ms, [this] {
        return screen.surfaces.isEmpty();
    }));
}

TEST_F(OnSurfaces, TheCountdownIsPaintedAsItGoesAndFolds)
{
    bool left = false;
    notices.showCountdown(
        clock.now().addSecs(90), u"Save your work"_s,
        [this](bool yes) {
            seen = yes;
        },
        [&left] {
            left = true;
        });
    ASSERT_TRUE(isPainted());
    screen.only().events.drawn();
    EXPECT_EQ(seen, true);
    const int before = screen.only().pictures;
    clock.advance(2s);
    EXPECT_TRUE(test::eventually([&] {
        return screen.only().pictures > before;
    })) << "the time that is left is another";
    const QWidget *card = nullptr;
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (window->objectName() == u"countdownCard")
            card = window;
    }
    ASSERT_NE(card, nullptr);
    screen.only().events.pressed(middleOf(*card->findChild<QPushButton *>(u"countdownLeave"_s)));
    EXPECT_TRUE(left);
    screen.only().events.pressed(middleOf(*card->findChild<QPushButton *>(u"countdownHide"_s)));
    ASSERT_TRUE(isPainted());
    EXPECT_LT(screen.only().picture.width(), card->width()) << "a pill";
    notices.hideCountdown();
    EXPECT_TRUE(screen.surfaces.isEmpty());
}

TEST_F(OnSurfaces, AQuestionIsAnsweredByWhatIsPressed)
{
    for (const bool agree : {true, false}) {
        std::optional<bool> answered;
        notices.askForConsent([&answered](bool yes) {
            answered = yes;
        });
        ASSERT_TRUE(isPainted());
        const auto *question = shown<QMessageBox>();
        ASSERT_NE(question, nullptr);
        for (const QAbstractButton *button : question->buttons()) {
            if ((question->buttonRole(const_cast<QAbstractButton *>(button)) == QMessageBox::AcceptRole)
                == agree) {
                screen.only().events.pressed(middleOf(*button));
                break;
            }
        }
        EXPECT_EQ(answered, agree);
        EXPECT_TRUE(screen.surfaces.isEmpty());
    }
}

TEST_F(OnSurfaces, WhatOnlyPassesByHasNone)
{
    QWidget tip(nullptr, Qt::ToolTip);
    QWidget menu(nullptr, Qt::Popup);
    tip.show();
    menu.show();
    EXPECT_TRUE(test::staysSo(200ms, [this] {
        return screen.surfaces.isEmpty();
    }));
}

} // namespace stationmaster
