// SPDX-License-Identifier: GPL-3.0-or-later
// Saving pictures, from the key to the message: what is saved, of whom, where, and why some are not.
#include "tests/support/printers.h"
#include "tests/support/stays.h"
#include "tests/ui/picture_scene.h"

#include "model/picture_writer.h"
#include "tests/support/eventually.h"
#include "ui/viewer/enlarged_view.h"
#include "ui/window/message_bar.h"

#include <QAction>
#include <QFileDialog>
#include <QMenu>
#include <QTest>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sys/stat.h>

namespace stationmaster::test {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using testing::HasSubstr;
using testing::Not;

class SavingPictures : public testing::Test
{
protected:
    explicit SavingPictures(const QList<Session> &sessions = makeSessions(3))
        : scene(sessions)
    {
        EXPECT_TRUE(eventually([this, &sessions] {
            return scene.source.watched.size() == sessions.size();
        }));
    }

    QFileDialog *question() { return scene.window().findChild<QFileDialog *>(u"pictureFolderDialog"_s); }
    /// Answers the question and waits until the bar tells how it went.
    QString saveIn(const QString &where)
    {
        QFileDialog *dialog = question();
        if (!dialog)
            return u"no question"_s;
        EXPECT_FALSE(dialog->testOption(QFileDialog::DontUseNativeDialog));
        dialog->setDirectory(where);
        Q_EMIT dialog->fileSelected(where);
        dialog->close();
        const auto result = [this] {
            const QList<MessageBar *> bars = scene.bars();
            return bars.isEmpty() || bars.last()->text().startsWith(u"Saving"_s) ? QString()
                                                                                 : bars.last()->text();
        };
        EXPECT_TRUE(eventually([&] {
            return !result().isEmpty();
        }));
        return result();
    }
    QStringList files() const { return QDir(target.path()).entryList(QDir::Files | QDir::Hidden); }

