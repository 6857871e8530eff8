// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/hosts_backend.h"
#include "model/room_list.h"
#include "tests/support/eventually.h"
#include "tests/support/fake_host_link.h"
#include "tests/support/printers.h"
#include "ui/rooms/add_hosts_dialog.h"
#include "ui/rooms/host_problem_dialog.h"
#include "ui/rooms/rooms_notice.h"
#include "ui/rooms/rooms_panel.h"
#include "ui/window/message_area.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeView>

#include <gtest/gtest.h>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

const HostKey key{u"lab1"_s, u"ED25519"_s, u"SHA256:JtVv8TVPkUOZqN/3cpNNNv3fXAj1kQ0yJXNjz3kPYdk"_s};

class RoomsTest : public testing::Test
{
protected:
    RoomsTest()
    {
        list.setRooms({{u"Room 1"_s, {{u"lab1"_s, u"lab1"_s}, {u"lab2"_s, u"lab2"_s}}},
                       {u"Room 2"_s, {{u"lab3"_s, u"lab3"_s}}}});
        panel = std::make_unique<RoomsPanel>(list);
        QObject::connect(panel.get(), &RoomsPanel::chosen, &hosts, &Hosts::setScope);
        panel->resize(240, 400);
        panel->show();
    }

    test::FakeHostLink &link(const QString &name)
    {
        return static_cast<test::FakeHostLink &>(*hosts.link(u"ssh:"_s + name));
    }
    QTreeView &tree() { return *panel->findChild<QTreeView *>(u"roomsTree"_s); }
    QModelIndex room(int row) { return tree().model()->index(row, 0); }
    QModelIndex host(int row, int of) { return tree().model()->index(row, 0, room(of)); }
    HostProblemDialog *dialog() { return panel->findChild<HostProblemDialog *>(); }

    Hosts hosts;
    RoomList list{hosts, [](const RoomHost &host) -> std::unique_ptr<HostLink> {
                      return std::make_unique<test::FakeHostLink>(host.name);
                  }};
    std::unique_ptr<RoomsPanel> panel;
};

} // namespace

TEST_F(RoomsTest, ARoomThatIsChosenIsConnectedAndTheOthersAreNot)
{
    panel->chooseFirst();
    EXPECT_EQ(link(u"lab1"_s).opens, 1);
    EXPECT_EQ(link(u"lab2"_s).opens, 1);
    EXPECT_EQ(link(u"lab3"_s).opens, 0);
    QTest::keyClick(&tree(), Qt::Key_Down);
    QTest::keyClick(&tree(), Qt::Key_Down);
    EXPECT_EQ(hosts.scope().size(), 1) << "one computer alone";
    QTest::keyClick(&tree(), Qt::Key_Down);
    EXPECT_EQ(link(u"lab3"_s).opens, 1);
    EXPECT_EQ(hosts.scope().size(), 1);
    QTest::mouseClick(panel->findChild<QPushButton *>(u"allComputers"_s), Qt::LeftButton);
    EXPECT_EQ(hosts.scope().size(), 3);
}

TEST_F(RoomsTest, EachRowSaysInWordsHowItIs)
{
    panel->chooseFirst();
    link(u"lab1"_s).reach();
    link(u"lab2"_s).setStatus({LinkState::Unreachable});
    const auto told = [](const QModelIndex &index) {
        return index.data(Qt::AccessibleTextRole).toString();
    };
    EXPECT_TRUE(told(host(0, 0)).contains(u"Connected"_s)) << told(host(0, 0)).toStdString();
    EXPECT_TRUE(told(host(1, 0)).contains(u"Not reachable"_s)) << told(host(1, 0)).toStdString();
    EXPECT_EQ(room(0).data().toString(), u"Room 1 (1 of 2)"_s);
    // That it is being tried again is no news.
    link(u"lab2"_s).setStatus({LinkState::Connecting});
    EXPECT_TRUE(told(host(1, 0)).contains(u"Not reachable"_s));
}

TEST_F(RoomsTest, NamesFromOutsideAreNoMarkup)
{
    list.setRooms({{u"<b>Room</b>"_s, {{u"<i>lab</i>"_s, u"<i>lab</i>"_s}}}});
    EXPECT_FALSE(room(0).data(Qt::ToolTipRole).toString().contains(u"<b>"_s));
    EXPECT_FALSE(host(0, 0).data(Qt::ToolTipRole).toString().contains(u"<i>"_s));
}

