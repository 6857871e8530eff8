// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/display/x11/cover_check.h"

#include "backend/display/x11/cover_canvas.h"
#include "backend/display/x11/x_connection.h"

#include <QRandomGenerator>

#include <algorithm>
#include <memory>

namespace stationmaster {

namespace {

constexpr int Rows = 16;
constexpr QRgb Color = 0x00ffffff;

bool isSame(const QImage &seen, const QImage &expected)
{
    const auto *a = reinterpret_cast<const QRgb *>(seen.constScanLine(0));
    const auto *b = reinterpret_cast<const QRgb *>(expected.constScanLine(0));
    return std::equal(a, a + seen.width(), b, [](QRgb left, QRgb right) {
        return (left & Color) == (right & Color);
    });
}

} // namespace

CoverCheck::CoverCheck(XConnection &connection, const CoverServer &server, const CoverCanvas &canvas)
    : m_connection(connection)
    , m_server(server)
    , m_canvas(canvas)
{
}

void CoverCheck::look(const QSize &screen, QObject *owner, std::function<void(Seen)> done)
{
    if (!m_server.layout || !m_canvas.isOnScreen() || m_canvas.screen() != screen) {
        done(Seen::Unknown);
        return;
    }
    m_seen = Seen::Cover;
    const int rows = std::min(Rows, screen.height());
    for (int i = 0; i < rows; ++i) {
        // One in each band, where nobody can know.
        const int top = screen.height() * i / rows;
        const int y = QRandomGenerator::system()->bounded(top, screen.height() * (i + 1) / rows);
        const unsigned int sequence =
            xcb_get_image(m_connection.get(), XCB_IMAGE_FORMAT_Z_PIXMAP, m_server.root, 0, qint16(y),
                          quint16(screen.width()), 1, ~0U)
                .sequence;
        m_connection.expect(
            sequence, owner,
            [this, y, width = screen.width(), drawing = m_canvas.drawing(),
             done = i + 1 == rows ? done : nullptr](const void *data, const xcb_generic_error_t *) {
                const auto *reply = static_cast<const xcb_get_image_reply_t *>(data);
                const QSize row(width, 1);
                if (drawing != m_canvas.drawing() || !m_canvas.isOnScreen())
                    m_seen = Seen::Unknown;
                if (m_seen == Seen::Cover) {
                    if (reply == nullptr || xcb_get_image_data_length(reply) < m_server.layout->bytes(row))
                        m_seen = Seen::Unknown;
                    else if (QByteArray expected = packed(m_canvas.row(y), *m_server.layout);
                             !isSame(m_server.layout->view(xcb_get_image_data(reply), row),
                                     m_server.layout->view(reinterpret_cast<uchar *>(expected.data()), row)))
                        m_seen = Seen::SomethingElse;
                }
                if (done)
                    done(m_seen);
            });
    }
}

} // namespace stationmaster
