// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/daemon/requests/request_ledger.h"
#include "backend/dbus/errors.h"

#include "backend/core/async.h"
#include "backend/core/vocabulary.h"
#include "backend/protocol/marshalling.h"
#include "backend/protocol/names.h"

#include <algorithm>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

QDBusMessage signalTo(const Order &order, const QString &name)
{
    return QDBusMessage::createTargetedSignal(
        order.call->sender(), protocol::sessionPath(order.target.id.local), protocol::SessionInterface, name);
}

} // namespace

RequestLedger::RequestLedger(AuditTrail &audit, AuditReader &history, QObject *parent)
    : QObject(parent)
    , m_audit(audit)
    , m_history(history)
{
}

OrderPtr RequestLedger::take(const Call &call, const Session &target, const Action &action, bool defer)
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

void RequestLedger::resume(const OrderPtr &order)
{
    if (order->resumed && !m_looksBack)
        lookBack();
    stand(1);
}

void RequestLedger::lookBack()
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

void RequestLedger::stand(int change)
{
    const bool wasIdle = isIdle();
    m_standing += change;
    if (isIdle() != wasIdle)
        Q_EMIT idleChanged();
}

void RequestLedger::tellStep(const Order &order, Step step) const
{
    if (!order.call || order.over)
        return;
    QDBusMessage signal = signalTo(order, u"StepReached"_s);
    signal << toWord(step);
    order.call->bus.send(signal);
}

void RequestLedger::begun(Order &order)
{
    if (!order.call || !order.defer || order.job != 0 || order.over)
        return;
    order.job = ++m_lastJob;
    order.call->answer({QVariantMap{{u"job"_s, order.job}}});
}

void RequestLedger::writeDown(Order &order, const Result<> &result)
{
    if (std::exchange(order.writtenDown, true))
        return;
    AuditRecord record = auditOf(toWord(order.action.verb), order.caller, order.target, result);
    record.callerHost = order.callerHost;
    if (order.resumed)
        writeDownResumed(
            {record, QDateTime::fromMSecsSinceEpoch(qint64(order.target.id.startedUsec / 1000))});
    else
        m_audit.write(record);
}

void RequestLedger::writeDownResumed(const Resumed &resumed)
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

void RequestLedger::finish(Order &order, const Result<Outcome> &result)
{
    if (order.over)
        return;
    writeDown(order, result ? Result<>() : Result<>(result.error()));
    order.over = true;
    if (order.call && order.job != 0) {
        QDBusMessage signal = signalTo(order, u"Finished"_s);
        signal << order.job;
        if (result)
            signal << QString() << QString() << protocol::encode(result.value());
        else
            signal << errorName(result.error().code) << errorText(result.error()) << QVariantMap();
        order.call->bus.send(signal);
    } else if (order.call) {
        if (result)
            order.call->answer({protocol::encode(result.value())});
        else
            order.call->refuse(result.error());
    }
    stand(-1);
}

} // namespace stationmaster
