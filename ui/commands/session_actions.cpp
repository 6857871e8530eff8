// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/session_actions.h"

#include "ui/actions/action_texts.h"
#include "ui/commands/action_factory.h"
#include "ui/commands/enablement.h"

#include <algorithm>

namespace stationmaster {

namespace {

QAction *actionOf(QObject *parent, const ActionLook &look, QuestionKind question)
{
    QString label = look.label;
    if (question != QuestionKind::None && !label.endsWith(QStringLiteral("…")))
        label += QStringLiteral("…");
    QAction *action = makeAction(parent, look.name, look.symbol, label, look.shortcut);
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
        Entry entry{text, actionOf(this, text->forSelected(), text->questionForSelected()), nullptr};
        connect(entry.selected, &QAction::triggered, this, [this, verb] {
            Q_EMIT selectedTriggered(verb);
        });
        if (const std::optional<ActionLook> look = text->forAll()) {
            entry.all = actionOf(this, *look, text->questionForAll());
            connect(entry.all, &QAction::triggered, this, [this, verb] {
                Q_EMIT allTriggered(verb);
            });
        }
        m_entries += entry;
    }
    connect(m_callOff, &QAction::triggered, this, &SessionActions::callOffTriggered);
    update({}, {}, SessionBackend::State::Loading);
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
