// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/picture_queue.h"

#include <QCoreApplication>
#include <QEvent>
#include <QPointer>

#include <algorithm>
#include <utility>

namespace stationmaster {

namespace {

/// Says that m_done is no longer empty.
QEvent::Type doneEvent()
{
    static const auto type = QEvent::Type(QEvent::registerEventType());
    return type;
}

} // namespace

PictureQueue::PictureQueue(Decode decode, int threads, QObject *parent)
    : QObject(parent)
    , m_decode(std::move(decode))
    , m_threadCount(std::max(1, threads))
{
}

PictureQueue::~PictureQueue()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_ending = true;
        m_tasks.clear();
    }
    m_wakeUp.notify_all();
    m_threads.clear();
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
    {
        const std::scoped_lock lock(m_mutex);
        m_tasks.push_back({id, serial, wanted});
    }
    m_wakeUp.notify_one();
    while (int(m_threads.size()) < m_threadCount)
        m_threads.emplace_back([this] {
            work();
        });
}

void PictureQueue::work()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_wakeUp.wait(lock, [this] {
            return m_ending || !m_tasks.empty();
        });
        if (m_ending)
            return;
        const Task task = std::move(m_tasks.front());
        m_tasks.pop_front();
        lock.unlock();
        Result<QImage> result = m_decode(task.wanted.picture, task.wanted.asked);
        lock.lock();
        if (m_ending)
            return;
        m_done.push_back({task.id, task.serial, std::move(result)});
        // One event tells of all that has been finished when it arrives. `this` lives: its end waits for the
        // threads.
        if (m_done.size() == 1)
            QCoreApplication::postEvent(this, new QEvent(doneEvent()));
    }
}

bool PictureQueue::event(QEvent *event)
{
    if (event->type() != doneEvent())
        return QObject::event(event);
    std::vector<Done> finished;
    {
        const std::scoped_lock lock(m_mutex);
        finished.swap(m_done);
    }
    const QPointer<PictureQueue> self(this);
    for (const Done &done : finished) {
        finish(done);
        if (!self)
            break; // Whoever was told has deleted it.
    }
    return true;
}

void PictureQueue::finish(const Done &done)
{
    const auto job = m_jobs.find(done.id);
    if (job == m_jobs.end() || job->serial != done.serial)
        return;
    const std::optional<Wanted> next = job->waiting;
    m_jobs.erase(job);
    if (next)
        begin(done.id, *next);
    if (done.result)
        Q_EMIT decoded(done.id, done.result.value());
    else
        Q_EMIT failed(done.id, done.result.error());
}

} // namespace stationmaster
