// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/clock_timer.h"
#include "backend/core/screen_source.h"
#include "model/picture_trouble.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QSize>

#include <optional>

namespace stationmaster {

/// Decides which sessions are watched: those that can be seen, at the size at which they are seen, and none
/// while nobody can see any. Is handed ids and sizes; knows neither rows nor windows. Changes are gathered
/// for a moment (`SettleTime`), so that scrolling past a hundred tiles does not start a hundred captures.
/// A watch that fails is tried again after 1, 2, 4 … 60 seconds; one that is refused only when the source
/// says that things have changed.
class ThumbnailScheduler final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds SettleTime{120};
    static constexpr std::chrono::seconds FirstRetry{1};
    static constexpr std::chrono::seconds LastRetry{60};
    static constexpr double MinRate = 0.1; ///< Pictures a second.
    static constexpr double MaxRate = 5.0;

    /// Both outlive this object.
    ThumbnailScheduler(ScreenSource &source, Clock &clock, QObject *parent = nullptr);
    ~ThumbnailScheduler() override;

    /// What is in sight and worth a picture, in any order. An empty list watches nothing.
    void setVisible(const QList<SessionId> &ids);
    /// Device pixels of a tile's picture.
    void setPictureSize(QSize size);
    void setRate(double rate);
    /// Nobody looks: minimised, covered, the operator's own screen locked. Ends every watch at once.
    void setPaused(bool paused);

    /// Leaves the watch of this session to the caller, who has it at a size of his own. What comes of it is
    /// no thumbnail; `isWatched` says no.
    void lend(const SessionId &id);
    /// The caller has done: it is watched as before, or not at all if nobody sees it.
    void giveBack(const SessionId &id);

    /// Has a session that is watched send a whole picture next.
    void renew(const SessionId &id);

    bool isWatched(const SessionId &id) const { return m_watched.contains(id); }
    /// What was asked for when this session was last told to be watched; empty for one that is not.
    QSize watchedSize(const SessionId &id) const { return m_watched.value(id).size; }

Q_SIGNALS:
    /// This session, which has sent pictures, sends none from now on. What it sent last was true until now.
    void lastSeen(const stationmaster::SessionId &id);
    /// Why a session that is in sight sends no pictures. Nothing: it has come into sight, or can be had
    /// again, and nothing is known against it. A picture ends a trouble without this.
    void troubleChanged(const stationmaster::SessionId &id,
                        const std::optional<stationmaster::PictureTrouble> &trouble);

private:
    struct Trouble
    {
        std::chrono::seconds delay;
        bool refused = false;
        bool due = false;
    };

    struct Watch
    {
        QSize size;
        bool delivers = false; ///< A picture has come since it began or since the last trouble.
    };

    void settleSoon();
    void settle();
    void onPicture(const SessionId &id);
    void onUnavailable(const SessionId &id, NoPicture why);
    void endDelivery(const SessionId &id);
    void tellWhetherOffered(const SessionId &id);
    void onFailed(const SessionId &id, const Error &error);
    bool mayTry(const SessionId &id) const;

    ScreenSource &m_source;
    Clock &m_clock;
    QSet<SessionId> m_visible;
    QSet<SessionId> m_inSight; ///< Of those visible: seen to by the last settle().
    QHash<SessionId, Watch> m_watched;
    QSet<SessionId> m_lent;
    QHash<SessionId, PictureTrouble> m_notOffered; ///< Of those in sight: what was told of it.
    QHash<SessionId, Trouble> m_troubles;
    QSize m_size{320, 180};
    double m_rate = 1.0;
    bool m_paused = false;
    bool m_parametersChanged = false;
    ClockTimer m_settle;
};

} // namespace stationmaster
