// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/service/clerk.h"

#include "backend/async.h"
#include "backend/host1/codec.h"
#include "backend/host1/wire.h"
#include "backend/host1/words.h"

#include <algorithm>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

QDBusMessage signalTo(const Order &order, const QString &name)
{
    return QDBusMessage::createTargetedSignal(order.call->sender(), wire::sessionPath(order.target.id.local),
                                              wire::SessionInterface, name);
}

} // namespace

Clerk::Clerk(AuditTrail &audit, AuditReader &history, QObject *parent)
    : QObject(parent)
    , m_audit(audit)
    , m_history(history)
{
}

OrderPtr Clerk::take(const Call &call, const Session &target, const Action &action, bool defer)
{
    if (m_standing >= MaxStanding) {
        call.refuse({Error::Code::Busy, u"too many calls at once"_s, {}});
        return {};
    }
    auto order = std::make_shared<Order>();
    order->call = call;
    order->target = target;
    order->action = action;
    order->defer = defer;
    stand(1);
    return order;
}

void Clerk::resume(const OrderPtr &order)
{
    if (order->resumed && !m_looksBack)
        lookBack();
    stand(1);
}

void Clerk::lookBack()
{
    m_looksBack = true;
    stand(1);
    whenDone(m_history.read({}, LookBack), this, [this](const Result<QList<HistoryEntry>> &earlier) {
        // Where the trail cannot be read, an entry too many is better than none.
        m_earlier = earlier ? earlier.value() : QList<HistoryEntry>();
        for (const Resumed &resumed : std::exchange(m_waiting, {}))
            writeDownResumed(resumed);
        stand(-1);
    });
}

void Clerk::stand(int change)
{
    const bool wasIdle = isIdle();
    m_standing += change;
    if (isIdle() != wasIdle)
        Q_EMIT idleChanged();
}

void Clerk::tellStep(const Order &order, Step step) const
{
    if (!order.call || order.over)
        return;
    QDBusMessage signal = signalTo(order, u"StepReached"_s);
    signal << wire::toWord(step);
    order.call->bus.send(signal);
}

void Clerk::begun(Order &order)
{
    if (!order.call || !order.defer || order.job != 0 || order.over)
        return;
    order.job = ++m_lastJob;
    order.call->answer({QVariantMap{{u"job"_s, order.job}}});
}

void Clerk::writeDown(Order &order, const Result<> &result)
{
    if (std::exchange(order.writtenDown, true))
        return;
    AuditRecord record = auditOf(wire::toWord(order.action.verb), order.caller, order.target, result);
    record.callerHost = order.callerHost;
    if (order.resumed)
        writeDownResumed(
            {record, QDateTime::fromMSecsSinceEpoch(qint64(order.target.id.startedUsec / 1000))});
    else
        m_audit.write(record);
}

void Clerk::writeDownResumed(const Resumed &resumed)
{
    if (!m_earlier) {
        m_waiting += resumed;
        return;
    }
    const AuditRecord &record = resumed.record;
    const auto written = std::ranges::find_if(*m_earlier, [&](const HistoryEntry &entry) {
        return entry.at >= resumed.since && entry.act == record.act && entry.session == record.session
            && entry.operatorName == displayable(record.caller.userName) && entry.outcome == u"done";
    });
    if (record.outcome == AuditRecord::Outcome::Done && written != m_earlier->end())
        m_earlier->erase(written);
    else
        m_audit.write(record);
}

void Clerk::finish(Order &order, const Result<Outcome> &result)
{
    if (order.over)
        return;
    writeDown(order, result ? Result<>() : Result<>(result.error()));
    order.over = true;
    if (order.call && order.job != 0) {
        QDBusMessage signal = signalTo(order, u"Finished"_s);
        signal << order.job;
        if (result)
            signal << QString() << QString() << wire::encode(result.value());
        else
            signal << wire::errorName(result.error().code) << wire::errorText(result.error())
                   << QVariantMap();
        order.call->bus.send(signal);
    } else if (order.call) {
        if (result)
            order.call->answer({wire::encode(result.value())});
        else
            order.call->refuse(result.error());
    }
    stand(-1);
}

} // namespace stationmaster
