// SPDX-License-Identifier: GPL-3.0-or-later
// Logging off with a warning, calling it off, and logging off everywhere.
#include "tests/support/printers.h"
#include "tests/ui/window_scene.h"

#include "ui/dialogs/confirm_log_off_dialog.h"
#include "ui/dialogs/dialog_prompter.h"
#include "ui/grid/session_tile.h"
#include "ui/settings/action_settings.h"
#include "ui/text/session_text.h"
#include "ui/window/message_bar.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
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
    explicit DialogScene(const QList<Session> &targets, bool warns = true, Verb verb = Verb::LogOff)
        : scene(targets)
    {
        if (warns)
            scene.backend.offer({&Capabilities::warns});
        Action action;
        action.verb = verb;
        dialog = std::make_unique<ConfirmLogOffDialog>(Question{action, {targets.first()}, {}, false},
                                                       scene.model, last, &scene.window());
        dialog->open();
        WindowScene::settle();
    }

    template <typename T>
    T &field(const QString &name)
    {
        return *dialog->findChild<T *>(name);
    }

    ActionSettings last;
    WindowScene scene;
    std::unique_ptr<ConfirmLogOffDialog> dialog;
};

TEST(WarnedLogOff, TheButtonSaysWhenAndAnotherSaysNow)
{
    DialogScene scene(makeSessions(1));
    auto &grace = scene.field<QComboBox>(u"graceChoice"_s);
    auto &button = scene.field<QPushButton>(u"logOffButton"_s);
    auto &now = scene.field<QPushButton>(u"logOffNowButton"_s);
    EXPECT_EQ(button.text(), u"Log off 1 user in 1 min"_s);
    grace.setCurrentIndex(grace.findData(300));
    EXPECT_EQ(button.text(), u"Log off 1 user in 5 min"_s);
    EXPECT_TRUE(now.isVisible());
    scene.field<QLineEdit>(u"graceMessage"_s).setText(u" The lesson is over "_s);
    QTest::mouseClick(&button, Qt::LeftButton);
    EXPECT_EQ(scene.dialog->result(), QDialog::Accepted);
    EXPECT_EQ(scene.dialog->graceSeconds(), 300);
    EXPECT_EQ(scene.dialog->message(), u"The lesson is over"_s);
}

TEST(WarnedLogOff, NowIsOneClickAndForgetsNothing)
{
    DialogScene scene(makeSessions(1));
    QTest::mouseClick(&scene.field<QPushButton>(u"logOffNowButton"_s), Qt::LeftButton);
    EXPECT_EQ(scene.dialog->result(), QDialog::Accepted);
    EXPECT_EQ(scene.dialog->graceSeconds(), 0);
    EXPECT_EQ(scene.dialog->message(), QString());
    EXPECT_EQ(scene.dialog->chosenGrace(), 60);
}

TEST(WarnedLogOff, WithoutAWarningThereIsOneButton)
{
    DialogScene scene(makeSessions(1));
    scene.field<QComboBox>(u"graceChoice"_s).setCurrentIndex(0);
    EXPECT_EQ(scene.field<QPushButton>(u"logOffButton"_s).text(), u"Log off 1 user"_s);
    EXPECT_FALSE(scene.field<QPushButton>(u"logOffNowButton"_s).isVisible());
    EXPECT_FALSE(scene.field<QLineEdit>(u"graceMessage"_s).isEnabled());
    EXPECT_THAT(scene.field<QLabel>(u"confirmWarning"_s).text().toStdString(),
                HasSubstr("not been saved is lost"));
}

TEST(WarnedLogOff, AnyLengthCanBeChosen)
{
    DialogScene scene(makeSessions(1));
    auto &grace = scene.field<QComboBox>(u"graceChoice"_s);
    auto &minutes = scene.field<QSpinBox>(u"graceMinutes"_s);
    EXPECT_FALSE(minutes.isVisible());
    grace.setCurrentIndex(grace.count() - 1);
    EXPECT_TRUE(minutes.isVisible());
    minutes.setValue(90);
    EXPECT_EQ(scene.dialog->chosenGrace(), 90 * 60);
    EXPECT_LE(minutes.maximum() * 60, Action::MaxGraceSeconds);
}

