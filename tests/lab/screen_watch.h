// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPoint>
#include <QSize>

#include <xcb/xcb.h>

#include <optional>

namespace stationmaster::lab {

/// Looks at a screen for its cover, on the connection of the program that attacks it: so it goes on seeing
/// while that program has the server for itself. Waits for the server each time.
class ScreenWatch final
{
public:
    /// `cover` is the colour of a cover's ground (0xRRGGBB), which no desktop of the lab has.
    ScreenWatch(xcb_connection_t *connection, xcb_window_t root, QSize size, quint32 cover);

    /// Whether the cover is what is seen at all of a dozen points along the screen's edges, where it has
    /// neither text nor sign.
    bool look();
    bool isCovered() const { return m_covered; }

    /// Writes to standard output what was seen until now: a line "uncovered FROM TO" for each time that the
    /// cover was not there, in µs since 1970, and "samples COUNT".
    void print() const;

    static qint64 now(); ///< µs since 1970.

private:
    struct Span
    {
        qint64 from = 0;
        qint64 to = 0;
    };

    bool seesCover();

    xcb_connection_t *m_connection;
    xcb_window_t m_root;
    QList<QPoint> m_points;
    quint32 m_cover;
    bool m_covered = true;
    int m_samples = 0;
    qint64 m_last = 0;
    QList<Span> m_spans;
};

} // namespace stationmaster::lab
