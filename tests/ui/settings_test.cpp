// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window_scene.h"
#include "ui/actions/action_texts.h"
#include "ui/dialogs/confirm_action_dialog.h"
#include "ui/dialogs/dialog_prompter.h"
#include "ui/settings/action_settings.h"
#include "ui/settings/program_settings.h"
#include "ui/settings/settings_commands.h"
#include "ui/settings/settings_window.h"
#include "ui/viewer/picture_commands.h"
#include "ui/window/tool_bar_items.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolBar>

#include <gmock/gmock.h>

namespace stationmaster::test {

using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

QList<Session> disconnectable(int count)
{
    QList<Session> sessions = makeSessions(count);
    for (Session &session : sessions)
        session.verbs |= Verb::Disconnect;
    return sessions;
}

class Settings : public testing::Test
{
protected:
    Settings()
        : scene(disconnectable(3))
    {
        Host host = scene.backend.host();
        host.capabilities.verbs |= Verb::Disconnect;
        scene.backend.setHost(host);
        scene.window().settings().setLanguages({u"en"_s, u"fr"_s, u"pt_BR"_s});
    }

    SettingsWindow &open()
    {
        scene.action(u"settingsAction"_s).trigger();
        WindowScene::settle();
        auto *window = scene.window().findChild<SettingsWindow *>();
        if (!window)
            qFatal("the settings have not opened");
        return *window;
    }
    template <typename Widget>
    Widget &in(SettingsWindow &window, const QString &name)
    {
        auto *widget = window.findChild<Widget *>(name);
        if (!widget)
            qFatal("nothing is called %s", qPrintable(name));
        return *widget;
    }
    /// As somebody does who clicks in the open list.
    static void choose(QComboBox &choice, int row)
    {
        choice.setCurrentIndex(row);
        Q_EMIT choice.activated(row);
    }
    static void click(QAbstractButton &button)
    {
        QTest::mouseClick(&button, Qt::LeftButton, {}, QPoint(10, button.height() / 2));
        WindowScene::settle();
    }
    static int rowOf(const QListWidget &list, const QString &id)
    {
        for (int row = 0; row < list.count(); ++row) {
            if (list.item(row)->data(Qt::UserRole).toString() == id)
                return row;
        }
        return -1;
    }
    /// The names of what stands in the tool bar, from the left.
    QStringList toolBar()
    {
        auto *bar = scene.window().findChild<QToolBar *>(u"mainToolBar"_s);
        QStringList names;
        for (QAction *action : bar->actions()) {
            if (action->isSeparator())
                continue;
            const QWidget *button = bar->widgetForAction(action);
            names += action->objectName().isEmpty() ? button->objectName() : action->objectName();
        }
        return names;
    }

