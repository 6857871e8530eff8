// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/block_dialog.h"

#include "ui/dialogs/dialog_parts.h"
#include "ui/look/symbols.h"
#include "ui/settings/action_settings.h"
#include "ui/text/job_text.h"
#include "ui/text/view_text.h"

#include <QComboBox>
#include <QDateTime>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimeEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace stationmaster {

namespace {

constexpr int ByTheClock = -1; ///< Among the choices: until the time beside it.

} // namespace

BlockDialog::BlockDialog(const QList<Session> &targets, const ActionSettings &last, QWidget *parent)
    : QDialog(parent)
    , m_everybody(targets.isEmpty())
    , m_message(new QLineEdit(last.blockMessage, this))
{
    setObjectName(QStringLiteral("blockDialog"));
    setWindowTitle(m_everybody ? tr("Block all") : tr("Block selected sessions"));
    m_message->setObjectName(QStringLiteral("blockMessage"));
    m_message->setMaxLength(ActionSettings::MaxLine);
    m_message->setPlaceholderText(tr("Station blocked"));
    m_message->setClearButtonEnabled(true);
    auto *label = new QLabel(tr("&Words on the cover:"), this);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(m_message);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 18, 18, 14);
    column->setSpacing(10);
    column->addLayout(makeDialogHeader(
        this, QStringLiteral("block"), m_everybody ? tr("Block everybody?") : blockQuestion(targets),
        m_everybody
            ? tr("A cover takes screen, keyboard and pointer of everybody but you, and of whoever logs on "
                 "later. Their programs go on running.")
            : tr("A cover takes their screens, keyboards and pointers until you unblock them. Their "
                 "programs go on running.")));
    column->addSpacing(4);
    column->addWidget(label);
    column->addWidget(m_message);
    column->addWidget(makeHint(this, tr("Left empty, the computer shows the words that the site has set.")));
    if (m_everybody)
        column->addLayout(makeLease(last.leaseSeconds));
    column->addStretch(1);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *block = buttons->addButton(m_everybody ? tr("&Block everybody") : blockCommand(targets),
                                            QDialogButtonBox::AcceptRole);
    block->setObjectName(QStringLiteral("blockButton"));
    block->setIcon(symbolicIcon(QStringLiteral("block")));
    block->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    m_message->setFocus();
    m_message->selectAll();
    resizeToText(*this, QSize(520, 0));
}

QString BlockDialog::message() const
{
    return m_message->text().trimmed();
}

int BlockDialog::leaseSeconds() const
{
    if (!m_lease)
        return 0;
    const int chosen = m_lease->currentData().toInt();
    if (chosen != ByTheClock)
        return chosen;
    const QDateTime now = QDateTime::currentDateTime();
    QDateTime end(now.date(), m_until->time());
    if (end <= now)
        end = end.addDays(1);
    return int(std::max<qint64>(1, now.secsTo(end)));
}

int BlockDialog::rememberedLease() const
{
    return m_lease ? std::max(0, m_lease->currentData().toInt()) : 0;
}

QLayout *BlockDialog::makeLease(int last)
{
    m_lease = new QComboBox(this);
    m_lease->setObjectName(QStringLiteral("blockLease"));
    m_lease->addItem(tr("For as long as the site has set"), 0);
    for (const int minutes : {10, 30, 50})
        m_lease->addItem(tr("For %n minute(s)", nullptr, minutes), minutes * 60);
    m_lease->addItem(tr("Until the end of the lesson:"), ByTheClock);
    m_lease->setCurrentIndex(std::max(0, m_lease->findData(last)));
    auto *label = new QLabel(tr("&How long it stands:"), this);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(m_lease);
    const QTime now = QTime::currentTime();
    m_until = new QTimeEdit(QTime(now.hour(), now.minute() / 5 * 5).addSecs(45 * 60), this);
    m_until->setDisplayFormat(minuteFormat());
    m_until->setObjectName(QStringLiteral("blockUntil"));
    m_until->setAccessibleName(tr("End of the lesson"));
    const auto follow = [this] {
        m_until->setEnabled(m_lease->currentData().toInt() == ByTheClock);
    };
    connect(m_lease, &QComboBox::currentIndexChanged, this, follow);
    follow();
    auto *row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_lease, 1);
    row->addWidget(m_until);
    auto *column = new QVBoxLayout;
    column->addSpacing(6);
    column->addLayout(row);
    column->addWidget(
        makeHint(this, tr("Then the computer lifts the block by itself, whether you are there or not.")));
    return column;
}

} // namespace stationmaster

#include "moc_block_dialog.cpp"
