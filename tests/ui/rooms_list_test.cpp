// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/room_list.h"
#include "tests/support/eventually.h"
#include "tests/support/fake_host_link.h"
#include "tests/support/printers.h"
#include "ui/rooms/add_hosts_dialog.h"
#include "ui/rooms/import_rooms_dialog.h"
#include "ui/rooms/remove_from_list_dialog.h"
#include "ui/rooms/room_name_dialog.h"
#include "ui/rooms/rooms_actions.h"
#include "ui/rooms/rooms_panel.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTreeView>

#include <gtest/gtest.h>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

RoomHost own(const QString &name)
{
    return {name, name};
}

class RoomsListTest : public testing::Test
{
protected:
    RoomsListTest()
    {
        use({{u"Building A/Lab 1"_s, {own(u"a1"_s), own(u"a2"_s)}},
             {u"Building A/Lab 2"_s, {own(u"a3"_s)}},
             {u"Library"_s, {own(u"b1"_s)}},
             {u"Site"_s, {{u"s1"_s, u"s1"_s, {}, RoomOrigin::Site}}, RoomOrigin::Site}});
        panel = std::make_unique<RoomsPanel>(list);
        QObject::connect(panel.get(), &RoomsPanel::chosen, &hosts, &Hosts::setScope);
        panel->resize(240, 400);
        panel->show();
        panel->actions().setSshConfigPlaces({folder.filePath(u"ssh"_s), {}, folder.path()});
    }

    void use(const QList<Room> &rooms) { list.setRooms(rooms); }
    QTreeView &tree() { return *panel->findChild<QTreeView *>(u"roomsTree"_s); }
    QModelIndex row(const QString &text, const QModelIndex &above = {})
    {
        const QAbstractItemModel &model = *tree().model();
        for (int i = 0; i < model.rowCount(above); ++i) {
            const QModelIndex index = model.index(i, 0, above);
            if (index.data().toString().startsWith(text))
                return index;
            if (const QModelIndex below = row(text, index); below.isValid())
                return below;
        }
        return {};
    }
    void choose(const QString &text)
    {
        const QModelIndex index = row(text);
        ASSERT_TRUE(index.isValid()) << text.toStdString();
        tree().setCurrentIndex(index);
    }
    /// As if typed into the list of rooms.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        panel->activateWindow();
        tree().setFocus();
        ASSERT_TRUE(test::eventually([this] {
            return QApplication::focusWidget() == &tree();
        }));
        QTest::keyClick(&tree(), key, modifiers);
    }
    QAction &action(const QString &name) { return *panel->actions().findChild<QAction *>(name); }
    template <typename Dialog>
    Dialog *dialog()
    {
        return panel->findChild<Dialog *>();
    }
    QStringList scope() const
    {
        QStringList names;
        for (const HostLink *link : hosts.scope())
            names += link->name();
        return names;
    }

    QTemporaryDir folder;
    Hosts hosts;
    RoomList list{hosts, [](const RoomHost &host) -> std::unique_ptr<HostLink> {
                      return std::make_unique<test::FakeHostLink>(host.name);
                  }};
    std::unique_ptr<RoomsPanel> panel;
};

} // namespace

TEST_F(RoomsListTest, RoomsWithASlashStandBelowEachOtherAndTheOneAboveIsAllOfThem)
{
    EXPECT_EQ(tree().model()->rowCount(), 3);
    choose(u"Building A"_s);
    EXPECT_EQ(scope(), (QStringList{u"a1"_s, u"a2"_s, u"a3"_s}));
    EXPECT_EQ(row(u"Building A"_s).data().toString(), u"Building A (0 of 3)"_s);
    QTest::keyClick(&tree(), Qt::Key_Right);
    QTest::keyClick(&tree(), Qt::Key_Down);
    EXPECT_EQ(tree().currentIndex().data().toString(), u"Lab 1 (0 of 2)"_s);
    EXPECT_EQ(scope(), (QStringList{u"a1"_s, u"a2"_s}));
    QTest::keyClick(&tree(), Qt::Key_Right);
    QTest::keyClick(&tree(), Qt::Key_Down);
    EXPECT_EQ(scope(), QStringList(u"a1"_s));
    static_cast<test::FakeHostLink &>(*hosts.link(u"ssh:a1"_s)).reach();
    EXPECT_EQ(row(u"Building A"_s).data().toString(), u"Building A (1 of 3)"_s);
}

