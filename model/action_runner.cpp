// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/action_runner.h"

#include "backend/core/action_catalogue.h"
#include "backend/core/async.h"

#include <memory>

namespace stationmaster {

ActionRunner::ActionRunner(SessionBackend &backend, QObject *parent)
    : QObject(parent)
    , m_backend(backend)
{
    connect(&m_backend, &SessionBackend::stepReached, this, &ActionRunner::noteStep);
}

BulkJob *ActionRunner::run(const Action &action, const QList<Session> &targets)
{
    // The job is made with its operation, which has to know the job.
    auto self = std::make_shared<const BulkJob *>(nullptr);
    auto *job = new BulkJob(
        action, targets,
        [this, self, action](const Session &session) {
            return perform(*self, action, session);
        },
        BulkJob::DefaultParallelLimit, this);
    *self = job;
    job->setCancelWarning([this](const SessionId &id) {
        // How it ended is told by what perform() answers.
        Q_UNUSED(m_backend.callOff(id))
    });
    connect(&m_backend, &SessionBackend::stepReached, job, &BulkJob::noteStep);
    connect(job, &BulkJob::itemFinished, this,
            [this, job, action](const SessionId &id, const Result<Outcome> &result) {
                const auto current = m_busy.constFind(id);
                if (current == m_busy.cend() || current->job == job)
                    Q_EMIT outcome(id, action, result);
            });
    connect(job, &BulkJob::finished, job, &QObject::deleteLater);
    job->start();
    return job;
}

void ActionRunner::noteStep(const SessionId &id, Step step)
{
    const auto current = m_busy.find(id);
    // The first steps and Shown may be those of a message beside the action under way.
    if (current != m_busy.end() && step != Step::Checking && step != Step::Asking && step != Step::Shown)
        current->warned = step == Step::Warned;
}

QFuture<Result<Outcome>> ActionRunner::perform(const BulkJob *job, const Action &action,
                                               const Session &session)
{
    const SessionId id = session.id;
    if (infoOf(action.verb).besideOthers)
        return m_backend.perform(action, id);
    const auto current = m_busy.constFind(id);
    if (current != m_busy.cend() && !(current->warned && infoOf(action.verb).ends()))
        return answered<Outcome>(Error{Error::Code::Busy, QStringLiteral("another action is under way"), {}});
    m_busy.insert(id, {job, false});
    Q_EMIT busyChanged(id, true, action.verb);
    const QFuture<Result<Outcome>> future = m_backend.perform(action, id);
    whenDone(future, this, [this, job, id, verb = action.verb](const Result<Outcome> &) {
        const auto mine = m_busy.constFind(id);
        if (mine == m_busy.cend() || mine->job != job)
            return; // A log-off at once has taken the countdown's place.
        m_busy.erase(mine);
        Q_EMIT busyChanged(id, false, verb);
    });
    return future;
}

} // namespace stationmaster
