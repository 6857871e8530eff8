// SPDX-License-Identifier: GPL-3.0-or-later
// The sessions as a list: columns, sorting, copying, saving, and one selection for both.
#include "tests/support/eventually.h"
#include "tests/support/printers.h"
#include "tests/ui/window_scene.h"

#include "ui/list/list_commands.h"
#include "ui/list/session_table.h"

#include <QAction>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QTest>

#include <gtest/gtest.h>

namespace stationmaster::test {
namespace {

using namespace Qt::StringLiterals;
using Table = SessionTableModel;

struct ListScene : WindowScene
{
    explicit ListScene(const QList<Session> &sessions)
        : WindowScene(sessions)
    {
        action(u"showAsListAction"_s).trigger();
        settle();
    }
    SessionTable &table() { return *window().findChild<SessionTable *>(); }
    QStringList users()
    {
        QStringList users;
        for (int row = 0; row < table().model()->rowCount(); ++row)
            users += table().model()->index(row, Table::UserColumn).data().toString();
        return users;
    }
};

TEST(SessionTable, StandsInTheTilesPlaceAndComesAgain)
{
    ListScene scene(makeSessions(3));
    EXPECT_TRUE(scene.table().isVisible());
    EXPECT_FALSE(scene.grid().isVisible());
    EXPECT_TRUE(scene.table().isColumnHidden(Table::HostColumn)) << "there is one computer";
    scene.reopen();
    EXPECT_TRUE(scene.table().isVisible());
    scene.action(u"showAsListAction"_s).trigger();
    EXPECT_TRUE(scene.grid().isVisible());
}

TEST(SessionTable, SortsByNumbersTimesAndStates)
{
    QList<Session> sessions = makeSessions(11);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    sessions[4].idleSince = now.addSecs(-60);
    sessions[2].idleSince = now.addSecs(-6000);
    sessions[7].state = SessionState::Disconnected;
    ListScene scene(sessions);
    scene.table().sortByColumn(Table::UserColumn, Qt::AscendingOrder);
    EXPECT_EQ(scene.users().at(1), u"student2"_s);
    EXPECT_EQ(scene.users().constLast(), u"student11"_s);
    scene.table().sortByColumn(Table::IdleColumn, Qt::DescendingOrder);
    EXPECT_EQ(scene.users().mid(0, 2), (QStringList{u"student3"_s, u"student5"_s})) << "the longest first";
    scene.table().sortByColumn(Table::StateColumn, Qt::DescendingOrder);
    EXPECT_EQ(scene.users().constFirst(), u"student8"_s);
}

TEST(SessionTable, SelectionIsThatOfTheTiles)
{
    ListScene scene(makeSessions(4));
    scene.select({u"student2"_s});
    EXPECT_EQ(scene.table().selectionModel()->selectedRows().size(), 1);
    scene.table().sortByColumn(Table::UserColumn, Qt::DescendingOrder);
    EXPECT_EQ(scene.table().selectionModel()->selectedRows(Table::UserColumn).first().data().toString(),
              u"student2"_s);
    scene.table().selectAll();
    scene.settle();
    EXPECT_EQ(scene.selectedUsers().size(), 4);
    scene.table().clearSelection();
    scene.settle();
    EXPECT_EQ(scene.selectedUsers(), QStringList());
    EXPECT_FALSE(scene.action(u"logOffSelectedAction"_s).isEnabled());
    scene.table().selectRow(0);
    scene.settle();
    ASSERT_EQ(scene.selectedUsers(), QStringList{u"student4"_s});
    // Somebody else with the same line: he is not meant.
    QList<Session> sessions = scene.backend.sessions();
    sessions.removeLast();
    scene.backend.setSessions(sessions);
    scene.settle();
    EXPECT_EQ(scene.selectedUsers(), QStringList());
}

TEST(SessionTable, ShowsWhatTheSearchFinds)
{
    ListScene scene(makeSessions(12));
    scene.window().findChild<QLineEdit *>(u"searchField"_s)->setText(u"student1"_s);
    scene.settle();
    EXPECT_EQ(scene.users().size(), 4);
    scene.window().findChild<QLineEdit *>(u"searchField"_s)->setText({});
    scene.settle();
    EXPECT_EQ(scene.users().size(), 12);
}

TEST(SessionTable, IsCopiedAsTextAndSavedAsATable)
{
    QList<Session> sessions = makeSessions(3);
    sessions[1].fullName = u"=HYPERLINK(\"x\")"_s;
    ListScene scene(sessions);
    scene.table().sortByColumn(Table::UserColumn, Qt::AscendingOrder);
    scene.table().selectRow(2);
    QTest::keyClick(&scene.table(), Qt::Key_C, Qt::ControlModifier);
    const QStringList copied = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    ASSERT_EQ(copied.size(), 2);
    EXPECT_TRUE(copied.at(0).startsWith(u"Name\tUser\tStation\t"_s)) << copied.at(0).toStdString();
    EXPECT_TRUE(copied.at(1).startsWith(u"Full student3\tstudent3\t"_s)) << copied.at(1).toStdString();
    const QString path = scene.folder.filePath(u"list.csv"_s);
    scene.window().findChild<ListCommands *>()->saveTo(path);
    ASSERT_TRUE(eventually([&scene] {
        return scene.bars().size() == 1;
    }));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray saved = file.readAll();
    EXPECT_EQ(saved.count('\n'), 4);
    EXPECT_TRUE(saved.contains("student2"));
    EXPECT_TRUE(saved.contains("'=HYPERLINK")) << "no formula";
}

TEST(SessionTable, EnterLooksCloserAndEscapeGivesTheSelectionUp)
{
    ListScene scene(makeSessions(2));
    scene.table().selectRow(0);
    scene.table().setCurrentIndex(scene.table().model()->index(0, 0));
    QTest::keyClick(&scene.table(), Qt::Key_Return);
    scene.settle();
    EXPECT_FALSE(scene.table().isVisible()) << "the screen is shown in its place";
    QTest::keyClick(scene.window().focusWidget(), Qt::Key_Escape);
    scene.settle();
    EXPECT_TRUE(scene.table().isVisible());
    QTest::keyClick(&scene.table(), Qt::Key_Escape);
    scene.settle();
    EXPECT_EQ(scene.selectedUsers(), QStringList());
}

} // namespace
} // namespace stationmaster::test
