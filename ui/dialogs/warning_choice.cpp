// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/warning_choice.h"

#include "backend/core/action.h"
#include "ui/dialogs/dialog_parts.h"
#include "ui/settings/action_settings.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

#include <algorithm>

namespace stationmaster {

namespace {

constexpr int Custom = -1; ///< Among the choices: the minutes beside it.

} // namespace

WarningChoice::WarningChoice(const ActionSettings &last, QWidget *parent)
    : QWidget(parent)
    , m_grace(new QComboBox(this))
    , m_minutes(new QSpinBox(this))
    , m_message(new QLineEdit(last.logOffMessage, this))
{
    m_grace->setObjectName(QStringLiteral("graceChoice"));
    m_grace->addItem(tr("none, log off now"), 0);
    for (const int minutes : {1, 5, 10})
        m_grace->addItem(tr("%n minute(s)", nullptr, minutes), minutes * 60);
    m_grace->addItem(tr("as long as I say:"), Custom);
    m_minutes->setObjectName(QStringLiteral("graceMinutes"));
    m_minutes->setRange(1, Action::MaxGraceSeconds / 60);
    m_minutes->setSuffix(tr(" min", "behind a number"));
    m_minutes->setAccessibleName(tr("Minutes of warning"));
    m_minutes->setValue(std::max(1, last.graceSeconds / 60));
    const int known = m_grace->findData(last.graceSeconds);
    m_grace->setCurrentIndex(known < 0 ? m_grace->findData(Custom) : known);
    m_message->setObjectName(QStringLiteral("graceMessage"));
    m_message->setMaxLength(ActionSettings::MaxLine);
    m_message->setPlaceholderText(tr("Shown beside the countdown, for example: the lesson is over"));
    m_message->setClearButtonEnabled(true);

    auto *graceLabel = new QLabel(tr("&Warning:"), this);
    graceLabel->setTextFormat(Qt::PlainText);
    graceLabel->setBuddy(m_grace);
    auto *messageLabel = new QLabel(tr("&Your words:"), this);
    messageLabel->setTextFormat(Qt::PlainText);
    messageLabel->setBuddy(m_message);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(graceLabel, 0, 0);
    grid->addWidget(m_grace, 0, 1);
    grid->addWidget(m_minutes, 0, 2);
    grid->setColumnStretch(3, 1);
    grid->addWidget(messageLabel, 1, 0);
    grid->addWidget(m_message, 1, 1, 1, 3);

    const auto follow = [this] {
        m_minutes->setVisible(m_grace->currentData().toInt() == Custom);
        m_message->setEnabled(isEnabled() && graceSeconds() > 0);
        Q_EMIT graceChanged();
    };
    connect(m_grace, &QComboBox::currentIndexChanged, this, follow);
    connect(m_minutes, &QSpinBox::valueChanged, this, follow);
    follow();
}

void WarningChoice::forbid(const QString &why)
{
    m_grace->setCurrentIndex(0);
    for (QWidget *field : findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly))
        field->setEnabled(false);
    QLabel *hint = makeHint(this, why);
    hint->setObjectName(QStringLiteral("whyNoWarning"));
    static_cast<QGridLayout *>(layout())->addWidget(hint, 2, 0, 1, 4);
    setToolTip(why);
}

int WarningChoice::graceSeconds() const
{
    const int chosen = m_grace->currentData().toInt();
    return chosen == Custom ? m_minutes->value() * 60 : chosen;
}

QString WarningChoice::message() const
{
    return m_message->text().trimmed();
}

} // namespace stationmaster

#include "moc_warning_choice.cpp"
