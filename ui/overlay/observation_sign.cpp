// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overlay/observation_sign.h"

#include "ui/look/symbols.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

struct ObservationWords
{
    Q_DECLARE_TR_FUNCTIONS(stationmaster::ObservationNotice)
};

const QColor BadgeColor(0x20, 0x24, 0x2b);
const QColor BadgeText(0xff, 0xff, 0xff);
const QColor BadgeEdge(0x8a, 0x93, 0xa3); ///< So that it stands out on a dark desktop as well.
constexpr int BadgeIconSize = 16;
constexpr QMargins AroundIcon(7, 7, 7, 7);
constexpr QMargins AroundWords(12, 7, 14, 7);

} // namespace

ObservationSign::ObservationSign(QWidget *parent, Qt::WindowFlags flags)
    : QWidget(parent, flags)
    , m_icon(new QLabel)
    , m_words(
          new QLabel(ObservationWords::tr("Your screen can be seen by the person in charge of this room")))
{
    setAttribute(Qt::WA_TranslucentBackground);
    m_icon->setFixedSize(BadgeIconSize, BadgeIconSize);
    m_icon->setPixmap(symbol(u"show"_s, BadgeIconSize, devicePixelRatioF(), BadgeText));
    m_words->setObjectName(u"observationWords"_s);
    m_words->setTextFormat(Qt::PlainText);
    QPalette palette = m_words->palette();
    palette.setColor(QPalette::WindowText, BadgeText);
    m_words->setPalette(palette);
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_icon);
    row->addWidget(m_words);
    setAccessibleName(m_words->text());
    setWorded(true);
}

void ObservationSign::setWorded(bool worded)
{
    m_words->setVisible(worded);
    layout()->setContentsMargins(worded ? AroundWords : AroundIcon);
}

void ObservationSign::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(BadgeEdge);
    painter.setBrush(BadgeColor);
    const QRectF badge = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(badge, badge.height() / 2, badge.height() / 2);
}

QImage paintObservationSign(bool worded, int scale)
{
    ObservationSign badge;
    badge.setWorded(worded);
    badge.ensurePolished();
    badge.layout()->activate();
    badge.adjustSize();
    QImage image(badge.size() * scale, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    image.fill(Qt::transparent);
    badge.render(&image, QPoint(), QRegion(), QWidget::DrawChildren);
    return image;
}

} // namespace stationmaster

#include "moc_observation_sign.cpp"
