// SPDX-License-Identifier: GPL-3.0-or-later
// Restarting, shutting down and waking computers from the panel of rooms.
#include "model/hosts_backend.h"
#include "model/room_list.h"
#include "tests/support/eventually.h"
#include "tests/support/fake_host_link.h"
#include "tests/support/manual_clock.h"
#include "tests/support/printers.h"
#include "tests/support/sessions.h"
#include "ui/commands/power_commands.h"
#include "ui/dialogs/power_dialog.h"
#include "ui/dialogs/power_report_dialog.h"
#include "ui/rooms/host_problem_dialog.h"
#include "ui/rooms/rooms_panel.h"
#include "ui/window/message_area.h"

#include <QAction>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QLabel>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QTableWidget>
#include <QTreeView>
#include <QTreeWidget>

#include <gtest/gtest.h>

namespace stationmaster {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class PowerTest : public testing::Test
{
protected:
    PowerTest()
    {
        list.setRooms({{u"Room 1"_s,
                        {{u"lab1"_s, u"lab1"_s},
                         {u"lab2"_s, u"lab2"_s},
                         {u"lab3"_s, u"lab3"_s, HardwareAddress::fromText(u"52:54:00:00:00:03"_s)}}}});
        QObject::connect(&panel, &RoomsPanel::powerWanted, &power, &PowerCommands::run);
        panel.resize(240, 400);
        panel.show();
        panel.chooseFirst();
        reach(u"lab1"_s, {u"student1"_s, u"<b>student2</b>"_s});
        reach(u"lab2"_s, {});
        link(u"lab3"_s).setStatus({LinkState::Unreachable});
    }

    void reach(const QString &name, const QStringList &users)
    {
        QList<Session> sessions;
        for (const QString &user : users) {
            Session session = test::makeSession(u"c%1"_s.arg(sessions.size() + 1), user);
            session.id.host = link(name).hostId();
            sessions += session;
        }
        link(name).fakeBackend().setSessions(sessions);
        link(name).fakeBackend().offer({&Capabilities::warns});
        link(name).reach();
    }
    test::FakeHostLink &link(const QString &name)
    {
        return static_cast<test::FakeHostLink &>(*hosts.link(u"ssh:"_s + name));
    }
    QTreeView &tree() { return *panel.findChild<QTreeView *>(u"roomsTree"_s); }
    QModelIndex room() { return tree().model()->index(0, 0); }
    QModelIndex host(int row) { return tree().model()->index(row, 0, room()); }

    /// The menu of a row, opened by the keyboard as it is by the mouse.
    QMenu *menuOf(const QModelIndex &index)
    {
        for (QMenu *old : panel.findChildren<QMenu *>(u"roomsMenu"_s))
            delete old;
        tree().expandAll();
        tree().setCurrentIndex(index);
        const QPoint place = tree().visualRect(index).center();
        QContextMenuEvent event(QContextMenuEvent::Keyboard, place, tree().viewport()->mapToGlobal(place));
        QCoreApplication::sendEvent(tree().viewport(), &event);
        return panel.findChild<QMenu *>(u"roomsMenu"_s);
    }
    QAction *entry(const QModelIndex &index, const QString &name)
    {
        QMenu *menu = menuOf(index);
        return menu ? menu->findChild<QAction *>(name) : nullptr;
    }
    PowerDialog *dialog() { return window.findChild<PowerDialog *>(); }
    MessageBar *bar() { return messages.findChild<MessageBar *>(u"powerBar"_s); }
    static QStringList columnOf(const PowerDialog &dialog, int column)
    {
        const auto *rows = dialog.findChild<QTreeWidget *>(u"powerTargets"_s);
        QStringList texts;
        for (int row = 0; row < rows->topLevelItemCount(); ++row)
            texts += rows->topLevelItem(row)->text(column);
        return texts;
    }
    void choose(int warnSeconds)
    {
        auto *choice = dialog()->findChild<QComboBox *>(u"powerWarning"_s);
        const int row = choice->findData(warnSeconds);
        ASSERT_GE(row, 0);
        choice->setCurrentIndex(row);
    }
    void agree() { QTest::mouseClick(dialog()->findChild<QPushButton *>(u"powerButton"_s), Qt::LeftButton); }
    bool until(const std::function<bool()> &holds)
    {
        return test::eventually([&] {
            clock.advance(0ms);
            return holds();
        });
    }

