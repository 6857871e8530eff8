// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/picture_queue.h"

namespace stationmaster {

PictureQueue::PictureQueue(Decode decode, int threads, QObject *parent)
    : QObject(parent)
    , m_decode(std::move(decode))
{
    m_pool.setMaxThreadCount(threads);
}

PictureQueue::~PictureQueue()
{
    m_pool.clear();
    m_pool.waitForDone();
}

void PictureQueue::decode(const SessionId &id, const EncodedPicture &picture, QSize asked)
{
    const auto job = m_jobs.find(id);
    if (job == m_jobs.end())
        begin(id, {picture, asked});
    else
        job->waiting = Wanted{picture, asked};
}

void PictureQueue::drop(const SessionId &id)
{
    m_jobs.remove(id);
}

void PictureQueue::begin(const SessionId &id, const Wanted &wanted)
{
    const quint64 serial = ++m_lastSerial;
    m_jobs.insert(id, {serial, {}});
    m_pool.start([this, id, serial, wanted] {
        const Result<QImage> result = m_decode(wanted.picture, wanted.asked);
        // `this` lives: the destructor waits for the pool. The call itself is dropped if it dies first.
        QMetaObject::invokeMethod(
            this,
            [this, id, serial, result] {
                finish(id, serial, result);
            },
            Qt::QueuedConnection);
    });
}

void PictureQueue::finish(const SessionId &id, quint64 serial, const Result<QImage> &result)
{
    const auto job = m_jobs.find(id);
    if (job == m_jobs.end() || job->serial != serial)
        return;
    const std::optional<Wanted> next = job->waiting;
    m_jobs.erase(job);
    if (next)
        begin(id, *next);
    if (result)
        Q_EMIT decoded(id, result.value());
    else
        Q_EMIT failed(id, result.error());
}

} // namespace stationmaster
