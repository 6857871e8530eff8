// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/password_question.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace stationmaster {

/// Asks for an administrator's password because a computer wants one for what is to be done there. Stays
/// until it is closed from outside: what was typed may be wrong, and another computer may ask next.
class PasswordDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit PasswordDialog(QWidget *parent = nullptr);

    /// What is asked now, by the computer that the operator calls `hostName`; `others` ask besides. What has
    /// been typed stays where it is the same question.
    void setQuestion(const QString &hostName, const PasswordQuestion &question, int others);

    void reject() override;

Q_SIGNALS:
    void answered(quint64 question, const QString &name, const QString &text, bool forOthers);
    void declined(quint64 question, bool forOthers);

private:
    void showPrompt();
    void showProblem();

    PasswordQuestion m_question;
    QLabel *m_title = nullptr;
    QLabel *m_text = nullptr;
    QLabel *m_nameLabel = nullptr;
    QComboBox *m_names = nullptr;
    QLabel *m_prompt = nullptr;
    QLineEdit *m_answer = nullptr;
    QLabel *m_problem = nullptr;
    QCheckBox *m_forOthers = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
    QPushButton *m_goOn = nullptr;
    QPushButton *m_skip = nullptr;
};

} // namespace stationmaster
