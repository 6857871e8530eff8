// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/session_actions.h"

#include "ui/actions/action_texts.h"
#include "ui/commands/action_factory.h"
#include "ui/commands/enablement.h"
#include "ui/settings/question_settings.h"

#include <algorithm>

namespace stationmaster {

namespace {

/// With "…" where a question follows.
QString labelOf(const ActionLook &look, QuestionKind question)
{
    const QChar dots = u'…';
    QString label = look.label;
    if (label.endsWith(dots) && question == QuestionKind::None)
        label = label.chopped(1).trimmed();
    else if (!label.endsWith(dots) && question != QuestionKind::None)
        label = SessionActions::tr("%1…", "entry of a menu: a question follows").arg(label);
    return label;
}

QAction *actionOf(QObject *parent, const ActionLook &look, QuestionKind question)
{
    QAction *action = makeAction(parent, look.name, look.symbol, labelOf(look, question), look.shortcut);
    // All of them and the search field fit side by side in the window's first width, in every language.
    if (!look.shortLabel.isEmpty())
        action->setIconText(look.shortLabel);
    return action;
}

} // namespace

SessionActions::SessionActions(QObject *parent)
    : QObject(parent)
    , m_callOff(makeAction(this, QStringLiteral("callOffAction"), QStringLiteral("call-off"),
                           tr("&Cancel the log-off"), tr("Ctrl+Z")))
{
    for (const ActionText *text : actionTexts()) {
        const Verb verb = text->verb();
        const QuestionSettings usual;
        Entry entry{text, actionOf(this, text->forSelected(), usual.kind(*text, false)), nullptr};
        connect(entry.selected, &QAction::triggered, this, [this, verb] {
            Q_EMIT selectedTriggered(verb);
        });
        if (const std::optional<ActionLook> look = text->forAll()) {
            entry.all = actionOf(this, *look, usual.kind(*text, true));
            connect(entry.all, &QAction::triggered, this, [this, verb] {
                Q_EMIT allTriggered(verb);
            });
        }
        m_entries += entry;
    }
    connect(m_callOff, &QAction::triggered, this, &SessionActions::callOffTriggered);
    update({}, {}, SessionBackend::State::Loading);
}

void SessionActions::setQuestions(const QuestionSettings &questions)
{
    const auto label = [&questions](QAction &action, const ActionText &text, bool forAll) {
        const QString icon = action.iconText();
        action.setText(labelOf(forAll ? *text.forAll() : text.forSelected(), questions.kind(text, forAll)));
        action.setIconText(icon);
    };
    for (const Entry &entry : std::as_const(m_entries)) {
        label(*entry.selected, *entry.text, false);
        if (entry.all)
            label(*entry.all, *entry.text, true);
    }
}

const SessionActions::Entry &SessionActions::entry(Verb verb) const
{
    const auto found = std::ranges::find_if(m_entries, [verb](const Entry &entry) {
        return entry.text->verb() == verb;
    });
    Q_ASSERT(found != m_entries.end());
    return *found;
}

QAction *SessionActions::selected(Verb verb) const
{
    return entry(verb).selected;
}

QAction *SessionActions::all(Verb verb) const
{
    return entry(verb).all;
}

QList<QAction *> SessionActions::selectedOf(ActionGroup group) const
{
    QList<QAction *> actions;
    for (const Entry &entry : m_entries) {
        if (entry.text->group() == group)
            actions += entry.selected;
    }
    return actions;
}

QList<QAction *> SessionActions::group(ActionGroup group) const
{
    QList<QAction *> actions;
    for (const Entry &entry : m_entries) {
        if (entry.text->group() != group)
            continue;
        actions += entry.selected;
        if (entry.all)
            actions += entry.all;
    }
    return actions;
}

void SessionActions::update(const QList<Session> &selected, const QList<Session> &all,
                            SessionBackend::State state)
{
    for (const Entry &entry : std::as_const(m_entries)) {
        const Verb verb = entry.text->verb();
        applyEnablement(*entry.selected, enablementForSelected(verb, selected, state),
                        entry.text->forSelected().hint);
        if (entry.all)
            applyEnablement(*entry.all, enablementForAll(verb, all, state), entry.text->forAll()->hint);
    }
    applyEnablement(*m_callOff, enablementForCallOff(selected, state),
                    tr("Stop the countdowns of the selected sessions, whoever began them"));
}

} // namespace stationmaster

#include "moc_session_actions.cpp"
