// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/desktop/cover_canvas.h"

#include "backend/capture/x_connection.h"

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
    if (m_pixmap == XCB_NONE)
        return;
    xcb_free_gc(m_connection.get(), m_gc);
    xcb_free_pixmap(m_connection.get(), m_pixmap);
    m_connection.giveId(m_gc);
    m_connection.giveId(m_pixmap);
    m_pixmap = XCB_NONE;
}

void CoverCanvas::draw(const QSize &screen, const QList<QRect> &monitors, const QString &text)
{
    clear();
    ++m_drawing;
    // Where pixels are indices into a table the cover stays dark and without words.
    if (!m_server.layout || screen.isEmpty())
        return;
    xcb_connection_t *c = m_connection.get();
    m_pixmap = m_connection.takeId();
    m_gc = m_connection.takeId();
    xcb_create_pixmap(c, m_server.depth, m_pixmap, m_server.root, quint16(screen.width()),
                      quint16(screen.height()));
    xcb_create_gc(c, m_gc, m_pixmap, 0, nullptr);

    QHash<QSize, CoverPicture> pictures;
    for (const QRect &monitor : monitors) {
        auto picture = pictures.constFind(monitor.size());
        if (picture == pictures.constEnd())
            picture = pictures.insert(monitor.size(), m_painter(monitor.size(), text));
        m_pixel = pixelOf(picture->background.rgb(), *m_server.layout);
        QRect card(QPoint(), picture->card.size());
        card.moveCenter(monitor.center());
        add(picture->card, card.topLeft());
    }
    xcb_change_gc(c, m_gc, XCB_GC_FOREGROUND, &m_pixel);
    const xcb_rectangle_t all{0, 0, quint16(screen.width()), quint16(screen.height())};
    xcb_poly_fill_rectangle(c, m_pixmap, m_gc, 1, &all);
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

void CoverCanvas::sendNext()
{
    if (m_strips.empty()) {
        Q_EMIT drawn(m_pixmap);
        clear();
        m_connection.flush();
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
