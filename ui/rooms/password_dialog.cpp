// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/password_dialog.h"

#include "backend/core/session.h"
#include "ui/dialogs/dialog_parts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace stationmaster {

using namespace Qt::StringLiterals;

PasswordDialog::PasswordDialog(QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"passwordDialog"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 18, 18, 14);
    column->setSpacing(10);
    column->addLayout(makeDialogHeader(this, u"lock"_s, {}, {}));
    m_title = findChild<QLabel *>(u"dialogTitle"_s);
    m_text = findChild<QLabel *>(u"dialogText"_s);

    auto *form = new QFormLayout;
    m_names = new QComboBox(this);
    m_names->setObjectName(u"administrator"_s);
    m_names->setAccessibleName(tr("Administrator"));
    m_nameLabel = new QLabel(tr("&Administrator:"), this);
    m_nameLabel->setBuddy(m_names);
    form->addRow(m_nameLabel, m_names);
    m_answer = new QLineEdit(this);
    m_answer->setObjectName(u"administratorPassword"_s);
    m_answer->setMaxLength(510); // More no log-on takes.
    m_prompt = new QLabel(this);
    m_prompt->setTextFormat(Qt::PlainText);
    form->addRow(m_prompt, m_answer);
    column->addLayout(form);

    m_problem = new QLabel(this);
    m_problem->setObjectName(u"passwordProblem"_s);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    column->addWidget(m_problem);
    m_forOthers = new QCheckBox(this);
    m_forOthers->setObjectName(u"forOthers"_s);
    column->addWidget(m_forOthers);
    column->addStretch(1);

    m_buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_goOn = m_buttons->addButton(tr("A&uthenticate"), QDialogButtonBox::AcceptRole);
    m_goOn->setObjectName(u"goOnButton"_s);
    m_goOn->setDefault(true);
    m_skip = m_buttons->addButton(tr("&Skip this computer"), QDialogButtonBox::ActionRole);
    m_skip->setObjectName(u"skipButton"_s);
    column->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_names, &QComboBox::currentIndexChanged, this, &PasswordDialog::showPrompt);
    connect(m_goOn, &QPushButton::clicked, this, [this] {
        Q_EMIT answered(m_question.id, m_names->currentText(), m_answer->text(), m_forOthers->isChecked());
    });
    connect(m_skip, &QPushButton::clicked, this, [this] {
        Q_EMIT declined(m_question.id, false);
    });
    resizeToText(*this, QSize(520, 0));
}

void PasswordDialog::reject()
{
    QDialog::reject();
    Q_EMIT declined(m_question.id, true);
}

void PasswordDialog::setQuestion(const QString &hostName, const PasswordQuestion &question, int others)
{
    const bool isAnother = std::exchange(m_question, question).id != question.id;
    setWindowTitle(displayable(hostName));
    m_title->setText(tr("%1 asks for an administrator's password").arg(displayable(hostName)));
    m_text->setText(question.message);
    if (isAnother) {
        m_answer->clear();
        m_names->clear();
        m_names->addItems(question.names);
        m_names->setCurrentText(question.name);
        m_answer->setEchoMode(question.isShown ? QLineEdit::Normal : QLineEdit::Password);
    }
    m_nameLabel->setVisible(question.names.size() > 1);
    m_names->setVisible(question.names.size() > 1);
    showPrompt();
    showProblem();
    // What may be seen is another one on each computer.
    m_forOthers->setVisible(others > 0 && !question.isShown);
    m_forOthers->setText(tr("Use the same password for the &other %n computer(s) that ask", nullptr, others));
    if (!m_forOthers->isVisibleTo(this))
        m_forOthers->setChecked(false);
    m_skip->setVisible(others > 0);
    for (QWidget *widget : {static_cast<QWidget *>(m_names), static_cast<QWidget *>(m_answer),
                            static_cast<QWidget *>(m_forOthers), static_cast<QWidget *>(m_goOn)})
        widget->setEnabled(!question.isChecking);
    if (isAnother)
        m_answer->setFocus();
}

void PasswordDialog::showPrompt()
{
    // Of another account it is not known what its log-on asks.
    const bool known = m_names->currentText() == m_question.name && !m_question.prompt.isEmpty();
    m_prompt->setText(known ? m_question.prompt : tr("Password:"));
    m_answer->setAccessibleName(
        tr("%1: %2", "account, what its log-on asks").arg(m_names->currentText(), m_prompt->text()));
}

void PasswordDialog::showProblem()
{
    QStringList lines;
    if (m_question.isChecking)
        lines += tr("It is being checked…");
    else if (m_question.answerRefused)
        lines += tr("That was not right. Please try again.");
    if (!m_question.note.isEmpty())
        lines += m_question.note;
    m_problem->setText(lines.join(u'\n'));
    m_problem->setVisible(!lines.isEmpty());
}

} // namespace stationmaster

#include "moc_password_dialog.cpp"
