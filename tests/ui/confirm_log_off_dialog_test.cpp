// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printers.h"
#include "tests/ui/window_scene.h"

#include "ui/dialogs/confirm_log_off_dialog.h"
#include "ui/dialogs/dialog_prompter.h"
#include "ui/settings/action_settings.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace stationmaster::test {
namespace {

using namespace Qt::StringLiterals;
using testing::HasSubstr;

struct DialogScene
{
    explicit DialogScene(const Question &asked)
        : question(asked)
        , scene(asked.targets)
        , dialog(question, scene.model, last, &scene.window())
    {
        dialog.open();
        WindowScene::settle();
    }

    QTreeWidget &list() { return *dialog.findChild<QTreeWidget *>(u"confirmTargets"_s); }
    QPushButton &logOff() { return *dialog.findChild<QPushButton *>(u"logOffButton"_s); }
    QPushButton &cancel() { return *dialog.findChild<QPushButton *>(u"cancelButton"_s); }
    std::string text(const QString &label) { return dialog.findChild<QLabel *>(label)->text().toStdString(); }
    std::string note(int row) { return list().topLevelItem(row)->text(3).toStdString(); }

    Question question;
    ActionSettings last;
    WindowScene scene;
    ConfirmLogOffDialog dialog;
};

Question ask(const QList<Session> &targets)
{
    return {Action{}, targets, {}, false};
}

TEST(ConfirmLogOffDialog, NamesEveryTargetAndCountsThem)
{
    DialogScene scene(ask(makeSessions(300)));
    ASSERT_EQ(scene.list().topLevelItemCount(), 300);
    for (int i = 0; i < 300; ++i)
        EXPECT_EQ(scene.list().topLevelItem(i)->text(0), u"Full student%1"_s.arg(i + 1));
    EXPECT_THAT(scene.text(u"confirmTitle"_s), HasSubstr("Log off 300 users?"));
    EXPECT_THAT(scene.text(u"confirmWarning"_s), HasSubstr("not been saved is lost"));
    EXPECT_EQ(scene.logOff().text(), u"Log off 300 users"_s);
    EXPECT_LT(scene.dialog.height(), 700) << "hundreds of targets scroll";
}

TEST(ConfirmLogOffDialog, CountsSessionsWhereAUserHasMoreThanOne)
{
    QList<Session> sessions = makeSessions(3);
    sessions[2].id.uid = sessions[1].id.uid;
    DialogScene scene(ask(sessions));
    EXPECT_EQ(scene.logOff().text(), u"Log off 3 sessions of 2 users"_s);
}

TEST(ConfirmLogOffDialog, MarksOwnDisconnectedTextAndHiddenOnes)
{
    QList<Session> sessions = makeSessions(5);
    sessions[0].own = true;
    sessions[1].state = SessionState::Disconnected;
    sessions[2].kind = SessionKind::Ssh;
    Question question = ask(sessions);
    question.hidden = {sessions[2].id, sessions[3].id};
    DialogScene scene(question);
    EXPECT_THAT(scene.note(0), HasSubstr("your own session"));
    EXPECT_THAT(scene.note(1), HasSubstr("Disconnected"));
    EXPECT_THAT(scene.note(2), testing::AllOf(HasSubstr("text session"), HasSubstr("not shown")));
    EXPECT_THAT(scene.note(3), HasSubstr("not shown"));
    EXPECT_EQ(scene.note(4), "");
    EXPECT_THAT(scene.text(u"confirmWarning"_s), HasSubstr("Your own session is among them"));
    EXPECT_THAT(scene.text(u"confirmWarning"_s), HasSubstr("2 of these sessions are not shown"));
}

TEST(ConfirmLogOffDialog, BoxSparesOneAndTheSentencesFollow)
{
    const QList<Session> sessions = makeSessions(3);
    DialogScene scene(ask(sessions));
    EXPECT_EQ(scene.dialog.targets().size(), 3);
    scene.list().topLevelItem(1)->setCheckState(0, Qt::Unchecked);
    EXPECT_THAT(scene.text(u"confirmTitle"_s), HasSubstr("Log off 2 users?"));
    EXPECT_EQ(scene.dialog.targets(), (QList<Session>{sessions[0], sessions[2]}));
    // By the keyboard as well.
    scene.list().setCurrentItem(scene.list().topLevelItem(0));
    QTest::keyClick(&scene.list(), Qt::Key_Space);
    EXPECT_EQ(scene.dialog.targets(), QList<Session>{sessions[2]});
    scene.list().topLevelItem(2)->setCheckState(0, Qt::Unchecked);
    EXPECT_THAT(scene.text(u"confirmTitle"_s), HasSubstr("Nobody is chosen"));
    EXPECT_FALSE(scene.logOff().isEnabled());
}

TEST(ConfirmLogOffDialog, TellsOfAdministratorsAndWhoIsLeftOut)
{
    QList<Session> sessions = makeSessions(2);
    sessions[0].role = UserRole::Administrator;
    Question question = ask(sessions);
    question.everyone = true;
    question.leftOut = 2;
    DialogScene scene(question);
    EXPECT_THAT(scene.note(0), HasSubstr("Administrator"));
    EXPECT_THAT(scene.text(u"confirmWarning"_s), HasSubstr("2 administrators, on whom you may not act"));
}

TEST(ConfirmLogOffDialog, SortsAllAsNamesAreReadInWhateverLocale)
{
    QList<Session> sessions = makeSessions(4);
    const QStringList names{u"Zoé"_s, u"Łukasz"_s, u"Élodie"_s, u"Anna"_s};
    for (int i = 0; i < 4; ++i)
        sessions[i].fullName = names.at(i);
    Question question = ask(sessions);
    question.everyone = true;
    DialogScene scene(question);
    QStringList shown;
    for (int i = 0; i < 4; ++i)
        shown += scene.list().topLevelItem(i)->text(0);
    EXPECT_EQ(shown, (QStringList{u"Anna"_s, u"Élodie"_s, u"Łukasz"_s, u"Zoé"_s}));
}

TEST(ConfirmLogOffDialog, EnterAndEscapeBothMeanNo)
{
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Escape}) {
        DialogScene scene(ask(makeSessions(2)));
        EXPECT_TRUE(scene.cancel().isDefault());
        QTest::keyClick(&scene.dialog, key);
        EXPECT_FALSE(scene.dialog.isVisible());
        EXPECT_EQ(scene.dialog.result(), QDialog::Rejected) << "key " << key;
    }
}