    QTemporaryDir target;
    PictureScene scene;
};

TEST_F(SavingPictures, SavesThoseOfTheSelectedAndSaysWhere)
{
    ASSERT_TRUE(scene.send(u"student1"_s, Qt::red));
    ASSERT_TRUE(scene.send(u"student2"_s, Qt::green));
    ASSERT_TRUE(scene.send(u"student3"_s, Qt::blue));
    scene.select({u"student1"_s, u"student3"_s});
    QTest::keyClick(&scene.window(), Qt::Key_S, Qt::ControlModifier);
    ASSERT_TRUE(question()) << "Ctrl+S";
    // What comes while the question stands is not what the operator wanted to keep.
    ASSERT_TRUE(scene.send(u"student1"_s, Qt::black));
    const QString told = saveIn(target.path());
    EXPECT_THAT(told.toStdString(), HasSubstr("2 picture"));
    EXPECT_THAT(told.toStdString(), HasSubstr("saved in " + target.path().toStdString()));
    EXPECT_EQ(scene.bars().last()->kind(), MessageBar::Kind::Positive);
    ASSERT_EQ(files().size(), 2);
    EXPECT_TRUE(files().at(0).startsWith(u"student1-"_s));
    EXPECT_TRUE(files().at(1).startsWith(u"student3-"_s));
    const QColor pixel = QImage(QDir(target.path()).filePath(files().at(0))).pixelColor(10, 10);
    EXPECT_GT(pixel.red(), 200);
    EXPECT_LT(pixel.green(), 50);
}

TEST_F(SavingPictures, NothingSelectedSavesNothing)
{
    EXPECT_FALSE(scene.action(u"savePicturesAction"_s).isEnabled());
    EXPECT_THAT(scene.action(u"savePicturesAction"_s).toolTip().toStdString(), HasSubstr("Select a session"));
    EXPECT_TRUE(
        scene.menu(u"selectionContextMenu"_s).actions().contains(&scene.action(u"savePicturesAction"_s)));
    EXPECT_TRUE(scene.menu(u"sessionMenu"_s).actions().contains(&scene.action(u"savePicturesAction"_s)));
}

TEST_F(SavingPictures, TellsOfWhomNoPictureIsKnown)
{
    ASSERT_TRUE(scene.send(u"student1"_s, Qt::red));
    scene.change(u"student2"_s, [](Session &session) {
        session.fullName = u"<b>Bob</b>"_s;
    });
    scene.select({u"student1"_s, u"student2"_s});
    scene.action(u"savePicturesAction"_s).trigger();
    const QString told = saveIn(target.path());
    EXPECT_THAT(told.toStdString(), HasSubstr("1 picture"));
    EXPECT_THAT(told.toStdString(), HasSubstr("<b>Bob</b> (no picture is known)"));
    EXPECT_EQ(scene.bars().last()->kind(), MessageBar::Kind::Warning);
    EXPECT_EQ(files().size(), 1);
}

TEST_F(SavingPictures, FolderThatCannotBeWrittenTo)
{
    ASSERT_TRUE(scene.send(u"student1"_s, Qt::red));
    scene.select({u"student1"_s});
    scene.action(u"savePicturesAction"_s).trigger();
    const QString told = saveIn(u"/proc"_s);
    EXPECT_THAT(told.toStdString(), HasSubstr("No picture was saved."));
    EXPECT_THAT(told.toStdString(), HasSubstr("nothing may be written there"));
    EXPECT_EQ(scene.bars().last()->kind(), MessageBar::Kind::Error);
}

TEST_F(SavingPictures, QuestionIsAskedOnceAtATimeAndMayBeLeft)
{
    ASSERT_TRUE(scene.send(u"student1"_s, Qt::red));
    scene.select({u"student1"_s});
    scene.action(u"savePicturesAction"_s).trigger();
    scene.action(u"savePicturesAction"_s).trigger();
    EXPECT_EQ(scene.window().findChildren<QFileDialog *>().size(), 1);
    question()->reject();
    scene.settle();
    EXPECT_TRUE(scene.bars().isEmpty());
    EXPECT_TRUE(files().isEmpty());
    scene.action(u"savePicturesAction"_s).trigger();
    EXPECT_TRUE(question()) << "and can be asked again";
}

// Qt's own dialog opens whatever lies in the folder, and opening a pipe waits for whoever writes into it.
TEST_F(SavingPictures, FolderWithAPipeInItDoesNotHangTheWindow)
{
    ASSERT_EQ(mkfifo(qPrintable(target.filePath(u"pipe"_s)), 0600), 0);
    ASSERT_TRUE(scene.send(u"student1"_s, Qt::red));
    scene.select({u"student1"_s});
    scene.action(u"savePicturesAction"_s).trigger();
    ASSERT_TRUE(question());
    question()->setDirectory(target.path());
    // It reads the folder on a thread of its own; nothing tells that it has done.
    test::letPass(300ms);
    EXPECT_THAT(saveIn(target.path()).toStdString(), HasSubstr("saved in"));
}

TEST_F(SavingPictures, FolderIsRemembered)
{
    ASSERT_TRUE(scene.send(u"student1"_s, Qt::red));
    scene.select({u"student1"_s});
    scene.action(u"savePicturesAction"_s).trigger();
    saveIn(target.path());
    scene.window().close();
    EXPECT_EQ(scene.settings.value(u"pictures/folder"_s).toString(), target.path());
    scene.window().show();
    scene.action(u"savePicturesAction"_s).trigger();
    ASSERT_TRUE(question());
    EXPECT_EQ(question()->directory().path(), target.path());
}

TEST_F(SavingPictures, OldPictureKeepsItsTime)
{
    ASSERT_TRUE(scene.send(u"student1"_s, Qt::red));
    scene.change(u"student1"_s, [](Session &session) {
        session.state = SessionState::Disconnected;
    });
    ASSERT_TRUE(scene.waitForWatches({u"student2"_s, u"student3"_s}));
    const auto seen =
        scene.model.indexOf(scene.idOf(u"student1"_s)).data(SessionModel::PictureTimeRole).toDateTime();
    // Only a later time than the picture's own would be seen in the name.
    ASSERT_TRUE(eventually([&] {
        return pictureFileName(u"student1"_s, QDateTime::currentDateTime())
            != pictureFileName(u"student1"_s, seen);
    }));
    scene.select({u"student1"_s});
    scene.action(u"savePicturesAction"_s).trigger();
    saveIn(target.path());
    EXPECT_EQ(files(), QStringList{pictureFileName(u"student1"_s, seen)});
}

TEST_F(SavingPictures, EnlargedSessionThatHasEndedCanStillBeSaved)
{
    ASSERT_TRUE(scene.send(u"student2"_s, Qt::red));
    scene.select({u"student2"_s});
    scene.action(u"enlargeAction"_s).trigger();
    scene.end(u"student2"_s);
    ASSERT_TRUE(scene.window().enlarged().hasEnded());
    ASSERT_TRUE(scene.action(u"savePicturesAction"_s).isEnabled());
    scene.action(u"savePicturesAction"_s).trigger();
    EXPECT_THAT(saveIn(target.path()).toStdString(), HasSubstr("1 picture"));
    EXPECT_EQ(files().size(), 1);
}

class SavingMany : public SavingPictures
{
protected:
    SavingMany()
        : SavingPictures(makeSessions(9))
    {
    }
};

TEST_F(SavingMany, NamesAFewAndCountsTheRest)
{
    scene.grid().selectAll();
    scene.settle();
    scene.action(u"savePicturesAction"_s).trigger();
    const QString told = saveIn(target.path());
    EXPECT_THAT(told.toStdString(), HasSubstr("Full student5, 4 more (no picture is known)"));
    EXPECT_THAT(told.toStdString(), Not(HasSubstr("student6")));
}

} // namespace
} // namespace stationmaster::test
