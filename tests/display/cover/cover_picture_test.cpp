// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/display/cover/cover_bench.h"

#include "backend/display/x11/cover_canvas.h"
#include "tests/support/eventually.h"

#include <QProcess>

namespace stationmaster::test {

using namespace Qt::StringLiterals;

namespace {

class CoverLook : public CoverBench
{
protected:
    bool cardIsAt(const QPoint &centre)
    {
        const QImage seen = m_screen->grab();
        const auto at = [&](int dx, int dy) {
            return QColor(seen.pixel(centre + QPoint(dx, dy)));
        };
        const int inside = CardEdge / 2 - 3;
        const int outside = CardEdge / 2 + 3;
        return at(-inside, -inside) == Card && at(inside, inside) == Card && at(-outside, 0) == Background
            && at(0, outside) == Background;
    }
    bool waitForCards(const QList<QPoint> &centres)
    {
        return eventually([&] {
            return std::ranges::all_of(centres, [this](const QPoint &centre) {
                return cardIsAt(centre);
            });
        });
    }
};

} // namespace

TEST_F(CoverLook, HasItsTextInTheMiddle)
{
    startXvfb();
    coverUp();
    EXPECT_TRUE(waitForCards({{400, 300}}));
}

TEST_F(CoverLook, HasItsTextOnEachMonitor)
{
    startXvfb(u"1200x600"_s);
    coverUp();
    ASSERT_TRUE(waitForCards({{600, 300}}));
    const QString display = QString::fromLatin1(m_server.display());
    for (const QStringList &monitor : {QStringList{u"left"_s, u"600/160x600/160+0+0"_s},
                                       QStringList{u"right"_s, u"600/160x600/160+600+0"_s}}) {
        QProcess xrandr;
        xrandr.start(u"xrandr"_s,
                     QStringList{u"--display"_s, display, u"--setmonitor"_s} + monitor
                         + QStringList{monitor.constFirst() == u"left"_s ? u"screen"_s : u"none"_s});
        ASSERT_TRUE(xrandr.waitForFinished());
        ASSERT_EQ(xrandr.exitCode(), 0) << xrandr.readAllStandardError().toStdString();
    }
    EXPECT_TRUE(waitForCards({{300, 300}, {900, 300}}));
}

TEST_F(CoverLook, MovesItsTextWithTheScreensSize)
{
    startXvnc(u"800x600"_s);
    coverUp();
    ASSERT_TRUE(waitForCards({{400, 300}}));
    QProcess xrandr;
    xrandr.start(u"xrandr"_s,
                 {u"--display"_s, QString::fromLatin1(m_server.display()), u"-s"_s, u"1024x768"_s});
    ASSERT_TRUE(xrandr.waitForFinished());
    ASSERT_EQ(m_program->size(), QSize(1024, 768));
    EXPECT_TRUE(waitForCards({{512, 384}}));
    EXPECT_TRUE(isCoveredAgain());
}

TEST_F(CoverLook, IsSeenOverACompositingWindowManager)
{
    startXvfb();
    QProcess manager;
    ASSERT_NO_FATAL_FAILURE(startCompositingManager(manager));
    coverUp();
    EXPECT_TRUE(waitForCards({{400, 300}}));
    // What the compositor paints from now on stays beneath.
    m_program->openWindow(QRect(0, 0, 800, 600), true);
    m_program->openWindow(QRect(0, 0, 800, 600));
    EXPECT_TRUE(isCoveredAgain());
    EXPECT_TRUE(waitFor({true, true}));
    // And so it does when the next frame has been painted.
    m_program->openWindow(QRect(0, 0, 800, 600));
    EXPECT_TRUE(isCoveredAgain());
    EXPECT_TRUE(waitFor({true, true}));
    m_cover->down();
    manager.terminate();
    EXPECT_TRUE(manager.waitForFinished());
}

TEST(CoverPixels, ArePackedAsTheServerWantsThem)
{
    QImage image(2, 1, QImage::Format_RGB32);
    image.setPixel(0, 0, qRgb(255, 128, 0));
    image.setPixel(1, 0, qRgb(0, 255, 255));
    PixelLayout wide{24, 32, 32, 0xff0000, 0xff00, 0xff};
    const QByteArray plain = packed(image, wide);
    ASSERT_EQ(plain.size(), 8);
    EXPECT_EQ(*reinterpret_cast<const quint32 *>(plain.constData()), 0xff8000u);
    PixelLayout swapped{24, 32, 32, 0xff, 0xff00, 0xff0000};
    EXPECT_EQ(*reinterpret_cast<const quint32 *>(packed(image, swapped).constData()), 0x0080ffu);
    PixelLayout narrow{16, 16, 32, 0xf800, 0x07e0, 0x001f};
    const QByteArray small = packed(image, narrow);
    ASSERT_EQ(small.size(), 4);
    EXPECT_EQ(reinterpret_cast<const quint16 *>(small.constData())[0], 0xf800 | (31 << 5));
    EXPECT_EQ(reinterpret_cast<const quint16 *>(small.constData())[1], 0x07ff);
    PixelLayout deep{30, 32, 32, 0x3ff00000, 0xffc00, 0x3ff};
    EXPECT_EQ(reinterpret_cast<const quint32 *>(packed(image, deep).constData())[1], 0xfffffu);
}

} // namespace stationmaster::test
