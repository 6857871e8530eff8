// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/display/x11/grabber.h"
#include "backend/display/x11/x_server.h"

#include <QImage>

namespace stationmaster {

class ImageFetcher;

/// Fetches the whole screen and scales here, for servers without XRender. In strips of at most MaxStripBytes,
/// each scaled and let go before the next is asked for: no copy of the screen is ever held, and each strip is
/// a short piece of work for this thread. A screen that changes meanwhile may show the change in some strips
/// only; the change brings another picture.
class StripGrabber final : public Grabber
{
    Q_OBJECT

public:
    static constexpr qsizetype MaxStripBytes = 4 * 1024 * 1024;

    /// `server.rootLayout` must be there. Both references must outlive this object.
    StripGrabber(const XServer &server, ImageFetcher &fetcher, QObject *parent = nullptr);

    void screenMayHaveChanged(QSize screen) override;
    void keepOnly(const QList<QSize> &sizes) override;
    void grab(QSize size, Done done) override;

private:
    void next();
    int sourceRow(int row) const; ///< First row of the screen that `row` of m_image is made of.

    const XServer &m_server;
    ImageFetcher &m_fetcher;
    QSize m_screen;
    QSize m_size; ///< Asked for.
    QImage m_image; ///< As wide as asked for, and at least as high.
    int m_row = 0; ///< The first of m_image that is still missing.
    int m_rowsAtOnce = 1;
    Done m_done;
};

} // namespace stationmaster
