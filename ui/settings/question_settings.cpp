// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/question_settings.h"

#include "backend/core/vocabulary.h"
#include "ui/actions/action_texts.h"

#include <QSettings>

#include <algorithm>

namespace stationmaster {

namespace {

const QString selectedKey = QStringLiteral("questions/otherForSelected");
const QString allKey = QStringLiteral("questions/otherForAll");

QuestionKind usualKind(const ActionText &text, bool forAll)
{
    return forAll ? text.questionForAll() : text.questionForSelected();
}

QSet<Verb> verbsIn(const QSettings &settings, const QString &key, bool forAll)
{
    const QStringList words = settings.value(key).toStringList();
    QSet<Verb> verbs;
    for (const ActionText *text : actionTexts()) {
        if (QuestionSettings::isChoice(*text, forAll) && words.contains(text->info().word))
            verbs.insert(text->verb());
    }
    return verbs;
}

void writeVerbs(QSettings &settings, const QString &key, const QSet<Verb> &verbs)
{
    QStringList words;
    for (const Verb verb : verbs)
        words += infoOf(verb).word;
    words.sort();
    if (words.isEmpty())
        settings.remove(key);
    else
        settings.setValue(key, words);
}

} // namespace

QuestionSettings QuestionSettings::load(const QSettings &settings)
{
    QuestionSettings questions;
    questions.m_otherForSelected = verbsIn(settings, selectedKey, false);
    questions.m_otherForAll = verbsIn(settings, allKey, true);
    return questions;
}

void QuestionSettings::save(QSettings &settings) const
{
    writeVerbs(settings, selectedKey, m_otherForSelected);
    writeVerbs(settings, allKey, m_otherForAll);
}

bool QuestionSettings::isChoice(const ActionText &text, bool forAll)
{
    if (forAll && !text.forAll())
        return false;
    const QuestionKind kind = usualKind(text, forAll);
    return kind == QuestionKind::None || kind == QuestionKind::Confirm;
}

QuestionKind QuestionSettings::kind(const ActionText &text, bool forAll) const
{
    const QuestionKind usual = usualKind(text, forAll);
    if (!(forAll ? m_otherForAll : m_otherForSelected).contains(text.verb()))
        return usual;
    return usual == QuestionKind::None ? QuestionKind::Confirm : QuestionKind::None;
}

void QuestionSettings::setAsks(const ActionText &text, bool forAll, bool asks)
{
    if (!isChoice(text, forAll))
        return;
    QSet<Verb> &other = forAll ? m_otherForAll : m_otherForSelected;
    if (asks == (usualKind(text, forAll) == QuestionKind::Confirm))
        other.remove(text.verb());
    else
        other.insert(text.verb());
}

} // namespace stationmaster
