// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dashboard/picture_path.h"

#include "backend/codec/picture_decoder.h"
#include "backend/picture_size.h"
#include "ui/session_grid.h"

#include <QLoggingCategory>

namespace stationmaster {

namespace {

Q_LOGGING_CATEGORY(log, "stationmaster.pictures")

Result<QImage> decode(const EncodedPicture &picture, QSize asked)
{
    // One decoder a thread: it keeps its tables from picture to picture.
    thread_local PictureDecoder decoder;
    return decoder.decode(picture.jpeg, pictureSize(picture.screen, asked));
}

} // namespace

PicturePath::PicturePath(ScreenSource &screens, SessionGrid &grid, SessionModel &model, QObject *parent)
    : QObject(parent)
    , m_visible(grid)
    , m_scheduler(screens)
    , m_queue(decode)
{
    connect(&m_visible, &VisibleSessions::changed, this, [this] {
        m_scheduler.setPictureSize(m_visible.pictureSize());
        m_scheduler.setVisible(m_visible.sessions());
    });
    connect(&screens, &ScreenSource::pictureReady, this,
            [this](const SessionId &id, const EncodedPicture &picture) {
                if (m_scheduler.isWatched(id))
                    m_queue.decode(id, picture, m_scheduler.watchedSize(id));
            });
    connect(&m_scheduler, &ThumbnailScheduler::lastSeen, &model, &SessionModel::notePictureTime);
    connect(&m_scheduler, &ThumbnailScheduler::troubleChanged, this,
            [this, &model](const SessionId &id, const std::optional<PictureTrouble> &trouble) {
                // What is in hand is older than the trouble and would end it.
                if (trouble)
                    m_queue.drop(id);
                model.setPictureTrouble(id, trouble);
            });
    connect(&m_queue, &PictureQueue::decoded, &model, &SessionModel::setPicture);
    connect(&m_queue, &PictureQueue::failed, this, [](const SessionId &id, const Error &error) {
        qCInfo(log) << "a picture of session" << id.local << "was refused:" << error.detail;
    });
}

} // namespace stationmaster
