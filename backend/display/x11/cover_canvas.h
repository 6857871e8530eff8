// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/session_cover.h"
#include "backend/display/x11/cover_server.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QRect>
#include <QSize>

#include <xcb/xcb.h>

#include <deque>
#include <optional>

namespace stationmaster {

class XConnection;

/// Draws the cover's picture into a pixmap of the whole screen, a card in the middle of each monitor. It goes
/// to the server in strips, the next when the one before has arrived, so that nothing is ever waited for. The
/// server paints it from then on by itself. Of another content only the rows that differ are sent.
class CoverCanvas final : public QObject
{
    Q_OBJECT

public:
    CoverCanvas(XConnection &connection, const CoverServer &server, CoverPainter painter,
                QObject *parent = nullptr);
    ~CoverCanvas() override;

    /// Begins anew; what was being drawn is dropped.
    void draw(const QSize &screen, const QList<QRect> &monitors, const CoverContent &content);
    /// The same with another content, after what is being drawn.
    void update(const CoverContent &content);
    /// The same once more, for windows and a pixmap that somebody else has painted on. drawn() follows.
    void restore();
    /// Where the button is on the screen, once for each monitor; by what was drawn last.
    QList<QRect> buttons() const;
    /// The colour of the cover before its picture is there.
    quint32 pixel() const { return m_pixel; }
    /// The server has all of the picture, and was told where to show it.
    bool isOnScreen() const { return m_pixmap != XCB_NONE && !m_sending; }
    /// Another number for each picture.
    quint64 drawing() const { return m_drawing; }
    const QSize &screen() const { return m_screen; }
    /// One line of the picture, RGB32. `y` is on the screen.
    QImage row(int y) const;

Q_SIGNALS:
    /// Valid only during the call.
    void drawn(xcb_pixmap_t pixmap, const QRect &changed, const stationmaster::CoverContent &words);

private:
    struct Strip
    {
        QByteArray bytes;
        QRect area;
    };

    struct Card
    {
        QRect area; ///< On the screen.
        QImage image;
        QRect button;
    };

    QList<Card> paint(const CoverContent &content);
    void fill();
    void add(const QImage &card, const QPoint &at);
    void sendNext();
    void finish();
    void clear();
    void makePixmap();
    void freePixmap();

    XConnection &m_connection;
    const CoverServer m_server;
    const CoverPainter m_painter;
    quint32 m_pixel;
    QRgb m_background = 0; ///< The same, once there is a picture.
    xcb_pixmap_t m_pixmap = XCB_NONE;
    xcb_gcontext_t m_gc = XCB_NONE;
    std::deque<Strip> m_strips;
    QSize m_screen;
    QList<QRect> m_monitors;
    QList<Card> m_cards;
    CoverContent m_content; ///< What the cards show.
    std::optional<CoverContent> m_next; ///< To be drawn when this is.
    QRect m_changed;
    bool m_sending = false;
    quint64 m_drawing = 0; ///< Tells the present picture from earlier ones.
};

/// `image` as a Z-format image of this layout.
QByteArray packed(const QImage &image, const PixelLayout &layout);

} // namespace stationmaster
