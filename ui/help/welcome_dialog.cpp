// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/welcome_dialog.h"

#include "model/session_model.h"
#include "ui/actions/action_text.h"
#include "ui/dialogs/dialog_parts.h"
#include "ui/look/symbols.h"
#include "ui/look/theme_colors.h"
#include "ui/text/view_text.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace stationmaster {

namespace {

constexpr int MarkSize = 20;

enum
{
    SeenLine,
    ServiceLine,
    RightsLine,
    LineCount
};

} // namespace

WelcomeDialog::WelcomeDialog(const SessionModel &model, QAction &guide, QWidget *parent)
    : QDialog(parent)
    , m_model(model)
    , m_grid(new QGridLayout)
{
    setObjectName(QStringLiteral("welcomeDialog"));
    setWindowTitle(tr("Welcome"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 18, 18, 14);
    column->setSpacing(12);
    column->addLayout(makeDialogHeader(
        this, QStringLiteral("show"), tr("Welcome to Stationmaster"),
        tr("The window shows everybody who is logged on. Select some of them, and do something for them; or "
           "for all. Nothing happens before you have been told whom it is about.")));
    m_grid->setColumnStretch(1, 1);
    m_grid->setHorizontalSpacing(10);
    column->addLayout(m_grid);
    for (int line = 0; line < LineCount; ++line)
        m_lines += addLine();
    column->addStretch(1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *read = buttons->addButton(tr("&Guide"), QDialogButtonBox::ActionRole);
    read->setObjectName(QStringLiteral("welcomeGuideButton"));
    connect(read, &QPushButton::clicked, &guide, &QAction::trigger);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    column->addWidget(buttons);
    connect(&m_model.backend(), &SessionBackend::stateChanged, this, &WelcomeDialog::update);
    connect(&m_model.backend(), &SessionBackend::hostChanged, this, &WelcomeDialog::update);
    connect(&m_model, &SessionModel::countsChanged, this, &WelcomeDialog::update);
    update();
    resizeToText(*this, QSize(560, 0));
}

WelcomeDialog::Line WelcomeDialog::addLine()
{
    Line line{new QLabel(this), new QLabel(this), new QLabel(this)};
    for (QLabel *label : {line.text, line.command}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    // A command is for copying.
    line.command->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    const int row = 2 * int(m_lines.size());
    m_grid->addWidget(line.symbol, row, 0, Qt::AlignTop);
    m_grid->addWidget(line.text, row, 1);
    m_grid->addWidget(line.command, row + 1, 1);
    return line;
}

void WelcomeDialog::say(const Line &line, bool isThere, const QString &text, const QString &command)
{
    const ThemeColors colors = ThemeColors::of(palette());
    line.symbol->setPixmap(symbol(isThere ? QStringLiteral("success") : QStringLiteral("warning"), MarkSize,
                                  devicePixelRatioF(), isThere ? colors.positive : colors.neutral));
    line.text->setText(text);
    line.command->setText(command);
    line.command->setVisible(!command.isEmpty());
}

void WelcomeDialog::update()
{
    const SessionBackend &backend = m_model.backend();
    const bool isReady = backend.state() == SessionBackend::State::Ready;
    if (backend.state() == SessionBackend::State::Unavailable)
        say(m_lines.at(SeenLine), false, emptinessSentence(Emptiness::Unavailable, backend.trouble()));
    else if (!isReady)
        say(m_lines.at(SeenLine), false, emptinessSentence(Emptiness::Loading, {}));
    else
        say(m_lines.at(SeenLine), true, tr("%n session(s) can be seen.", nullptr, m_model.rowCount()));
    const bool hasService = backend.host().capabilities.warns;
    if (hasService)
        say(m_lines.at(ServiceLine), true,
            tr("The host part is there: warnings before a log-off, block, messages, pictures and the "
               "history."));
    else
        say(m_lines.at(ServiceLine), false,
            tr("Without the host part people can be seen, locked and logged off, and no more than that."),
            installServiceText());
    updateRights();
}

void WelcomeDialog::updateRights()
{
    const QList<Session> all = m_model.sessions();
    const auto own = std::ranges::find_if(all, [](const Session &session) {
        return session.own && session.role != UserRole::Unknown;
    });
    const Line &line = m_lines.at(RightsLine);
    const bool isKnown = own != all.end();
    line.symbol->setVisible(isKnown);
    line.text->setVisible(isKnown);
    line.command->setVisible(false);
    if (!isKnown)
        return;
    if (own->role == UserRole::Administrator)
        say(line, true, tr("You are an administrator here: you may do everything to everybody."));
    else if (own->role == UserRole::Dashboard)
        say(line, true, tr("You are a dashboard user here: you may look after standard users."));
    else
        say(line, false,
            tr("You are a standard user here and may look after nobody. An administrator can change that; it "
               "holds from your next log-on:"),
            QStringLiteral("sudo adduser %1 stationmaster").arg(own->userName));
}

QStringList WelcomeDialog::lines() const
{
    QStringList lines;
    for (const Line &line : m_lines) {
        for (const QLabel *label : {line.text, line.command}) {
            if (!label->isHidden())
                lines += label->text();
        }
    }
    return lines;
}

} // namespace stationmaster

#include "moc_welcome_dialog.cpp"