TEST_F(RoomsTest, AnUnknownKeyIsShownAndTrustedOnlyByItsButton)
{
    panel->chooseFirst();
    link(u"lab1"_s).setStatus({LinkState::UnknownKey, key});
    panel->showProblem(u"ssh:lab1"_s);
    ASSERT_NE(dialog(), nullptr);
    EXPECT_EQ(dialog()->findChild<QLabel *>(u"fingerprint"_s)->text(), key.fingerprint);
    QTest::keyClick(dialog(), Qt::Key_Return);
    EXPECT_TRUE(link(u"lab1"_s).trusted.isEmpty()) << "Enter out of habit is no yes";
    delete dialog();
    panel->showProblem(u"ssh:lab1"_s);
    QTest::mouseClick(dialog()->findChild<QPushButton *>(u"goOnButton"_s), Qt::LeftButton);
    EXPECT_EQ(link(u"lab1"_s).trusted, QList<HostKey>{key});
}

TEST_F(RoomsTest, AChangedKeyCannotBeAcceptedHere)
{
    panel->chooseFirst();
    link(u"lab1"_s).setStatus({LinkState::ChangedKey, key});
    panel->showProblem(u"ssh:lab1"_s);
    ASSERT_NE(dialog(), nullptr);
    EXPECT_EQ(dialog()->findChild<QPushButton *>(u"goOnButton"_s), nullptr);
}

TEST_F(RoomsTest, APasswordIsTypedUnseenAndGivenOnce)
{
    panel->chooseFirst();
    link(u"lab1"_s).setStatus({LinkState::NeedsPassword, {}, u"a@lab1's password:"_s});
    panel->showProblem(u"ssh:lab1"_s);
    ASSERT_NE(dialog(), nullptr);
    auto *field = dialog()->findChild<QLineEdit *>(u"hostPassword"_s);
    EXPECT_EQ(field->echoMode(), QLineEdit::Password);
    QTest::keyClicks(field, u"station"_s);
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_EQ(link(u"lab1"_s).passwords, QStringList(u"a@lab1's password: station"_s));
}

TEST_F(RoomsTest, ADialogAboutAHostThatIsRemovedMeanwhileDoesNothing)
{
    panel->chooseFirst();
    link(u"lab3"_s).setStatus({LinkState::UnknownKey, key});
    panel->showProblem(u"ssh:lab3"_s);
    ASSERT_NE(dialog(), nullptr);
    list.setRooms({{u"Room 1"_s, {{u"lab1"_s, u"lab1"_s}}}});
    QTest::mouseClick(dialog()->findChild<QPushButton *>(u"goOnButton"_s), Qt::LeftButton);
}

TEST_F(RoomsTest, ThatSomeAreMissingIsSaidAboveTheGridForThoseInSightAlone)
{
    MessageArea messages;
    RoomsNotice notice(hosts, messages);
    QSignalSpy wanted(&notice, &RoomsNotice::detailsWanted);
    panel->chooseFirst();
    link(u"lab3"_s).setStatus({LinkState::Unreachable});
    link(u"lab2"_s).setStatus({LinkState::Unreachable});
    const auto bar = [&messages] {
        return messages.findChild<MessageBar *>(u"roomsBar"_s);
    };
    ASSERT_TRUE(test::eventually([&] {
        return bar() && bar()->text().contains(u"lab2"_s);
    }));
    EXPECT_FALSE(bar()->text().contains(u"lab3"_s)) << bar()->text().toStdString();
    bar()->findChild<QAction *>(u"roomsDetails"_s)->trigger();
    EXPECT_EQ(wanted.count(), 1);
    link(u"lab2"_s).reach();
    EXPECT_TRUE(test::eventually([&] {
        return bar() == nullptr;
    }));
}

TEST_F(RoomsTest, APatternSaysHowManyComputersItStandsFor)
{
    AddHostsDialog dialog(list.rooms(), u"Room 1"_s);
    auto *pattern = dialog.findChild<QLineEdit *>(u"hostPattern"_s);
    auto *add = dialog.findChild<QPushButton *>(u"addHostsButton"_s);
    EXPECT_FALSE(add->isEnabled());
    QTest::keyClicks(pattern, u"lab4-[01-30]"_s);
    EXPECT_TRUE(add->isEnabled());
    EXPECT_EQ(dialog.hosts().size(), 30);
    EXPECT_EQ(dialog.room(), u"Room 1"_s);
    EXPECT_TRUE(dialog.findChild<QLabel *>(u"hostsFound"_s)->text().contains(u"lab4-30"_s));
    pattern->setText(u"lab[9-1]"_s);
    EXPECT_FALSE(add->isEnabled());
    pattern->setText(u"lab name=x"_s);
    EXPECT_FALSE(add->isEnabled()) << "one word of the list";
    dialog.findChild<QComboBox *>(u"roomName"_s)->setCurrentText(u"[a]:vars"_s);
    EXPECT_EQ(dialog.room(), u"avars"_s);
}

} // namespace stationmaster