    WindowScene scene;
};

TEST_F(Settings, WhatIsTickedStandsInTheToolBarInThatOrder)
{
    const QStringList usual = toolBar();
    EXPECT_EQ(usual.first(), u"logOffUsersButton"_s);
    SettingsWindow &window = open();
    auto &list = in<QListWidget>(window, u"toolBarList"_s);
    list.item(rowOf(list, u"muteAction"_s))->setCheckState(Qt::Checked);
    list.item(rowOf(list, u"sort"_s))->setCheckState(Qt::Unchecked);
    EXPECT_TRUE(toolBar().contains(u"muteAction"_s));
    EXPECT_FALSE(toolBar().contains(u"sortButton"_s));

    list.setCurrentRow(rowOf(list, u"block"_s));
    window.setPage(4);
    click(in<QPushButton>(window, u"toolBarUp"_s));
    EXPECT_LT(toolBar().indexOf(u"blockButton"_s), toolBar().indexOf(u"messageButton"_s));
    const QStringList chosen = toolBar();
    window.close();
    scene.reopen();
    EXPECT_EQ(toolBar(), chosen);

    SettingsWindow &again = open();
    again.setPage(4);
    WindowScene::settle();
    click(in<QPushButton>(again, u"toolBarUsual"_s));
    EXPECT_EQ(toolBar(), usual);
    scene.reopen();
    EXPECT_EQ(toolBar(), usual);
}

TEST_F(Settings, TheWayToLogPeopleOffStaysFirst)
{
    SettingsWindow &window = open();
    auto &list = in<QListWidget>(window, u"toolBarList"_s);
    EXPECT_EQ(rowOf(list, u"logOffUsers"_s), 0);
    EXPECT_FALSE(list.item(0)->flags().testFlag(Qt::ItemIsUserCheckable));
    list.setCurrentRow(1);
    EXPECT_FALSE(in<QPushButton>(window, u"toolBarUp"_s).isEnabled());
    // Dropped before it all the same, or so in the settings' file.
    list.model()->moveRow({}, 2, {}, 0);
    EXPECT_EQ(toolBar().first(), u"logOffUsersButton"_s);
    window.close();
    scene.settings.setValue(u"window/toolBar"_s,
                            QStringList{u"none"_s, u"lock"_s, u"lock"_s, u"logOffUsers"_s});
    scene.window().setAttribute(Qt::WA_DontShowOnScreen);
    MainWindow other(scene.model, scene.runner, &scene.control, scene.fakePrompter, scene.settings);
    QStringList names;
    const auto *bar = other.findChild<QToolBar *>(u"mainToolBar"_s);
    for (QAction *action : bar->actions()) {
        if (!action->isSeparator())
            names += bar->widgetForAction(action)->objectName();
    }
    EXPECT_EQ(names, (QStringList{u"logOffUsersButton"_s, u"lockButton"_s}));
}

TEST_F(Settings, WhatIsToAskFirstAsks)
{
    SettingsWindow &window = open();
    window.setPage(3);
    WindowScene::settle();
    QAction &disconnect = scene.action(u"disconnectAction"_s);
    EXPECT_FALSE(disconnect.text().endsWith(u'…'));
    click(in<QCheckBox>(window, u"ask:selected:disconnect"_s));
    EXPECT_TRUE(disconnect.text().endsWith(u'…'));
    scene.fakePrompter.answer = Answer::No;
    scene.select({u"student1"_s});
    disconnect.trigger();
    EXPECT_EQ(scene.fakePrompter.questions.size(), 1U);
    EXPECT_THAT(scene.calledUsers(), IsEmpty());

    click(in<QCheckBox>(window, u"ask:all:disconnect"_s));
    EXPECT_FALSE(scene.action(u"disconnectAllAction"_s).text().endsWith(u'…'));
    window.close();
    scene.reopen();
    EXPECT_TRUE(scene.action(u"disconnectAction"_s).text().endsWith(u'…'));
    scene.action(u"disconnectAllAction"_s).trigger();
    WindowScene::settle();
    EXPECT_EQ(scene.fakePrompter.questions.size(), 1U) << "not asked";
    EXPECT_EQ(scene.calledUsers().size(), 3);
}

TEST_F(Settings, ALogOffAlwaysAsksAndSoDoesWhatNeedsWords)
{
    SettingsWindow &window = open();
    for (const ActionText *text : actionTexts()) {
        const QString word = text->info().word;
        const auto *choice = window.findChild<QCheckBox *>(u"ask:selected:"_s + word);
        const bool isFixed =
            text->info().ends() || text->verb() == Verb::Message || text->verb() == Verb::Block;
        EXPECT_EQ(choice == nullptr, isFixed) << word.toStdString();
    }
    scene.settings.setValue(u"questions/otherForSelected"_s,
                            QStringList{u"logoff"_s, u"log-off"_s, u"block"_s});
    EXPECT_EQ(QuestionSettings::load(scene.settings), QuestionSettings());
}

TEST_F(Settings, WhoeverIsAskedReadsWhatAndWhom)
{
    QuestionSettings questions;
    questions.setAsks(actionText(Verb::Lock), false, true);
    questions.save(scene.settings);
    QWidget window;
    DialogPrompter prompter(scene.model, scene.settings);
    prompter.setWindow(&window);
    Question question{{}, {scene.model.sessions().first()}, {}, false};
    question.action.verb = Verb::Lock;
    std::optional<Answer> answered;
    prompter.confirm(question, &scene.window(),
                     [&answered](Answer answer, const Action &, const QList<Session> &) {
                         answered = answer;
                     });
    auto *dialog = window.findChild<ConfirmActionDialog *>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_FALSE(answered);
    const QString title = dialog->findChild<QLabel *>(u"dialogTitle"_s)->text();
    EXPECT_TRUE(title.contains(u"Lock"_s) && title.contains(scene.model.sessions().first().userName))
        << title.toStdString();
    click(*dialog->findChild<QPushButton *>(u"confirmButton"_s));
    EXPECT_EQ(answered, Answer::Yes);
}

TEST_F(Settings, TemplatesAreWrittenMovedAndRemoved)
{
    const auto kept = [this] {
        return ActionSettings::load(scene.settings).messageTemplates;
    };
    SettingsWindow &window = open();
    window.setPage(2);
    WindowScene::settle();
    auto &text = in<QPlainTextEdit>(window, u"templateText"_s);
    EXPECT_FALSE(text.isEnabled());
    for (const QString &words : {u"Five minutes left"_s, u"Please save\nyour work"_s}) {
        click(in<QPushButton>(window, u"addTemplate"_s));
        EXPECT_TRUE(text.hasFocus()) << "it can be typed at once";
        text.insertPlainText(words);
    }
    EXPECT_EQ(kept(), (QStringList{u"Five minutes left"_s, u"Please save\nyour work"_s}));
    EXPECT_EQ(in<QListWidget>(window, u"templateList"_s).item(1)->text(), u"Please save your work"_s);
    click(in<QPushButton>(window, u"templateUp"_s));
    EXPECT_EQ(kept().first(), u"Please save\nyour work"_s);
    click(in<QPushButton>(window, u"removeTemplate"_s));
    EXPECT_EQ(kept(), QStringList{u"Five minutes left"_s});
    click(in<QPushButton>(window, u"addTemplate"_s));
    window.close();
    EXPECT_EQ(kept(), QStringList{u"Five minutes left"_s}) << "an empty one is none";
}

TEST_F(Settings, PicturesAreThoseOfTheMenu)
{
    scene.model.setPicturesOffered(true);
    scene.window().pictures().update({});
    SettingsWindow &window = open();
    auto &rate = in<QComboBox>(window, u"pictureRateChoice"_s);
    ASSERT_TRUE(rate.isEnabled());
    choose(rate, 2);
    EXPECT_EQ(scene.window().pictures().rate(), 2.0);
    EXPECT_TRUE(scene.action(u"twiceASecondAction"_s).isChecked());
    scene.action(u"noPicturesAction"_s).trigger();
    EXPECT_EQ(rate.currentIndex(), 4);
    EXPECT_EQ(window.findChild<QComboBox *>(u"pictureLimitChoice"_s), nullptr) << "of several computers only";
}

TEST_F(Settings, LanguageAndColoursAreKeptAndTold)
{
    QSignalSpy language(&scene.window().settings(), &SettingsCommands::languageChosen);
    QSignalSpy colors(&scene.window().settings(), &SettingsCommands::colorsChosen);
    SettingsWindow &window = open();
    auto &languages = in<QComboBox>(window, u"languageChoice"_s);
    EXPECT_EQ(languages.count(), 4);
    EXPECT_EQ(languages.currentIndex(), 0);
    const int french = languages.findText(u"Français"_s);
    ASSERT_GE(french, 0) << "in its own words";
    EXPECT_GE(languages.findText(u"Português (Brasil)"_s), 0);
    choose(languages, french);
    EXPECT_EQ(language.size(), 1);
    EXPECT_EQ(ProgramSettings::load(scene.settings).language, u"fr"_s);
    choose(in<QComboBox>(window, u"colorsChoice"_s), 2);
    EXPECT_EQ(colors.size(), 1);
    EXPECT_EQ(ProgramSettings::load(scene.settings), (ProgramSettings{u"fr"_s, ColorScheme::Dark}));
    choose(in<QComboBox>(window, u"colorsChoice"_s), 0);
    EXPECT_EQ(ProgramSettings::load(scene.settings).colors, std::nullopt);

    EXPECT_FALSE(in<QLabel>(window, u"languageBusy"_s).isVisibleTo(&window));
    scene.window().settings().sayBusy();
    EXPECT_TRUE(in<QLabel>(window, u"languageBusy"_s).isVisibleTo(&window));
}

TEST_F(Settings, OneComputerOffersToShowSeveral)
{
    SettingsWindow &without = open();
    EXPECT_EQ(without.findChild<QPushButton *>(u"roomsButton"_s), nullptr) << "a demonstration has none";
    without.close();
    WindowScene::settle();
    scene.window().settings().setRoomsOffered(true);
    QSignalSpy wanted(&scene.window().settings(), &SettingsCommands::roomsWanted);
    SettingsWindow &window = open();
    window.setPage(5);
    WindowScene::settle();
    click(in<QPushButton>(window, u"roomsButton"_s));
    EXPECT_EQ(wanted.size(), 1);
}

TEST_F(Settings, WhereThereAreRoomsTheirActionsAreThere)
{
    QAction add(u"&Add computers…"_s);
    add.setObjectName(u"addHosts"_s);
    QSignalSpy triggered(&add, &QAction::triggered);
    scene.window().settings().setRooms({&add});
    SettingsWindow &window = open();
    window.setPage(5);
    WindowScene::settle();
    auto &button = in<QPushButton>(window, u"addHostsButton"_s);
    click(button);
    EXPECT_EQ(triggered.size(), 1);
    add.setEnabled(false);
    EXPECT_FALSE(button.isEnabled());
    window.close();
}

TEST_F(Settings, OpenOnceAndWhereTheyWere)
{
    SettingsWindow &window = open();
    window.setPage(3);
    EXPECT_EQ(&open(), &window);
    EXPECT_EQ(window.page(), 3);
    EXPECT_EQ(scene.window().settings().openPage(), 3);
}

} // namespace
} // namespace stationmaster::test
