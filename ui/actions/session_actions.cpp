// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/session_actions.h"

#include "ui/actions/action_factory.h"

namespace stationmaster {

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
    , m_logOffEverywhere(
          add(Verb::LogOffEverywhere,
              makeAction(this, QStringLiteral("logOffEverywhereAction"), QStringLiteral("log-off-everywhere"),
                         tr("Log off everyw&here…")),
              tr("End every session of the selected users on this computer, and what runs for them in the "
                 "background")))
    , m_message(add(Verb::Message,
                    makeAction(this, QStringLiteral("messageAction"), QStringLiteral("message"),
                               tr("&Message to selected users…"), tr("Ctrl+M")),
                    tr("Show a text to the selected users")))
    , m_block(add(Verb::Block,
                  makeAction(this, QStringLiteral("blockAction"), QStringLiteral("block"),
                             tr("Bloc&k selected sessions…"), tr("Ctrl+K")),
                  tr("Cover the screens of the selected sessions and take their keyboards and pointers")))
    , m_unblock(add(Verb::Unblock,
                    makeAction(this, QStringLiteral("unblockAction"), QStringLiteral("unblock"),
                               tr("Unbl&ock selected sessions"), tr("Ctrl+Shift+K")),
                    tr("Take the covers away from the selected sessions")))
    , m_logOffAll(addForAll(Verb::LogOff,
                            makeAction(this, QStringLiteral("logOffAllAction"), QStringLiteral("log-off-all"),
                                       tr("Log off &all users"), tr("Ctrl+Shift+Del")),
                            tr("End every session except your own")))
    , m_disconnectAll(
          addForAll(Verb::Disconnect,
                    makeAction(this, QStringLiteral("disconnectAllAction"), QStringLiteral("disconnect"),
                               tr("D&isconnect all…"), tr("Ctrl+Shift+D")),
                    tr("Take every session except your own off its station; they go on running")))
    , m_messageAll(addForAll(Verb::Message,
                             makeAction(this, QStringLiteral("messageAllAction"), QStringLiteral("message"),
                                        tr("Message &to all…"), tr("Ctrl+Shift+M")),
                             tr("Show a text to everybody except yourself")))
    , m_callOff(makeAction(this, QStringLiteral("callOffAction"), QStringLiteral("call-off"),
                           tr("&Cancel the log-off"), tr("Ctrl+Z")))
{
    // All of them and the search field fit side by side in the window's first width, in every language.
    m_lock->setIconText(tr("Lock", "tool bar, short"));
    m_unlock->setIconText(tr("Unlock", "tool bar, short"));
    m_activate->setIconText(tr("To front", "tool bar, short"));
    m_disconnect->setIconText(tr("Disconnect", "tool bar, short"));
    connect(m_callOff, &QAction::triggered, this, &SessionActions::callOffTriggered);
    update({}, {}, SessionBackend::State::Loading);
}

void SessionActions::update(const QList<Session> &selected, const QList<Session> &all,
                            SessionBackend::State state)
{
    for (const Entry &entry : std::as_const(m_entries))
        applyEnablement(*entry.action, enablementForSelected(entry.verb, selected, state), entry.hint);
    for (const Entry &entry : std::as_const(m_allEntries))
        applyEnablement(*entry.action, enablementForAll(entry.verb, all, state), entry.hint);
    applyEnablement(*m_callOff, enablementForCallOff(selected, state),
                    tr("Stop the countdowns of the selected sessions, whoever began them"));
}

QAction *SessionActions::add(Verb verb, QAction *action, const QString &hint)
{
    m_entries += {verb, action, hint};
    connect(action, &QAction::triggered, this, [this, verb] {
        Q_EMIT selectedTriggered(verb);
    });
    return action;
}

QAction *SessionActions::addForAll(Verb verb, QAction *action, const QString &hint)
{
    m_allEntries += {verb, action, hint};
    connect(action, &QAction::triggered, this, [this, verb] {
        Q_EMIT allTriggered(verb);
    });
    return action;
}

} // namespace stationmaster
