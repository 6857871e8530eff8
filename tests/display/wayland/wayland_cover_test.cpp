// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/display/wayland/wayland_cover.h"
#include "tests/display/wayland/sway_process.h"
#include "tests/support/eventually.h"
#include "tests/support/printers.h"
#include "tests/support/stays.h"

#include <QFileInfo>
#include <QSignalSpy>

#include <gtest/gtest.h>

#include <memory>

namespace stationmaster {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QColor Desktop(0x20, 0x80, 0x20);
const QColor Background(0x30, 0x20, 0x40);
const QColor Card(0xc0, 0xc0, 0x20);
const QColor OtherCard(0x20, 0xc0, 0xc0);
constexpr int CardEdge = 200;

CoverPicture paintTestCover(const QSize &, const CoverContent &content)
{
    QImage card(CardEdge, CardEdge, QImage::Format_RGB32);
    card.fill(content.notice.isEmpty() ? Card : OtherCard);
    return {Background, card, content.notice.hasButton() ? QRect(50, 50, 100, 100) : QRect()};
}

/// A connection to a compositor and a cover there.
struct CoverOnIt
{
    explicit CoverOnIt(const SwayProcess &sway)
    {
        bool isReady = false;
        QObject::connect(&connection, &WaylandConnection::ready, &connection, [&isReady] {
            isReady = true;
        });
        EXPECT_TRUE(connection.open(sway.socket()));
        EXPECT_TRUE(test::eventually([&isReady] {
            return isReady;
        }));
        cover = std::make_unique<WaylandCover>(connection, &paintTestCover);
        QObject::connect(cover.get(), &SessionCover::pressed, cover.get(), [this](quint64 id) {
            pressed += id;
        });
        QObject::connect(cover.get(), &SessionCover::noticeShown, cover.get(), [this](quint64 id) {
            shown += id;
        });
    }

    bool becomes(const CoverState &state)
    {
        return test::eventually([&] {
            return cover->state() == state;
        });
    }

    WaylandConnection connection{5s};
    std::unique_ptr<WaylandCover> cover;
    QList<quint64> pressed;
    QList<quint64> shown;
};

class WaylandCoverTest : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(sway.start(u"800x600"_s));
        ASSERT_TRUE(sway.paint(u"HEADLESS-1"_s, Desktop));
        it = std::make_unique<CoverOnIt>(sway);
    }
    void TearDown() override { it.reset(); }

    QColor middle() const
    {
        const QImage screen = sway.grab();
        return screen.isNull() ? QColor() : screen.pixelColor(screen.rect().center());
    }
    QColor corner() const
    {
        const QImage screen = sway.grab();
        return screen.isNull() ? QColor() : screen.pixelColor(3, 3);
    }

    SwayProcess sway;
    std::unique_ptr<CoverOnIt> it;
};

} // namespace

TEST_F(WaylandCoverTest, LiesOverTheScreenUntilItIsTakenAway)
{
    EXPECT_TRUE(WaylandCover::holdsShortcuts(it->connection));
    EXPECT_EQ(it->cover->state(), CoverState());
    QSignalSpy looked(it->cover.get(), &SessionCover::looked);
    it->cover->up({u"Look at the board"_s, {}});
    ASSERT_TRUE(it->becomes({true, true}));
    EXPECT_EQ(middle(), Card);
    EXPECT_EQ(corner(), Background);
    EXPECT_TRUE(test::comesAgain(looked)) << "again and again";
    EXPECT_TRUE(test::comesAgain(looked));
    EXPECT_EQ(it->cover->state(), (CoverState{true, true}));
    it->cover->down();
    EXPECT_EQ(it->cover->state(), CoverState());
    EXPECT_TRUE(test::eventually([&] {
        return middle() == Desktop && corner() == Desktop;
    }));
    it->cover->up({u"Once more"_s, {}});
    EXPECT_TRUE(it->becomes({true, true}));
}

TEST_F(WaylandCoverTest, KeepsKeysAndTheCompositorsBindingsFromWhatIsUnderIt)
{
    const QString mark = sway.file(u"pressed"_s);
    ASSERT_TRUE(sway.tell(u"bindsym Mod4+Return exec touch "_s + mark));
    ASSERT_TRUE(sway.press({u"-M"_s, u"logo"_s, u"-k"_s, u"Return"_s}));
    ASSERT_TRUE(test::eventually([&] {
        return QFileInfo::exists(mark);
    })) << "the binding works without a cover";
    ASSERT_TRUE(QFile::remove(mark));
    it->cover->up({{}, {}});
    ASSERT_TRUE(it->becomes({true, true}));
    ASSERT_TRUE(sway.press({u"-M"_s, u"logo"_s, u"-k"_s, u"Return"_s}));
    EXPECT_TRUE(test::staysSo(1s, [&] {
        return !QFileInfo::exists(mark);
    }));
    it->cover->down();
    ASSERT_TRUE(test::eventually([&] {
        return middle() == Desktop;
    }));
    ASSERT_TRUE(sway.press({u"-M"_s, u"logo"_s, u"-k"_s, u"Return"_s}));
    EXPECT_TRUE(test::eventually([&] {
        return QFileInfo::exists(mark);
    }));
}

