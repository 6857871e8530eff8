// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewer/screen_canvas.h"

#include "ui/grid/tile_note.h"
#include "ui/look/symbols.h"
#include "ui/look/theme_colors.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace stationmaster {

namespace {

constexpr int SymbolSize = 72;
constexpr int Margin = 12;

} // namespace

ScreenCanvas::ScreenCanvas(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("screenCanvas"));
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(160, 90);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void ScreenCanvas::setPicture(const QImage &picture, bool old, const QString &note)
{
    const bool samePicture = picture.cacheKey() == m_picture.cacheKey() && old == m_old;
    if (samePicture && note == m_note)
        return;
    if (!samePicture)
        m_scaled = {};
    m_picture = picture;
    m_old = old;
    m_note = note;
    update();
}

void ScreenCanvas::setSentence(const QString &sentence)
{
    if (sentence == m_sentence)
        return;
    m_sentence = sentence;
    if (m_picture.isNull())
        update();
}

QSize ScreenCanvas::pixels() const
{
    return size() * devicePixelRatioF();
}

void ScreenCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    if (m_picture.isNull()) {
        paintSentence(painter);
        return;
    }
    const QPixmap &picture = scaled();
    QRectF place(QPointF(), picture.deviceIndependentSize());
    place.moveCenter(QRectF(rect()).center());
    if (m_old)
        painter.setOpacity(0.6);
    painter.drawPixmap(place.topLeft(), picture);
    painter.setOpacity(1);
    painter.setPen(ThemeColors::of(palette()).border);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(place.adjusted(-0.5, -0.5, 0.5, 0.5));
    if (m_note.isEmpty())
        return;
    TileLook look;
    look.palette = palette();
    look.font = font();
    look.direction = layoutDirection();
    const bool mirrored = look.direction == Qt::RightToLeft;
    const QPointF corner = mirrored ? place.bottomRight() - QPointF(Margin, Margin)
                                    : place.bottomLeft() + QPointF(Margin, -Margin);
    paintNote(painter, corner.toPoint(), int(place.width()) - 2 * Margin, QStringLiteral("age"), m_note,
              look);
}

void ScreenCanvas::paintSentence(QPainter &painter) const
{
    const QColor faint =
        mixed(palette().color(QPalette::Window), palette().color(QPalette::WindowText), 0.45);
    const QRect place = rect().adjusted(2 * Margin, 0, -2 * Margin, 0);
    const int top = std::max(0, height() / 2 - SymbolSize - Margin);
    painter.drawPixmap(QPoint((width() - SymbolSize) / 2, top),
                       symbol(QStringLiteral("no-picture"), SymbolSize, devicePixelRatioF(), faint));
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.2);
    painter.setFont(large);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(place.adjusted(0, top + SymbolSize + Margin, 0, 0),
                     Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_sentence);
}

const QPixmap &ScreenCanvas::scaled()
{
    const QSize wanted = m_picture.size().scaled(pixels(), Qt::KeepAspectRatio).expandedTo({1, 1});
    if (m_scaled.size() == wanted && qFuzzyCompare(m_scaled.devicePixelRatio(), devicePixelRatioF()))
        return m_scaled;
    QImage image = m_picture.size() == wanted
        ? m_picture
        : m_picture.scaled(wanted, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    if (m_old)
        image = image.convertToFormat(QImage::Format_Grayscale8);
    m_scaled = QPixmap::fromImage(image.convertToFormat(QImage::Format_RGB32));
    m_scaled.setDevicePixelRatio(devicePixelRatioF());
    return m_scaled;
}

void ScreenCanvas::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    Q_EMIT resized();
}

void ScreenCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        Q_EMIT doubleClicked();
}

} // namespace stationmaster

#include "moc_screen_canvas.cpp"