TEST(ConfirmLogOffDialog, OnlyTheButtonMeansYes)
{
    DialogScene scene(ask(makeSessions(2)));
    QTest::mouseClick(&scene.logOff(), Qt::LeftButton);
    EXPECT_EQ(scene.dialog.result(), QDialog::Accepted);
}

TEST(ConfirmLogOffDialog, WhoeverGoesIsStruckOutAndWhoeverComesIsNotAdded)
{
    DialogScene scene(ask(makeSessions(3)));
    QList<Session> sessions = scene.question.targets;
    sessions.removeAt(1);
    sessions += makeSession(u"c9"_s, u"newcomer"_s);
    scene.scene.backend.setSessions(sessions);
    EXPECT_EQ(scene.list().topLevelItemCount(), 3);
    EXPECT_TRUE(scene.list().topLevelItem(1)->font(0).strikeOut());
    EXPECT_EQ(scene.note(1), "gone");
    EXPECT_FALSE(scene.list().topLevelItem(0)->font(0).strikeOut());
    EXPECT_EQ(scene.logOff().text(), u"Log off 2 users"_s);
    scene.scene.backend.setSessions({});
    EXPECT_FALSE(scene.logOff().isEnabled());
}

TEST(ConfirmLogOffDialog, NamesAreNeverMarkup)
{
    QList<Session> sessions = makeSessions(1);
    sessions[0].fullName = u"<img src=x><b>Bold</b> &amp;"_s;
    DialogScene scene(ask(sessions));
    EXPECT_EQ(scene.list().topLevelItem(0)->text(0), sessions[0].fullName);
    for (const QLabel *label : scene.dialog.findChildren<QLabel *>())
        EXPECT_TRUE(label->textFormat() == Qt::PlainText || !label->pixmap().isNull());
}

TEST(DialogPrompter, AsksThroughTheWindowAndActsOnYesAlone)
{
    struct Late final : Prompter
    {
        DialogPrompter *real = nullptr;
        void confirm(const Question &question, QObject *owner, Answered then) override
        {
            real->confirm(question, owner, std::move(then));
        }
        void askToBlockAll(QObject *owner, BlockAll then) override
        {
            real->askToBlockAll(owner, std::move(then));
        }
    } late;
    WindowScene scene(makeSessions(4), &late);
    DialogPrompter prompter(scene.model, scene.settings);
    prompter.setWindow(&scene.window());
    late.real = &prompter;

    const auto dialog = [&scene] {
        return scene.window().findChild<QDialog *>(u"confirmLogOffDialog"_s);
    };
    scene.select({u"student2"_s, u"student3"_s});
    scene.action(u"logOffSelectedAction"_s).trigger();
    scene.settle();
    ASSERT_TRUE(dialog());
    QTest::keyClick(dialog(), Qt::Key_Escape);
    scene.settle();
    EXPECT_FALSE(dialog());
    EXPECT_TRUE(scene.backend.calls.empty());

    scene.action(u"logOffSelectedAction"_s).trigger();
    scene.settle();
    QTest::mouseClick(dialog()->findChild<QPushButton *>(u"logOffButton"_s), Qt::LeftButton);
    scene.settle();
    EXPECT_EQ(scene.calledUsers(), (QStringList{u"student2"_s, u"student3"_s}));
}

} // namespace
} // namespace stationmaster::test
