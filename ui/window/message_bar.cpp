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
    , m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("messageBar"));
    m_icon->setFixedSize(IconSize, IconSize);
    m_label->setObjectName(QStringLiteral("messageText"));
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_label->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(160);
    m_progress->setMaximumHeight(10);
    m_progress->hide();
    m_close->setObjectName(QStringLiteral("messageClose"));
    m_close->setAutoRaise(true);
    m_close->setIcon(symbolicIcon(QStringLiteral("close")));
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(tr("Close this message"));
    m_close->hide();
    connect(m_close, &QToolButton::clicked, this, &MessageBar::dismiss);

    m_buttons->setSpacing(6);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 7, 8, 7);
    row->setSpacing(10);
    row->addWidget(m_icon);
    row->addWidget(m_label, 1);
    row->addWidget(m_progress);
    row->addLayout(m_buttons);
    row->addWidget(m_close);
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
    m_label->setText(text);
    setAccessibleName(text);
}

QString MessageBar::text() const
{
    return m_label->text();
}

void MessageBar::setProgress(int done, int total)
{
    m_progress->setVisible(total > 0);
    m_progress->setRange(0, std::max(1, total));
    m_progress->setValue(done);
}

void MessageBar::addButton(QAction *action)
{
    action->setParent(this);
    auto *button = new QToolButton(this);
    button->setObjectName(action->objectName() + QStringLiteral("Button"));
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::TabFocus);
    m_buttons->addWidget(button);
}

void MessageBar::clearButtons()
{
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
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
