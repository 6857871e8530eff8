// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/display/x11/cover_canvas.h"

#include "backend/display/x11/x_connection.h"

#include <QHash>

#include <algorithm>
#include <bit>
#include <cstring>

namespace stationmaster {

namespace {

/// Small enough for every server's longest request and for a socket's room.
constexpr qsizetype StripBytes = 60'000;

/// An 8 bit channel in the place that `mask` has for it.
quint32 placed(int channel, quint32 mask)
{
    const int bits = std::popcount(mask);
    const quint32 scaled = quint32(channel) * ((quint32(1) << bits) - 1) / 255;
    return (scaled << std::countr_zero(mask)) & mask;
}

quint32 pixelOf(QRgb color, const PixelLayout &layout)
{
    return placed(qRed(color), layout.red) | placed(qGreen(color), layout.green)
        | placed(qBlue(color), layout.blue);
}

/// The rows in which two pictures of one size differ, in their whole width.
QRect changedRows(const QImage &before, const QImage &now)
{
    const auto same = [&](int y) {
        return std::memcmp(before.constScanLine(y), now.constScanLine(y),
                           std::size_t(now.width()) * sizeof(QRgb))
            == 0;
    };
    int top = 0;
    int bottom = now.height() - 1;
    while (top <= bottom && same(top))
        ++top;
    while (bottom > top && same(bottom))
        --bottom;
    return {QPoint(0, top), QPoint(now.width() - 1, bottom)};
}

} // namespace

QByteArray packed(const QImage &image, const PixelLayout &layout)
{
    const QImage pixels = image.convertToFormat(QImage::Format_RGB32);
    const qsizetype stride = layout.bytesPerLine(pixels.width());
    const auto bytes = std::size_t(layout.bitsPerPixel / 8);
    QByteArray packed(stride * pixels.height(), '\0');
    for (int y = 0; y < pixels.height(); ++y) {
        const auto *from = reinterpret_cast<const QRgb *>(pixels.constScanLine(y));
        char *to = packed.data() + y * stride;
        for (int x = 0; x < pixels.width(); ++x, to += bytes) {
            // The layout has this computer's byte order, so the low bytes are those that count.
            const quint32 pixel = pixelOf(from[x], layout);
            const char *low = reinterpret_cast<const char *>(&pixel)
                + (std::endian::native == std::endian::big ? sizeof(pixel) - bytes : 0);
            std::memcpy(to, low, bytes);
        }
    }
    return packed;
}

CoverCanvas::CoverCanvas(XConnection &connection, const CoverServer &server, CoverPainter painter,
                         QObject *parent)
    : QObject(parent)
    , m_connection(connection)
    , m_server(server)
    , m_painter(std::move(painter))
    , m_pixel(server.black)
{
}

CoverCanvas::~CoverCanvas()
{
    clear();
}

void CoverCanvas::clear()
{
    m_strips.clear();
    m_cards.clear();
    m_next.reset();
    m_sending = false;
    freePixmap();
}

void CoverCanvas::makePixmap()
{
    xcb_connection_t *c = m_connection.get();
    m_pixmap = m_connection.takeId();
    m_gc = m_connection.takeId();
    xcb_create_pixmap(c, m_server.depth, m_pixmap, m_server.root, quint16(m_screen.width()),
                      quint16(m_screen.height()));
    xcb_create_gc(c, m_gc, m_pixmap, 0, nullptr);
}

void CoverCanvas::freePixmap()
{
    if (m_pixmap == XCB_NONE)
        return;
    xcb_free_gc(m_connection.get(), m_gc);
    xcb_free_pixmap(m_connection.get(), m_pixmap);
    m_connection.giveId(m_gc);
    m_connection.giveId(m_pixmap);
    m_pixmap = XCB_NONE;
}

QList<QRect> CoverCanvas::buttons() const
{
    QList<QRect> buttons;
    for (const Card &card : m_cards) {
        if (!card.button.isEmpty())
            buttons += card.button.translated(card.area.topLeft());
    }
    return buttons;
}

QImage CoverCanvas::row(int y) const
{
    QImage row(m_screen.width(), 1, QImage::Format_RGB32);
    row.fill(m_background);
    auto *pixels = reinterpret_cast<QRgb *>(row.scanLine(0));
    for (const Card &card : m_cards) {
        if (y < card.area.top() || y > card.area.bottom())
            continue;
        const QImage line = card.image.copy(0, y - card.area.top(), card.area.width(), 1)
                                .convertToFormat(QImage::Format_RGB32);
        const auto *from = reinterpret_cast<const QRgb *>(line.constScanLine(0));
        const int left = std::max(0, card.area.left());
        const int right = std::min(m_screen.width() - 1, card.area.right());
        for (int x = left; x <= right; ++x)
            pixels[x] = from[x - card.area.left()];
    }
    return row;
}

QList<CoverCanvas::Card> CoverCanvas::paint(const CoverContent &content)
{
    QList<Card> cards;
    QHash<QSize, CoverPicture> pictures;
    for (const QRect &monitor : m_monitors) {
        auto picture = pictures.find(monitor.size());
        if (picture == pictures.end())
            picture = pictures.insert(monitor.size(), m_painter(monitor.size(), content));
        m_background = picture->background.rgb();
        m_pixel = pixelOf(m_background, *m_server.layout);
        QRect area(QPoint(), picture->card.size());
        area.moveCenter(monitor.center());
        cards.append({area, picture->card, picture->button});
    }
    return cards;
}

void CoverCanvas::draw(const QSize &screen, const QList<QRect> &monitors, const CoverContent &content)
{
    clear();
    ++m_drawing;
    m_content = content;
    // Where pixels are indices into a table the cover stays dark and shows no text.
    if (!m_server.layout || screen.isEmpty())
        return;
    m_screen = screen;
    m_monitors = monitors;
    makePixmap();
    m_cards = paint(content);
    fill();
}

void CoverCanvas::restore()
{
    if (m_pixmap == XCB_NONE || m_sending)
        return;
    ++m_drawing;
    // Any program may have painted on that pixmap, and freed what it is painted with.
    freePixmap();
    makePixmap();
    fill();
}

void CoverCanvas::fill()
{
    xcb_connection_t *c = m_connection.get();
    for (const Card &card : std::as_const(m_cards))
        add(card.image, card.area.topLeft());
    xcb_change_gc(c, m_gc, XCB_GC_FOREGROUND, &m_pixel);
    const xcb_rectangle_t all{0, 0, quint16(m_screen.width()), quint16(m_screen.height())};
    xcb_poly_fill_rectangle(c, m_pixmap, m_gc, 1, &all);
    m_changed = QRect(QPoint(), m_screen);
    sendNext();
}

void CoverCanvas::update(const CoverContent &content)
{
    if (m_sending) {
        m_next = content;
        return;
    }
    if (m_pixmap == XCB_NONE || content == m_content)
        return;
    const QList<Card> cards = paint(content);
    const bool sameAreas = std::ranges::equal(cards, m_cards, {}, &Card::area, &Card::area);
    if (!sameAreas) {
        draw(m_screen, m_monitors, content);
        return;
    }
    ++m_drawing;
    m_changed = {};
    for (qsizetype i = 0; i < cards.size(); ++i) {
        const QImage &now = cards.at(i).image;
        const QRect rows = changedRows(m_cards.at(i).image, now);
        if (rows.isEmpty())
            continue;
        add(now.copy(rows), cards.at(i).area.topLeft() + rows.topLeft());
        m_changed |= rows.translated(cards.at(i).area.topLeft());
    }
    m_cards = cards;
    m_content = content;
    sendNext();
}

void CoverCanvas::add(const QImage &card, const QPoint &at)
{
    const qsizetype stride = m_server.layout->bytesPerLine(card.width());
    if (stride <= 0)
        return;
    const int rows = int(std::max<qsizetype>(1, StripBytes / stride));
    for (int y = 0; y < card.height(); y += rows) {
        const int height = std::min(rows, card.height() - y);
        m_strips.push_back({packed(card.copy(0, y, card.width(), height), *m_server.layout),
                            QRect(at + QPoint(0, y), QSize(card.width(), height))});
    }
}

void CoverCanvas::finish()
{
    m_sending = false;
    Q_EMIT drawn(m_pixmap, m_changed, m_content);
    m_connection.flush();
    if (m_next)
        update(*std::exchange(m_next, {}));
}

void CoverCanvas::sendNext()
{
    m_sending = !m_strips.empty();
    if (!m_sending) {
        finish();
        return;
    }
    const Strip strip = std::move(m_strips.front());
    m_strips.pop_front();
    xcb_connection_t *c = m_connection.get();
    xcb_put_image(c, XCB_IMAGE_FORMAT_Z_PIXMAP, m_pixmap, m_gc, quint16(strip.area.width()),
                  quint16(strip.area.height()), qint16(strip.area.x()), qint16(strip.area.y()), 0,
                  m_server.depth, quint32(strip.bytes.size()),
                  reinterpret_cast<const quint8 *>(strip.bytes.constData()));
    m_connection.expect(xcb_get_input_focus(c).sequence, this,
                        [this, drawing = m_drawing](const void *, const xcb_generic_error_t *) {
                            if (drawing == m_drawing)
                                sendNext();
                        });
    m_connection.flush();
}

} // namespace stationmaster

#include "moc_cover_canvas.cpp"
