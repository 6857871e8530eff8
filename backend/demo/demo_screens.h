// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/session.h"

#include <QHash>
#include <QImage>
#include <QList>
#include <QSize>

namespace stationmaster {

/// Says whose simulated desktop has changed and paints it: each one every one to two seconds, not all at the
/// same time. A still desktop (idle, locked) is painted once; disconnected, closing and text sessions never.
class DemoScreens final
{
public:
    static constexpr QSize Size{320, 180};

    struct Picture
    {
        SessionId id;
        QImage image;
    };

    /// `nowMs` is any clock that only goes forward.
    QList<Picture> due(const QList<Session> &sessions, qint64 nowMs);

private:
    struct Screen
    {
        qint64 nextMs = 0;
        int frame = 0;
        bool still = false; ///< What was painted last was still.
        bool locked = false; ///< And it was locked or blocked, as these say.
        bool blocked = false;
    };

    QHash<SessionId, Screen> m_screens;
};

} // namespace stationmaster
