// SPDX-License-Identifier: GPL-3.0-or-later
// Walks the catalogue: an action that lacks a word, a text, a menu entry, a right, a line of a man page or a
// behaviour in the demonstration is named here.
#include "backend/core/action_catalogue.h"
#include "backend/core/vocabulary.h"
#include "backend/demo/demo_plan.h"
#include "tests/support/sessions.h"
#include "ui/actions/action_texts.h"
#include "ui/commands/session_actions.h"
#include "ui/look/symbols.h"
#include "ui/terminal/command_spec.h"
#include "ui/text/history_text.h"
#include "ui/window/main_menus.h"

#include <QFile>
#include <QMenu>
#include <QSet>

#include <gtest/gtest.h>

namespace stationmaster::test {
namespace {

using namespace Qt::StringLiterals;

class ActionCatalogue : public testing::TestWithParam<ActionInfo>
{
};

QString page(const char *name)
{
    QFile file(QStringLiteral(STATIONMASTER_RESOURCES "/man/") + QLatin1StringView(name));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name;
    return QString::fromUtf8(file.readAll()).replace("\\-"_L1, "-"_L1);
}

TEST_P(ActionCatalogue, HasAWordThatIsReadBack)
{
    const ActionInfo &info = GetParam();
    EXPECT_FALSE(info.word.isEmpty());
    EXPECT_EQ(fromWord<Verb>(info.word), info.verb);
    EXPECT_EQ(&infoOf(info.verb), &infoOf(*fromWord<Verb>(info.word)));
}

TEST_P(ActionCatalogue, HasEverythingThatPeopleRead)
{
    const ActionText &text = actionText(GetParam().verb);
    const Outcome seen{};
    const Session session = makeSession(u"c1"_s, u"ada"_s);
    for (const QString &sentence :
         {text.name(), text.nameInHistory(), text.underWay(), text.underWay(u"Ada"_s), text.underWay(1, 2),
          text.done(seen), text.doneShort(seen), text.doneSummary(2), text.failedSummary(2),
          text.whyNot(session), text.waiting(1, 2), text.terminalQuestion(2), text.wouldText(u"c1"_s)})
        EXPECT_FALSE(sentence.isEmpty()) << text.info().word.data();
    EXPECT_EQ(actText(text.info().word), text.nameInHistory());
    for (const std::optional<ActionLook> &look : {std::optional(text.forSelected()), text.forAll()}) {
        if (!look)
            continue;
        EXPECT_FALSE(look->name.isEmpty() || look->label.isEmpty() || look->hint.isEmpty())
            << text.info().word.data();
        EXPECT_FALSE(symbolicIcon(look->symbol).isNull()) << look->symbol.toStdString();
    }
    if (text.forAll() && text.questionForAll() == QuestionKind::Confirm) {
        const ConfirmText confirm = text.confirm(u"Ada"_s);
        EXPECT_TRUE(confirm.question.contains(u"Ada"_s));
        EXPECT_FALSE(confirm.title.isEmpty() || confirm.explanation.isEmpty() || confirm.button.isEmpty());
    }
    // Nobody's session is ended at a single click.
    EXPECT_TRUE(!GetParam().ends() || text.questionForSelected() == QuestionKind::LogOff);
}

TEST_P(ActionCatalogue, StandsInTheMenusAndInTheRightClickMenu)
{
    const Verb verb = GetParam().verb;
    SessionActions actions;
    const QList<QAction *> group = actions.group(actionText(verb).group());
    EXPECT_TRUE(group.contains(actions.selected(verb)));
    EXPECT_EQ(actions.all(verb) != nullptr, actionText(verb).forAll().has_value());
    EXPECT_TRUE(!actions.all(verb) || group.contains(actions.all(verb)));
    EXPECT_FALSE(actions.selected(verb)->isEnabled()) << "nothing is selected";
}

TEST_P(ActionCatalogue, IsInTheManPages)
{
    const ActionInfo &info = GetParam();
    EXPECT_TRUE(page("org.stationmaster.Host1.5").contains(info.word)) << info.word.data();
    if (actionText(info.verb).command()) {
        EXPECT_NE(findCommand(info.word), nullptr);
        EXPECT_TRUE(page("stationctl.1").contains(info.word)) << info.word.data();
    }
}

TEST_P(ActionCatalogue, CanBeTriedInTheDemonstration)
{
    EXPECT_TRUE(demoVerbs().testFlag(GetParam().verb)) << GetParam().word.data();
}

std::vector<ActionInfo> everyAction()
{
    const std::span<const ActionInfo> catalogue = actionCatalogue();
    return {catalogue.begin(), catalogue.end()};
}

std::string nameOf(const testing::TestParamInfo<ActionInfo> &action)
{
    return QString(action.param.word).remove(u'-').toStdString();
}

INSTANTIATE_TEST_SUITE_P(Every, ActionCatalogue, testing::ValuesIn(everyAction()), nameOf);

TEST(ActionTexts, AreAsManyAsTheCatalogueHasActionsInItsOrder)
{
    const QList<const ActionText *> texts = actionTexts();
    const std::span<const ActionInfo> catalogue = actionCatalogue();
    ASSERT_EQ(size_t(texts.size()), catalogue.size());
    QSet<QString> words;
    QSet<QString> names;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        EXPECT_EQ(texts.at(i)->verb(), catalogue[size_t(i)].verb);
        words += catalogue[size_t(i)].word;
        names += texts.at(i)->name();
    }
    EXPECT_EQ(words.size(), texts.size()) << "no two share a word";
    EXPECT_EQ(names.size(), texts.size()) << "nor a name";
}

} // namespace
} // namespace stationmaster::test
