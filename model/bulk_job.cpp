// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/bulk_job.h"

#include "backend/async.h"

#include <QTimer>

#include <algorithm>

namespace stationmaster {

namespace {

QList<Session> ownLast(QList<Session> targets)
{
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
    , m_targets(ownLast(std::move(targets)))
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

void BulkJob::proceed()
{
    if (m_finished)
        return;
    if (m_cancelled)
        callOffRest();
    else
        startMore();
    if (m_running > 0 || m_next < total())
        return;
    m_finished = true;
    Q_EMIT finished();
}

void BulkJob::startMore()
{
    while (m_next < total() && m_running < m_parallelLimit) {
        if (m_targets.at(m_next).own && m_running > 0)
            return;
        const int index = m_next++;
        ++m_running;
        Q_EMIT itemStarted(m_targets.at(index).id);
        whenDone(m_operation(m_targets.at(index)), this, [this, index](const Result<Outcome> &result) {
            --m_running;
            finishItem(index, result);
            proceed();
        });
    }
}

void BulkJob::callOffRest()
{
    while (m_next < total()) {
        const int index = m_next++;
        finishItem(index, m_report.entries.at(index).result);
    }
}

void BulkJob::finishItem(int index, const Result<Outcome> &result)
{
    m_report.entries[index].result = result;
    ++m_done;
    Q_EMIT itemFinished(m_targets.at(index).id, result);
    Q_EMIT progressChanged(m_done, total());
}

} // namespace stationmaster
