// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/display/cover/cover_bench.h"
#include "tests/support/stays.h"

#include "backend/display/x11/cover_button.h"
#include "tests/support/eventually.h"

namespace stationmaster::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr xcb_keycode_t KeyA = 38;
constexpr xcb_keycode_t KeyReturn = 36;
constexpr xcb_keycode_t KeyTab = 23;
const QPoint Middle(400, 300);
const QPoint Aside(400, 360); ///< On the card, off the button.

/// A cover whose card has a button in its middle, the colour of which tells how it is.
class CoverNotices : public CoverBench
{
protected:
    static constexpr QColor Plain{0x20, 0xa0, 0x30};
    static constexpr QColor Focused{0x30, 0x60, 0xf0};
    static constexpr int Edge = 200;

    void SetUp() override
    {
        m_painter = [this](const QSize &, const CoverContent &content) {
            QImage card(Edge, Edge, QImage::Format_RGB32);
            card.fill(Card);
            ++m_painted;
            m_left = content.left;
            if (!content.notice.hasButton())
                return CoverPicture{Background, card, {}};
            const QRect button(Edge / 2 - 20, Edge / 2 - 10, 40, 20);
            for (int y = button.top(); y <= button.bottom(); ++y) {
                for (int x = button.left(); x <= button.right(); ++x)
                    card.setPixelColor(x, y, content.focused ? Focused : Plain);
            }
            return CoverPicture{Background, card, button};
        };
    }
    void listen()
    {
        QObject::connect(m_cover.get(), &SessionCover::noticeShown, m_cover.get(), [this](quint64 id) {
            m_shown += id;
        });
        QObject::connect(m_cover.get(), &SessionCover::pressed, m_cover.get(), [this](quint64 id) {
            m_pressed += id;
        });
    }
    bool middleIs(const QColor &color)
    {
        return eventually([&] {
            return m_screen->grab().pixelColor(Middle) == color;
        });
    }
    /// Until the button is no longer deaf: by the clock alone.
    static void waitForHearing() { letPass(std::chrono::milliseconds(CoverPress::DeafForMs + 100)); }
    bool nothingIsPressed()
    {
        return staysSo(100ms, [this] {
            return m_pressed.isEmpty();
        });
    }
    bool waitForPress(quint64 id)
    {
        return eventually([&] {
            return m_pressed.contains(id);
        });
    }

    int m_painted = 0;
    std::chrono::seconds m_left{};
    QList<quint64> m_shown;
    QList<quint64> m_pressed;
};

class CoverNoticesOn : public CoverNotices, public testing::WithParamInterface<const char *>
{
protected:
    void startServer()
    {
        if (QLatin1String(GetParam()) == "Xvnc"_L1)
            startXvnc();
        else if (QLatin1String(GetParam()) == "NoXInput"_L1)
            startXvfb(u"800x600"_s, {u"-extension"_s, u"XInputExtension"_s});
        else
            startXvfb();
    }
};

CoverNotice message(quint64 id)
{
    return {id, u"Look at the board"_s, {}, {}, false};
}

CoverNotice countdown(quint64 id, int seconds)
{
    return {id, {}, QDateTime::currentDateTimeUtc().addSecs(seconds), u"Bye"_s, false};
}

} // namespace

INSTANTIATE_TEST_SUITE_P(OnRealServers, CoverNoticesOn, testing::Values("Xvfb", "Xvnc", "NoXInput"),
                         [](const auto &with) {
                             return std::string(with.param);
                         });

TEST_P(CoverNoticesOn, AMessageIsShownAndAnsweredByClick)
{
    startServer();
    listen();
    coverUp();
    ASSERT_TRUE(middleIs(Card));
    m_cover->setNotice(message(5));
    ASSERT_TRUE(middleIs(Focused));
    EXPECT_TRUE(eventually([&] {
        return m_shown == QList<quint64>{5};
    }));
    m_program->takeInputEvents();
    waitForHearing();
    m_program->click(Aside);
    m_program->click({50, 50});
    m_program->pressKey(KeyA);
    EXPECT_TRUE(nothingIsPressed()) << "nothing but the button answers";
    m_program->click(Middle);
    EXPECT_TRUE(waitForPress(5));
    EXPECT_EQ(m_program->takeInputEvents(), 0) << "nothing reaches what is under it";
    EXPECT_TRUE(m_cover->state().holdsInput);

    m_cover->setNotice({});
    EXPECT_TRUE(middleIs(Card));
    m_pressed.clear();
    waitForHearing();
    m_program->click(Middle);
    EXPECT_TRUE(nothingIsPressed()) << "it has gone";
}

TEST_P(CoverNoticesOn, AMessageIsAnsweredByTheKeyboard)
{
    startServer();
    listen();
    coverUp();
    m_cover->setNotice(message(5));
    ASSERT_TRUE(middleIs(Focused));
    waitForHearing();
    m_program->pressKey(KeyReturn);
    EXPECT_TRUE(waitForPress(5));
}

TEST_P(CoverNoticesOn, TheKeyboardHasToMoveToWhatEndsTheSession)
{
    startServer();
    listen();
    coverUp();
    m_cover->setNotice(countdown(6, 600));
    ASSERT_TRUE(middleIs(Plain));
    waitForHearing();
    m_program->pressKey(KeyReturn);
    EXPECT_TRUE(nothingIsPressed()) << "a slip of the hand";
    m_program->pressKey(KeyTab);
    EXPECT_TRUE(middleIs(Focused));
    m_program->pressKey(KeyReturn);
    EXPECT_TRUE(waitForPress(6));
}

TEST_F(CoverNotices, NothingPressesAButtonThatHasOnlyJustCome)
{
    startXvfb();
    listen();
    coverUp();
    m_cover->setNotice(message(5));
    ASSERT_TRUE(eventually([&] {
        return m_shown.contains(5);
    }));
    m_program->pressKey(KeyReturn);
    EXPECT_TRUE(nothingIsPressed());
}

TEST_F(CoverNotices, ACountdownGoesOnAndStops)
{
    startXvfb();
    coverUp();
    m_cover->setNotice(countdown(6, 3));
    EXPECT_TRUE(eventually([&] {
        return m_left == 3s || m_left == 2s;
    }));
    EXPECT_TRUE(eventually([&] {
        return m_left == 1s;
    }));
    EXPECT_TRUE(eventually([&] {
        return m_left == 0s;
    }));
    EXPECT_TRUE(comesToRest(1500ms, [this] {
        return m_painted;
    })) << "nothing is left to count";
}

TEST_F(CoverNotices, AreThereAgainAfterTheCoverWasTornDown)
{
    startXvfb();
    listen();
    coverUp();
    m_cover->setNotice(message(5));
    ASSERT_TRUE(middleIs(Focused));
    for (const quint32 window : m_cover->windows())
        m_program->close(window);
    EXPECT_TRUE(middleIs(Focused));
    EXPECT_TRUE(waitFor({true, true}));
    waitForHearing();
    m_program->click(Middle);
    EXPECT_TRUE(waitForPress(5));
}

} // namespace stationmaster::test