    Hosts hosts;
    RoomList list{hosts, [](const RoomHost &roomHost) -> std::unique_ptr<HostLink> {
                      return std::make_unique<test::FakeHostLink>(roomHost.name);
                  }};
    test::ManualClock clock;
    test::FakeWakeSender sender;
    MessageArea messages;
    QWidget window;
    PowerCommands power{hosts,
                        [this](const QString &hostId) {
                            return list.hardwareAddressOf(hostId);
                        },
                        clock,
                        sender,
                        messages,
                        &window};
    RoomsPanel panel{list};
};

} // namespace

TEST_F(PowerTest, TheQuestionNamesComputersUsersAndWhatStandsInTheWay)
{
    link(u"lab2"_s).fakePower().way =
        PowerOutlook{PowerRight::Denied, {{u"shutdown"_s, u"Updates"_s, u"installing"_s, u"block"_s}}};
    entry(room(), u"restartComputers"_s)->trigger();
    ASSERT_NE(dialog(), nullptr);
    EXPECT_TRUE(dialog()->findChild<QLabel *>(u"dialogTitle"_s)->text().startsWith(u"Restart 2 "_s));
    EXPECT_EQ(columnOf(*dialog(), 0), QStringList({u"lab1"_s, u"lab2"_s, u"lab3"_s}));
    EXPECT_EQ(columnOf(*dialog(), 1),
              QStringList({u"Full student1, Full <b>student2</b>"_s, u"nobody"_s, QString()}));
    EXPECT_TRUE(test::eventually([&] {
        return columnOf(*dialog(), 2).at(1).contains(u"Updates wants it to stay on: installing"_s);
    }));
    EXPECT_TRUE(columnOf(*dialog(), 2).at(1).contains(u"You may not."_s));
    EXPECT_TRUE(columnOf(*dialog(), 2).at(2).contains(u"cannot be reached"_s));
    // Who comes while it is open is named too.
    reach(u"lab2"_s, {u"student9"_s});
    EXPECT_EQ(columnOf(*dialog(), 1).at(1), u"Full student9"_s);
}

TEST_F(PowerTest, TheQuestionNamesUsersAsTheTilesDo)
{
    QList<Session> sessions;
    for (const QString &user : {u"student1"_s, u"student2"_s, u"student1"_s, u"student3"_s}) {
        Session session = test::makeSession(u"c%1"_s.arg(sessions.size() + 1), user);
        session.id.host = link(u"lab1"_s).hostId();
        session.fullName = user == u"student3"_s ? QString() : u"Nora Berg"_s;
        sessions += session;
    }
    link(u"lab1"_s).fakeBackend().setSessions(sessions);
    entry(host(0), u"restartComputers"_s)->trigger();
    ASSERT_NE(dialog(), nullptr);
    EXPECT_EQ(columnOf(*dialog(), 1), QStringList(u"Nora Berg, Nora Berg, student3"_s));
    EXPECT_EQ(dialog()->findChild<QLabel *>(u"dialogTitle"_s)->text(), u"Restart lab1?"_s)
        << "one by its name";
}

TEST_F(PowerTest, EnterOutOfHabitIsNoYes)
{
    entry(room(), u"power-offComputers"_s)->trigger();
    ASSERT_NE(dialog(), nullptr);
    QTest::keyClick(dialog(), Qt::Key_Return);
    EXPECT_FALSE(dialog()->isVisible());
    EXPECT_EQ(bar(), nullptr);
    EXPECT_FALSE(power.isRunning());
}

TEST_F(PowerTest, WhatIsChosenIsDoneAndTold)
{
    entry(room(), u"restartComputers"_s)->trigger();
    ASSERT_NE(dialog(), nullptr);
    choose(0);
    EXPECT_TRUE(dialog()->findChild<QLabel *>(u"dialogText"_s)->text().contains(u"now"_s));
    agree();
    ASSERT_NE(bar(), nullptr);
    EXPECT_TRUE(power.isRunning());
    for (const QString &name : {u"lab1"_s, u"lab2"_s}) {
        test::FakeHostLink &each = link(name);
        ASSERT_TRUE(until([&] {
            return !each.fakePower().requests.empty();
        }));
        each.fakePower().requests.front().answer({});
    }
    EXPECT_TRUE(until([&] {
        return bar()->findChild<QAction *>(u"callOffPower"_s) == nullptr;
    })) << "nothing is left to be called off";
    link(u"lab1"_s).setStatus({LinkState::Unreachable});
    link(u"lab1"_s).fakePower().boot = u"boot 2"_s;
    link(u"lab1"_s).setStatus({LinkState::Ready});
    ASSERT_TRUE(until([&] {
        return bar()->text() == u"Restarting: 1 of 2"_s;
    })) << bar()->text().toStdString();
    clock.advance(10min);
    ASSERT_TRUE(until([&] {
        return bar()->kind() == MessageBar::Kind::Warning;
    }));
    EXPECT_EQ(bar()->text(), u"1 restarted, 1 not seen to restart"_s);
    EXPECT_FALSE(power.isRunning());
    bar()->findChild<QAction *>(u"powerDetails"_s)->trigger();
    const auto *report = window.findChild<PowerReportDialog *>();
    ASSERT_NE(report, nullptr);
    const auto *table = report->findChild<QTableWidget *>(u"powerReport"_s);
    EXPECT_EQ(table->item(0, 0)->text(), u"lab2"_s) << "what went wrong comes first";
    EXPECT_EQ(table->item(1, 0)->text(), u"lab1"_s);
}

