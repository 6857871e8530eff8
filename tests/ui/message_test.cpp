// SPDX-License-Identifier: GPL-3.0-or-later
// Messages to selected users and to all.
#include "tests/support/printers.h"
#include "tests/ui/window_scene.h"

#include "ui/dialogs/message_dialog.h"
#include "ui/settings/action_settings.h"
#include "ui/window/message_bar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace stationmaster::test {
namespace {

using namespace Qt::StringLiterals;
using testing::HasSubstr;

Action messageAction()
{
    Action action;
    action.verb = Verb::Message;
    return action;
}

struct DialogScene
{
    explicit DialogScene(const QList<Session> &targets)
        : dialog({messageAction(), targets, {}, false}, last)
    {
        dialog.open();
        WindowScene::settle();
    }
    QPlainTextEdit &text() { return *dialog.findChild<QPlainTextEdit *>(u"messageEdit"_s); }
    QPushButton &send() { return *dialog.findChild<QPushButton *>(u"sendButton"_s); }

    ActionSettings last;
    MessageDialog dialog;
};

TEST(MessageDialog, SendsNothingThatIsEmptyOrTooLong)
{
    DialogScene scene(makeSessions(2));
    EXPECT_FALSE(scene.send().isEnabled());
    scene.text().setPlainText(u" \n\t "_s);
    EXPECT_FALSE(scene.send().isEnabled());
    scene.text().setPlainText(QString(MessageDialog::MaxText, u'x'));
    EXPECT_TRUE(scene.send().isEnabled());
    scene.text().setPlainText(QString(MessageDialog::MaxText + 1, u'x'));
    EXPECT_FALSE(scene.send().isEnabled());
    EXPECT_THAT(scene.dialog.findChild<QLabel *>(u"messageCount"_s)->text().toStdString(),
                HasSubstr("too long"));
}

TEST(MessageDialog, TextIsPlainAndKeepsItsLines)
{
    DialogScene scene(makeSessions(1));
    const QString text = u"<b>Five</b> minutes &amp;\nthen stop"_s;
    scene.text().setPlainText(text);
    QTest::keyClick(&scene.text(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(scene.dialog.result(), QDialog::Accepted);
    EXPECT_EQ(scene.dialog.message(), text);
    EXPECT_EQ(scene.dialog.showSeconds(), 0);
    EXPECT_TRUE(scene.dialog.waitSeen());
}

TEST(MessageDialog, NamesAreNeverMarkup)
{
    QList<Session> sessions = makeSessions(1);
    sessions[0].fullName = u"<img src=x>"_s;
    DialogScene scene(sessions);
    bool named = false;
    for (const QLabel *label : scene.dialog.findChildren<QLabel *>()) {
        named = named || label->text().contains(sessions[0].fullName);
        EXPECT_TRUE(label->textFormat() == Qt::PlainText || !label->text().contains(sessions[0].fullName));
    }
    EXPECT_TRUE(named);
}

TEST(Message, ToSelectedGoesToThemAndToAllLeavesOutOneself)
{
    QList<Session> sessions = makeSessions(4);
    sessions[0].own = true;
    WindowScene scene(sessions);
    EXPECT_FALSE(scene.action(u"messageAction"_s).isEnabled()) << "nothing selected is never all";
    scene.action(u"messageAction"_s).trigger();
    EXPECT_TRUE(scene.fakePrompter.questions.empty());
    scene.fakePrompter.choose = [](Action &action) {
        action.edit<MessageOptions>().text = u"Hello"_s;
        action.edit<MessageOptions>().showSeconds = 30;
    };
    scene.select({u"student3"_s});
    scene.action(u"messageAction"_s).trigger();
    scene.settle();
    EXPECT_EQ(scene.calledUsers(), QStringList{u"student3"_s});
    EXPECT_EQ(scene.backend.calls[0].action.message().text, u"Hello"_s);
    EXPECT_EQ(scene.backend.calls[0].action.message().showSeconds, 30);
    scene.backend.calls.clear();
    scene.action(u"messageAllAction"_s).trigger();
    scene.settle();
    EXPECT_EQ(scene.calledUsers(), (QStringList{u"student2"_s, u"student3"_s, u"student4"_s}));
}

TEST(Message, TheBarCountsWhoHasSeenItAndWaitingCanBeStopped)
{
    WindowScene scene(makeSessions(12));
    scene.fakePrompter.choose = [](Action &action) {
        action.edit<MessageOptions>().text = u"Hello"_s;
        action.edit<MessageOptions>().waitSeen = true;
    };
    scene.action(u"messageAllAction"_s).trigger();
    scene.settle();
    ASSERT_EQ(scene.backend.calls.size(), 12U);
    for (const auto &call : scene.backend.calls)
        scene.backend.reach(call.id, Step::Shown);
    EXPECT_EQ(scene.bars().first()->text(), u"0 of 12 have seen the message"_s);
    Outcome seen;
    seen.confirmed = true;
    for (size_t i = 0; i < 3; ++i)
        scene.backend.calls[i].answer(seen);
    scene.settle();
    EXPECT_EQ(scene.bars().first()->text(), u"3 of 12 have seen the message"_s);
    EXPECT_FALSE(scene.model.data(scene.model.index(5), SessionModel::StepRole).isValid())
        << "nobody is busy with a message";

    // Reading can take for ever; closing the window is not held up by it.
    scene.clickBarButton(u"cancelJob"_s);
    EXPECT_EQ(scene.bars().first()->text(), u"3 of 12 have seen the message"_s);
    EXPECT_TRUE(scene.window().findChild<QAction *>(u"showDetails"_s));
}

TEST(Message, AnUnreadMessageDoesNotHoldTheWindowOpen)
{
    WindowScene scene(makeSessions(2));
    scene.fakePrompter.choose = [](Action &action) {
        action.edit<MessageOptions>().waitSeen = true;
    };
    scene.action(u"messageAllAction"_s).trigger();
    scene.settle();
    scene.backend.reach(scene.backend.calls[0].id, Step::Shown);
    EXPECT_FALSE(scene.window().close()) << "the second one is not on the screen yet";
    scene.backend.reach(scene.backend.calls[1].id, Step::Shown);
    EXPECT_TRUE(scene.window().close());
}

} // namespace
} // namespace stationmaster::test
