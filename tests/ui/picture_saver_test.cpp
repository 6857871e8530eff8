// SPDX-License-Identifier: GPL-3.0-or-later
// Saving screens, from the key to the message: what is saved, of whom, where, and why some are not.
#include "tests/support/printers.h"
#include "tests/support/stays.h"
#include "tests/ui/picture_scene.h"

#include "backend/core/picture_size.h"
#include "model/full_pictures.h"
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
        scene.window().resize(1100, 900); // All of them are in sight.
        EXPECT_TRUE(eventually([this, &sessions] {
            return scene.source.watched.size() == sessions.size();
        }));
        saveIn(target.path());
    }

    /// Answers the question where pictures are saved.
    void saveIn(const QString &where)
    {
        scene.action(u"choosePicturePlaceAction"_s).trigger();
        QFileDialog *dialog = question();
        ASSERT_TRUE(dialog);
        EXPECT_FALSE(dialog->testOption(QFileDialog::DontUseNativeDialog));
        Q_EMIT dialog->fileSelected(where);
        dialog->close();
        scene.window().activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&scene.window(), LimitMs));
        scene.settle();
    }

    QFileDialog *question() { return scene.window().findChild<QFileDialog *>(u"pictureFolderDialog"_s); }
    bool isAskedAtFullSize(const QString &user)
    {
        return eventually([&] {
            return scene.source.watched.value(scene.idOf(user)).size == QSize(MaxPictureEdge, MaxPictureEdge);
        });
    }
    void sendFull(const QString &user, const QColor &colour)
    {
        ASSERT_TRUE(isAskedAtFullSize(user)) << user.toStdString();
        Q_EMIT scene.source.pictureReady(scene.idOf(user), scene.encoded(user, colour));
    }
    QString told()
    {
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
    /// Of the one folder that was made.
    QDir made() const
    {
        const QStringList folders = QDir(target.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        return folders.size() == 1 ? QDir(target.filePath(folders.first())) : QDir(u"/none"_s);
    }
    QStringList files() const { return made().entryList(QDir::Files | QDir::Hidden); }
    QImage picture(int at) const { return QImage(made().filePath(files().at(at))); }

    QTemporaryDir target;
    PictureScene scene;
};

TEST_F(SavingPictures, TakesTheScreensOfTheSelectedAsTheyAreAndAsLargeAsTheyAre)
{
    ASSERT_TRUE(scene.send(u"student1"_s, Qt::black)) << "the thumbnail is not what is saved";
    const QSize tile = scene.source.watched.value(scene.idOf(u"student1"_s)).size;
    const EncodedPicture thumbnail = scene.encoded(u"student1"_s, Qt::black);
    scene.select({u"student1"_s, u"student3"_s});
    QTest::keyClick(&scene.window(), Qt::Key_S, Qt::ControlModifier);
    ASSERT_TRUE(isAskedAtFullSize(u"student1"_s)) << "Ctrl+S";
    // What was on its way when the size was changed.
    Q_EMIT scene.source.pictureReady(scene.idOf(u"student1"_s), thumbnail);
    sendFull(u"student1"_s, Qt::red);
    sendFull(u"student3"_s, Qt::blue);
    const std::string result = told().toStdString();
    EXPECT_THAT(result, HasSubstr("2 pictures saved in " + made().path().toStdString()));
    EXPECT_EQ(scene.bars().last()->kind(), MessageBar::Kind::Positive);
    ASSERT_EQ(files().size(), 2);
    EXPECT_TRUE(files().at(0).startsWith(u"student1-"_s));
    EXPECT_TRUE(files().at(1).startsWith(u"student3-"_s));
    EXPECT_EQ(picture(0).size(), PictureScene::Screen);
    EXPECT_GT(picture(0).pixelColor(10, 10).red(), 200);
    EXPECT_LT(picture(0).pixelColor(10, 10).green(), 50);
    EXPECT_TRUE(scene.window().findChild<QAction *>(u"openFolder"_s));
    // The tile goes on as before.
    EXPECT_EQ(scene.source.watched.value(scene.idOf(u"student1"_s)).size, tile);
    EXPECT_TRUE(scene.send(u"student1"_s, Qt::green));
}

TEST_F(SavingPictures, AllAreThoseOfEverybodyElseWithADesktop)
{
    scene.change(u"student1"_s, [](Session &session) {
        session.own = true;
    });
    scene.change(u"student2"_s, [](Session &session) {
        session.kind = SessionKind::Ssh;
    });
    scene.action(u"saveAllPicturesAction"_s).trigger();
    sendFull(u"student3"_s, Qt::red);
    EXPECT_THAT(told().toStdString(), HasSubstr("1 picture saved"));
    EXPECT_EQ(files().size(), 1);
}

TEST_F(SavingPictures, NothingSelectedSavesNothing)
{
    EXPECT_FALSE(scene.action(u"savePicturesAction"_s).isEnabled());
    EXPECT_THAT(scene.action(u"savePicturesAction"_s).toolTip().toStdString(), HasSubstr("Select a session"));
    scene.select({u"student1"_s});
    Q_EMIT scene.grid().menuRequested(QPoint(), true);
    QMenu &menu = scene.menu(u"selectionContextMenu"_s);
    EXPECT_TRUE(menu.actions().contains(&scene.action(u"savePicturesAction"_s)));
    menu.close();
    EXPECT_TRUE(scene.menu(u"sessionMenu"_s).actions().contains(&scene.action(u"savePicturesAction"_s)));
}

TEST_F(SavingPictures, TellsOfWhomNoPictureCanBeHad)
{
    scene.change(u"student2"_s, [](Session &session) {
        session.fullName = u"<b>Bob</b>"_s;
    });
    scene.select({u"student1"_s, u"student2"_s, u"student3"_s});
    scene.source.unwatchable.insert(scene.idOf(u"student3"_s));
    scene.action(u"savePicturesAction"_s).trigger();
    sendFull(u"student1"_s, Qt::red);
    ASSERT_TRUE(isAskedAtFullSize(u"student2"_s));
    Q_EMIT scene.source.pictureUnavailable(scene.idOf(u"student2"_s), NoPicture::Asking);
    EXPECT_TRUE(scene.bars().last()->text().startsWith(u"Saving"_s)) << "he may still say yes";
    Q_EMIT scene.source.pictureUnavailable(scene.idOf(u"student2"_s), NoPicture::Refused);
    EXPECT_THAT(told().toStdString(), HasSubstr("1 picture"));
    EXPECT_THAT(told().toStdString(), HasSubstr("<b>Bob</b>, Full student3 (no picture can be had now)"));
    EXPECT_EQ(scene.bars().last()->kind(), MessageBar::Kind::Warning);
    EXPECT_EQ(files().size(), 1);
}

TEST_F(SavingPictures, FolderThatCannotBeWrittenTo)
{
    saveIn(u"/proc"_s);
    scene.select({u"student1"_s});
    scene.action(u"savePicturesAction"_s).trigger();
    sendFull(u"student1"_s, Qt::red);
    EXPECT_THAT(told().toStdString(), HasSubstr("No picture was saved."));
    EXPECT_EQ(scene.bars().last()->kind(), MessageBar::Kind::Error);
    EXPECT_FALSE(scene.window().findChild<QAction *>(u"openFolder"_s));
}

TEST_F(SavingPictures, PlaceIsAskedForOnceAtATimeAndMayBeLeft)
{
    scene.action(u"choosePicturePlaceAction"_s).trigger();
    scene.action(u"choosePicturePlaceAction"_s).trigger();
    EXPECT_EQ(scene.window().findChildren<QFileDialog *>().size(), 1);
    question()->reject();
    scene.settle();
    scene.window().close();
    EXPECT_EQ(scene.settings.value(u"pictures/folder"_s).toString(), target.path());
}

// A folder that is proposed and not there yet left nothing but a grey button.
TEST_F(SavingPictures, PlaceThatIsNotThereYetBeginsWithOneThatIs)
{
    saveIn(target.filePath(u"to/be/made"_s));
    scene.action(u"choosePicturePlaceAction"_s).trigger();
    ASSERT_TRUE(question());
    EXPECT_EQ(question()->directory().path(), target.path());
    question()->reject();
    scene.select({u"student1"_s});
    scene.action(u"savePicturesAction"_s).trigger();
    sendFull(u"student1"_s, Qt::red);
    EXPECT_THAT(told().toStdString(), HasSubstr("1 picture saved"));
}

// Qt's own dialog opens whatever lies in the folder, and opening a pipe waits for whoever writes into it.
TEST_F(SavingPictures, FolderWithAPipeInItDoesNotHangTheWindow)
{
    ASSERT_EQ(mkfifo(qPrintable(target.filePath(u"pipe"_s)), 0600), 0);
    scene.action(u"choosePicturePlaceAction"_s).trigger();
    ASSERT_TRUE(question());
    question()->setDirectory(target.path());
    // It reads the folder on a thread of its own; nothing tells that it has done.
    test::letPass(300ms);
    question()->reject();
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
    EXPECT_THAT(told().toStdString(), HasSubstr("1 picture"));
    EXPECT_EQ(files().size(), 1);
}

// As in the demonstration, which draws the pictures itself.
TEST(SavingWithoutASource, SavesWhatIsInTheRows)
{
    const QTemporaryDir target;
    WindowScene scene(makeSessions(2));
    QImage picture(64, 36, QImage::Format_RGB32);
    picture.fill(Qt::red);
    scene.model.setPicture(scene.backend.sessions().at(0).id, picture);
    scene.action(u"choosePicturePlaceAction"_s).trigger();
    auto *question = scene.window().findChild<QFileDialog *>(u"pictureFolderDialog"_s);
    ASSERT_TRUE(question);
    Q_EMIT question->fileSelected(target.path());
    question->close();
    scene.action(u"saveAllPicturesAction"_s).trigger();
    ASSERT_TRUE(eventually([&scene] {
        return scene.bars().last()->kind() != MessageBar::Kind::Information;
    }));
    EXPECT_THAT(
        scene.bars().last()->text().toStdString(),
        testing::AllOf(HasSubstr("1 picture saved"), HasSubstr("Full student2 (no picture can be had now)")));
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
    for (const Session &session : scene.backend.sessions())
        scene.source.unwatchable.insert(session.id);
    scene.action(u"savePicturesAction"_s).trigger();
    const std::string result = told().toStdString();
    EXPECT_THAT(result, HasSubstr("Full student5, 4 more (no picture can be had now)"));
    EXPECT_THAT(result, Not(HasSubstr("student6")));
}

TEST_F(SavingMany, FewAreTakenAtATime)
{
    scene.grid().selectAll();
    scene.settle();
    scene.action(u"savePicturesAction"_s).trigger();
    ASSERT_TRUE(isAskedAtFullSize(u"student1"_s));
    const auto full = [this] {
        return int(std::ranges::count_if(scene.source.watched, [](const FakeScreenSource::Watched &watched) {
            return watched.size == QSize(MaxPictureEdge, MaxPictureEdge);
        }));
    };
    EXPECT_EQ(full(), FullPictures::ParallelLimit);
    for (int i = 1; i <= 9; ++i)
        sendFull(u"student%1"_s.arg(i), Qt::red);
    EXPECT_THAT(told().toStdString(), HasSubstr("9 pictures"));
    EXPECT_EQ(full(), 0);
}

} // namespace
} // namespace stationmaster::test
