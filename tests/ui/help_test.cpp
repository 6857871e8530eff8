// SPDX-License-Identifier: GPL-3.0-or-later
// The guide and the sheet of keys.
#include "tests/support/printers.h"
#include "tests/ui/window_scene.h"

#include "ui/help/guide_window.h"
#include "ui/help/keys_window.h"
#include "ui/help/welcome_dialog.h"

#include <QAction>
#include <QFile>
#include <QLocale>
#include <QPushButton>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTreeWidget>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace stationmaster::test {
namespace {

using namespace Qt::StringLiterals;
using testing::HasSubstr;

/// The guide is in the language of the locale, and the tests are not in that of whoever runs them.
class Help : public testing::Test
{
protected:
    Help() { QLocale::setDefault(QLocale(QLocale::English)); }
    ~Help() override { QLocale::setDefault(m_before); }

private:
    QLocale m_before;
};

/// Where the page leads to and which pictures are on it.
QStringList namesIn(const QTextDocument &page)
{
    QStringList names;
    for (QTextBlock block = page.begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextCharFormat format = it.fragment().charFormat();
            if (format.isAnchor() && !format.anchorHref().isEmpty())
                names += format.anchorHref();
            if (format.isImageFormat())
                names += format.toImageFormat().name();
        }
    }
    return names;
}

TEST_F(Help, F1OpensTheGuideWithoutKeepingAnybodyFromWorking)
{
    WindowScene scene(makeSessions(1));
    QTest::keyClick(&scene.window(), Qt::Key_F1);
    const auto *guide = scene.window().findChild<GuideWindow *>();
    ASSERT_TRUE(guide && guide->isVisible());
    EXPECT_FALSE(guide->isModal());
    EXPECT_THAT(guide->findChild<QTextBrowser *>()->toPlainText().toStdString(),
                HasSubstr("The first five minutes"));
}

TEST(Welcome, SaysWhatIsThereAndHowWhatIsMissingComes)
{
    QList<Session> sessions = makeSessions(2);
    sessions[0].own = true;
    sessions[0].role = UserRole::Standard;
    WindowScene scene(sessions);
    scene.window().welcomeOnce();
    const auto *welcome = scene.window().findChild<WelcomeDialog *>();
    ASSERT_TRUE(welcome && welcome->isVisible());
    EXPECT_FALSE(welcome->isModal());
    std::string text = welcome->lines().join(u'\n').toStdString();
    EXPECT_THAT(text, HasSubstr("2 sessions can be seen."));
    EXPECT_THAT(text, HasSubstr("sudo apt install ./stationmaster-host_"));
    EXPECT_THAT(text, HasSubstr("sudo adduser student1 stationmaster"));
    // What becomes known is said while it is open.
    scene.backend.offer({&Capabilities::warns});
    sessions[0].role = UserRole::Dashboard;
    scene.backend.setSessions(sessions);
    scene.backend.setState(SessionBackend::State::Unavailable);
    scene.backend.setState(SessionBackend::State::Ready);
    scene.settle();
    text = welcome->lines().join(u'\n').toStdString();
    EXPECT_THAT(text, HasSubstr("The host part is there"));
    EXPECT_THAT(text, HasSubstr("You are a dashboard user here"));
    EXPECT_THAT(text, testing::Not(HasSubstr("sudo")));
}

TEST(Welcome, IsGivenOnceAndFoundAgainInTheHelp)
{
    WindowScene scene(makeSessions(1));
    scene.window().welcomeOnce();
    scene.reopen();
    scene.window().welcomeOnce();
    EXPECT_EQ(scene.window().findChild<WelcomeDialog *>(), nullptr);
    scene.action(u"welcomeAction"_s).trigger();
    EXPECT_NE(scene.window().findChild<WelcomeDialog *>(), nullptr);
}

TEST_F(Help, EveryPageIsThereAndLeadsSomewhere)
{
    GuideWindow guide;
    guide.show();
    auto &page = *guide.findChild<QTextBrowser *>();
    for (const auto &[name, heading] : std::initializer_list<std::pair<QString, QString>>{
             {u"admin"_s, u"For administrators"_s}, {u"teacher"_s, u"The first five minutes"_s}}) {
        QTest::mouseClick(guide.findChild<QPushButton *>(name + u"Button"_s), Qt::LeftButton);
        EXPECT_EQ(page.document()->firstBlock().text(), heading);
        const QStringList names = namesIn(*page.document());
        EXPECT_FALSE(names.isEmpty());
        for (const QString &target : names) {
            const QUrl url = page.source().resolved(QUrl(target));
            EXPECT_TRUE(QFile::exists(u':' + url.path())) << url.toString().toStdString();
        }
    }
}

TEST_F(Help, SheetHasTheKeysOfEveryAction)
{
    WindowScene scene(makeSessions(1));
    scene.action(u"keysAction"_s).trigger();
    const auto *sheet = scene.window().findChild<KeysWindow *>();
    ASSERT_TRUE(sheet && sheet->isVisible());
    QStringList keys;
    const auto *list = sheet->findChild<QTreeWidget *>(u"keysList"_s);
    for (int row = 0; row < list->topLevelItemCount(); ++row) {
        EXPECT_FALSE(list->topLevelItem(row)->text(0).isEmpty());
        keys += list->topLevelItem(row)->text(1);
    }
    for (const QAction *action : scene.window().findChildren<QAction *>()) {
        const QString wanted = action->shortcut().toString(QKeySequence::NativeText);
        EXPECT_TRUE(wanted.isEmpty() || keys.contains(wanted)) << action->objectName().toStdString();
    }
    EXPECT_TRUE(keys.contains(u"F11"_s));
}

} // namespace
} // namespace stationmaster::test
