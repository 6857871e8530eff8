// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_host_control.h"
#include "tests/support/printers.h"
#include "tests/ui/window_scene.h"

#include "tests/support/eventually.h"
#include "ui/history/history_window.h"
#include "ui/text/history_text.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTimeZone>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace stationmaster::test {
namespace {

using namespace Qt::StringLiterals;
using testing::HasSubstr;

HistoryEntry entry(int minute, const QString &act, const QString &whom, const QString &outcome = u"done"_s,
                   const QString &reason = {})
{
    HistoryEntry made;
    made.at = QDateTime(QDate(2026, 3, 2), QTime(9, minute), QTimeZone::utc());
    made.act = act;
    made.outcome = outcome;
    made.reason = reason;
    made.operatorName = u"teacher"_s;
    made.targetUser = whom;
    made.session = u"c%1"_s.arg(minute);
    made.station = u"xrdp-%1"_s.arg(minute);
    return made;
}

struct HistoryScene
{
    HistoryScene()
    {
        WindowScene::settle();
        window.show();
    }

    void answer(const Result<QList<HistoryEntry>> &result)
    {
        control.questions.back().answer(result);
        WindowScene::settle();
    }
    QString cell(int row, int column)
    {
        const QAbstractItemModel *rows = window.findChild<QTableView *>(u"historyTable"_s)->model();
        return rows->index(row, column).data().toString();
    }
    int rows() { return window.findChild<QTableView *>(u"historyTable"_s)->model()->rowCount(); }
    std::string status() { return window.findChild<QLabel *>(u"historyStatus"_s)->text().toStdString(); }