TEST_F(WaylandCoverTest, SaysWhatItsUserIsToldAndTakesTheAnswer)
{
    it->cover->up({{}, {}});
    ASSERT_TRUE(it->becomes({true, true}));
    CoverNotice notice;
    notice.id = 7;
    notice.message = u"Ten minutes left"_s;
    it->cover->setNotice(notice);
    ASSERT_TRUE(test::eventually([&] {
        return it->shown == QList<quint64>{7};
    }));
    EXPECT_EQ(middle(), OtherCard);
    test::letPass(std::chrono::milliseconds(CoverPress::DeafForMs)); // Nothing presses it before.
    // It numbers keys as it comes to need them, and the kernel's Return is the 28th.
    ASSERT_TRUE(sway.press({u"abcdefghijklmnopqrstuvwxyz0"_s, u"-k"_s, u"Return"_s}));
    EXPECT_TRUE(test::eventually([&] {
        return it->pressed == QList<quint64>{7};
    }));
    it->cover->setNotice({});
    EXPECT_TRUE(test::eventually([&] {
        return middle() == Card;
    }));
}

TEST_F(WaylandCoverTest, IsNotSaidToBeThereWhileAnotherProgramHidesIt)
{
    // As a program of the same user may do it; which of two surfaces lies above is up to the compositor.
    CoverOnIt other(sway);
    const auto compositor = other.connection.bindFirst<wl_compositor>(wl_compositor_interface, 4);
    const auto shm = other.connection.bindFirst<wl_shm>(wl_shm_interface, 1);
    const auto shell = other.connection.bindFirst<zwlr_layer_shell_v1>(zwlr_layer_shell_v1_interface, 1);
    WaylandOutputs outputs(other.connection);
    ASSERT_TRUE(test::eventually([&] {
        return !outputs.outputs().isEmpty();
    }));
    const CoverPainter painter = [](const QSize &, const CoverContent &) {
        return CoverPicture{Desktop, QImage(), QRect()};
    };
    const auto putOver = [&] {
        auto over = std::make_unique<CoverSurface>(CoverSurface::Parts{compositor.get(), shm.get(), &painter},
                                                   outputs.outputs().constFirst());
        over->place(shell.get());
        over->say({});
        other.connection.flush();
        EXPECT_TRUE(test::eventually([&] {
            return !over->picture().isNull();
        }));
        // A compositor that has put it under the cover does not draw it; it has it all the same.
        bool arrived = false;
        other.connection.expectAnswer(over.get(), [&arrived] {
            arrived = true;
        });
        other.connection.flush();
        EXPECT_TRUE(test::eventually([&] {
            return arrived;
        }));
        return over;
    };
    auto before = putOver();
    QSignalSpy looked(it->cover.get(), &SessionCover::looked);
    it->cover->up({{}, {}});
    auto after = putOver();
    for (int i = 0; i < 3; ++i) {
        ASSERT_TRUE(test::comesAgain(looked));
        EXPECT_EQ(it->cover->state().shown, middle() == Card) << i;
    }
    before.reset();
    after.reset();
    other.connection.flush();
    EXPECT_TRUE(it->becomes({true, true}));
    EXPECT_EQ(middle(), Card);
}

TEST_F(WaylandCoverTest, LiesOverAnOutputThatIsPluggedInLater)
{
    it->cover->up({{}, {}});
    ASSERT_TRUE(it->becomes({true, true}));
    ASSERT_TRUE(sway.tell(u"create_output"_s));
    ASSERT_TRUE(sway.tell(u"output HEADLESS-2 resolution 640x480 position 2000 0 scale 2"_s));
    EXPECT_TRUE(test::eventually([&] {
        const QImage second = sway.grab(u"HEADLESS-2"_s);
        return !second.isNull() && second.pixelColor(second.rect().center()) == Card
            && second.pixelColor(3, 3) == Background && it->cover->state() == CoverState{true, true};
    }));
    ASSERT_TRUE(sway.tell(u"output HEADLESS-1 resolution 1024x768"_s));
    EXPECT_TRUE(test::eventually([&] {
        const QImage first = sway.grab(u"HEADLESS-1"_s);
        return first.size() == QSize(1024, 768) && first.pixelColor(first.rect().center()) == Card
            && first.pixelColor(1020, 764) == Background && it->cover->state() == CoverState{true, true};
    }));
}

TEST_F(WaylandCoverTest, IsNotSaidToBeThereWhileTheCompositorStandsStill)
{
    WaylandConnection impatient(200ms);
    bool isReady = false;
    QObject::connect(&impatient, &WaylandConnection::ready, &impatient, [&isReady] {
        isReady = true;
    });
    ASSERT_TRUE(impatient.open(sway.socket()));
    ASSERT_TRUE(test::eventually([&] {
        return isReady;
    }));
    WaylandCover cover(impatient, &paintTestCover);
    cover.up({{}, {}});
    const auto becomes = [&cover](bool shown) {
        return test::eventually([&] {
            return cover.state().shown == shown;
        });
    };
    ASSERT_TRUE(becomes(true));
    sway.stop();
    EXPECT_TRUE(becomes(false));
    sway.goOn();
    EXPECT_TRUE(becomes(true));
}

} // namespace stationmaster
