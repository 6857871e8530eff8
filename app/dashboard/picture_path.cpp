// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dashboard/picture_path.h"

#include "backend/codec/picture_decoder.h"
#include "backend/core/picture_size.h"
#include "ui/viewer/picture_commands.h"
#include "ui/window/main_window.h"

#include <QLoggingCategory>

#include <utility>

namespace stationmaster {

namespace {

Q_LOGGING_CATEGORY(log, "stationmaster.pictures")

Result<QImage> decode(const EncodedPicture &picture, QSize asked, const QImage &before)
{
    // One decoder a thread: it keeps its tables from picture to picture.
    thread_local PictureDecoder decoder;
    return decoder.decode(picture, pictureSize(picture.screen, asked), before);
}

} // namespace

PicturePath::PicturePath(ScreenSource &screens, MainWindow &window, SessionModel &model, Clock &clock,
                         QObject *parent)
    : QObject(parent)
    , m_visible(window.grid(), window.enlarged())
    , m_scheduler(screens, clock)
    , m_queue(decode, clock)
    , m_full(screens, m_scheduler, decode, clock)
{
    window.pictures().setSource(&m_full);
    connect(&m_visible, &VisibleSessions::changed, this, [this] {
        m_scheduler.setPictureSize(m_visible.pictureSize());
        m_scheduler.setVisible(m_visible.sessions());
    });
    connect(&window.pictures(), &PictureCommands::rateChanged, this, &PicturePath::setRate);
    setRate(window.pictures().rate());
    connect(&screens, &ScreenSource::pictureReady, this,
            [this](const SessionId &id, const EncodedPicture &picture) {
                if (m_scheduler.isWatched(id))
                    m_queue.decode(id, picture, m_scheduler.watchedSize(id));
            });
    connect(&m_scheduler, &ThumbnailScheduler::lastSeen, this, [this, &model, &clock](const SessionId &id) {
        m_queue.letGo(id);
        model.notePictureTime(id, clock.now());
    });
    connect(&m_scheduler, &ThumbnailScheduler::troubleChanged, this,
            [this, &model](const SessionId &id, const std::optional<PictureTrouble> &trouble) {
                // A picture that is being decoded is older than the trouble and would end it.
                if (trouble)
                    m_queue.drop(id);
                model.setPictureTrouble(id, trouble);
            });
    connect(&m_queue, &PictureQueue::decoded, this, [this](const SessionId &id, const QImage &image) {
        m_decoded.insert(id, image);
    });
    connect(&m_queue, &PictureQueue::togetherTold, this, [this, &model] {
        model.setPictures(std::exchange(m_decoded, {}));
    });
    connect(&m_queue, &PictureQueue::fellBehind, &m_scheduler, &ThumbnailScheduler::renew);
    connect(&m_queue, &PictureQueue::failed, this, [](const SessionId &id, const Error &error) {
        qCInfo(log) << "a picture of session" << id.local << "was refused:" << error.detail;
    });
}

void PicturePath::setRate(double rate)
{
    if (rate > 0)
        m_scheduler.setRate(rate);
    m_scheduler.setPaused(rate <= 0);
}

} // namespace stationmaster

#include "moc_picture_path.cpp"
