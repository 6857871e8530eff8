// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/bulk_job.h"

#include "backend/core/action_catalogue.h"
#include "backend/core/async.h"

#include <QTimer>

#include <algorithm>
#include <utility>

namespace stationmaster {

namespace {

QList<Session> ownLast(Verb verb, QList<Session> targets)
{
    if (infoOf(verb).besideOthers)
        return targets;
    std::stable_partition(targets.begin(), targets.end(), [](const Session &session) {
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
{
    const bool ownIsLast = !infoOf(m_action.verb).besideOthers;
    for (int index = 0; index < total(); ++index) {
        laneOf(index).limit = std::max(1, parallelLimit);
        if (ownIsLast && m_targets.at(index).own)
            m_own += index;
        else
            laneOf(index).targets += index;
    }
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

void BulkJob::noteStep(int index, Step step)
{
    const bool waits = step == Step::Warned || step == Step::Shown;
    if (waits != m_waiting.contains(index)) {
        if (waits)
            m_waiting.insert(index);
        else
            m_waiting.remove(index);
        laneOf(index).active += waits ? -1 : 1;
        Q_EMIT waitingChanged();
    }
    Q_EMIT stepReached(m_targets.at(index).id, step);
    if (!waits)
        return;
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
    if (m_running > 0 || m_begun < total())
        return;
    m_finished = true;
    Q_EMIT finished();
}

void BulkJob::startMore()
{
    for (Lane &lane : m_lanes) {
        while (!lane.targets.isEmpty() && lane.active < lane.limit)
            begin(lane.targets.takeFirst());
    }
    if (m_running == 0 && !m_own.isEmpty())
        begin(m_own.takeFirst());
}

void BulkJob::begin(int index)
{
    const SessionId id = m_targets.at(index).id;
    ++m_begun;
    ++m_running;
    ++laneOf(index).active;
    Q_EMIT itemStarted(id);
    const ActionHandle handle = m_operation(m_targets.at(index));
    m_underWay.insert(index, handle);
    handle.onStep(this, [this, index](Step step) {
        noteStep(index, step);
    });
    whenDone(handle, this, [this, index](const Result<Outcome> &result) {
        endItem(index, result);
        proceed();
    });
}

void BulkJob::cancelRest()
{
    QList<int> rest = m_own;
    m_own.clear();
    for (Lane &lane : m_lanes)
        rest += std::exchange(lane.targets, {});
    std::ranges::sort(rest);
    m_begun += int(rest.size());
    for (const int index : std::as_const(rest))
        finishItem(index, m_report.entries.at(index).result);
    const QSet<int> waiting = m_waiting;
    for (const int index : waiting)
        cancelWaiting(index);
}

void BulkJob::cancelWaiting(int index)
{
    if (m_cancelAsked.contains(index))
        return;
    m_cancelAsked.insert(index);
    whenDone(m_underWay.find(index)->cancel(), this, [this, index](const Result<> &cancelled) {
        // How it ended the action itself tells.
        if (!cancelled && m_underWay.contains(index))
            Q_EMIT cancelFailed(m_targets.at(index).id, cancelled.error());
    });
}

void BulkJob::endItem(int index, const Result<Outcome> &result)
{
    --m_running;
    Lane &lane = laneOf(index);
    if (result && lane.limit < MostParallel)
        ++lane.limit;
    if (!m_waiting.remove(index))
        --lane.active;
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

#include "moc_bulk_job.cpp"
