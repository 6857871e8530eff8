// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/action_runner.h"

#include "backend/core/action_catalogue.h"

namespace stationmaster {

ActionRunner::ActionRunner(SessionBackend &backend, QObject *parent)
    : QObject(parent)
    , m_backend(backend)
{
}

BulkJob *ActionRunner::run(const Action &action, const QList<Session> &targets)
{
    auto *job = new BulkJob(
        action, targets,
        [this, action](const Session &session) {
            return perform(action, session.id);
        },
        BulkJob::DefaultParallelLimit, this);
    connect(job, &BulkJob::itemFinished, this,
            [this, action](const SessionId &id, const Result<Outcome> &result) {
                if (!m_busy.contains(id))
                    Q_EMIT outcome(id, action, result);
            });
    connect(job, &BulkJob::finished, job, &QObject::deleteLater);
    job->start();
    return job;
}

ActionHandle ActionRunner::perform(const Action &action, const SessionId &id)
{
    if (infoOf(action.verb).besideOthers)
        return m_backend.perform(action, id);
    const auto current = m_busy.constFind(id);
    if (current != m_busy.cend() && !(current->step() == Step::Warned && infoOf(action.verb).ends()))
        return Error{Error::Code::Busy, QStringLiteral("another action is under way"), {}};
    ActionHandle handle = m_backend.perform(action, id);
    m_busy.insert(id, handle);
    Q_EMIT busyChanged(id, true, action.verb);
    handle.onStep(this, [this, id, handle](Step step) {
        if (isCurrent(id, handle))
            Q_EMIT stepReached(id, step);
    });
    whenDone(handle, this, [this, id, handle, verb = action.verb](const Result<Outcome> &) {
        if (!isCurrent(id, handle))
            return; // A log-off at once has taken the countdown's place.
        m_busy.remove(id);
        Q_EMIT busyChanged(id, false, verb);
    });
    return handle;
}

bool ActionRunner::isCurrent(const SessionId &id, const ActionHandle &handle) const
{
    const auto current = m_busy.constFind(id);
    return current != m_busy.cend() && *current == handle;
}

} // namespace stationmaster

#include "moc_action_runner.cpp"
