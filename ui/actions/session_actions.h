// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/session_backend.h"
#include "ui/actions/enablement.h"

#include <QAction>
#include <QList>
#include <QObject>

namespace stationmaster {

/// What can be done to sessions, as actions that stand in the tool bar, the menu bar and the right-click menu
/// alike. Knows when each is to be had and why not; does not carry any of them out.
class SessionActions final : public QObject
{
    Q_OBJECT

public:
    explicit SessionActions(QObject *parent = nullptr);

    QAction *logOffSelected() const { return m_logOffSelected; }
    QAction *logOffAll() const { return m_logOffAll; }
    QAction *lock() const { return m_lock; }
    QAction *unlock() const { return m_unlock; }
    QAction *activate() const { return m_activate; }
    QAction *disconnectSessions() const { return m_disconnect; }
    QAction *disconnectAll() const { return m_disconnectAll; }
    QAction *logOffEverywhere() const { return m_logOffEverywhere; }
    QAction *callOff() const { return m_callOff; }
    QAction *message() const { return m_message; }
    QAction *messageAll() const { return m_messageAll; }
    QAction *block() const { return m_block; }
    QAction *unblock() const { return m_unblock; }

    void update(const QList<Session> &selected, const QList<Session> &all, SessionBackend::State state);

Q_SIGNALS:
    void selectedTriggered(stationmaster::Verb verb);
    void allTriggered(stationmaster::Verb verb);
    void callOffTriggered();

private:
    QAction *add(Verb verb, QAction *action, const QString &hint);
    QAction *addForAll(Verb verb, QAction *action, const QString &hint);

    struct Entry
    {
        Verb verb;
        QAction *action;
        QString hint;
    };
    QList<Entry> m_entries; ///< Those that act on the selected sessions.
    QList<Entry> m_allEntries; ///< Those that act on everyone but the operator.
    QAction *m_logOffSelected;
    QAction *m_lock;
    QAction *m_unlock;
    QAction *m_activate;
    QAction *m_disconnect;
    QAction *m_logOffEverywhere;
    QAction *m_message;
    QAction *m_block;
    QAction *m_unblock;
    QAction *m_logOffAll;
    QAction *m_disconnectAll;
    QAction *m_messageAll;
    QAction *m_callOff;
};

} // namespace stationmaster
