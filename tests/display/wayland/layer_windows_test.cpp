// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/display/wayland/layer_windows.h"

#include "tests/display/wayland/sway_connection.h"
#include "tests/display/wayland/virtual_pointer.h"
#include "tests/support/eventually.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

#include <optional>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

const QColor Behind(0x20, 0x80, 0x20);
const QColor First(0xe0, 0x20, 0x20);
const QColor Second(0x20, 0x20, 0xe0);
constexpr int Top = 50;

QImage plain(QSize size, const QColor &colour, int scale = 1)
{
    QImage image(size * scale, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    image.fill(colour);
    return image;
}

} // namespace

TEST(LayerWindows, AreInTheirPlaceAndTellWhenTheyAreDrawn)
{
    SwayConnection opened;
    ASSERT_TRUE(opened.open(Behind));
    SwayProcess &sway = opened.sway;
    WaylandConnection &connection = opened.connection;
    ASSERT_TRUE(LayerWindows::isOffered(connection));
    LayerWindows windows(connection);
    int drawn = 0;
    const auto make = [&](int top) {
        return windows.make(top,
                            {[&drawn] {
                                 ++drawn;
                             },
                             [](QPoint) {}, [] {}});
    };
    // In the middle from side to side.
    const auto shows = [&sway](QSize size, const QColor &colour, int scale = 1) {
        return test::eventually([&] {
            const QImage screen = sway.grab();
            if (screen.isNull())
                return false;
            const QRect area(QPoint((screen.width() - size.width() * scale) / 2, Top * scale), size * scale);
            return screen.pixelColor(area.topLeft()) == colour
                && screen.pixelColor(area.bottomRight()) == colour
                && screen.pixelColor(area.topLeft() - QPoint(2, 2)) == Behind
                && screen.pixelColor(area.bottomRight() + QPoint(2, 2)) == Behind;
        });
    };
    std::unique_ptr<WindowSurface> window = make(Top);
    EXPECT_EQ(drawn, 0);
    window->show(plain({300, 100}, First));
    EXPECT_TRUE(shows({300, 100}, First));
    EXPECT_TRUE(test::eventually([&drawn] {
        return drawn == 1;
    }));
    window->show(plain({200, 60}, Second));
    EXPECT_TRUE(shows({200, 60}, Second)) << "another size";
    EXPECT_TRUE(test::eventually([&drawn] {
        return drawn == 2;
    }));
    ASSERT_TRUE(sway.tell(u"output HEADLESS-1 scale 2"_s));
    EXPECT_TRUE(test::eventually([&windows] {
        return windows.scale() == 2;
    }));
    window.reset();
}

TEST(LayerWindows, HearOfClicksOnThem)
{
    SwayConnection opened;
    ASSERT_TRUE(opened.open(Behind));
    SwayProcess &sway = opened.sway;
    WaylandConnection &connection = opened.connection;
    LayerWindows windows(connection);
    std::optional<QPoint> at;
    bool drawn = false;
    const std::unique_ptr<WindowSurface> window = windows.make(Top,
                                                               {[&drawn] {
                                                                    drawn = true;
                                                                },
                                                                [&at](QPoint position) {
                                                                    at = position;
                                                                },
                                                                [] {}});
    window->show(plain({300, 100}, First));
    ASSERT_TRUE(test::eventually([&drawn] {
        return drawn;
    }));
    VirtualPointer pointer(sway.socket());
    ASSERT_TRUE(pointer.isThere());
    // The mouse is new, and this side of it has to hear of that first.
    ASSERT_TRUE(test::eventually([&] {
        pointer.click({250 + 20, Top + 30}, {800, 600});
        return at.has_value();
    }));
    EXPECT_EQ(*at, QPoint(20, 30));
    at.reset();
    pointer.click({100, 300}, {800, 600});
    pointer.click({250 + 40, Top + 10}, {800, 600});
    ASSERT_TRUE(test::eventually([&at] {
        return at.has_value();
    }));
    EXPECT_EQ(*at, QPoint(40, 10)) << "the other click was none of its own";
}

TEST(LayerWindows, AreGoneWithTheirObjects)
{
    SwayConnection opened;
    ASSERT_TRUE(opened.open(Behind));
    SwayProcess &sway = opened.sway;
    WaylandConnection &connection = opened.connection;
    LayerWindows windows(connection);
    std::unique_ptr<WindowSurface> window = windows.make(Top, {[] {}, [](QPoint) {}, [] {}});
    window->show(plain({300, 100}, First));
    const auto middle = [&sway] {
        const QImage screen = sway.grab();
        return screen.isNull() ? QColor() : screen.pixelColor(screen.width() / 2, Top + 5);
    };
    EXPECT_TRUE(test::eventually([&] {
        return middle() == First;
    }));
    window.reset();
    EXPECT_TRUE(test::eventually([&] {
        return middle() == Behind;
    }));
}

} // namespace stationmaster
