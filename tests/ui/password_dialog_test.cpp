// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_host_link.h"
#include "ui/rooms/password_prompter.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

class PasswordDialogTest : public testing::Test
{
protected:
    PasswordDialogTest()
    {
        for (int i = 0; i < 3; ++i)
            links += static_cast<test::FakeHostLink *>(
                hosts.add(std::make_unique<test::FakeHostLink>(u"lab%1"_s.arg(i))));
        prompter = std::make_unique<PasswordPrompter>(hosts, &window);
    }

    static PasswordQuestion question(quint64 id)
    {
        return {id, u"Log off <b>others</b>"_s, {u"anna"_s, u"root"_s}, u"anna"_s, u"Password:"_s};
    }
    /// The one that is shown; null: none.
    PasswordDialog *dialog()
    {
        for (auto *each : window.findChildren<PasswordDialog *>()) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    template <typename Widget>
    Widget &part(const QString &name)
    {
        return *dialog()->findChild<Widget *>(name);
    }
    QLineEdit &field() { return part<QLineEdit>(u"administratorPassword"_s); }

    Hosts hosts;
    QList<test::FakeHostLink *> links;
    QWidget window;
    std::unique_ptr<PasswordPrompter> prompter;
};

} // namespace

TEST_F(PasswordDialogTest, ItNamesTheComputerAndTheActAndIsAnsweredByKeyboard)
{
    links.at(0)->ask(question(1));
    ASSERT_NE(dialog(), nullptr);
    EXPECT_TRUE(part<QLabel>(u"dialogTitle"_s).text().contains(u"lab0"_s));
    EXPECT_EQ(part<QLabel>(u"dialogText"_s).text(), u"Log off <b>others</b>"_s);
    EXPECT_EQ(part<QLabel>(u"dialogText"_s).textFormat(), Qt::PlainText);
    EXPECT_EQ(field().echoMode(), QLineEdit::Password);
    EXPECT_FALSE(field().accessibleName().isEmpty());
    EXPECT_FALSE(part<QComboBox>(u"administrator"_s).accessibleName().isEmpty());
    EXPECT_FALSE(part<QCheckBox>(u"forOthers"_s).isVisible()) << "nobody else asks";
    EXPECT_EQ(dialog()->focusWidget(), &field());
    QTest::keyClicks(&field(), u"secret"_s);
    QTest::keyClick(&field(), Qt::Key_Return);
    EXPECT_EQ(links.at(0)->answers, QStringList{u"1 anna secret"_s});
    ASSERT_NE(dialog(), nullptr);
    EXPECT_FALSE(field().isEnabled()) << "it is being checked";
    links.at(0)->ask({});
    EXPECT_EQ(dialog(), nullptr);
}

TEST_F(PasswordDialogTest, AnotherAdministratorCanBeChosen)
{
    links.at(0)->ask(question(1));
    ASSERT_NE(dialog(), nullptr);
    auto &names = part<QComboBox>(u"administrator"_s);
    EXPECT_TRUE(names.isVisible());
    QTest::keyClick(&names, Qt::Key_Down);
    QTest::keyClicks(&field(), u"secret"_s);
    QTest::mouseClick(&part<QPushButton>(u"goOnButton"_s), Qt::LeftButton);
    EXPECT_EQ(links.at(0)->answers, QStringList{u"1 root secret"_s});
    PasswordQuestion one = question(2);
    one.names = QStringList{u"root"_s};
    one.name = u"root"_s;
    links.at(0)->ask(one);
    EXPECT_FALSE(part<QComboBox>(u"administrator"_s).isVisible());
    EXPECT_TRUE(field().accessibleName().contains(u"root"_s));
}

TEST_F(PasswordDialogTest, AWrongPasswordIsSaidAndTheFieldIsEmptyAgain)
{
    links.at(0)->ask(question(1));
    ASSERT_NE(dialog(), nullptr);
    EXPECT_FALSE(part<QLabel>(u"passwordProblem"_s).isVisible());
    QTest::keyClicks(&field(), u"wrong"_s);
    QTest::keyClick(&field(), Qt::Key_Return);
    PasswordQuestion again = question(2);
    again.answerRefused = true;
    again.note = u"Two tries are left."_s;
    links.at(0)->ask(again);
    EXPECT_TRUE(part<QLabel>(u"passwordProblem"_s).text().contains(u"not right"_s));
    EXPECT_TRUE(part<QLabel>(u"passwordProblem"_s).text().contains(again.note));
    EXPECT_TRUE(field().text().isEmpty());
    EXPECT_TRUE(field().isEnabled());
}

TEST_F(PasswordDialogTest, ManyComputersRaiseOneDialogAndMayShareThePassword)
{
    for (int i = 0; i < 3; ++i)
        links.at(i)->ask(question(quint64(i) + 1));
    ASSERT_NE(dialog(), nullptr);
    EXPECT_EQ(window.findChildren<PasswordDialog *>().size(), 1);
    auto &forOthers = part<QCheckBox>(u"forOthers"_s);
    EXPECT_TRUE(forOthers.isVisible());
    EXPECT_FALSE(forOthers.isChecked());
    EXPECT_TRUE(forOthers.text().contains(u'2')) << forOthers.text().toStdString();
    QTest::keyClicks(&field(), u"sec"_s);
    links.at(2)->ask({});
    EXPECT_EQ(field().text(), u"sec"_s) << "it is the same question";
    QTest::keyClicks(&field(), u"ret"_s);
    QTest::keyClick(&forOthers, Qt::Key_Space);
    QTest::keyClick(&field(), Qt::Key_Return);
    Q_EMIT links.at(0)->answerAccepted();
    links.at(0)->ask({});
    EXPECT_EQ(links.at(1)->answers, QStringList{u"2 anna secret"_s});
    links.at(1)->ask({});
    EXPECT_EQ(dialog(), nullptr);
}

TEST_F(PasswordDialogTest, CancelMeansAllThatAskAndSkipTheOne)
{
    for (int i = 0; i < 3; ++i)
        links.at(i)->ask(question(quint64(i) + 1));
    ASSERT_NE(dialog(), nullptr);
    QTest::mouseClick(&part<QPushButton>(u"skipButton"_s), Qt::LeftButton);
    EXPECT_EQ(links.at(0)->answers, QStringList{u"1 declined"_s});
    ASSERT_NE(dialog(), nullptr);
    EXPECT_TRUE(part<QLabel>(u"dialogTitle"_s).text().contains(u"lab1"_s));
    QTest::keyClick(dialog(), Qt::Key_Escape);
    EXPECT_EQ(links.at(1)->answers, QStringList{u"2 declined"_s});
    EXPECT_EQ(links.at(2)->answers, QStringList{u"3 declined"_s});
    EXPECT_EQ(dialog(), nullptr);
}

TEST_F(PasswordDialogTest, AQuestionThatIsCalledOffTakesItsDialogWithIt)
{
    links.at(0)->ask(question(1));
    ASSERT_NE(dialog(), nullptr);
    hosts.remove(links.at(0)->hostId());
    EXPECT_EQ(dialog(), nullptr);
}

} // namespace stationmaster
