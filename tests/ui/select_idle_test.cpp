// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printers.h"
#include "tests/ui/window_scene.h"

#include "ui/dialogs/select_idle_dialog.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace stationmaster::test {
namespace {

using namespace Qt::StringLiterals;
using testing::HasSubstr;

QList<Session> afternoon()
{
    QList<Session> sessions = makeSessions(5);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    sessions[0].own = true;
    sessions[0].idleSince = now.addSecs(-7200);
    sessions[1].idleSince = now.addSecs(-3600);
    sessions[2].idleSince = now.addSecs(-300);
    sessions[3].state = SessionState::Disconnected;
    sessions[4].state = SessionState::Disconnected;
    sessions[4].idleSince = now.addSecs(-3600);
    return sessions;
}

class SelectIdle : public testing::Test
{
protected:
    SelectIdle()
    {
        scene.action(u"selectIdleAction"_s).trigger();
        WindowScene::settle();
        dialog = scene.window().findChild<SelectIdleDialog *>();
    }
    QStringList selectedBy(bool idle, bool disconnected, int how)
    {
        dialog->findChild<QCheckBox *>(u"idleCheck"_s)->setChecked(idle);
        dialog->findChild<QCheckBox *>(u"disconnectedCheck"_s)->setChecked(disconnected);
        dialog->findChild<QComboBox *>(u"idleHow"_s)->setCurrentIndex(how);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"selectIdleButton"_s), Qt::LeftButton);
        return scene.selectedUsers();
    }

    WindowScene scene{afternoon()};
    SelectIdleDialog *dialog = nullptr;
};

TEST_F(SelectIdle, EitherOfTheTwo)
{
    EXPECT_EQ(selectedBy(true, true, 0), (QStringList{u"student2"_s, u"student4"_s, u"student5"_s}));
    EXPECT_FALSE(dialog->isVisible());
}

TEST_F(SelectIdle, BothAtOnce)
{
    EXPECT_EQ(selectedBy(true, true, 1), QStringList{u"student5"_s});
}

TEST_F(SelectIdle, OnlyIdleAndNeverOneself)
{
    EXPECT_EQ(selectedBy(true, false, 0), (QStringList{u"student2"_s, u"student5"_s}));
}

TEST_F(SelectIdle, OnlyDisconnected)
{
    EXPECT_EQ(selectedBy(false, true, 0), (QStringList{u"student4"_s, u"student5"_s}));
}

TEST_F(SelectIdle, NobodyIsSaidAndTheSelectionStays)
{
    scene.select({u"student3"_s});
    dialog->findChild<QSpinBox *>(u"idleMinutes"_s)->setValue(600);
    EXPECT_EQ(selectedBy(true, false, 0), QStringList{u"student3"_s});
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_FALSE(dialog->findChild<QLabel *>(u"idleFound"_s)->text().isEmpty());
}

TEST_F(SelectIdle, NothingTickedCannotSelect)
{
    dialog->findChild<QCheckBox *>(u"idleCheck"_s)->setChecked(false);
    dialog->findChild<QCheckBox *>(u"disconnectedCheck"_s)->setChecked(false);
    EXPECT_FALSE(dialog->findChild<QPushButton *>(u"selectIdleButton"_s)->isEnabled());
}

} // namespace
} // namespace stationmaster::test
