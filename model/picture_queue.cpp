// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/picture_queue.h"

#include <QCoreApplication>
#include <QEvent>
#include <QPointer>

#include <algorithm>
#include <functional>
#include <iterator>
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

PictureQueue::PictureQueue(Decode decode, Clock &clock, int threads, QObject *parent)
    : QObject(parent)
    , m_decode(std::move(decode))
    , m_threadCount(std::max(1, threads))
    , m_gather(clock, std::bind_front(&PictureQueue::beginGathered, this))
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
    if (picture.isWhole()) {
        Job &job = m_jobs[id];
        job.last = false;
        job.waiting.clear();
        job.waiting.push_back({picture, asked});
        take(id, job);
        return;
    }
    const auto job = m_jobs.find(id);
    // Changes of something that is not known here.
    if (job == m_jobs.end() || (job->serial == 0 && job->shown.isNull()))
        return;
    if (job->waiting.size() >= MaxWaiting) {
        job->waiting.clear();
        job->shown = {};
        // What is being decoded is true, but nothing that follows it will come.
        job->serial = 0;
        Q_EMIT fellBehind(id);
        return;
    }
    job->waiting.push_back({picture, asked});
    take(id, *job);
}

void PictureQueue::take(const SessionId &id, Job &job)
{
    // An empty tile is not kept waiting.
    if (job.shown.isNull())
        beginNext(id, job);
    else if (!m_gather.isActive())
        m_gather.start(GatherTime);
}

void PictureQueue::beginGathered()
{
    std::vector<Task> tasks;
    for (auto job = m_jobs.begin(); job != m_jobs.end(); ++job) {
        if (std::optional<Task> task = nextOf(job.key(), job.value()))
            tasks.push_back(*std::move(task));
    }
    decode(std::move(tasks));
}

void PictureQueue::drop(const SessionId &id)
{
    m_jobs.remove(id);
}

void PictureQueue::letGo(const SessionId &id)
{
    const auto job = m_jobs.find(id);
    if (job == m_jobs.end())
        return;
    job->last = true;
    beginNext(id, *job);
    if (job->serial == 0)
        m_jobs.erase(job);
}

std::optional<PictureQueue::Task> PictureQueue::nextOf(const SessionId &id, Job &job)
{
    if (job.serial != 0 || job.waiting.empty())
        return {};
    job.serial = ++m_lastSerial;
    Task task{id, job.serial, std::move(job.waiting.front()), job.shown};
    job.waiting.pop_front();
    return task;
}

void PictureQueue::beginNext(const SessionId &id, Job &job)
{
    std::vector<Task> tasks;
    if (std::optional<Task> task = nextOf(id, job))
        tasks.push_back(*std::move(task));
    decode(std::move(tasks));
}

void PictureQueue::decode(std::vector<Task> tasks)
{
    if (tasks.empty())
        return;
    const bool several = tasks.size() > 1;
    {
        const std::scoped_lock lock(m_mutex);
        std::ranges::move(tasks, std::back_inserter(m_tasks));
    }
    if (several)
        m_wakeUp.notify_all();
    else
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
        Task task = std::move(m_tasks.front());
        m_tasks.pop_front();
        ++m_running;
        lock.unlock();
        Result<QImage> result = m_decode(task.wanted.picture, task.wanted.asked, task.before);
        lock.lock();
        --m_running;
        if (m_ending)
            return;
        m_done.push_back({task.id, task.serial, std::move(result), std::move(task.before)});
        // One event tells of all that were gathered together. `this` lives: its end waits for the threads.
        if ((m_tasks.empty() && m_running == 0) || m_done.size() == MaxTogether)
            QCoreApplication::postEvent(this, new QEvent(doneEvent()));
    }
}

bool PictureQueue::event(QEvent *event)
{
    std::vector<Done> finished;
    bool isDone = false;
    {
        // Before anything of the event is read: the thread that made it held this when it did.
        const std::scoped_lock lock(m_mutex);
        isDone = event->type() == doneEvent();
        if (isDone)
            finished.swap(m_done);
    }
    if (!isDone)
        return QObject::event(event);
    const QPointer<PictureQueue> self(this);
    for (const Done &done : finished) {
        finish(done);
        if (!self)
            return true; // Whoever was told has deleted it.
    }
    Q_EMIT togetherTold();
    return true;
}

void PictureQueue::finish(const Done &done)
{
    const auto job = m_jobs.find(done.id);
    if (job == m_jobs.end() || job->serial != done.serial)
        return;
    job->serial = 0;
    job->shown = done.result ? done.result.value() : QImage();
    // Nothing can be made of changes to a picture that was refused.
    while (job->shown.isNull() && !job->waiting.empty() && !job->waiting.front().picture.isWhole())
        job->waiting.pop_front();
    if (job->last && job->waiting.empty())
        m_jobs.erase(job);
    else
        beginNext(done.id, *job);
    if (done.result)
        Q_EMIT decoded(done.id, done.result.value());
    else
        Q_EMIT failed(done.id, done.result.error());
}

} // namespace stationmaster

#include "moc_picture_queue.cpp"
