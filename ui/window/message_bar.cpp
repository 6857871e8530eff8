// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/message_bar.h"

#include "ui/look/symbols.h"
#include "ui/look/theme_colors.h"

#include <QAccessible>
#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QProgressBar>
#include <QToolButton>

namespace stationmaster {

namespace {

constexpr int IconSize = 20;
constexpr int PaddingAbove = 5; ///< And below.

/// Hidden, it keeps the room that it had.
void keepRoom(QWidget &widget)
{
    QSizePolicy kept = widget.sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    widget.setSizePolicy(kept);
}

QString symbolOf(MessageBar::Kind kind)
{
    switch (kind) {
    case MessageBar::Kind::Information:
        return QStringLiteral("info");
    case MessageBar::Kind::Positive:
        return QStringLiteral("success");
    case MessageBar::Kind::Warning:
        return QStringLiteral("warning");
    case MessageBar::Kind::Error:
        return QStringLiteral("error");
    }
    return {};
}

} // namespace

MessageBar::MessageBar(Kind kind, const QString &text, QWidget *parent)
    : QFrame(parent)
    , m_kind(kind)
    , m_icon(new QLabel(this))
    , m_label(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_buttons(new QHBoxLayout)
    , m_cancel(new QToolButton(this))
    , m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("messageBar"));
    m_icon->setFixedSize(IconSize, IconSize);
    m_label->setObjectName(QStringLiteral("messageText"));
    m_label->setTextFormat(Qt::PlainText);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(160);
    m_progress->setMaximumHeight(10);
    m_progress->hide();
    m_close->setObjectName(QStringLiteral("messageClose"));
    m_close->setAutoRaise(true);
    m_close->setIcon(symbolicIcon(QStringLiteral("close")));
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(tr("Close this message"));
    keepRoom(*m_close);
    m_close->hide();
    m_cancel->hide();
    m_fade.setObjectName(QStringLiteral("fadeTimer"));
    m_fade.setSingleShot(true);
    connect(&m_fade, &QTimer::timeout, this, [this] {
        if (underMouse())
            fade();
        else
            dismiss();
    });
    connect(m_close, &QToolButton::clicked, this, &MessageBar::dismiss);

    m_buttons->setSpacing(6);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, PaddingAbove, 8, PaddingAbove);
    row->setSpacing(10);
    row->addWidget(m_icon);
    row->addWidget(m_label, 1);
    row->addWidget(m_progress);
    row->addLayout(m_buttons);
    row->addWidget(m_cancel);
    row->addWidget(m_close);
    setOneLine(false);
    setText(text);
    updateIcon();
}

void MessageBar::setKind(Kind kind)
{
    m_kind = kind;
    updateIcon();
    update();
}

void MessageBar::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateText();
}

void MessageBar::setOneLine(bool oneLine)
{
    m_oneLine = oneLine;
    m_label->setWordWrap(!oneLine);
    m_label->setSizePolicy(oneLine ? QSizePolicy::Ignored : QSizePolicy::Expanding, QSizePolicy::Preferred);
    updateText();
}

void MessageBar::updateText()
{
    const QString shown =
        m_oneLine ? m_label->fontMetrics().elidedText(m_text, Qt::ElideRight, m_label->width()) : m_text;
    m_label->setText(shown);
    // Qt guesses whether a tool tip is markup; this one never is.
    m_label->setToolTip(shown == m_text ? QString() : Qt::convertFromPlainText(m_text));
}

int MessageBar::lineHeight(const QWidget &widget)
{
    const int text = std::max(QFontMetrics(widget.font()).height(), IconSize);
    return text + 2 * (PaddingAbove + 4);
}

void MessageBar::announce()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(this, m_text);
#else
    QAccessibleEvent event(this, QAccessible::Alert);
#endif
    QAccessible::updateAccessibility(&event);
}

void MessageBar::fade()
{
    m_fade.start(FadeMs);
}

void MessageBar::setProgress(int done, int total)
{
    m_progress->setVisible(total > 0);
    m_progress->setRange(0, std::max(1, total));
    m_progress->setValue(done);
}

void MessageBar::addButton(QAction *action)
{
    m_buttons->addWidget(makeButton(action));
}

void MessageBar::setCancel(QAction *action)
{
    QToolButton *button = makeButton(action);
    keepRoom(*button);
    delete layout()->replaceWidget(m_cancel, button);
    m_cancel->deleteLater();
    m_cancel = button;
}

QToolButton *MessageBar::makeButton(QAction *action)
{
    action->setParent(this);
    auto *button = new QToolButton(this);
    button->setObjectName(action->objectName() + QStringLiteral("Button"));
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void MessageBar::clearButtons()
{
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    // Its text goes with its action and would take the room along.
    m_cancel->setMinimumWidth(m_cancel->width());
    m_cancel->hide();
    const QList<QAction *> actions = findChildren<QAction *>(Qt::FindDirectChildrenOnly);
    for (QAction *action : actions)
        action->deleteLater();
}

void MessageBar::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

void MessageBar::dismiss()
{
    hide();
    Q_EMIT dismissed();
    deleteLater();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath frame;
    frame.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    // The symbol's colour is dark enough to read; as a background the same hue has to be a fresh one.
    const QColor fresh = QColor::fromHsl(std::max(0, tint().hslHue()), 200, 130);
    painter.fillPath(frame, mixed(palette().color(QPalette::Window), fresh, 0.17));
    painter.setPen(mixed(palette().color(QPalette::Window), fresh, 0.75));
    painter.drawPath(frame);
}

void MessageBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateIcon();
}

void MessageBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    // The row gives the label its width in its own time, which is now.
    layout()->activate();
    updateText();
}

QColor MessageBar::tint() const
{
    const ThemeColors colors = ThemeColors::of(palette());
    switch (m_kind) {
    case Kind::Information:
        return colors.accent;
    case Kind::Positive:
        return colors.positive;
    case Kind::Warning:
        return colors.neutral;
    case Kind::Error:
        return colors.negative;
    }
    return colors.accent;
}

void MessageBar::updateIcon()
{
    m_icon->setPixmap(symbol(symbolOf(m_kind), IconSize, devicePixelRatioF(), tint()));
}

} // namespace stationmaster

#include "moc_message_bar.cpp"
