// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session_actions.h"

#include "ui/action_factory.h"

namespace stationmaster {

namespace {

void apply(QAction &action, const Enablement &state, const QString &hint)
{
    action.setEnabled(state.enabled);
    setHint(action, state.enabled ? hint : state.why);
}

} // namespace

SessionActions::SessionActions(QObject *parent)
    : QObject(parent)
    , m_logOffSelected(add(Verb::LogOff,
                           makeAction(this, QStringLiteral("logOffSelectedAction"), QStringLiteral("log-off"),
                                      tr("Log off &selected users"), tr("Ctrl+Del")),
                           tr("End the selected sessions and everything that runs in them")))
    , m_lock(add(
          Verb::Lock,
          makeAction(this, QStringLiteral("lockAction"), QStringLiteral("lock"), tr("&Lock"), tr("Ctrl+L")),
          tr("Lock the screens of the selected sessions")))
    , m_unlock(add(Verb::Unlock,
                   makeAction(this, QStringLiteral("unlockAction"), QStringLiteral("unlock"), tr("&Unlock"),
                              tr("Ctrl+U")),
                   tr("Unlock the screens of the selected sessions")))
    , m_activate(add(Verb::Activate,
                     makeAction(this, QStringLiteral("activateAction"), QStringLiteral("activate"),
                                tr("&Bring to front"), tr("Ctrl+B")),
                     tr("Show the selected session on its seat's screen")))
    , m_disconnect(
          add(Verb::Disconnect,
              makeAction(this, QStringLiteral("disconnectAction"), QStringLiteral("disconnect"),
                         tr("&Disconnect"), tr("Ctrl+D")),
              tr("Take the selected sessions off their stations; they go on running and can be resumed")))
    , m_logOffAll(makeAction(this, QStringLiteral("logOffAllAction"), QStringLiteral("log-off-all"),
                             tr("Log off &all users"), tr("Ctrl+Shift+Del")))
{
    // All of them and the search field fit side by side in the window's first width, in every language.
    m_lock->setIconText(tr("Lock", "tool bar, short"));
    m_unlock->setIconText(tr("Unlock", "tool bar, short"));
    m_activate->setIconText(tr("To front", "tool bar, short"));
    m_disconnect->setIconText(tr("Disconnect", "tool bar, short"));
    connect(m_logOffAll, &QAction::triggered, this, &SessionActions::logOffAllTriggered);
    update({}, {}, SessionBackend::State::Loading);
}

void SessionActions::update(const QList<Session> &selected, const QList<Session> &all,
                            SessionBackend::State state)
{
    for (const Entry &entry : std::as_const(m_entries))
        apply(*entry.action, enablementForSelected(entry.verb, selected, state), entry.hint);
    apply(*m_logOffAll, enablementForAll(all, state), tr("End every session except your own"));
}

QAction *SessionActions::add(Verb verb, QAction *action, const QString &hint)
{
    m_entries += {verb, action, hint};
    connect(action, &QAction::triggered, this, [this, verb] {
        Q_EMIT selectedTriggered(verb);
    });
    return action;
}

} // namespace stationmaster
