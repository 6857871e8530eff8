// SPDX-License-Identifier: GPL-3.0-or-later
// What holds in every language the window speaks: keys that reach one thing each, and a tool bar that fits.
#include "app/common/translators.h"
#include "tests/ui/clipping.h"
#include "tests/ui/pseudo_translator.h"
#include "tests/ui/window_scene.h"

#include "ui/dialogs/block_dialog.h"
#include "ui/dialogs/confirm_log_off_dialog.h"
#include "ui/dialogs/message_dialog.h"
#include "ui/dialogs/select_idle_dialog.h"
#include "ui/help/command_palette.h"
#include "ui/history/history_window.h"
#include "ui/settings/action_settings.h"
#include "ui/settings/settings_commands.h"
#include "ui/settings/settings_window.h"
#include "ui/window/drop_down_button.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>
#include <QTranslator>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <memory>

namespace stationmaster::test {
namespace {

using namespace Qt::StringLiterals;
using testing::HasSubstr;
using testing::Not;

/// The window in the language of the parameter, for the time of a test.
class Languages : public testing::TestWithParam<const char *>
{
protected:
    Languages()
    {
        // The first scene brings English, which stays.
        const WindowScene english;
        m_before = qApp->findChildren<QTranslator *>();
        installTranslators(*qApp, QLocale(QString::fromLatin1(GetParam())));
        scene = std::make_unique<WindowScene>(makeSessions(2));
        scene->settle();
    }
    ~Languages() override
    {
        scene.reset();
        for (QTranslator *translator : qApp->findChildren<QTranslator *>()) {
            if (!m_before.contains(translator))
                delete translator;
        }
    }

    std::unique_ptr<WindowScene> scene;

private:
    QList<QTranslator *> m_before;
};

void expectOwnKeys(const QList<QAction *> &actions, const QString &where)
{
    QHash<QKeySequence, QString> taken;
    for (const QAction *action : actions) {
        const QKeySequence key = QKeySequence::mnemonic(action->text());
        if (key.isEmpty())
            continue;
        EXPECT_FALSE(taken.contains(key)) << where.toStdString() << ": " << taken.value(key).toStdString()
                                          << " and " << action->text().toStdString();
        taken.insert(key, action->text());
    }
}

} // namespace

TEST_P(Languages, KeysOfAMenuAreTakenOnce)
{
    expectOwnKeys(scene->window().menuBar()->actions(), u"menu bar"_s);
    const QList<QMenu *> menus = scene->window().findChildren<QMenu *>();
    EXPECT_GT(menus.size(), 8);
    for (const QMenu *menu : menus)
        expectOwnKeys(menu->actions(), menu->objectName());
}

TEST_P(Languages, ToolBarFitsIntoTheFirstWindow)
{
    scene->window().resize(1180, 760);
    scene->settle();
    const auto *bar = scene->window().findChild<QToolBar *>(u"mainToolBar"_s);
    const auto *more = bar->findChild<QWidget *>(u"qt_toolbar_ext_button"_s);
    ASSERT_NE(more, nullptr);
    EXPECT_FALSE(more->isVisible()) << "it has " << bar->width() << " and wants " << bar->sizeHint().width();
}

TEST_P(Languages, ToolBarButtonsShowNoKeysInBracketsAndAnswerToThem)
{
    const auto *button = scene->window().findChild<DropDownButton *>(u"logOffUsersButton"_s);
    ASSERT_NE(button, nullptr);
    EXPECT_FALSE(button->shortcut().isEmpty());
    for (const auto *each : scene->window().findChildren<DropDownButton *>()) {
        EXPECT_THAT(each->text().toStdString(), Not(HasSubstr("&")));
        EXPECT_THAT(each->text().toStdString(), Not(HasSubstr("(")));
    }
}

/// Opens what a teacher sees most and looks for texts that have no room, at the smallest size.
QStringList clippedInTheProgram(WindowScene &scene, QSize size = QSize(800, 600))
{
    QStringList found;
    const auto look = [&found](QWidget &window) {
        window.show();
        WindowScene::settle();
        found += clippedTexts(window);
    };
    scene.window().resize(size);
    look(scene.window());
    const ActionSettings last;
    Question question{{}, scene.model.sessions(), {}, true};
    question.action.verb = Verb::Message;
    MessageDialog message(question, last);
    look(message);
    question.action.verb = Verb::LogOff;
    ConfirmLogOffDialog logOff(question, scene.model, last);
    look(logOff);
    BlockDialog block(question.targets, last);
    look(block);
    BlockDialog blockAll({}, last);
    look(blockAll);
    SelectIdleDialog idle(scene.grid());
    look(idle);
    HistoryWindow history(scene.control);
    look(history);
    CommandPalette palette(scene.window());
    look(palette);
    scene.window().settings().setRoomsOffered(true);
    scene.window().settings().openAt(0);
    if (auto *settings = scene.window().findChild<SettingsWindow *>()) {
        for (int page = 0; page < settings->pages(); ++page) {
            settings->setPage(page);
            look(*settings);
        }
        settings->close();
    } else {
        found += QStringLiteral("no settings");
    }
    return found;
}

TEST_P(Languages, EveryTextHasRoomAtTheSmallestSize)
{
    EXPECT_THAT(clippedInTheProgram(*scene), testing::IsEmpty());
}

TEST(LargeText, HasRoomAtTwiceTheSize)
{
    const QFont usual = QApplication::font();
    QFont large = usual;
    large.setPointSizeF(usual.pointSizeF() * 2);
    QApplication::setFont(large);
    {
        WindowScene scene(makeSessions(3));
        EXPECT_THAT(clippedInTheProgram(scene, QSize(1600, 1000)), testing::IsEmpty());
    }
    QApplication::setFont(usual);
}

/// The longest words and the other reading direction, without a language of our own that has both.
TEST(PseudoLanguage, IsReadFromRightToLeftAndHasRoom)
{
    const WindowScene english;
    PseudoTranslator pseudo;
    qApp->installTranslator(&pseudo);
    qApp->setLayoutDirection(Qt::RightToLeft);
    {
        WindowScene scene(makeSessions(3));
        scene.window().resize(800, 600);
        scene.settle();
        EXPECT_TRUE(scene.action(u"logOffAllAction"_s).text().startsWith(u'['));
        EXPECT_GT(scene.tileRect(u"student1"_s).left(), scene.tileRect(u"student2"_s).left())
            << "the first tile stands where one begins to read";
        const auto *search = scene.window().findChild<QWidget *>(u"searchField"_s);
        const auto *logOff = scene.window().findChild<QWidget *>(u"logOffUsersButton"_s);
        EXPECT_LT(search->mapToGlobal(QPoint()).x(), logOff->mapToGlobal(QPoint()).x());
        EXPECT_THAT(clippedInTheProgram(scene), testing::IsEmpty());
    }
    qApp->setLayoutDirection(Qt::LeftToRight);
    qApp->removeTranslator(&pseudo);
}

INSTANTIATE_TEST_SUITE_P(Window, Languages,
                         testing::Values("en", "de_DE", "es_ES", "fr_FR", "ja_JP", "ko_KR", "pl_PL", "pt_BR",
                                         "ru_RU", "uk_UA", "zh_CN"),
                         [](const auto &language) {
                             return std::string(language.param).substr(0, 2);
                         });

} // namespace stationmaster::test
