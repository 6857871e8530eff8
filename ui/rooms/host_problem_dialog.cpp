// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/host_problem_dialog.h"

#include "backend/core/session.h"
#include "ui/dialogs/dialog_parts.h"
#include "ui/look/symbols.h"
#include "ui/text/link_text.h"

#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace stationmaster {

namespace {

QString titleOf(const QString &host, LinkState state)
{
    return HostProblemDialog::tr("%1: %2", "computer, what is wrong")
        .arg(displayable(host), linkStateText(state));
}

QString symbolOf(LinkState state)
{
    switch (state) {
    case LinkState::UnknownKey:
        return QStringLiteral("help");
    case LinkState::NeedsPassword:
        return QStringLiteral("lock");
    case LinkState::ChangedKey:
        return QStringLiteral("warning");
    default:
        return QStringLiteral("unreachable");
    }
}

QLabel *makeValue(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

HostProblemDialog::HostProblemDialog(const QString &hostName, const LinkStatus &status, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("hostProblemDialog"));
    setWindowTitle(displayable(hostName));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 18, 18, 14);
    column->setSpacing(10);
    column->addLayout(makeDialogHeader(this, symbolOf(status.state), titleOf(hostName, status.state),
                                       linkSentence(status)));
    if (!status.key.fingerprint.isEmpty())
        column->addWidget(makeKey(status.key));
    if (status.state == LinkState::NeedsPassword)
        column->addWidget(makePassword(status.question));
    column->addStretch(1);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *goOn = nullptr;
    if (status.state == LinkState::UnknownKey && !status.key.fingerprint.isEmpty()) {
        goOn = buttons->addButton(tr("This is the &right computer"), QDialogButtonBox::AcceptRole);
        connect(goOn, &QPushButton::clicked, this, [this, key = status.key] {
            Q_EMIT keyTrusted(key);
        });
        // Nobody agrees by pressing Enter out of habit.
        buttons->button(QDialogButtonBox::Cancel)->setDefault(true);
        buttons->button(QDialogButtonBox::Cancel)->setFocus();
    } else if (status.state == LinkState::NeedsPassword) {
        goOn = buttons->addButton(tr("&Connect"), QDialogButtonBox::AcceptRole);
        goOn->setDefault(true);
        connect(goOn, &QPushButton::clicked, this, [this] {
            Q_EMIT passwordGiven(m_password->text());
        });
    } else if (status.state != LinkState::ChangedKey) {
        goOn = buttons->addButton(tr("&Try again"), QDialogButtonBox::AcceptRole);
        goOn->setIcon(symbolicIcon(QStringLiteral("retry")));
        connect(goOn, &QPushButton::clicked, this, &HostProblemDialog::retryWanted);
    }
    if (goOn)
        goOn->setObjectName(QStringLiteral("goOnButton"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    m_buttons = buttons;
    resizeToText(*this, QSize(520, 0));
}

void HostProblemDialog::offerWake()
{
    QPushButton *wake = m_buttons->addButton(tr("&Wake it"), QDialogButtonBox::AcceptRole);
    wake->setObjectName(QStringLiteral("wakeButton"));
    wake->setIcon(symbolicIcon(QStringLiteral("wake")));
    connect(wake, &QPushButton::clicked, this, &HostProblemDialog::wakeWanted);
}

QWidget *HostProblemDialog::makeKey(const HostKey &key)
{
    auto *widget = new QWidget(this);
    auto *form = new QFormLayout(widget);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("Computer:"), makeValue(displayable(key.host), widget));
    form->addRow(tr("Type of the key:"), makeValue(displayable(key.type), widget));
    QLabel *print = makeValue(displayable(key.fingerprint), widget);
    print->setObjectName(QStringLiteral("fingerprint"));
    print->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    form->addRow(tr("Fingerprint:"), print);
    return widget;
}

QWidget *HostProblemDialog::makePassword(const QString &question)
{
    auto *widget = new QWidget(this);
    auto *form = new QFormLayout(widget);
    form->setContentsMargins(0, 0, 0, 0);
    m_password = new QLineEdit(widget);
    m_password->setObjectName(QStringLiteral("hostPassword"));
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setAccessibleName(tr("Password"));
    form->addRow(tr("It asks:"), makeValue(displayable(question), widget));
    form->addRow(tr("&Password:"), m_password);
    m_password->setFocus();
    return widget;
}

} // namespace stationmaster

#include "moc_host_problem_dialog.cpp"