TEST_F(RoomsListTest, WhatIsChosenAndOpenStaysSoWhenTheListChanges)
{
    tree().expandAll();
    choose(u"a2"_s);
    QList<Room> rooms = list.rooms();
    rooms[0].hosts.prepend(own(u"a0"_s));
    rooms.prepend({u"First"_s, {own(u"f1"_s)}});
    use(rooms);
    EXPECT_EQ(tree().currentIndex().data().toString(), u"a2"_s);
    EXPECT_TRUE(tree().isExpanded(row(u"Lab 1"_s)));
    EXPECT_FALSE(tree().isExpanded(row(u"First"_s)));
    EXPECT_EQ(scope(), QStringList(u"a2"_s));
    // One that is gone: its room, and without that the first, never all at once.
    rooms[1].hosts = {own(u"a0"_s)};
    use(rooms);
    EXPECT_EQ(scope(), QStringList(u"a0"_s));
    rooms.remove(1, 2);
    use(rooms);
    EXPECT_EQ(scope(), QStringList(u"f1"_s));
}

TEST_F(RoomsListTest, ARoomIsRenamedByF2ToWhatNoOtherRoomIsCalled)
{
    QSignalSpy renamed(&panel->actions(), &RoomsActions::roomRenamed);
    choose(u"Lab 1"_s);
    press(Qt::Key_F2);
    ASSERT_NE(dialog<RoomNameDialog>(), nullptr);
    auto *name = dialog<RoomNameDialog>()->findChild<QComboBox *>(u"roomNewName"_s);
    auto *button = dialog<RoomNameDialog>()->findChild<QPushButton *>(u"roomNameButton"_s);
    EXPECT_EQ(name->currentText(), u"Building A/Lab 1"_s);
    EXPECT_FALSE(button->isEnabled()) << "it is called so";
    name->setCurrentText(u"Library"_s);
    EXPECT_FALSE(button->isEnabled());
    EXPECT_FALSE(dialog<RoomNameDialog>()->findChild<QLabel *>(u"roomNameHint"_s)->text().isEmpty());
    name->lineEdit()->clear();
    EXPECT_FALSE(button->isEnabled());
    QTest::keyClicks(name->lineEdit(), u"Building B / [Lab: 1]"_s);
    QTest::keyClick(name->lineEdit(), Qt::Key_Return);
    ASSERT_EQ(renamed.count(), 1);
    EXPECT_EQ(renamed.constFirst(), (QVariantList{u"Building A/Lab 1"_s, u"Building B/Lab 1"_s}));
    // It stays the one that is looked at.
    QList<Room> rooms = list.rooms();
    rooms[0].name = u"Building B/Lab 1"_s;
    use(rooms);
    EXPECT_EQ(scope(), (QStringList{u"a1"_s, u"a2"_s}));
}

