// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/clock.h"
#include "backend/core/picture_size.h"
#include "backend/core/screen_source.h"
#include "model/picture_queue.h"

#include <QHash>
#include <QImage>
#include <QList>

namespace stationmaster {

class ThumbnailScheduler;

/// Takes screens as they are now and as large as they are, each once. A session is watched at one size at a
/// time: its watch is borrowed from the scheduler meanwhile, so that its user is neither asked nor told anew.
class FullPictures final : public QObject
{
    Q_OBJECT

public:
    static constexpr int ParallelLimit = 4; ///< Each is some megabytes.
    static constexpr std::chrono::seconds Timeout{10};

    /// All of these outlive this object.
    FullPictures(ScreenSource &source, ThumbnailScheduler &scheduler, PictureQueue::Decode decode,
                 Clock &clock, QObject *parent = nullptr);

    /// Answers by taken(), for each once. What is being taken already is not taken twice.
    void take(const QList<SessionId> &ids);

Q_SIGNALS:
    /// `picture` is null where none could be had, or not in time. Never from within take().
    void taken(const stationmaster::SessionId &id, const QImage &picture);

private:
    static constexpr QSize AsLargeAsItIs{MaxPictureEdge, MaxPictureEdge};
    static constexpr double Rate = 1.0; ///< One is enough.

    void beginMore();
    void begin(const SessionId &id);
    void finish(const SessionId &id, const QImage &picture);
    bool isUnderWay(const SessionId &id) const { return m_underWay.contains(id); }

    ScreenSource &m_source;
    ThumbnailScheduler &m_scheduler;
    Clock &m_clock;
    PictureQueue m_queue;
    QList<SessionId> m_waiting;
    QHash<SessionId, quint64> m_underWay; ///< Each with a number of its own.
    quint64 m_last = 0;
};

} // namespace stationmaster