TEST_F(PowerTest, ACountdownIsCalledOffFromTheBar)
{
    entry(host(0), u"power-offComputers"_s)->trigger();
    ASSERT_NE(dialog(), nullptr);
    EXPECT_EQ(columnOf(*dialog(), 0), QStringList(u"lab1"_s)) << "one computer alone";
    choose(300);
    agree();
    test::FakeSessionBackend &backend = link(u"lab1"_s).fakeBackend();
    ASSERT_TRUE(until([&] {
        return backend.calls.size() == 2;
    }));
    EXPECT_EQ(backend.calls.front().action.logOff().graceSeconds, 300);
    EXPECT_FALSE(backend.calls.front().action.logOff().message.isEmpty());
    EXPECT_TRUE(bar()->text().contains(u"being warned"_s)) << bar()->text().toStdString();
    for (const auto &call : backend.calls)
        call.reach(Step::Warned);
    bar()->findChild<QAction *>(u"callOffPower"_s)->trigger();
    ASSERT_TRUE(until([&] {
        return backend.calledOff.size() == 2;
    }));
    for (const auto &call : backend.calls)
        call.answer(Error{Error::Code::Cancelled, {}, {}});
    ASSERT_TRUE(until([&] {
        return !power.isRunning() && bar()->text() == u"1 called off"_s;
    })) << bar()->text().toStdString();
    EXPECT_TRUE(link(u"lab1"_s).fakePower().requests.empty());
}

TEST_F(PowerTest, AComputerThatIsOffCanBeWokenAndWhatCannotBeIsGreyWithItsReason)
{
    QAction *wake = entry(host(2), u"wakeComputers"_s);
    ASSERT_NE(wake, nullptr);
    EXPECT_TRUE(wake->isEnabled());
    EXPECT_FALSE(entry(host(2), u"restartComputers"_s)->isEnabled());
    EXPECT_FALSE(entry(host(2), u"restartComputers"_s)->toolTip().isEmpty());
    wake = entry(host(0), u"wakeComputers"_s);
    EXPECT_FALSE(wake->isEnabled());
    EXPECT_EQ(wake->toolTip(), u"It is on."_s);
    link(u"lab1"_s).setStatus({LinkState::Unreachable});
    wake = entry(host(0), u"wakeComputers"_s);
    EXPECT_FALSE(wake->isEnabled());
    EXPECT_TRUE(wake->toolTip().contains(u"mac="_s)) << wake->toolTip().toStdString();
    entry(host(2), u"wakeComputers"_s)->trigger();
    ASSERT_TRUE(until([&] {
        return sender.sent.size() == 1;
    }));
    EXPECT_EQ(sender.sent.first().text(), u"52:54:00:00:00:03"_s);
    EXPECT_EQ(dialog(), nullptr) << "nobody loses anything by it";
    EXPECT_FALSE(power.isRunning()) << "nothing would be left undone";
    link(u"lab3"_s).reach();
    EXPECT_TRUE(until([&] {
        return bar()->kind() == MessageBar::Kind::Positive;
    }));
    EXPECT_EQ(bar()->text(), u"1 woken"_s);
}

TEST_F(PowerTest, TheDialogAboutAComputerThatDoesNotAnswerOffersToWakeIt)
{
    panel.showProblem(u"ssh:lab3"_s);
    const QPointer<HostProblemDialog> problem = panel.findChild<HostProblemDialog *>();
    ASSERT_NE(problem, nullptr);
    QTest::mouseClick(problem->findChild<QPushButton *>(u"wakeButton"_s), Qt::LeftButton);
    EXPECT_TRUE(until([&] {
        return sender.sent.size() == 1 && !problem;
    })) << "it is over with that";
    link(u"lab1"_s).setStatus({LinkState::Unreachable});
    panel.showProblem(u"ssh:lab1"_s);
    EXPECT_EQ(panel.findChild<HostProblemDialog *>()->findChild<QPushButton *>(u"wakeButton"_s), nullptr);
}

} // namespace stationmaster
