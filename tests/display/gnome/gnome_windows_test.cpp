// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/display/gnome/gnome_windows.h"

#include "tests/display/gnome/fake_gnome_shell.h"
#include "tests/support/eventually.h"

#include <gtest/gtest.h>

#include <memory>

namespace stationmaster::test {

using namespace Qt::StringLiterals;

namespace {

class GnomeWindowsTest : public testing::Test
{
protected:
    GnomeWindowsTest() { fake.appear(); }
    ~GnomeWindowsTest() override { EXPECT_TRUE(fake.notUnderstood.isEmpty()); }

    void begin()
    {
        shell = std::make_unique<GnomeShell>(bus.connect(), fake.uniqueName());
        shell->start();
        windows = std::make_unique<GnomeWindows>(*shell);
    }
    std::unique_ptr<WindowSurface> make(int top = 40)
    {
        return windows->make(top,
                             {[this] {
                                  ++drawn;
                              },
                              [this](QPoint position) {
                                  presses += position;
                                  if (endsWhenPressed)
                                      window.reset();
                              },
                              [this] {
                                  ++closed;
                              }});
    }
    static QImage picture(qreal ratio = 1)
    {
        QImage image(200, 100, QImage::Format_ARGB32_Premultiplied);
        image.setDevicePixelRatio(ratio);
        image.fill(Qt::green);
        return image;
    }
    bool comesToShow(qsizetype count)
    {
        return eventually([&] {
            return fake.notices.size() == count;
        });
    }

    PrivateBus bus;
    FakeGnomeShell fake{bus};
    std::unique_ptr<GnomeShell> shell;
    std::unique_ptr<GnomeWindows> windows;
    std::unique_ptr<WindowSurface> window;
    int drawn = 0;
    int closed = 0;
    bool endsWhenPressed = false;
    QList<QPoint> presses;
};

} // namespace

TEST_F(GnomeWindowsTest, AreShownWhereTheyBelongAndGoWithTheirObject)
{
    begin();
    window = make();
    window->show(picture(2));
    ASSERT_TRUE(comesToShow(1));
    const quint32 number = fake.notices.keys().constFirst();
    EXPECT_EQ(fake.tops.value(number), 40u);
    EXPECT_EQ(fake.notices.value(number).density, 2);
    EXPECT_EQ(QImage::fromData(fake.notices.value(number).png).size(), QSize(200, 100));
    EXPECT_TRUE(eventually([this] {
        return drawn == 1;
    }));
    window.reset();
    EXPECT_TRUE(comesToShow(0));
    EXPECT_EQ(closed, 0);
}

TEST_F(GnomeWindowsTest, ThatTheShellRefusesAreClosed)
{
    begin();
    fake.refuse(u"ShowNotice"_s, u"org.freedesktop.DBus.Error.Failed"_s);
    window = make();
    window->show(picture());
    EXPECT_TRUE(eventually([this] {
        return closed == 1;
    }));
    EXPECT_EQ(drawn, 0);
}

TEST_F(GnomeWindowsTest, APressIsThatOfOneWindow)
{
    begin();
    window = make();
    window->show(picture());
    ASSERT_TRUE(comesToShow(1));
    const quint32 number = fake.notices.keys().constFirst();
    fake.pressNotice(number + 1, {1, 1});
    fake.pressNotice(number, {70, 30});
    EXPECT_TRUE(eventually([this] {
        return !presses.isEmpty();
    }));
    EXPECT_EQ(presses, QList<QPoint>{QPoint(70, 30)});
}

TEST_F(GnomeWindowsTest, OneMayEndWhileItIsPressed)
{
    begin();
    endsWhenPressed = true;
    window = make();
    window->show(picture());
    ASSERT_TRUE(comesToShow(1));
    fake.pressNotice(fake.notices.keys().constFirst(), {70, 30});
    EXPECT_TRUE(comesToShow(0));
    EXPECT_EQ(presses.size(), 1);
}

TEST_F(GnomeWindowsTest, AreAsFineAsTheFinestMonitor)
{
    fake.monitors = {{1920, 1080, 1}, {1280, 720, 1.5}};
    begin();
    EXPECT_TRUE(eventually([this] {
        return windows->scale() == 2;
    }));
    fake.monitors = {{}};
    fake.tell(u"MonitorsChanged"_s);
    EXPECT_TRUE(eventually([this] {
        return windows->scale() == 1;
    }));
}

} // namespace stationmaster::test
