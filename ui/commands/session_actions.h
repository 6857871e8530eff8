// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/session_backend.h"
#include "ui/actions/action_text.h"

#include <QAction>
#include <QList>
#include <QObject>

namespace stationmaster {

class QuestionSettings;

/// What can be done to sessions, as actions that stand in the tool bar, the menu bar and the right-click menu
/// alike: one or two for each entry of the catalogue. Knows when each is to be had and why not; does not
/// carry any of them out.
class SessionActions final : public QObject
{
    Q_OBJECT

public:
    explicit SessionActions(QObject *parent = nullptr);

    /// What does `verb` to the selected sessions. Never null.
    QAction *selected(Verb verb) const;
    /// What does it to everybody; null where there is no such thing.
    QAction *all(Verb verb) const;
    /// "Cancel the log-off".
    QAction *callOff() const { return m_callOff; }

    /// Those of a group that act on the selected sessions, in the catalogue's order.
    QList<QAction *> selectedOf(ActionGroup group) const;
    /// Every one of a group, those for everybody behind those for the selected.
    QList<QAction *> group(ActionGroup group) const;

    /// Says in the labels before which of them the operator is asked.
    void setQuestions(const QuestionSettings &questions);
    void update(const QList<Session> &selected, const QList<Session> &all, SessionBackend::State state);

Q_SIGNALS:
    void selectedTriggered(stationmaster::Verb verb);
    void allTriggered(stationmaster::Verb verb);
    void callOffTriggered();

private:
    struct Entry
    {
        const ActionText *text;
        QAction *selected;
        QAction *all; ///< May be null.
    };

    const Entry &entry(Verb verb) const;

    QList<Entry> m_entries;
    QAction *m_callOff;
};

} // namespace stationmaster
