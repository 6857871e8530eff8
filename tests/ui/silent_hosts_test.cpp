// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/hosts_backend.h"
#include "tests/support/eventually.h"
#include "tests/support/fake_host_link.h"
#include "tests/support/printers.h"
#include "ui/rooms/silent_hosts_view.h"

#include <QAction>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include <gtest/gtest.h>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

class SilentHostsTest : public testing::Test
{
protected:
    SilentHostsTest()
    {
        list.setRooms({{u"Room"_s,
                        {{u"a"_s, u"a"_s, HardwareAddress::fromText(u"02:00:00:00:00:0a"_s)},
                         {u"b"_s, u"b"_s, HardwareAddress::fromText(u"02:00:00:00:00:0b"_s)},
                         {u"c"_s, u"<b>c"_s}}}});
        view = std::make_unique<SilentHostsView>(list);
        view->resize(600, 200);
    }

    void silence(const QString &id) { link(id).setStatus({LinkState::Unreachable}); }
    test::FakeHostLink &link(const QString &id)
    {
        return static_cast<test::FakeHostLink &>(*hosts.link(u"ssh:"_s + id));
    }
    QModelIndex tile(int row) { return view->tiles().model()->index(row, 0); }
    void click(int row, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(view->tiles().viewport(), Qt::LeftButton, modifiers,
                          view->tiles().visualRect(tile(row)).center());
    }
    bool focusTiles()
    {
        view->activateWindow();
        view->tiles().setFocus();
        return test::eventually([this] {
            return view->tiles().hasFocus() && view->isActiveWindow();
        });
    }
    QToolButton &wake() { return *view->findChild<QToolButton *>(u"wakeSilentButton"_s); }

    Hosts hosts;
    RoomList list{hosts, [](const RoomHost &host) -> std::unique_ptr<HostLink> {
                      return std::make_unique<test::FakeHostLink>(host.name);
                  }};
    std::unique_ptr<SilentHostsView> view;
};

} // namespace

TEST_F(SilentHostsTest, IsThereWhileAComputerIsNotReachable)
{
    EXPECT_TRUE(view->isHidden());
    silence(u"a"_s);
    EXPECT_FALSE(view->isHidden());
    EXPECT_TRUE(view->findChild<QLabel *>(u"silentTitle"_s)->text().contains(u'1'));
    link(u"a"_s).reach();
    EXPECT_TRUE(view->isHidden());
}

TEST_F(SilentHostsTest, WakesThoseThatAreSelectedAndNoOthers)
{
    for (const QString &id : {u"a"_s, u"b"_s, u"<b>c"_s})
        silence(id);
    view->show();
    QSignalSpy wanted(view.get(), &SilentHostsView::powerWanted);
    EXPECT_FALSE(wake().isEnabled()) << "nothing selected is not all";
    // In the order of their ids: "<b>c" first.
    click(0);
    EXPECT_FALSE(wake().isEnabled()) << "nobody knows its network card";
    EXPECT_FALSE(wake().toolTip().isEmpty());
    click(1, Qt::ControlModifier);
    QTest::mouseClick(&wake(), Qt::LeftButton);
    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(wanted.constLast().at(0).value<PowerVerb>(), PowerVerb::Wake);
    EXPECT_EQ(wanted.constLast().at(1).value<QSet<QString>>(), QSet<QString>{u"ssh:a"_s});
    // What comes back is not woken with the others.
    click(2, Qt::ControlModifier);
    link(u"a"_s).reach();
    QTest::mouseClick(&wake(), Qt::LeftButton);
    ASSERT_EQ(wanted.size(), 2);
    EXPECT_EQ(wanted.constLast().at(1).value<QSet<QString>>(), QSet<QString>{u"ssh:b"_s});
}

TEST_F(SilentHostsTest, EnterAndADoubleClickSayWhatIsWrong)
{
    silence(u"a"_s);
    silence(u"b"_s);
    view->show();
    QSignalSpy wanted(view.get(), &SilentHostsView::problemWanted);
    click(1);
    EXPECT_EQ(wanted.size(), 0) << "a click selects";
    QTest::mouseDClick(view->tiles().viewport(), Qt::LeftButton, {},
                       view->tiles().visualRect(tile(1)).center());
    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(wanted.constLast().at(0).toString(), u"ssh:b"_s);
    ASSERT_TRUE(focusTiles());
    QTest::keyClick(&view->tiles(), Qt::Key_Left);
    QTest::keyClick(&view->tiles(), Qt::Key_Return);
    ASSERT_EQ(wanted.size(), 2);
    EXPECT_EQ(wanted.constLast().at(0).toString(), u"ssh:a"_s);
}

TEST_F(SilentHostsTest, AreWokenByKeysAlone)
{
    silence(u"a"_s);
    silence(u"b"_s);
    view->show();
    QSignalSpy wanted(view.get(), &SilentHostsView::powerWanted);
    ASSERT_TRUE(focusTiles());
    QTest::keyClick(&view->tiles(), Qt::Key_Home);
    QTest::keyClick(&view->tiles(), Qt::Key_Right);
    QTest::keyClick(&view->tiles(), Qt::Key_Tab);
    ASSERT_TRUE(wake().hasFocus());
    QTest::keyClick(&wake(), Qt::Key_Space);
    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(wanted.constLast().at(1).value<QSet<QString>>(), QSet<QString>{u"ssh:b"_s});
}

TEST_F(SilentHostsTest, TakesAnotherLineWhereTheWindowBecomesHigher)
{
    QWidget window;
    QVBoxLayout column(&window);
    column.addStretch(1);
    column.addWidget(view.get());
    for (const QString &id : {u"a"_s, u"b"_s, u"<b>c"_s})
        silence(id);
    const QSize size = view->tiles().sizeHintForIndex(tile(0));
    window.resize(size.width() * 3 / 2, size.height() * 5);
    window.show();
    const int before = view->tiles().height();
    window.resize(window.width(), size.height() * 20);
    EXPECT_TRUE(test::eventually([&] {
        return view->tiles().height() == before + size.height();
    })) << before
        << " " << view->tiles().height();
    view->setParent(nullptr);
}

TEST_F(SilentHostsTest, WhatAComputerIsCalledIsNoMarkup)
{
    silence(u"<b>c"_s);
    EXPECT_EQ(tile(0).data(Qt::DisplayRole).toString(), u"<b>c"_s);
    EXPECT_TRUE(tile(0).data(Qt::ToolTipRole).toString().contains(u"&lt;b&gt;c"_s));
    EXPECT_TRUE(tile(0).data(Qt::AccessibleTextRole).toString().startsWith(u"<b>c, "_s));
}

} // namespace stationmaster