TEST_F(RoomsListTest, DeleteAsksAndNamesWhatGoes)
{
    QSignalSpy roomRemoved(&panel->actions(), &RoomsActions::roomRemoved);
    QSignalSpy hostRemoved(&panel->actions(), &RoomsActions::hostRemoved);
    choose(u"Building A"_s);
    press(Qt::Key_Delete);
    ASSERT_NE(dialog<RemoveFromListDialog>(), nullptr);
    EXPECT_EQ(dialog<RemoveFromListDialog>()->findChild<QPlainTextEdit *>(u"removedNames"_s)->toPlainText(),
              u"a1\na2\na3"_s);
    QTest::keyClick(dialog<RemoveFromListDialog>(), Qt::Key_Return);
    EXPECT_EQ(roomRemoved.count(), 0) << "Enter out of habit is no yes";
    delete dialog<RemoveFromListDialog>();
    press(Qt::Key_Delete);
    QTest::mouseClick(dialog<RemoveFromListDialog>()->findChild<QPushButton *>(u"removeFromListButton"_s),
                      Qt::LeftButton);
    ASSERT_EQ(roomRemoved.count(), 1);
    EXPECT_EQ(roomRemoved.constFirst().constFirst().toString(), u"Building A"_s);
    delete dialog<RemoveFromListDialog>();

    tree().expandAll();
    choose(u"b1"_s);
    press(Qt::Key_Delete);
    QTest::mouseClick(dialog<RemoveFromListDialog>()->findChild<QPushButton *>(u"removeFromListButton"_s),
                      Qt::LeftButton);
    ASSERT_EQ(hostRemoved.count(), 1);
    EXPECT_EQ(hostRemoved.constFirst().constFirst().toString(), u"Library"_s);
    EXPECT_EQ(hostRemoved.constFirst().at(1).value<RoomHost>(), own(u"b1"_s));
}

