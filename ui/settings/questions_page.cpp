// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/questions_page.h"

#include "ui/actions/action_texts.h"
#include "ui/dialogs/dialog_parts.h"
#include "ui/look/symbols.h"

#include <QCheckBox>
#include <QGroupBox>
#include <QLabel>
#include <QVBoxLayout>

namespace stationmaster {

QuestionsPage::QuestionsPage(QSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_questions(QuestionSettings::load(settings))
{
    auto *column = new QVBoxLayout(this);
    for (const bool forAll : {false, true}) {
        auto *group = new QGroupBox(forAll ? tr("Ask before this is done to all")
                                           : tr("Ask before this is "
                                                "done to the selected"),
                                    this);
        auto *choices = new QVBoxLayout(group);
        addChoices(*choices, forAll);
        column->addWidget(group);
    }
    column->addWidget(makeHint(this,
                               tr("Logging off always asks. So do a message and a block, which need "
                                  "their words.")));
    column->addStretch(1);
}

void QuestionsPage::addChoices(QBoxLayout &column, bool forAll)
{
    for (const ActionText *text : actionTexts()) {
        if (!QuestionSettings::isChoice(*text, forAll))
            continue;
        auto *choice = new QCheckBox(text->name(), this);
        choice->setObjectName(
            QStringLiteral("ask:%1:%2")
                .arg(forAll ? QStringLiteral("all") : QStringLiteral("selected"), text->info().word));
        choice->setIcon(symbolicIcon(text->forSelected().symbol));
        choice->setChecked(m_questions.kind(*text, forAll) == QuestionKind::Confirm);
        connect(choice, &QCheckBox::toggled, this, [this, text, forAll](bool asks) {
            m_questions.setAsks(*text, forAll, asks);
            m_questions.save(m_settings);
            Q_EMIT chosen(m_questions);
        });
        column.addWidget(choice);
    }
}

} // namespace stationmaster

#include "moc_questions_page.cpp"