TEST(WarnedLogOff, IsGreyedWithTheReasonWhereTheHostCannotWarn)
{
    DialogScene scene(makeSessions(1), false);
    EXPECT_FALSE(scene.field<QComboBox>(u"graceChoice"_s).isEnabled());
    EXPECT_FALSE(scene.field<QLineEdit>(u"graceMessage"_s).isEnabled());
    EXPECT_THAT(scene.field<QLabel>(u"whyNoWarning"_s).text().toStdString(), HasSubstr("stationd"));
    EXPECT_FALSE(scene.dialog->warns());
    EXPECT_EQ(scene.dialog->graceSeconds(), 0);
}

TEST(WarnedLogOff, IsRememberedAndCarriedToTheHost)
{
    struct Late final : Prompter
    {
        Prompter *real = nullptr;
        void confirm(const Question &question, QObject *owner, Answered then) override
        {
            real->confirm(question, owner, std::move(then));
        }
        void askToBlockAll(QObject *owner, BlockAll then) override
        {
            real->askToBlockAll(owner, std::move(then));
        }
    } late;
    WindowScene scene(makeSessions(3), &late);
    DialogPrompter prompter(scene.model, scene.settings);
    prompter.setWindow(&scene.window());
    late.real = &prompter;
    scene.backend.offer({&Capabilities::warns});
    scene.select({u"student2"_s});
    scene.action(u"logOffSelectedAction"_s).trigger();
    scene.settle();
    auto *dialog = scene.window().findChild<QDialog *>(u"confirmLogOffDialog"_s);
    ASSERT_TRUE(dialog);
    auto *grace = dialog->findChild<QComboBox *>(u"graceChoice"_s);
    grace->setCurrentIndex(grace->findData(600));
    dialog->findChild<QLineEdit *>(u"graceMessage"_s)->setText(u"Save"_s);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"logOffButton"_s), Qt::LeftButton);
    scene.settle();
    ASSERT_EQ(scene.backend.calls.size(), 1U);
    EXPECT_EQ(scene.backend.calls[0].action.logOff().graceSeconds, 600);
    EXPECT_EQ(scene.backend.calls[0].action.logOff().message, u"Save"_s);
    EXPECT_EQ(ActionSettings::load(scene.settings).graceSeconds, 600);
    EXPECT_EQ(ActionSettings::load(scene.settings).logOffMessage, u"Save"_s);
}

TEST(WarnedLogOff, CancelInTheBarCallsOffTheCountdowns)
{
    WindowScene scene(makeSessions(3));
    scene.fakePrompter.choose = [](Action &action) {
        action.edit<LogOffOptions>().graceSeconds = 300;
    };
    scene.select({u"student1"_s, u"student2"_s, u"student3"_s});
    scene.action(u"logOffSelectedAction"_s).trigger();
    scene.settle();
    for (const auto &call : scene.backend.calls)
        scene.backend.reach(call.id, Step::Warned);
    EXPECT_THAT(scene.bars().first()->text().toStdString(), HasSubstr("3 of 3 warned"));
    scene.clickBarButton(u"cancelJob"_s);
    EXPECT_EQ(scene.backend.calledOff.size(), 3);
    EXPECT_FALSE(scene.bars().first()->text().isEmpty());
    scene.answerAll(Error{Error::Code::Cancelled, {}, {}});
    EXPECT_EQ(scene.bars().first()->text(), u"3 left alone: cancelled"_s);
}

TEST(WarnedLogOff, ASelectedCountdownCanBeCalledOffWhoeverBeganIt)
{
    QList<Session> sessions = makeSessions(3);
    sessions[1].endsAt = QDateTime::currentDateTimeUtc().addSecs(200);
    WindowScene scene(sessions);
    EXPECT_FALSE(scene.action(u"callOffAction"_s).isEnabled());
    scene.select({u"student1"_s});
    EXPECT_FALSE(scene.action(u"callOffAction"_s).isEnabled());
    EXPECT_THAT(scene.action(u"callOffAction"_s).toolTip().toStdString(), HasSubstr("No countdown"));
    scene.select({u"student1"_s, u"student2"_s});
    ASSERT_TRUE(scene.action(u"callOffAction"_s).isEnabled());
    scene.action(u"callOffAction"_s).trigger();
    scene.settle();
    EXPECT_EQ(scene.backend.calledOff, QList<SessionId>{sessions[1].id});
    EXPECT_EQ(scene.bars().first()->text(), u"The log-off of 1 session was called off."_s);

    scene.backend.callOffAnswer = Error{Error::Code::NotAuthorized, {}, {}};
    scene.action(u"callOffAction"_s).trigger();
    scene.settle();
    EXPECT_EQ(scene.bars().last()->kind(), MessageBar::Kind::Error);
    EXPECT_THAT(scene.bars().last()->text().toStdString(),
                testing::AllOf(HasSubstr("Full student2"), HasSubstr("not allowed")));
}

