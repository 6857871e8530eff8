// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/screen_capture.h"

#include <QImage>

#include <chrono>
#include <optional>
#include <vector>

namespace stationmaster {

/// Which watch gets a picture when. Knows no display and no clock: it is told what changed and what time it
/// is. A watch is due when something changed since its last picture and its rate allows one; what changed
/// while it had to wait is shown when the wait is over.
class CaptureSchedule final
{
public:
    using Clock = std::chrono::steady_clock;
    using Time = Clock::time_point;

    /// As ScreenCapture::setWatches().
    void setWatches(const QList<ScreenWatch> &watches);

    /// For a display that does not announce changes: every watch counts as changed whenever so long has
    /// passed.
    void setPolling(std::optional<std::chrono::milliseconds> interval) { m_polling = interval; }

    bool isEmpty() const { return m_entries.empty(); }
    bool wantsCursor() const;
    double maxRateHz() const; ///< The highest that a watch has, as it counts; 0 without watches.
    QList<QSize> wishes() const; ///< maxPixels of each watch.
    QList<quint32> ids() const;
    /// Whether this very watch, with all it wants, is still there.
    bool holds(const ScreenWatch &watch) const;

    void screenChanged(); ///< What is on the screen, not its size.
    /// The same for a change that is on the pictures taken at `takenAt` already: it is news to the other
    /// watches.
    void screenChangedBefore(Time takenAt);
    void cursorChanged();
    /// This watch gets a picture even if it turns out to look the same.
    void renew(quint32 watchId);
    /// Everything is new: each watch gets a picture even if it turns out to look the same.
    void screenReplaced();

    /// When the next watch is due; in the past if one is already; nothing if none has changed.
    std::optional<Time> nextDue() const;
    /// When the next watch may have a picture, if something changes; in the past if one may already; nothing
    /// without watches. For a display that is asked for changes.
    std::optional<Time> nextAllowed() const;
    /// The watches that are due. They count as unchanged, and as shown at `now`, from here on.
    QList<ScreenWatch> takeDue(Time now);
    /// The picture that takeDue() announced was not made: the watch is as due as it was before.
    void retry(const ScreenWatch &watch);

    /// Whether a picture with this fingerprint differs from the last one this watch was given. Remembers it.
    bool isNews(const ScreenWatch &watch, size_t fingerprint);

private:
    struct Entry
    {
        ScreenWatch watch;
        bool changed = true;
        std::optional<Time> lastTaken;
        std::optional<Time> takenBefore; ///< What lastTaken was before; for retry().
        std::optional<size_t> fingerprint;
    };

    std::optional<Time> due(const Entry &entry) const;
    Entry *find(quint32 id);

    std::vector<Entry> m_entries;
    std::optional<std::chrono::milliseconds> m_polling;
};

/// Of an RGB32 image, for CaptureSchedule::isNews().
size_t fingerprint(const QImage &image);

} // namespace stationmaster
