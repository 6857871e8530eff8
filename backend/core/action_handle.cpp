// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/core/action_handle.h"

namespace stationmaster {

ActionHandle::ActionHandle(const Result<Outcome> &result)
    : m_progress(std::make_shared<ActionProgress>())
{
    m_progress->result = answered(result);
}

QFuture<Result<>> ActionHandle::cancel() const
{
    // A copy: calling off may end the action, which lets go of the function.
    const ActionProgress::Cancel cancel = m_progress->cancel;
    return cancel ? cancel()
                  : answered(Result<>(
                      Error{Error::Code::NotFound, QStringLiteral("it cannot be called off any more"), {}}));
}

ActionRun::ActionRun()
    : m_progress(std::make_shared<ActionProgress>())
{
    m_promise.start();
    m_progress->result = m_promise.future();
}

ActionRun::~ActionRun()
{
    finish(Error{Error::Code::Cancelled, QStringLiteral("no answer was given"), {}});
}

void ActionRun::reach(Step step)
{
    if (m_finished)
        return;
    // Whoever hears of it may let go of the run.
    const std::shared_ptr<ActionProgress> progress = m_progress;
    progress->step = step;
    Q_EMIT progress->stepReached(step);
}

void ActionRun::finish(const Result<Outcome> &result)
{
    if (std::exchange(m_finished, true))
        return;
    // What these hold may hold this in turn.
    m_progress->cancel = {};
    m_progress->disconnect();
    m_promise.addResult(result);
    m_promise.finish();
}

} // namespace stationmaster

#include "moc_action_handle.cpp"
