// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/daemon/requests/request_ledger.h"
#include "backend/dbus/errors.h"

#include "backend/core/async.h"
#include "backend/core/vocabulary.h"
#include "backend/protocol/marshalling.h"
#include "backend/protocol/names.h"
#include "backend/protocol/session1.h"

#include <algorithm>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

QDBusMessage signalTo(const ActionRequest &request, const SignalName &signal)
{
    return QDBusMessage::createTargetedSignal(request.call->sender(),
                                              protocol::sessionPath(request.target.id.local),
                                              signal.interface, signal.name);
}

} // namespace

RequestLedger::RequestLedger(AuditTrail &audit, AuditReader &history, QObject *parent)
    : QObject(parent)
    , m_audit(audit)
    , m_history(history)
{
}

ActionRequestPtr RequestLedger::take(const Call &call, const Session &target, const Action &action,
                                     const ReplyOptions &reply)
{
    auto request = std::make_shared<ActionRequest>();
    request->call = call;
    request->target = target;
    request->action = action;
    request->reply = reply;
    stand(1);
    return request;
}

void RequestLedger::resume(const ActionRequestPtr &request)
{
    if (request->resumed && !m_looksBack)
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

void RequestLedger::tellStep(const ActionRequest &request, Step step) const
{
    if (!request.call || request.over)
        return;
    QDBusMessage signal = signalTo(request, protocol::session1::StepReachedSignal);
    signal << request.reply.job << toWord(step);
    request.call->bus.send(signal);
}

void RequestLedger::begun(ActionRequest &request)
{
    if (!request.call || !request.reply.defer || request.deferred || request.over)
        return;
    request.deferred = true;
    request.call->answer({QVariantMap{{u"job"_s, request.reply.job}}});
}

void RequestLedger::writeDown(ActionRequest &request, const Result<> &result)
{
    if (std::exchange(request.writtenDown, true))
        return;
    AuditRecord record = auditOf(toWord(request.action.verb), request.caller, request.target, result);
    record.callerHost = request.callerHost;
    if (request.resumed)
        writeDownResumed(
            {record, QDateTime::fromMSecsSinceEpoch(qint64(request.target.id.startedUsec / 1000))});
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

void RequestLedger::finish(ActionRequest &request, const Result<Outcome> &result)
{
    if (request.over)
        return;
    writeDown(request, result ? Result<>() : Result<>(result.error()));
    request.over = true;
    request.share.reset();
    if (request.call && request.deferred) {
        QDBusMessage signal = signalTo(request, protocol::session1::FinishedSignal);
        signal << request.reply.job;
        if (result)
            signal << QString() << QString() << protocol::encode(result.value());
        else
            signal << errorName(result.error().code) << errorText(result.error()) << QVariantMap();
        request.call->bus.send(signal);
    } else if (request.call) {
        if (result)
            request.call->answer({protocol::encode(result.value())});
        else
            request.call->refuse(result.error());
    }
    stand(-1);
}

} // namespace stationmaster

#include "moc_request_ledger.cpp"
