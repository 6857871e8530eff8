// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/service/clerk.h"

#include "backend/host1/codec.h"
#include "backend/host1/wire.h"
#include "backend/host1/words.h"

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

QDBusMessage signalTo(const Order &order, const QString &name)
{
    return QDBusMessage::createTargetedSignal(order.call->sender(), wire::sessionPath(order.target.id.local),
                                              wire::SessionInterface, name);
}

} // namespace

Clerk::Clerk(AuditTrail &audit, QObject *parent)
    : QObject(parent)
    , m_audit(audit)
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
    resume(order);
    return order;
}

void Clerk::resume(const OrderPtr &)
{
    if (++m_standing == 1)
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
    if (--m_standing == 0)
        Q_EMIT idleChanged();
}

} // namespace stationmaster
