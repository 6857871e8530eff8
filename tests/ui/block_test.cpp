// SPDX-License-Identifier: GPL-3.0-or-later
// Blocking selected sessions, and everybody.
#include "tests/support/printers.h"
#include "tests/ui/window_scene.h"

#include "ui/dialogs/block_dialog.h"
#include "ui/grid/session_tile.h"
#include "ui/settings/action_settings.h"
#include "ui/text/session_text.h"
#include "ui/window/message_bar.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QTest>
#include <QTimeEdit>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace stationmaster::test {
namespace {

using namespace Qt::StringLiterals;
using testing::HasSubstr;

QList<Session> blockable(int count)
{
    QList<Session> sessions = makeSessions(count);
    for (Session &session : sessions)
        session.verbs |= Verb::Block;
    return sessions;
}

void offerBlockAll(FakeSessionBackend &backend)
{
    backend.offer({&Capabilities::blocksAll, &Capabilities::history});
    WindowScene::settle();
}

TEST(Block, SelectedAsksForTheTextAndUnblockDoesNot)
{
    QList<Session> sessions = blockable(3);
    sessions[1].blocked = true;
    sessions[1].verbs |= Verb::Unblock;
    WindowScene scene(sessions);
    EXPECT_FALSE(scene.action(u"blockAction"_s).isEnabled());
    scene.select({u"student1"_s});
    EXPECT_TRUE(scene.action(u"blockAction"_s).isEnabled());
    EXPECT_FALSE(scene.action(u"unblockAction"_s).isEnabled());
    EXPECT_THAT(scene.action(u"unblockAction"_s).toolTip().toStdString(), HasSubstr("None of these"));
    scene.fakePrompter.choose = [](Action &action) {
        action.edit<BlockOptions>().text = u"Look at me"_s;
    };
    scene.action(u"blockAction"_s).trigger();
    scene.settle();
    ASSERT_EQ(scene.backend.calls.size(), 1U);
    EXPECT_EQ(scene.backend.calls[0].action.verb, Verb::Block);
    EXPECT_EQ(scene.backend.calls[0].action.block().text, u"Look at me"_s);
    scene.backend.calls.clear();
    scene.select({u"student2"_s});
    scene.action(u"unblockAction"_s).trigger();
    scene.settle();
    EXPECT_EQ(scene.calledUsers(), QStringList{u"student2"_s});
    EXPECT_EQ(scene.fakePrompter.questions.size(), 1U);
}

TEST(Block, NobodyShutsHimselfOut)
{
    QList<Session> sessions = blockable(3);
    sessions[0].own = true;
    WindowScene scene(sessions);
    scene.select({u"student1"_s});
    EXPECT_FALSE(scene.action(u"blockAction"_s).isEnabled());
    EXPECT_THAT(scene.action(u"blockAction"_s).toolTip().toStdString(), HasSubstr("yourself"));
    scene.select({u"student1"_s, u"student2"_s});
    scene.action(u"blockAction"_s).trigger();
    scene.settle();
    EXPECT_EQ(scene.calledUsers(), QStringList{u"student2"_s});
}

TEST(Block, ACoverThatDoesNotHoldTheInputIsNotCountedAsDone)
{
    WindowScene scene(blockable(2));
    scene.select({u"student1"_s, u"student2"_s});
    scene.action(u"blockAction"_s).trigger();
    scene.settle();
    scene.backend.calls[0].answer(Outcome{});
    scene.backend.calls[1].answer(Outcome{Outcome::Proof::AskedOnly, {}});
    scene.settle();
    EXPECT_EQ(scene.bars().first()->text(), u"1 session blocked, 1 covered, but not sealed"_s);
}

TEST(Block, IsGreyedWithTheReasonWhereItCannotBeHad)
{
    QList<Session> sessions = makeSessions(3);
    sessions[1].kind = SessionKind::Ssh;
    sessions[2].own = true;
    WindowScene scene(sessions);
    scene.action(u"showTextAction"_s).setChecked(true);
    scene.settle();
    const auto why = [&scene](const QString &user) {
        scene.select({user});
        EXPECT_FALSE(scene.action(u"blockAction"_s).isEnabled());
        return scene.action(u"blockAction"_s).toolTip().toStdString();
    };
    EXPECT_THAT(why(u"student1"_s), HasSubstr("stationd"));
    EXPECT_THAT(why(u"student2"_s), HasSubstr("text session"));
    EXPECT_THAT(why(u"student3"_s), HasSubstr("Your own session"));
    EXPECT_FALSE(scene.action(u"blockAllAction"_s).isEnabled());
    EXPECT_THAT(scene.action(u"blockAllAction"_s).toolTip().toStdString(), HasSubstr("stationd"));
}

TEST(BlockAll, StandsInABannerUntilItIsLifted)
{
    WindowScene scene(blockable(3));
    offerBlockAll(scene.backend);
    ASSERT_TRUE(scene.action(u"blockAllAction"_s).isEnabled());
    EXPECT_FALSE(scene.action(u"unblockAllAction"_s).isEnabled());
    scene.fakePrompter.blockAllMessage = u"<b>Listen</b>"_s;
    scene.fakePrompter.blockAllLease = 1800;
    scene.control.until = QDateTime(QDate::currentDate(), QTime(10, 45)).addDays(1);
    scene.action(u"blockAllAction"_s).trigger();
    scene.settle();
    EXPECT_EQ(scene.control.lease, 1800);
    ASSERT_EQ(scene.bars().size(), 1);
    EXPECT_THAT(scene.bars().first()->text().toStdString(),
                testing::AllOf(HasSubstr("Everybody is blocked until"), HasSubstr("10:45"),
                               HasSubstr("<b>Listen</b>")));
    EXPECT_EQ(scene.bars().first()->findChild<QLabel *>(u"messageText"_s)->textFormat(), Qt::PlainText);

    // It is the host's word that counts: another operator gives it a new end and other words.
    Host host = scene.backend.host();
    host.standingBlock = StandingBlock{u"Break"_s, {}};
    scene.backend.setHost(host);
    ASSERT_EQ(scene.bars().size(), 1);
    EXPECT_EQ(scene.bars().first()->text(), u"Everybody is blocked until you unblock them: “Break”"_s);

    scene.clickBarButton(u"liftBlock"_s);
    EXPECT_EQ(scene.control.unblocks, 1);
    EXPECT_TRUE(scene.bars().isEmpty());
    EXPECT_FALSE(scene.action(u"unblockAllAction"_s).isEnabled());
}

TEST(BlockAll, ThatIsRefusedSaysSoAndLeavesNoBanner)
{
    WindowScene scene(blockable(2));
    offerBlockAll(scene.backend);
    scene.control.failure = Error{Error::Code::NotAuthorized, u"secret detail"_s, {}};
    scene.action(u"blockAllAction"_s).trigger();
    scene.settle();
    ASSERT_EQ(scene.bars().size(), 1);
    EXPECT_EQ(scene.bars().first()->kind(), MessageBar::Kind::Error);
    EXPECT_THAT(scene.bars().first()->text().toStdString(),
                testing::AllOf(HasSubstr("not allowed"), testing::Not(HasSubstr("secret"))));
}

TEST(BlockAll, NoMeansThatNothingHappens)
{
    WindowScene scene(blockable(2));
    offerBlockAll(scene.backend);
    scene.fakePrompter.answer = Answer::No;
    scene.action(u"blockAllAction"_s).trigger();
    scene.settle();
    EXPECT_EQ(scene.fakePrompter.blockAllQuestions, 1);
    EXPECT_EQ(scene.control.blocks, 0);
}

TEST(BlockDialog, KnowsWordsAndLease)
{
    ActionSettings last;
    last.blockMessage = u"Eyes front"_s;
    last.leaseSeconds = 1800;
    BlockDialog everybody({}, last);
    EXPECT_EQ(everybody.message(), u"Eyes front"_s);
    EXPECT_EQ(everybody.leaseSeconds(), 1800);
    auto *lease = everybody.findChild<QComboBox *>(u"blockLease"_s);
    auto *until = everybody.findChild<QTimeEdit *>(u"blockUntil"_s);
    EXPECT_FALSE(until->isEnabled());
    lease->setCurrentIndex(lease->count() - 1);
    EXPECT_TRUE(until->isEnabled());
    const QDateTime soon = QDateTime::currentDateTime().addSecs(3600);
    until->setTime(soon.time());
    EXPECT_NEAR(everybody.leaseSeconds(), 3600, 61);
    until->setTime(QDateTime::currentDateTime().addSecs(-3600).time());
    EXPECT_NEAR(everybody.leaseSeconds(), 23 * 3600, 61) << "a time that is over is meant for tomorrow";
    EXPECT_EQ(everybody.rememberedLease(), 0);

    BlockDialog some(makeSessions(2), ActionSettings());
    EXPECT_EQ(some.message(), QString()) << "the site's own words";
    EXPECT_EQ(some.findChild<QComboBox *>(u"blockLease"_s), nullptr);
    EXPECT_EQ(some.findChild<QLineEdit *>(u"blockMessage"_s)->placeholderText(), u"Station blocked"_s);
}

TEST(Block, TileShowsAShapeAndAWordOfItsOwn)
{
    QList<Session> sessions = makeSessions(1);
    EXPECT_EQ(stateText(sessions[0]), u"Active"_s);
    sessions[0].blocked = true;
    EXPECT_EQ(stateText(sessions[0]), u"Blocked"_s);
    sessions[0].locked = true;
    EXPECT_EQ(stateSymbol(sessions[0]), u"state-blocked"_s);
    sessions[0].state = SessionState::Disconnected;
    EXPECT_EQ(stateText(sessions[0]), u"Disconnected"_s);
    EXPECT_THAT(descriptionParts(sessions[0], QDateTime::currentDateTimeUtc()).join(u'|').toStdString(),
                HasSubstr("Blocked"));
}

} // namespace
} // namespace stationmaster::test
