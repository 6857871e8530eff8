// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/display/x11/cover_server.h"

#include <QObject>
#include <QSize>

#include <functional>

namespace stationmaster {

class CoverCanvas;
class XConnection;

/// Looks at the screen itself: is what can be seen there the cover's picture? The cover's windows say nothing
/// of it; any program of the same user may paint on them. Reads some rows of pixels, other ones each time,
/// spread over the whole height, so that a line of text is found within some seconds and a window at once.
class CoverCheck final
{
public:
    enum class Seen
    {
        Cover,
        SomethingElse,
        Unknown, ///< The picture or the screen changed meanwhile, or the pixels cannot be read.
    };

    /// All of them outlive this object.
    CoverCheck(XConnection &connection, const CoverServer &server, const CoverCanvas &canvas);

    /// Asks the server for rows of a screen of this size and calls `done` unless `owner` ends before; from
    /// within this call where there is nothing to be asked. Not flushed.
    void look(const QSize &screen, QObject *owner, std::function<void(Seen)> done);

private:
    XConnection &m_connection;
    const CoverServer m_server;
    const CoverCanvas &m_canvas;
    Seen m_seen = Seen::Unknown; ///< By the answers so far.
};

} // namespace stationmaster
