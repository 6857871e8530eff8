// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/action_runner.h"

#include "backend/async.h"

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
            return perform(action, session);
        },
        BulkJob::DefaultParallelLimit, this);
    connect(job, &BulkJob::itemFinished, this,
            [this, action](const SessionId &id, const Result<Outcome> &result) {
                // A target that another job has in hand keeps that job's outcome.
                if (result || result.error().code != Error::Code::Busy)
                    Q_EMIT outcome(id, action, result);
            });
    connect(job, &BulkJob::finished, job, &QObject::deleteLater);
    job->start();
    return job;
}

QFuture<Result<Outcome>> ActionRunner::perform(const Action &action, const Session &session)
{
    const SessionId id = session.id;
    if (m_busy.contains(id))
        return answered<Outcome>(Error{Error::Code::Busy, QStringLiteral("another action is under way"), {}});
    m_busy.insert(id);
    Q_EMIT busyChanged(id, true);
    const QFuture<Result<Outcome>> future = m_backend.perform(action, id);
    whenDone(future, this, [this, id](const Result<Outcome> &) {
        m_busy.remove(id);
        Q_EMIT busyChanged(id, false);
    });
    return future;
}

} // namespace stationmaster
