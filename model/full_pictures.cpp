// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/full_pictures.h"

#include "model/thumbnail_scheduler.h"

namespace stationmaster {

FullPictures::FullPictures(ScreenSource &source, ThumbnailScheduler &scheduler, PictureQueue::Decode decode,
                           Clock &clock, QObject *parent)
    : QObject(parent)
    , m_source(source)
    , m_scheduler(scheduler)
    , m_clock(clock)
    , m_queue(std::move(decode), clock, 1)
{
    connect(&source, &ScreenSource::pictureReady, this,
            [this](const SessionId &id, const EncodedPicture &picture) {
                if (isUnderWay(id))
                    m_queue.decode(id, picture, AsLargeAsItIs);
            });
    connect(&source, &ScreenSource::pictureUnavailable, this, [this](const SessionId &id, NoPicture why) {
        // Whoever is asked for consent may still give it.
        if (why != NoPicture::Asking)
            finish(id, {});
    });
    connect(&source, &ScreenSource::watchFailed, this, [this](const SessionId &id) {
        finish(id, {});
    });
    // One that is refused by the decoder is of the size that was asked for before; the next one will do.
    connect(&m_queue, &PictureQueue::decoded, this, &FullPictures::finish);
}

void FullPictures::take(const QList<SessionId> &ids)
{
    for (const SessionId &id : ids) {
        if (!isUnderWay(id) && !m_waiting.contains(id))
            m_waiting += id;
    }
    QMetaObject::invokeMethod(this, &FullPictures::beginMore, Qt::QueuedConnection);
}

void FullPictures::beginMore()
{
    while (m_underWay.size() < ParallelLimit && !m_waiting.isEmpty())
        begin(m_waiting.takeFirst());
}

void FullPictures::begin(const SessionId &id)
{
    if (!m_source.canWatch(id)) {
        Q_EMIT taken(id, {});
        return;
    }
    const quint64 number = ++m_last;
    m_underWay.insert(id, number);
    m_scheduler.lend(id);
    m_source.watch(id, AsLargeAsItIs, Rate);
    m_clock.after(Timeout, this, [this, id, number] {
        if (m_underWay.value(id) == number)
            finish(id, {});
    });
}

void FullPictures::finish(const SessionId &id, const QImage &picture)
{
    if (m_underWay.remove(id) == 0)
        return;
    m_queue.drop(id);
    m_scheduler.giveBack(id);
    Q_EMIT taken(id, picture);
    beginMore();
}

} // namespace stationmaster

#include "moc_full_pictures.cpp"
