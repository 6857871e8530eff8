// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/display/x11/strip_grabber.h"

#include "backend/display/x11/image_fetcher.h"

#include <algorithm>
#include <cstring>

namespace stationmaster {

StripGrabber::StripGrabber(const XServer &server, ImageFetcher &fetcher, QObject *parent)
    : Grabber(parent)
    , m_server(server)
    , m_fetcher(fetcher)
{
}

void StripGrabber::screenMayHaveChanged(QSize screen)
{
    m_screen = screen;
}

void StripGrabber::keepOnly(const QList<QSize> &sizes)
{
    if (sizes.isEmpty())
        m_image = {};
}

int StripGrabber::sourceRow(int row) const
{
    return static_cast<int>(static_cast<qint64>(row) * m_screen.height() / m_image.height());
}

void StripGrabber::grab(QSize size, Done done)
{
    m_size = size;
    m_done = std::move(done);
    m_row = 0;
    // A picture of very few rows has more screen behind each than a strip may hold. Then an image with more
    // rows is made first, and brought to its height at the end.
    const qsizetype rowBytes = m_server.rootLayout->bytesPerLine(m_screen.width());
    const int maxRows = static_cast<int>(std::max<qsizetype>(1, MaxStripBytes / rowBytes));
    const int height = std::max(size.height(), (m_screen.height() + maxRows - 1) / maxRows);
    const int rowsBehindOne = (m_screen.height() + height - 1) / height;
    m_rowsAtOnce = std::max(1, maxRows / rowsBehindOne);
    if (m_image.size() != QSize(size.width(), height))
        m_image = QImage(size.width(), height, QImage::Format_RGB32);
    next();
}

void StripGrabber::next()
{
    const int until = std::min(m_row + m_rowsAtOnce, m_image.height());
    const int top = sourceRow(m_row);
    const QRect area(0, top, m_screen.width(), sourceRow(until) - top);
    m_fetcher.fetch(m_server.root, area, *m_server.rootLayout, [this, until](const Result<QImage> &strip) {
        if (!strip) {
            std::exchange(m_done, {})(strip);
            return;
        }
        const QImage scaled =
            strip.value()
                .scaled(m_image.width(), until - m_row, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                .convertToFormat(QImage::Format_RGB32);
        for (int y = m_row; y < until && !scaled.isNull(); ++y)
            std::memcpy(m_image.scanLine(y), scaled.constScanLine(y - m_row),
                        static_cast<std::size_t>(m_image.width()) * sizeof(QRgb));
        m_row = until;
        if (m_row < m_image.height()) {
            next();
            return;
        }
        const Done done = std::exchange(m_done, {});
        done(m_image.size() == m_size
                 ? m_image
                 : m_image.scaled(m_size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                       .convertToFormat(QImage::Format_RGB32));
    });
}

} // namespace stationmaster

#include "moc_strip_grabber.cpp"
