// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/select_idle_dialog.h"

#include "ui/dialogs/dialog_parts.h"
#include "ui/grid/session_grid.h"
#include "ui/look/symbols.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace stationmaster {

namespace {

enum How
{
    Either,
    Both,
};

} // namespace

SelectIdleDialog::SelectIdleDialog(SessionGrid &grid, QWidget *parent)
    : QDialog(parent)
    , m_grid(grid)
    , m_idle(new QCheckBox(tr("&Idle or disconnected for longer than"), this))
    , m_minutes(new QSpinBox(this))
    , m_disconnected(new QCheckBox(tr("&Disconnected"), this))
    , m_how(new QComboBox(this))
    , m_found(new QLabel(this))
{
    setObjectName(QStringLiteral("selectIdleDialog"));
    setWindowTitle(tr("Select idle or disconnected"));
    m_idle->setObjectName(QStringLiteral("idleCheck"));
    m_idle->setChecked(true);
    m_minutes->setObjectName(QStringLiteral("idleMinutes"));
    m_minutes->setRange(1, 7 * 24 * 60);
    m_minutes->setValue(30);
    m_minutes->setSuffix(tr(" min", "behind a number"));
    m_minutes->setAccessibleName(tr("Minutes"));
    m_disconnected->setObjectName(QStringLiteral("disconnectedCheck"));
    m_disconnected->setChecked(true);
    m_how->setObjectName(QStringLiteral("idleHow"));
    m_how->setAccessibleName(tr("Either or both"));
    // In the order of the enumerators.
    m_how->addItems({tr("either of the two"), tr("both at once")});
    m_found->setObjectName(QStringLiteral("idleFound"));
    m_found->setTextFormat(Qt::PlainText);
    m_found->setWordWrap(true);

    auto *idle = new QHBoxLayout;
    idle->addWidget(m_idle);
    idle->addWidget(m_minutes);
    idle->addStretch(1);
    auto *disconnected = new QHBoxLayout;
    disconnected->addWidget(m_disconnected);
    disconnected->addWidget(m_how);
    disconnected->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 18, 18, 14);
    column->setSpacing(10);
    column->addLayout(
        makeDialogHeader(this, QStringLiteral("state-idle"), tr("Select those who are away"),
                         tr("They are selected in the grid and nothing else happens to them. Your own "
                            "session is left out.")));
    column->addLayout(idle);
    column->addLayout(disconnected);
    column->addWidget(m_found);
    column->addStretch(1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_select = buttons->addButton(tr("&Select"), QDialogButtonBox::ActionRole);
    m_select->setObjectName(QStringLiteral("selectIdleButton"));
    m_select->setIcon(symbolicIcon(QStringLiteral("check")));
    m_select->setDefault(true);
    connect(m_select, &QPushButton::clicked, this, &SelectIdleDialog::select);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    for (QCheckBox *box : {m_idle, m_disconnected})
        connect(box, &QCheckBox::toggled, this, &SelectIdleDialog::follow);
    follow();
    m_minutes->setFocus();
    m_minutes->selectAll();
    resizeToText(*this, QSize(460, 0));
}

void SelectIdleDialog::follow()
{
    m_minutes->setEnabled(m_idle->isChecked());
    m_how->setEnabled(m_idle->isChecked() && m_disconnected->isChecked());
    m_select->setEnabled(m_idle->isChecked() || m_disconnected->isChecked());
    m_found->clear();
}

void SelectIdleDialog::select()
{
    const QList<SessionCriteria> wanted = criteria();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const int found = m_grid.selectWhere([&wanted, &now](const Session &session) {
        return !session.own && std::ranges::any_of(wanted, [&](const SessionCriteria &each) {
            return each.matches(session, now);
        });
    });
    if (found > 0)
        accept();
    else
        m_found->setText(tr("No session in the grid is like that."));
}

QList<SessionCriteria> SelectIdleDialog::criteria() const
{
    SessionCriteria idle;
    idle.idleLongerThan = std::chrono::minutes(m_minutes->value());
    SessionCriteria disconnected;
    disconnected.disconnected = true;
    SessionCriteria both = idle;
    both.disconnected = true;
    if (!m_disconnected->isChecked())
        return {idle};
    if (!m_idle->isChecked())
        return {disconnected};
    return m_how->currentIndex() == Both ? QList{both} : QList{idle, disconnected};
}

} // namespace stationmaster

#include "moc_select_idle_dialog.cpp"