    WindowScene english; // brings the plurals
    FakeHostControl &control = english.control;
    HistoryWindow window{control};
};

const QList<HistoryEntry> lesson{entry(30, u"logoff"_s, u"ada"_s),
                                 entry(20, u"block"_s, u"grace"_s, u"refused"_s, u"NotAuthorized"_s),
                                 entry(10, u"message"_s, u"alan"_s),
                                 entry(5, u"a-word-of-tomorrow"_s, u"ada"_s, u"failed"_s, u"TimedOut"_s)};

TEST(HistoryWindow, SaysForHowManyAnEntryStands)
{
    HistoryScene scene;
    HistoryEntry many = entry(30, u"cover-lost"_s, u"ada"_s, u"failed"_s, u"NotFound"_s);
    many.count = 29;
    scene.answer(QList<HistoryEntry>{many});
    EXPECT_EQ(scene.cell(0, HistoryModel::ActColumn), actText(u"cover-lost"_s) + u" \u00d729"_s);
    EXPECT_NE(actText(u"cover-lost"_s), u"cover-lost"_s) << "told in words";
}

TEST(HistoryWindow, ShowsNewestFirstInWords)
{
    HistoryScene scene;
    EXPECT_THAT(scene.status(), HasSubstr("Reading"));
    EXPECT_LE(scene.control.questions.back().since.secsTo(QDateTime::currentDateTime()), 24 * 3600);
    scene.answer(QList<HistoryEntry>{lesson[2], lesson[0], lesson[3], lesson[1]});
    ASSERT_EQ(scene.rows(), 4);
    EXPECT_EQ(scene.cell(0, HistoryModel::ActColumn), u"Log off"_s);
    EXPECT_EQ(scene.cell(0, HistoryModel::OutcomeColumn), u"Done"_s);
    EXPECT_EQ(scene.cell(1, HistoryModel::OutcomeColumn), u"Refused: not allowed"_s);
    EXPECT_EQ(scene.cell(3, HistoryModel::ActColumn), u"a-word-of-tomorrow"_s);
    EXPECT_EQ(scene.cell(1, HistoryModel::SessionColumn), u"xrdp-20 (c20)"_s);
    EXPECT_EQ(scene.status(), "4 entries");
}

TEST(HistoryWindow, EveryWordOfTheSearchMustBeFound)
{
    HistoryScene scene;
    scene.answer(lesson);
    auto *search = scene.window.findChild<QLineEdit *>(u"historySearch"_s);
    search->setText(u"ADA"_s);
    EXPECT_EQ(scene.rows(), 2);
    search->setText(u"ada log"_s);
    ASSERT_EQ(scene.rows(), 1);
    EXPECT_EQ(scene.cell(0, HistoryModel::ActColumn), u"Log off"_s);
    EXPECT_EQ(scene.status(), "1 of 4 entries");
    search->setText(u"not allowed"_s);
    EXPECT_EQ(scene.rows(), 1) << "as it is shown, not as the host wrote it";
    search->setText(u".*"_s);
    EXPECT_EQ(scene.rows(), 0) << "plain text, not a pattern";
}

TEST(HistoryWindow, SaysOnWhichOfSeveralComputersItWas)
{
    HistoryScene scene;
    const auto *table = scene.window.findChild<QTableView *>(u"historyTable"_s);
    scene.answer(lesson);
    EXPECT_TRUE(table->isColumnHidden(HistoryModel::HostColumn));
    EXPECT_FALSE(scene.window.copyText().contains(u"lab1"_s));
    scene.window.findChild<QAction *>(u"refreshHistory"_s)->trigger();
    HistoryEntry there = lesson[0];
    there.host = u"lab1"_s;
    scene.answer(QList<HistoryEntry>{there, lesson[1]});
    EXPECT_FALSE(table->isColumnHidden(HistoryModel::HostColumn));
    EXPECT_EQ(scene.cell(0, HistoryModel::HostColumn), u"lab1"_s);
    EXPECT_TRUE(scene.window.copyText().contains(u"\tlab1\t"_s));
    auto *search = scene.window.findChild<QLineEdit *>(u"historySearch"_s);
    search->setText(u"lab1"_s);
    EXPECT_EQ(scene.rows(), 1);
}

TEST(HistoryWindow, DropsTheAnswerToAnEarlierQuestion)
{
    HistoryScene scene;
    scene.window.findChild<QComboBox *>(u"historySince"_s)->setCurrentIndex(2);
    ASSERT_EQ(scene.control.questions.size(), 2U);
    EXPECT_EQ(scene.control.questions[1].since.toSecsSinceEpoch(), 0);
    scene.control.questions[1].answer(lesson);
    WindowScene::settle();
    scene.control.questions[0].answer(QList<HistoryEntry>{});
    WindowScene::settle();
    EXPECT_EQ(scene.rows(), 4);
}

TEST(HistoryWindow, ARefusalIsSaidAndLeavesNothingOld)
{
    HistoryScene scene;
    scene.answer(lesson);
    scene.window.findChild<QAction *>(u"refreshHistory"_s)->trigger();
    scene.answer(Error{Error::Code::NotAuthorized, u"secret"_s, {}});
    EXPECT_EQ(scene.rows(), 0);
    EXPECT_THAT(scene.status(), testing::AllOf(HasSubstr("not allowed"), testing::Not(HasSubstr("secret"))));
}

TEST(HistoryWindow, CopiesAndSavesWhatIsShownAndNothingThatASpreadsheetWouldRun)
{
    HistoryScene scene;
    HistoryEntry hostile = entry(40, u"logoff"_s, u"=cmd|'/c calc'!A1"_s);
    hostile.operatorHost = u"a\"b\n,\u202Ec"_s;
    scene.answer(QList<HistoryEntry>{hostile, lesson[0]});
    scene.window.findChild<QAction *>(u"copyHistory"_s)->trigger();
    const QString copied = QGuiApplication::clipboard()->text();
    EXPECT_EQ(copied.count(u'\n'), 2) << copied.toStdString();
    EXPECT_FALSE(copied.contains(QChar(0x202E)));

    const QString fileName = scene.english.folder.filePath(u"history.csv"_s);
    QSignalSpy saved(&scene.window, &HistoryWindow::saved);
    scene.window.saveTo(fileName);
    ASSERT_TRUE(test::comesAgain(saved));
    QFile file(fileName);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QString csv = QString::fromUtf8(file.readAll());
    EXPECT_EQ(csv.count(u"\r\n"_s), 3);
    EXPECT_TRUE(csv.contains(u"\"'=cmd|'/c calc'!A1\""_s)) << csv.toStdString();
    EXPECT_TRUE(csv.contains(u"a\"\"b"_s));
    EXPECT_THAT(scene.status(), HasSubstr("Saved"));
}

TEST(HistoryWindow, AFolderThatIsNotThereIsSaid)
{
    HistoryScene scene;
    scene.answer(lesson);
    scene.window.saveTo(scene.english.folder.filePath(u"no/such/folder/history.csv"_s));
    EXPECT_TRUE(eventually([&] {
        return QString::fromStdString(scene.status()).contains(u"could not be written"_s);
    }));
}

TEST(HistoryWindow, OpensOnceBesideTheWindowAndIsGreyedWithoutAHistory)
{
    WindowScene scene(makeSessions(1));
    EXPECT_FALSE(scene.action(u"historyAction"_s).isEnabled());
    EXPECT_THAT(scene.action(u"historyAction"_s).toolTip().toStdString(), HasSubstr("stationd"));
    scene.backend.offer({&Capabilities::history});
    scene.settle();
    scene.action(u"historyAction"_s).trigger();
    scene.action(u"historyAction"_s).trigger();
    const auto windows = scene.window().findChildren<HistoryWindow *>();
    ASSERT_EQ(windows.size(), 1);
    EXPECT_FALSE(windows.first()->isModal());
}

TEST(HistoryText, KnowsEveryWordOfTheErrorsAndShowsStrangeOnesHarmlessly)
{
    for (const QString &reason :
         {u"NotFound"_s, u"NotAuthorized"_s, u"Unreachable"_s, u"TimedOut"_s, u"Unsupported"_s, u"Busy"_s,
          u"Cancelled"_s, u"Protocol"_s, u"Internal"_s}) {
        const QString text = historyOutcomeText(entry(1, u"lock"_s, u"ada"_s, u"failed"_s, reason));
        EXPECT_FALSE(text.contains(reason)) << text.toStdString();
        EXPECT_GT(text.size(), 8);
    }
    EXPECT_EQ(actText(u"x\u202Ey\n"_s), u"x\uFFFDy\uFFFD"_s);
}

} // namespace
} // namespace stationmaster::test
