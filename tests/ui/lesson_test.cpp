// SPDX-License-Identifier: GPL-3.0-or-later
// The lesson bar, taking back what was done, finding actions by name, templates of messages, and what the
// right-click offers.
#include "tests/support/printers.h"
#include "tests/ui/window_scene.h"

#include "ui/actions/action_texts.h"
#include "ui/commands/session_commands.h"
#include "ui/dialogs/confirm_log_off_dialog.h"
#include "ui/dialogs/dialog_prompter.h"
#include "ui/dialogs/message_dialog.h"
#include "ui/dialogs/templates_button.h"
#include "ui/help/command_palette.h"
#include "ui/settings/action_settings.h"
#include "ui/window/lesson_bar.h"
#include "ui/window/message_bar.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

#include <functional>

namespace stationmaster::test {
namespace {

using namespace Qt::StringLiterals;

QList<Session> coverable(int count)
{
    QList<Session> sessions = makeSessions(count);
    for (Session &session : sessions)
        session.verbs = session.verbs | Verb::Block | Verb::Unblock | Verb::Mute | Verb::Unmute;
    return sessions;
}

Outcome seen()
{
    Outcome outcome;
    outcome.confirmed = true;
    return outcome;
}

TEST(LessonBar, DoesWhatTheMenusDoAndCanBeUsedWhenTheyCan)
{
    WindowScene scene(makeSessions(3));
    EXPECT_FALSE(scene.action(u"eyesOnMeAction"_s).isEnabled()) << "as long as nobody could be covered";
    EXPECT_EQ(scene.action(u"eyesOnMeAction"_s).statusTip(), scene.action(u"blockAllAction"_s).statusTip());
    scene.backend.offer({&Capabilities::blocksAll});
    scene.settle();
    ASSERT_TRUE(scene.action(u"eyesOnMeAction"_s).isEnabled());
    scene.action(u"eyesOnMeAction"_s).trigger();
    EXPECT_EQ(scene.fakePrompter.blockAllQuestions, 1);
    scene.fakePrompter.answer = Answer::No;
    scene.action(u"lessonMessageAction"_s).trigger();
    ASSERT_EQ(scene.fakePrompter.questions.size(), 1U);
    EXPECT_EQ(scene.fakePrompter.questions.back().action.verb, Verb::Message);
    EXPECT_TRUE(scene.fakePrompter.questions.back().everyone);
}

TEST(LessonBar, EndOfLessonProposesFiveMinutesAndDoesNothingUnasked)
{
    QList<Session> sessions = makeSessions(3);
    sessions[0].own = true;
    WindowScene scene(sessions);
    scene.fakePrompter.answer = Answer::No;
    scene.action(u"endOfLessonAction"_s).trigger();
    ASSERT_EQ(scene.fakePrompter.questions.size(), 1U);
    const Question &question = scene.fakePrompter.questions.back();
    EXPECT_EQ(question.action.verb, Verb::LogOff);
    EXPECT_EQ(question.graceSeconds, SessionCommands::LessonEndSeconds);
    EXPECT_EQ(question.targets.size(), 2) << "oneself is left out";
    EXPECT_TRUE(scene.backend.calls.empty());
}

TEST(LessonBar, WhatEndOfLessonProposesIsNotTakenForAHabit)
{
    WindowScene scene(makeSessions(2));
    scene.backend.offer({&Capabilities::warns});
    ActionSettings habit;
    habit.graceSeconds = 60;
    habit.save(scene.settings);
    QWidget window;
    DialogPrompter prompter(scene.model, scene.settings);
    prompter.setWindow(&window);
    Question question{{}, scene.model.sessions(), {}, true, 0, 300};
    question.action.verb = Verb::LogOff;
    int grace = -1;
    prompter.confirm(question, &scene.window(),
                     [&grace](Answer, const Action &action, const QList<Session> &) {
                         grace = action.logOff().graceSeconds;
                     });
    auto *dialog = window.findChild<ConfirmLogOffDialog *>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(dialog->chosenGrace(), 300);
    dialog->accept();
    scene.settle();
    EXPECT_EQ(grace, 300);
    EXPECT_EQ(ActionSettings::load(scene.settings).graceSeconds, 60);
}

TEST(LessonBar, StaysAwayWhereItWasPutAway)
{
    WindowScene scene(makeSessions(1));
    EXPECT_TRUE(scene.window().findChild<LessonBar *>()->isVisible());
    scene.window().findChild<LessonBar *>()->toggleViewAction()->trigger();
    scene.reopen();
    EXPECT_FALSE(scene.window().findChild<LessonBar *>()->isVisible());
}

TEST(Undo, TakesBackWhatWasDoneAndOnlyThat)
{
    QList<Session> sessions = coverable(3);
    sessions[1].blocked = true;
    WindowScene scene(sessions);
    scene.select({u"student1"_s, u"student2"_s, u"student3"_s});
    scene.action(u"blockAction"_s).trigger();
    scene.settle();
    ASSERT_EQ(scene.backend.calls.size(), 3U);
    for (size_t i = 0; i < 2; ++i)
        scene.backend.calls[i].answer(seen());
    scene.backend.calls[2].answer(Error{Error::Code::Internal, {}, {}});
    scene.settle();
    scene.backend.calls.clear();
    scene.clickBarButton(u"undoJob"_s);
    ASSERT_EQ(scene.calledUsers(), QStringList{u"student1"_s})
        << "the second was blocked before, the third is not";
    EXPECT_EQ(scene.backend.calls.front().action.verb, Verb::Unblock);
    EXPECT_TRUE(scene.fakePrompter.questions.size() == 1) << "taking back asks nothing";
}

TEST(Undo, IsNotOfferedWhereNothingTakesItBack)
{
    WindowScene scene(makeSessions(1));
    scene.select({u"student1"_s});
    scene.action(u"logOffSelectedAction"_s).trigger();
    scene.answerAll(seen());
    EXPECT_EQ(scene.window().findChild<QAction *>(u"undoJob"_s), nullptr);
    for (const ActionInfo &info : actionCatalogue()) {
        EXPECT_TRUE(!info.undoneBy || info.effect == ActionEffect::Reversible) << info.word.data();
    }
}

TEST(CommandPalette, CarriesOutWhatIsFoundByAFewLetters)
{
    WindowScene scene(makeSessions(3));
    QTest::keyClick(&scene.window(), Qt::Key_K, Qt::ControlModifier);
    const QPointer palette = scene.window().findChild<CommandPalette *>();
    ASSERT_TRUE(palette && palette->isVisible());
    auto &field = *palette->findChild<QLineEdit *>(u"paletteField"_s);
    auto &list = *palette->findChild<QListWidget *>(u"paletteList"_s);
    EXPECT_GT(list.count(), 30);
    QTest::keyClicks(&field, u"select all"_s);
    ASSERT_EQ(list.count(), 1);
    QTest::keyClick(&field, Qt::Key_Return);
    scene.settle();
    EXPECT_EQ(scene.selectedUsers().size(), 3);
    EXPECT_FALSE(palette && palette->isVisible());
}

TEST(CommandPalette, ShowsWhatCannotBeDoneAndDoesNotDoIt)
{
    WindowScene scene(makeSessions(2));
    scene.action(u"findActionAction"_s).trigger();
    auto *palette = scene.window().findChild<CommandPalette *>();
    ASSERT_NE(palette, nullptr);
    auto &field = *palette->findChild<QLineEdit *>(u"paletteField"_s);
    auto &list = *palette->findChild<QListWidget *>(u"paletteList"_s);
    field.setText(u"Log off selected"_s);
    ASSERT_EQ(list.count(), 1) << "though nobody is selected";
    EXPECT_FALSE(list.item(0)->flags().testFlag(Qt::ItemIsEnabled));
    EXPECT_FALSE(list.item(0)->toolTip().isEmpty());
    QTest::keyClick(&field, Qt::Key_Return);
    scene.settle();
    EXPECT_TRUE(scene.fakePrompter.questions.empty());
    EXPECT_TRUE(palette->isVisible());
    field.setText(u"no such thing"_s);
    EXPECT_EQ(list.count(), 0);
    QTest::keyClick(&field, Qt::Key_Return);
}

TEST(Templates, PutATextIntoTheFieldAndKeepWhatStandsThere)
{
    ActionSettings last;
    last.messageTemplates = {u"Save & close"_s, u"Two\nlines"_s};
    Question question{{}, makeSessions(1), {}, false};
    question.action.verb = Verb::Message;
    MessageDialog dialog(question, last);
    dialog.show();
    auto &button = *dialog.findChild<TemplatesButton *>();
    auto &field = *dialog.findChild<QPlainTextEdit *>(u"messageEdit"_s);
    const auto open = [&button] {
        Q_EMIT button.menu()->aboutToShow();
    };
    open();
    EXPECT_EQ(button.menu()->actions().at(0)->text(), u"Save && close"_s) << "a letter, not a key";
    EXPECT_EQ(button.menu()->actions().at(1)->text(), u"Two lines"_s);
    auto *keep = button.menu()->findChild<QAction *>(u"keepTemplate"_s);
    ASSERT_NE(keep, nullptr);
    EXPECT_FALSE(keep->isEnabled()) << "there is no text";
    button.menu()->actions().at(1)->trigger();
    EXPECT_EQ(field.toPlainText(), u"Two\nlines"_s);
    field.setPlainText(u"Look here"_s);
    open();
    button.menu()->findChild<QAction *>(u"keepTemplate"_s)->trigger();
    EXPECT_EQ(dialog.templates().last(), u"Look here"_s);
    open();
    button.menu()->findChild<QMenu *>(u"forgetTemplateMenu"_s)->actions().first()->trigger();
    EXPECT_EQ(dialog.templates(), (QStringList{u"Two\nlines"_s, u"Look here"_s}));
}

TEST(Templates, AreReadWithinBounds)
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    QStringList many(100, u"text"_s);
    many[0] = u"  "_s;
    many[1] = QString(100'000, u'x');
    settings.setValue(u"actions/messageTemplates"_s, many);
    const ActionSettings read = ActionSettings::load(settings);
    EXPECT_EQ(read.messageTemplates.size(), ActionSettings::MaxTemplates - 1);
    EXPECT_EQ(read.messageTemplates.first().size(), ActionSettings::MaxTemplate);
}

TEST(ContextMenu, OffersWhatCanBeDoneWithLookingCloserFirst)
{
    QList<Session> sessions = makeSessions(2);
    sessions[1].verbs = Verb::LogOff;
    WindowScene scene(sessions);
    scene.select({u"student2"_s});
    const QPoint at = scene.tileRect(u"student2"_s).center();
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, scene.grid().viewport()->mapToGlobal(at));
    QCoreApplication::sendEvent(scene.grid().viewport(), &event);
    scene.settle();
    QMenu &menu = scene.menu(u"selectionContextMenu"_s);
    EXPECT_TRUE(menu.isVisible());
    ASSERT_FALSE(menu.actions().isEmpty());
    EXPECT_EQ(menu.actions().first(), &scene.action(u"enlargeAction"_s));
    EXPECT_TRUE(menu.actions().contains(&scene.action(u"logOffSelectedAction"_s)));
    EXPECT_FALSE(menu.actions().contains(&scene.action(u"lockAction"_s))) << "cannot be done to him";
    for (const QAction *action : menu.actions())
        EXPECT_TRUE(action->isSeparator() || action->isEnabled()) << action->text().toStdString();
    menu.close();
}

TEST(Menus, HaveEachActionOnceButForTheDropDowns)
{
    WindowScene scene(makeSessions(1));
    QStringList twice;
    QSet<const QAction *> seen;
    const std::function<void(const QList<QAction *> &)> visit = [&](const QList<QAction *> &actions) {
        for (const QAction *action : actions) {
            if (action->menu()) {
                visit(action->menu()->actions());
            } else if (!action->isSeparator()) {
                if (seen.contains(action))
                    twice += action->text();
                seen.insert(action);
            }
        }
    };
    visit(scene.window().menuBar()->actions());
    EXPECT_GT(seen.size(), 30);
    EXPECT_TRUE(twice.isEmpty()) << twice.join(u", "_s).toStdString();
}

TEST(Menus, SayWhereAQuestionFollows)
{
    WindowScene scene(makeSessions(1));
    for (const ActionText *text : actionTexts()) {
        const QAction &selected = scene.action(text->forSelected().name);
        EXPECT_EQ(selected.text().endsWith(u'…'), text->questionForSelected() != QuestionKind::None)
            << selected.text().toStdString();
        if (const std::optional<ActionLook> look = text->forAll()) {
            const QAction &all = scene.action(look->name);
            EXPECT_EQ(all.text().endsWith(u'…'), text->questionForAll() != QuestionKind::None)
                << all.text().toStdString();
        }
    }
}

} // namespace
} // namespace stationmaster::test
