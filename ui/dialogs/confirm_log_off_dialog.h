// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prompter.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace stationmaster {

class SessionModel;

/// Asks before sessions are ended. Names every target and marks the operator's own, disconnected, text and
/// hidden ones. The targets are fixed when it opens: whoever logs on later is not among them, and whoever has
/// gone meanwhile stays in the list, struck out, and counts no more. Accepted means yes. Names are plain
/// text.
class ConfirmLogOffDialog final : public QDialog
{
    Q_OBJECT

public:
    ConfirmLogOffDialog(const Question &question, SessionModel &model, QWidget *parent = nullptr);

private:
    QLayout *makeHeader();
    void fillList();
    void followModel();
    void updateTexts();
    QList<Session> remaining() const;

    const Question m_question;
    SessionModel &m_model;
    QList<bool> m_gone; ///< For each target.
    QLabel *m_title;
    QLabel *m_warning;
    QTreeWidget *m_list;
    QPushButton *m_logOff;
};

} // namespace stationmaster
