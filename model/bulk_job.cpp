// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/bulk_job.h"

#include "backend/core/action_catalogue.h"
#include "backend/core/async.h"

#include <QTimer>

#include <algorithm>

namespace stationmaster {

namespace {

QList<Session> ownLast(Verb verb, QList<Session> targets)
{
    if (infoOf(verb).besideOthers)
        return targets;
    std::ranges::stable_partition(targets, [](const Session &session) {
        return !session.own;
    });
    return targets;
}

} // namespace

BulkJob::BulkJob(Action action, QList<Session> targets, Operation operation, int parallelLimit,
                 QObject *parent)
    : QObject(parent)
    , m_action(std::move(action))
    , m_targets(ownLast(m_action.verb, std::move(targets)))
    , m_operation(std::move(operation))
    , m_parallelLimit(std::max(1, parallelLimit))
{
    m_report.action = m_action;
    const Result<Outcome> notYet(Error{Error::Code::Cancelled, QStringLiteral("not begun"), {}});
    for (const Session &target : m_targets)
        m_report.entries.append({target, notYet});
}

void BulkJob::start()
{
    // From the event loop, so that whoever started the job can connect to it first.
    QTimer::singleShot(0, this, &BulkJob::proceed);
}

void BulkJob::cancel()
{
    if (m_cancelled || m_finished)
        return;
    m_cancelled = true;
    QTimer::singleShot(0, this, &BulkJob::proceed);
}

void BulkJob::noteStep(const SessionId &id, Step step)
{
    const int index = m_indexes.value(id, -1);
    if (!m_underWay.contains(index))
        return;
    switch (step) {
    case Step::Checking:
    case Step::Asking:
        return; // Where everything begins, or another action on the same session.
    case Step::Shown:
        if (m_action.verb != Verb::Message)
            return;
        break;
    case Step::Warned:
        if (m_action.verb == Verb::Message)
            return;
        break;
    case Step::Leaving:
    case Step::Ending:
    case Step::Killing:
    case Step::Verifying:
        if (m_waiting.remove(index))
            Q_EMIT waitingChanged();
        return;
    }
    if (m_waiting.contains(index))
        return;
    m_waiting.insert(index);
    Q_EMIT waitingChanged();
    if (m_cancelled)
        cancelWaiting(index);
    QTimer::singleShot(0, this, &BulkJob::proceed);
}

void BulkJob::proceed()
{
    if (m_finished)
        return;
    if (m_cancelled)
        cancelRest();
    else
        startMore();
    if (m_running > 0 || m_next < total())
        return;
    m_finished = true;
    Q_EMIT finished();
}

void BulkJob::startMore()
{
    while (m_next < total() && m_running - int(m_waiting.size()) < m_parallelLimit) {
        if (m_targets.at(m_next).own && m_running > 0 && !infoOf(m_action.verb).besideOthers)
            return;
        const int index = m_next++;
        const SessionId id = m_targets.at(index).id;
        ++m_running;
        m_underWay.insert(index);
        m_indexes.insert(id, index);
        Q_EMIT itemStarted(id);
        whenDone(m_operation(m_targets.at(index)), this, [this, index](const Result<Outcome> &result) {
            if (!m_underWay.contains(index))
                return; // Nobody waits for it any more.
            endItem(index, result);
            proceed();
        });
    }
}

void BulkJob::cancelRest()
{
    while (m_next < total()) {
        const int index = m_next++;
        finishItem(index, m_report.entries.at(index).result);
    }
    const QSet<int> waiting = m_waiting;
    for (const int index : waiting)
        cancelWaiting(index);
}

void BulkJob::cancelWaiting(int index)
{
    if (m_action.verb == Verb::Message)
        endItem(index, Outcome{}); // The text was seen to be on the screen; more is not waited for.
    else if (m_cancelWarning && !m_cancelAsked.contains(index)) {
        m_cancelAsked.insert(index);
        m_cancelWarning(m_targets.at(index).id);
    }
}

void BulkJob::endItem(int index, const Result<Outcome> &result)
{
    --m_running;
    m_waiting.remove(index);
    m_underWay.remove(index);
    finishItem(index, result);
}

void BulkJob::finishItem(int index, const Result<Outcome> &result)
{
    m_report.entries[index].result = result;
    ++m_done;
    Q_EMIT itemFinished(m_targets.at(index).id, result);
    Q_EMIT progressChanged(m_done, total());
}

} // namespace stationmaster
