// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overlay/countdown_notice.h"

#include "ui/look/symbols.h"
#include "ui/look/theme_colors.h"
#include "ui/overlay/overlay_card.h"
#include "ui/overlay/plain_text_view.h"
#include "ui/text/duration_text.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>

namespace stationmaster {

using namespace std::chrono;
using namespace std::chrono_literals;

namespace {

constexpr int SymbolSize = 36;
constexpr int PillSymbolSize = 18;
/// So long "Log off now" stays pressed; then it may be asked again.
constexpr milliseconds LeavingTime = 10s;

} // namespace

CountdownNotice::CountdownNotice(const QDateTime &until, const QString &text, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_until(until)
    , m_clock(clock)
    , m_before(left())
    , m_tick(clock, std::bind_front(&CountdownNotice::update, this), Clock::Precision::Precise)
    , m_leaving(clock, std::bind_front(&CountdownNotice::update, this))
    , m_card(std::make_unique<OverlayCard>())
    , m_pill(std::make_unique<OverlayCard>())
{
    makeCard(text);
    makePill();
    m_card->installEventFilter(this);
    m_pill->installEventFilter(this);
    update();
    unfold();
}

CountdownNotice::~CountdownNotice() = default;

QWidget *CountdownNotice::card() const
{
    return m_card.get();
}

milliseconds CountdownNotice::left() const
{
    return milliseconds(std::max<qint64>(0, m_clock.now().msecsTo(m_until)));
}

void CountdownNotice::makeCard(const QString &text)
{
    m_card->setObjectName(QStringLiteral("countdownCard"));
    m_card->setWindowTitle(tr("Logging off soon"));
    m_card->setWindowIcon(applicationIcon());
    m_icon = new QLabel;
    setColors();
    m_title = new QLabel;
    m_title->setObjectName(QStringLiteral("countdownTitle"));
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    large.setBold(true);
    m_title->setFont(large);
    m_advice = new QLabel;
    m_advice->setObjectName(QStringLiteral("countdownAdvice"));
    for (QLabel *label : {m_title, m_advice}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    auto *titles = new QVBoxLayout;
    titles->setSpacing(3);
    titles->addWidget(m_title);
    titles->addWidget(m_advice);
    auto *header = new QHBoxLayout;
    header->setSpacing(14);
    header->addWidget(m_icon, 0, Qt::AlignTop);
    header->addLayout(titles, 1);

    m_bar = new QProgressBar;
    m_bar->setObjectName(QStringLiteral("countdownBar"));
    m_bar->setAccessibleName(tr("Time left"));
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(8);
    m_bar->setRange(0, std::max(1, int(ceil<seconds>(left()).count())));

    auto *fold = new QPushButton(tr("&Hide"));
    fold->setObjectName(QStringLiteral("countdownHide"));
    fold->setToolTip(tr("Keep only the time that is left on the screen"));
    connect(fold, &QPushButton::clicked, this, &CountdownNotice::fold);
    m_leave = new QPushButton(tr("&Log off now"));
    m_leave->setObjectName(QStringLiteral("countdownLeave"));
    m_leave->setIcon(symbolicIcon(QStringLiteral("log-off")));
    connect(m_leave, &QPushButton::clicked, this, &CountdownNotice::askToLeave);
    // Enter works as on a dialog's buttons.
    for (QPushButton *button : {fold, m_leave})
        button->setAutoDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(fold);
    buttons->addWidget(m_leave);

    auto *column = new QVBoxLayout(m_card.get());
    column->setContentsMargins(22, 16, 16, 14);
    column->setSpacing(12);
    column->addLayout(header);
    auto *view = new PlainTextView(text);
    view->setObjectName(QStringLiteral("countdownText"));
    view->setVisible(!view->toPlainText().isEmpty());
    column->addWidget(view);
    column->addWidget(m_bar);
    column->addLayout(buttons);
    // Wide enough for the longest time that is usual, so that the title keeps to one line.
    const QString longest = tr("You will be logged off in %1").arg(remainingText(59min + 59s));
    m_title->setMinimumWidth(m_title->fontMetrics().horizontalAdvance(longest) + 4);
    fold->setFocus();
}

void CountdownNotice::setColors()
{
    m_icon->setPixmap(symbol(QStringLiteral("log-off"), SymbolSize, m_card->devicePixelRatioF(),
                             ThemeColors::of(m_card->palette()).neutral));
}

void CountdownNotice::makePill()
{
    m_pill->setObjectName(QStringLiteral("countdownPill"));
    m_pill->setWindowTitle(tr("Logging off soon"));
    m_pill->setWindowIcon(applicationIcon());
    m_open = new QPushButton;
    m_open->setObjectName(QStringLiteral("countdownOpen"));
    m_open->setFlat(true);
    m_open->setAutoDefault(true);
    m_open->setIcon(symbolicIcon(QStringLiteral("log-off")));
    m_open->setIconSize(QSize(PillSymbolSize, PillSymbolSize));
    QFont bold = m_open->font();
    bold.setBold(true);
    m_open->setFont(bold);
    connect(m_open, &QPushButton::clicked, this, &CountdownNotice::unfold);
    auto *row = new QHBoxLayout(m_pill.get());
    row->setContentsMargins(10, 3, 6, 3);
    row->addWidget(m_open);
}

void CountdownNotice::fold()
{
    m_folded = true;
    m_card->hide();
    m_pill->present();
}

void CountdownNotice::unfold()
{
    m_folded = false;
    m_pill->hide();
    m_card->present();
    QAccessibleEvent alert(m_card.get(), QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void CountdownNotice::askToLeave()
{
    m_leaving.start(LeavingTime);
    update();
    Q_EMIT leaveAsked();
}

void CountdownNotice::update()
{
    const milliseconds rest = left();
    // A second that has begun counts: the countdown reaches 0 when the time is over, not before.
    const seconds shown = ceil<seconds>(rest);
    const bool over = shown == 0s;
    const QString sentence =
        over ? tr("You are being logged off") : tr("You will be logged off in %1").arg(remainingText(shown));
    m_title->setText(sentence);
    m_advice->setText(over ? tr("Unsaved work may be lost.") : tr("Save your work now."));
    m_card->setAccessibleName(sentence);
    m_open->setText(shortRemainingText(shown));
    m_open->setAccessibleName(sentence);
    m_open->setToolTip(sentence);
    m_bar->setValue(int(shown.count()));
    m_leave->setEnabled(!over && !m_leaving.isActive());
    m_leave->setText(m_leaving.isActive() ? tr("Logging off…") : tr("&Log off now"));

    const bool remind = std::ranges::any_of(Reminders, [&](seconds at) {
        return m_before > at && rest <= at;
    });
    m_before = rest;
    if (remind)
        unfold();
    if (!over)
        m_tick.start(milliseconds(rest - (shown - 1s)) + 1ms);
}

bool CountdownNotice::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && watched == m_card.get())
        setColors();
    if (event->type() != QEvent::Close)
        return QObject::eventFilter(watched, event);
    event->ignore();
    if (watched == m_card.get())
        fold();
    return true;
}

} // namespace stationmaster

#include "moc_countdown_notice.cpp"
