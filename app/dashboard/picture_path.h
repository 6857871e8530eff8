// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/screen_source.h"
#include "model/full_pictures.h"
#include "model/picture_queue.h"
#include "model/session_model.h"
#include "model/thumbnail_scheduler.h"
#include "ui/grid/visible_sessions.h"

namespace stationmaster {

class MainWindow;

/// One picture's way through the dashboard: what is in sight is watched, what arrives is decoded off this
/// thread, and the image goes into its row.
class PicturePath final : public QObject
{
    Q_OBJECT

public:
    /// All of these outlive this object.
    PicturePath(ScreenSource &screens, MainWindow &window, SessionModel &model, Clock &clock,
                QObject *parent = nullptr);

private:
    void setRate(double rate);

    VisibleSessions m_visible;
    ThumbnailScheduler m_scheduler;
    PictureQueue m_queue;
    FullPictures m_full;
    QHash<SessionId, QImage> m_decoded; ///< For the model, all at once.
};

} // namespace stationmaster