TEST(WarnedLogOff, TheTileCountsDownOnceASecondInItsStripAlone)
{
    QList<Session> sessions = makeSessions(4);
    sessions[1].endsAt = QDateTime::currentDateTimeUtc().addSecs(250);
    WindowScene scene(sessions);
    EXPECT_TRUE(SessionTile::countsDown(scene.tile(u"student2"_s)));
    EXPECT_FALSE(SessionTile::countsDown(scene.tile(u"student1"_s)));
    const SessionId id = sessions[1].id;
    scene.model.setBusy(id, true, Verb::LogOff);
    scene.model.setStep(id, Step::Warned);
    EXPECT_TRUE(SessionTile::countsDown(scene.tile(u"student2"_s)));
    scene.model.setStep(id, Step::Leaving);
    EXPECT_FALSE(SessionTile::countsDown(scene.tile(u"student2"_s)));
    const QString spoken = scene.tile(u"student2"_s).data(Qt::AccessibleTextRole).toString();
    EXPECT_THAT(spoken.toStdString(), HasSubstr("Ends in 4:"));
}

TEST(WarnedLogOff, TheCountdownIsReadInMinutesAndSeconds)
{
    const QDateTime now = QDateTime::fromSecsSinceEpoch(1'000'000);
    EXPECT_EQ(countdownText(now.addSecs(250), now), u"Ends in 4:10"_s);
    EXPECT_EQ(countdownText(now.addMSecs(1), now), u"Ends in 0:01"_s);
    EXPECT_EQ(countdownText(now.addSecs(3850), now), u"Ends in 1:04:10"_s);
    EXPECT_EQ(countdownText(now, now), u"Ends now"_s);
    EXPECT_EQ(countdownText(now.addSecs(-90), now), u"Ends now"_s);
}

TEST(LogOffEverywhere, NamesEverySessionOfTheUserAndIsAskedForOnce)
{
    QList<Session> sessions = makeSessions(4);
    for (Session &session : sessions)
        session.verbs |= Verb::LogOffEverywhere;
    sessions[2].id.uid = sessions[0].id.uid;
    DialogScene dialog(sessions, true, Verb::LogOffEverywhere);
    const auto &list = dialog.field<QTreeWidget>(u"confirmTargets"_s);
    EXPECT_EQ(list.topLevelItemCount(), 2);
    EXPECT_EQ(list.topLevelItem(1)->text(1), sessions[2].userName);
    EXPECT_EQ(dialog.field<QLabel>(u"confirmTitle"_s).text(), u"Log off Full student1 everywhere?"_s);
    EXPECT_THAT(dialog.field<QLabel>(u"confirmWarning"_s).text().toStdString(), HasSubstr("background"));
    EXPECT_EQ(dialog.field<QPushButton>(u"logOffButton"_s).text(), u"Log off everywhere in 1 min"_s);

    WindowScene scene(sessions);
    scene.select({u"student1"_s, u"student2"_s, u"student3"_s});
    scene.action(u"logOffEverywhereAction"_s).trigger();
    scene.settle();
    ASSERT_EQ(scene.backend.calls.size(), 2U) << "two users";
    for (const auto &call : scene.backend.calls)
        EXPECT_EQ(call.action.verb, Verb::LogOffEverywhere);
}

TEST(LogOffEverywhere, IsGreyedWithTheReasonWithoutStationd)
{
    WindowScene scene(makeSessions(2));
    scene.select({u"student1"_s});
    EXPECT_FALSE(scene.action(u"logOffEverywhereAction"_s).isEnabled());
    EXPECT_THAT(scene.action(u"logOffEverywhereAction"_s).toolTip().toStdString(), HasSubstr("stationd"));
}

} // namespace
} // namespace stationmaster::test
