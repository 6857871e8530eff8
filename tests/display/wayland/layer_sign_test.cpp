// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/display/wayland/layer_sign.h"
#include "tests/display/wayland/sway_connection.h"
#include "tests/support/eventually.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

const QColor UnderTheSign(0x20, 0x80, 0x20);
const QColor First(0xe0, 0x20, 0x20);
const QColor Second(0x20, 0x20, 0xe0);

SignPainter plain(QSize size, const QColor &colour)
{
    return [size, colour](int scale) {
        QImage image(size * scale, QImage::Format_ARGB32_Premultiplied);
        image.fill(colour);
        return image;
    };
}

} // namespace

TEST(LayerSign, IsInTheUpperCornerUntilItIsHidden)
{
    SwayConnection opened;
    ASSERT_TRUE(opened.open(UnderTheSign));
    SwayProcess &sway = opened.sway;
    WaylandConnection &connection = opened.connection;
    ASSERT_TRUE(LayerSign::isOffered(connection));
    LayerSign sign(connection);
    // Its right and its upper edge are six pixels from the screen's.
    const auto shows = [&sway](QSize size, const QColor &colour, int scale = 1) {
        return test::eventually([&] {
            const QImage screen = sway.grab();
            if (screen.isNull())
                return false;
            const QRect area(QPoint(screen.width() - (6 + size.width()) * scale, 6 * scale), size * scale);
            return screen.pixelColor(area.topLeft()) == colour
                && screen.pixelColor(area.bottomRight()) == colour
                && screen.pixelColor(area.topLeft() - QPoint(2, 0)) == UnderTheSign
                && screen.pixelColor(area.bottomRight() + QPoint(0, 2)) == UnderTheSign;
        });
    };
    sign.show(plain({200, 30}, First));
    EXPECT_TRUE(shows({200, 30}, First));
    sign.show(plain({30, 30}, Second));
    EXPECT_TRUE(shows({30, 30}, Second)) << "another in its place";
    ASSERT_TRUE(sway.tell(u"output HEADLESS-1 scale 2"_s));
    EXPECT_TRUE(shows({30, 30}, Second, 2)) << "as large as before";
    sign.hide();
    EXPECT_TRUE(shows({30, 30}, UnderTheSign, 2));
}

} // namespace stationmaster
