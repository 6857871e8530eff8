// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overlay/message_window.h"

#include "backend/core/session.h"
#include "ui/look/symbols.h"
#include "ui/look/theme_colors.h"
#include "ui/overlay/plain_text_view.h"
#include "ui/text/duration_text.h"

#include <QAccessible>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>

namespace stationmaster {

using namespace std::chrono;
using namespace std::chrono_literals;

namespace {

constexpr int SymbolSize = 36;
constexpr int SlotStep = 30; ///< Logical pixels between one message and the next.
constexpr int SlotsInARow = 8;

} // namespace

MessageWindow::MessageWindow(const UserMessage &message, int slot, Clock &clock, QWidget *parent)
    : QWidget(parent, Qt::Window | Qt::WindowTitleHint | Qt::WindowCloseButtonHint | Qt::WindowStaysOnTopHint)
    , m_clock(clock)
    , m_slot(slot)
    , m_time(message.time)
    , m_tick(clock, std::bind_front(&MessageWindow::tick, this), Clock::Precision::Precise)
    , m_icon(new QLabel)
    , m_left(new QLabel)
{
    setObjectName(QStringLiteral("messageWindow"));
    setAttribute(Qt::WA_ShowWithoutActivating);
    setWindowTitle(tr("Message"));
    setWindowIcon(applicationIcon());

    m_icon->setObjectName(QStringLiteral("messageIcon"));
    auto *view = new PlainTextView(message.text);
    view->setObjectName(QStringLiteral("messageText"));
    const QString sender = displayable(message.sender);
    const QString from = sender.isEmpty() ? QString() : tr("From %1").arg(sender);
    auto *heading = new QLabel;
    heading->setObjectName(QStringLiteral("messageSender"));
    heading->setTextFormat(Qt::PlainText);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    // A name may be as long as it likes; the window may not.
    heading->setText(QFontMetrics(bold).elidedText(from, Qt::ElideRight, view->sizeHint().width()));
    if (from.isEmpty())
        heading->hide();
    auto *said = new QVBoxLayout;
    said->setSpacing(6);
    said->addWidget(heading);
    said->addWidget(view);
    auto *row = new QHBoxLayout;
    row->setSpacing(14);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(said, 1);

    m_left->setObjectName(QStringLiteral("messageTimeLeft"));
    m_left->setTextFormat(Qt::PlainText);
    setColors();
    auto *ok = new QPushButton(tr("&OK"));
    ok->setObjectName(QStringLiteral("messageOk"));
    ok->setDefault(true);
    connect(ok, &QPushButton::clicked, this, [this] {
        end(MessageEnd::Ok);
    });
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_left, 1);
    bottom->addWidget(ok);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 16, 14);
    column->setSpacing(14);
    column->addLayout(row);
    column->addLayout(bottom);
    column->setSizeConstraint(QLayout::SetFixedSize);
    ok->setFocus();
    setAccessibleName(from.isEmpty() ? view->toPlainText() : from + u'\n' + view->toPlainText());
}

void MessageWindow::setColors()
{
    const ThemeColors colors = ThemeColors::of(palette());
    m_icon->setPixmap(symbol(QStringLiteral("info"), SymbolSize, devicePixelRatioF(), colors.accent));
    QPalette faint = palette();
    faint.setColor(QPalette::WindowText, colors.secondary);
    m_left->setPalette(faint);
}

void MessageWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        setColors();
    QWidget::changeEvent(event);
}

void MessageWindow::showEvent(QShowEvent *event)
{
    if (m_time > 0s && !m_until.isValid())
        m_until = m_clock.now().addSecs(m_time.count());
    tick();
    place();
    QWidget::showEvent(event);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageWindow::place()
{
    const QScreen *screen = QGuiApplication::primaryScreen();
    if (!screen)
        return;
    adjustSize();
    const QRect area = screen->availableGeometry();
    const int step = (m_slot % SlotsInARow) * SlotStep;
    QRect target(QPoint(), size());
    target.moveCenter(area.center());
    target.translate(step, step - area.height() / 8);
    move(std::max(area.left(), std::min(target.left(), area.right() - width())),
         std::max(area.top(), std::min(target.top(), area.bottom() - height())));
}

void MessageWindow::tick()
{
    if (!m_until.isValid())
        return;
    const milliseconds rest(m_clock.now().msecsTo(m_until));
    if (rest <= 0ms) {
        end(MessageEnd::Timeout);
        return;
    }
    const seconds shown = ceil<seconds>(rest);
    m_left->setText(tr("Closes by itself in %1").arg(remainingText(shown)));
    m_tick.start(rest - (shown - 1s) + 1ms);
}

void MessageWindow::closeEvent(QCloseEvent *event)
{
    QWidget::closeEvent(event);
    end(MessageEnd::Lost);
}

void MessageWindow::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        end(MessageEnd::Ok);
        return;
    case Qt::Key_Escape:
        close();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void MessageWindow::end(MessageEnd how)
{
    if (m_ended)
        return;
    m_ended = true;
    m_tick.stop();
    hide();
    Q_EMIT ended(how);
}

} // namespace stationmaster

#include "moc_message_window.cpp"
