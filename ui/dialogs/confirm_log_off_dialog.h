// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/prompter.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace stationmaster {

class SessionModel;
class WarningChoice;
struct ActionSettings;

/// Asks before sessions are ended, and how long their users are warned where the host can do that. Names
/// every session that ends and marks the operator's own, disconnected, text and hidden ones. They are fixed
/// when it opens: whoever logs on later is not among them, and whoever has gone meanwhile stays in the list,
/// struck out, and counts no more. For Verb::LogOffEverywhere the list has all sessions of each target's
/// user. Accepted means yes. Names are plain text.
class ConfirmLogOffDialog final : public QDialog
{
    Q_OBJECT

public:
    ConfirmLogOffDialog(const Question &question, SessionModel &model, const ActionSettings &last,
                        QWidget *parent = nullptr);

    bool warns() const { return m_warns; } ///< The operator had a choice.
    /// What was chosen, whichever button was pressed.
    int chosenGrace() const;
    QString chosenMessage() const;
    /// What is to be done: no warning when it was "now".
    int graceSeconds() const;
    QString message() const;
    /// Those of the question that are ticked.
    QList<Session> targets() const;

private:
    bool isEverywhere() const { return m_question.action.verb == Verb::LogOffEverywhere; }
    QLayout *makeHeader();
    void addButtons(QLayout &column);
    void fillList();
    void followModel();
    void updateTexts();
    bool isChosen(qsizetype row) const;
    QList<Session> remaining() const;

    const Question m_question;
    SessionModel &m_model;
    const QList<Session> m_rows; ///< Whatever ends.
    const bool m_warns;
    bool m_now = false;
    QList<bool> m_gone; ///< For each target.
    QLabel *m_title;
    QLabel *m_warning;
    QTreeWidget *m_list;
    WarningChoice *m_choice;
    QPushButton *m_logOff = nullptr;
    QPushButton *m_logOffNow = nullptr;
};

} // namespace stationmaster