TEST_F(RoomsListTest, AComputerIsMovedOrCopiedToAnotherRoom)
{
    QSignalSpy moved(&panel->actions(), &RoomsActions::hostMoved);
    QSignalSpy added(&panel->actions(), &RoomsActions::hostsAdded);
    tree().expandAll();
    choose(u"a1"_s);
    press(Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
    auto *name = dialog<RoomNameDialog>()->findChild<QComboBox *>(u"roomNewName"_s);
    EXPECT_EQ(name->findText(u"Building A/Lab 1"_s), -1) << "it is there";
    EXPECT_FALSE(dialog<RoomNameDialog>()->findChild<QPushButton *>(u"roomNameButton"_s)->isEnabled());
    QTest::keyClicks(name->lineEdit(), u"Library"_s);
    QTest::keyClick(name->lineEdit(), Qt::Key_Return);
    ASSERT_EQ(moved.count(), 1);
    EXPECT_EQ(moved.constFirst().at(0).toString(), u"Building A/Lab 1"_s);
    EXPECT_EQ(moved.constFirst().at(1).value<RoomHost>(), own(u"a1"_s));
    EXPECT_EQ(moved.constFirst().at(2).toString(), u"Library"_s);
    delete dialog<RoomNameDialog>();
    press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    name = dialog<RoomNameDialog>()->findChild<QComboBox *>(u"roomNewName"_s);
    QTest::keyClicks(name->lineEdit(), u"New"_s);
    QTest::keyClick(name->lineEdit(), Qt::Key_Return);
    ASSERT_EQ(added.count(), 1);
    EXPECT_EQ(added.constFirst().at(0).toString(), u"New"_s);
}

TEST_F(RoomsListTest, WhatTheAdministratorOrASourceNamesCannotBeChangedAndSaysWhy)
{
    tree().expandAll();
    choose(u"Site"_s);
    EXPECT_FALSE(action(u"renameRoom"_s).isEnabled());
    EXPECT_FALSE(action(u"removeFromList"_s).isEnabled());
    EXPECT_TRUE(action(u"removeFromList"_s).toolTip().contains(u"administrator"_s));
    choose(u"s1"_s);
    EXPECT_FALSE(action(u"moveHost"_s).isEnabled());
    EXPECT_TRUE(action(u"copyHost"_s).isEnabled());
    use({{u"Mine"_s, {own(u"m1"_s), {u"m2"_s, u"m2"_s, {}, RoomOrigin::Source}}}});
    tree().expandAll();
    choose(u"m2"_s);
    EXPECT_FALSE(action(u"removeFromList"_s).isEnabled());
    EXPECT_TRUE(action(u"removeFromList"_s).toolTip().contains(u"source"_s));
    choose(u"m1"_s);
    EXPECT_TRUE(action(u"removeFromList"_s).isEnabled());
    EXPECT_FALSE(action(u"removeFromList"_s).toolTip().contains(u"source"_s));
    use({{u"Mine"_s, {}, RoomOrigin::Own, {{RoomSource::Kind::Avahi, {}}}},
         {u"Mine/Found"_s, {{u"f1"_s, u"f1"_s, {}, RoomOrigin::Source}}, RoomOrigin::Source}});
    tree().expandAll();
    choose(u"Mine"_s);
    EXPECT_TRUE(action(u"renameRoom"_s).isEnabled()) << "what is found below it goes with it";
    choose(u"Found"_s);
    EXPECT_FALSE(action(u"renameRoom"_s).isEnabled());
    use({{u"Mine"_s, {own(u"m1"_s)}}});
    tree().expandAll();
    choose(u"m1"_s);
    const std::unique_ptr<QMenu> menu(panel->actions().makeMenu(nullptr));
    EXPECT_TRUE(menu->toolTipsVisible());
    EXPECT_TRUE(menu->actions().contains(&action(u"moveHost"_s)));
    EXPECT_FALSE(menu->actions().contains(&action(u"renameRoom"_s)));
}

TEST_F(RoomsListTest, WhatIsWrongWithASourceIsSaidWithItsRoom)
{
    RoomSource source{RoomSource::Kind::Command, {u"/usr/bin/list"_s, u"<b>x</b>"_s}};
    source.state = RoomSource::State::Failed;
    source.said = u"no such directory"_s;
    use({{u"Lab"_s, {own(u"l1"_s)}, RoomOrigin::Own, {source}}, {u"Other"_s, {own(u"o1"_s)}}});
    choose(u"Lab"_s);
    auto *trouble = panel->findChild<QLabel *>(u"roomTrouble"_s);
    EXPECT_TRUE(trouble->isVisible());
    EXPECT_EQ(trouble->textFormat(), Qt::PlainText);
    EXPECT_TRUE(trouble->text().contains(u"@command /usr/bin/list"_s));
    EXPECT_TRUE(trouble->text().contains(u"no such directory"_s));
    EXPECT_TRUE(row(u"Lab"_s).data(Qt::AccessibleTextRole).toString().contains(u"no such directory"_s));
    EXPECT_FALSE(row(u"Lab"_s).data(Qt::ToolTipRole).toString().contains(u"<b>"_s));
    choose(u"Other"_s);
    EXPECT_FALSE(trouble->isVisible());
    QSignalSpy refresh(&panel->actions(), &RoomsActions::refreshWanted);
    press(Qt::Key_F5);
    EXPECT_EQ(refresh.count(), 1);
}

TEST_F(RoomsListTest, ComputersOfSshsSettingsAreSearchedAndChosen)
{
    QFile config(folder.filePath(u"ssh"_s));
    ASSERT_TRUE(config.open(QIODevice::WriteOnly));
    config.write("Host lab1 lab2 *.school\nHost server\n");
    config.close();
    QSignalSpy added(&panel->actions(), &RoomsActions::hostsAdded);
    choose(u"Library"_s);
    press(Qt::Key_Insert);
    auto *asked = dialog<AddHostsDialog>();
    ASSERT_NE(asked, nullptr);
    auto *names = asked->findChild<QListWidget *>(u"sshHosts"_s);
    ASSERT_TRUE(test::eventually([names] {
        return names->count() == 3;
    }));
    asked->findChild<QTabWidget *>(u"addHostsPages"_s)->setCurrentIndex(1);
    auto *button = asked->findChild<QPushButton *>(u"addHostsButton"_s);
    EXPECT_FALSE(button->isEnabled());
    names->selectAll();
    QTest::keyClicks(asked->findChild<QLineEdit *>(u"sshSearch"_s), u"LAB"_s);
    EXPECT_TRUE(names->item(2)->isHidden());
    EXPECT_TRUE(asked->findChild<QLabel *>(u"sshChosen"_s)->text().contains(u'2'));
    QTest::mouseClick(button, Qt::LeftButton);
    ASSERT_EQ(added.count(), 1);
    EXPECT_EQ(added.constFirst().at(0).toString(), u"Library"_s);
    EXPECT_EQ(added.constFirst().at(1).value<QList<RoomHost>>(),
              (QList<RoomHost>{own(u"lab1"_s), own(u"lab2"_s)}));
}

TEST_F(RoomsListTest, AnImportShowsWhatWasReadBeforeItIsAdded)
{
    const QString path = folder.filePath(u"inventory"_s);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("alone\n[lab]\npc[1:2]\nlab[9-1]\n@command /bin/false\n");
    file.close();
    QSignalSpy imported(&panel->actions(), &RoomsActions::roomsImported);
    QSignalSpy told(&panel->actions(), &RoomsActions::told);
    panel->actions().importFrom(path);
    ASSERT_TRUE(test::eventually([this] {
        return dialog<ImportRoomsDialog>() != nullptr;
    }));
    auto *shown = dialog<ImportRoomsDialog>();
    const QString counts = shown->findChild<QLabel *>(u"dialogText"_s)->text();
    EXPECT_TRUE(counts.contains(u'1') && counts.contains(u'3') && counts.contains(u'2'))
        << counts.toStdString();
    EXPECT_EQ(shown->findChild<QPlainTextEdit *>(u"importProblems"_s)->toPlainText(),
              u"4: lab[9-1]\n5: @command /bin/false"_s);
    EXPECT_EQ(imported.count(), 0);
    auto *above = shown->findChild<QComboBox *>(u"importAbove"_s);
    QTest::keyClicks(above->lineEdit(), u"School"_s);
    QTest::keyClick(above->lineEdit(), Qt::Key_Return);
    ASSERT_EQ(imported.count(), 1);
    const auto rooms = imported.constFirst().constFirst().value<QList<Room>>();
    ASSERT_EQ(rooms.size(), 2);
    EXPECT_EQ(rooms.at(0), (Room{u"School"_s, {own(u"alone"_s)}}));
    EXPECT_EQ(rooms.at(1), (Room{u"School/lab"_s, {own(u"pc1"_s), own(u"pc2"_s)}}));

    panel->actions().importFrom(folder.filePath(u"nowhere"_s));
    ASSERT_TRUE(test::eventually([&told] {
        return told.count() == 1;
    }));
    EXPECT_FALSE(told.constFirst().constFirst().toBool());
}

TEST_F(RoomsListTest, AnExportIsAListOrATableOfWhatIsChosen)
{
    QSignalSpy told(&panel->actions(), &RoomsActions::told);
    const auto exported = [&](const QString &name) {
        told.clear();
        panel->actions().exportTo(folder.filePath(name));
        EXPECT_TRUE(test::eventually([&told] {
            return told.count() == 1;
        }));
        EXPECT_TRUE(told.constFirst().constFirst().toBool());
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return QString::fromUtf8(file.readAll());
    };
    choose(u"Building A"_s);
    const QString text = exported(u"rooms"_s);
    EXPECT_EQ(text, u"[Building A/Lab 1]\na1\na2\n\n[Building A/Lab 2]\na3\n"_s);
    const QString table = exported(u"rooms.csv"_s);
    EXPECT_TRUE(table.contains(u"\"Building A/Lab 2\",\"a3\",\"a3\""_s)) << table.toStdString();
    EXPECT_FALSE(table.contains(u"b1"_s));
    QTest::mouseClick(panel->findChild<QPushButton *>(u"allComputers"_s), Qt::LeftButton);
    EXPECT_TRUE(exported(u"all"_s).contains(u"[Site]\ns1\n"_s));
    told.clear();
    panel->actions().exportTo(u"/proc/self/rooms"_s);
    ASSERT_TRUE(test::eventually([&told] {
        return told.count() == 1;
    }));
    EXPECT_FALSE(told.constFirst().constFirst().toBool());
}

} // namespace stationmaster
