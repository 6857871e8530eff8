// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/screen_source.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QSize>
#include <QTimer>

namespace stationmaster {

/// Decides which sessions are watched: those that can be seen, at the size at which they are seen, and none
/// while nobody can see any. Is handed ids and sizes; knows neither rows nor windows. Changes are gathered
/// for a moment
/// (`SettleTime`), so that scrolling past a hundred tiles does not start a hundred captures.
/// A watch that fails is tried again after 1, 2, 4 … 60 seconds; one that is refused only when the source
/// says that things have changed.
class ThumbnailScheduler final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds SettleTime{120};
    static constexpr std::chrono::seconds FirstRetry{1};
    static constexpr std::chrono::seconds LastRetry{60};
    static constexpr double MaxRate = 5.0; ///< Pictures a second.

    explicit ThumbnailScheduler(ScreenSource &source, QObject *parent = nullptr);
    ~ThumbnailScheduler() override;

    /// What is in sight and worth a picture, in any order. An empty list watches nothing.
    void setVisible(const QList<SessionId> &ids);
    /// Device pixels of a tile's picture.
    void setPictureSize(QSize size);
    void setRate(double rate);
    /// Nobody looks: minimised, covered, the operator's own screen locked. Ends every watch at once.
    void setPaused(bool paused);

    QSize pictureSize() const { return m_size; }
    bool isWatched(const SessionId &id) const { return m_watched.contains(id); }

private:
    struct Trouble
    {
        std::chrono::seconds delay;
        bool refused = false;
        bool due = false;
    };

    void settleSoon();
    void settle();
    void onFailed(const SessionId &id, const Error &error);
    bool mayTry(const SessionId &id) const;

    ScreenSource &m_source;
    QSet<SessionId> m_visible;
    QSet<SessionId> m_watched;
    QHash<SessionId, Trouble> m_troubles;
    QSize m_size{320, 180};
    double m_rate = 1.0;
    bool m_paused = false;
    bool m_parametersChanged = false;
    QTimer m_settle;
};

} // namespace stationmaster
