// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/daemon/session_object.h"

#include "backend/daemon/exported_properties.h"
#include "backend/daemon/introspectable_adaptor.h"
#include "backend/daemon/properties_adaptor.h"
#include "backend/protocol/marshalling.h"
#include "backend/protocol/names.h"
#include "session1_adaptor.h"

namespace stationmaster {

namespace {

/// A side of a picture as a number that can be signed; what is beyond the bounds stays so.
int bounded(uint side)
{
    return int(std::min(side, uint(MaxPictureEdge) + 1));
}

} // namespace

using namespace Qt::StringLiterals;

SessionObject::SessionObject(const Session &session, const QDBusConnection &bus, Authorization &authorization,
                             ActionRequests &actions, PictureRelay &pictures, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_bus(bus)
    , m_actions(actions)
    , m_pictures(pictures)
{
    update(session);
    new Session1Adaptor(this);
    new PropertiesAdaptor(*this, protocol::SessionInterface, bus, authorization);
    new IntrospectableAdaptor(*this, bus, authorization);
}

QString SessionObject::path() const
{
    return protocol::sessionPath(m_session.id.local);
}

void SessionObject::update(const Session &session)
{
    m_session = session;
    setExportedProperties(*this, m_bus, path(), protocol::SessionInterface,
                          protocol::encode(session, m_pictures.canShow(session)));
}

Call SessionObject::takeCall()
{
    setDelayedReply(true);
    return {connection(), message()};
}

bool SessionObject::isMeant(const Call &call, uint uid, qulonglong started) const
{
    if (uid == m_session.id.uid && started == m_session.id.startedUsec)
        return true;
    call.refuse({Error::Code::NotFound, u"this id belongs to another session now"_s, {}});
    return false;
}

QVariantMap SessionObject::Perform(const QString &verb, uint uid, qulonglong started,
                                   const QVariantMap &options)
{
    const Call call = takeCall();
    if (!isMeant(call, uid, started))
        return {};
    QVariantMap others = options;
    const QVariant job = others.take(u"job"_s);
    const QVariant defer = others.take(u"defer"_s);
    const ReplyOptions reply{job.toUInt(), defer.toBool()};
    const Result<Action> action = protocol::decodeAction(verb, others);
    if (!action)
        call.refuse(action.error());
    else if (job.isValid() && job.typeId() != QMetaType::UInt)
        call.refuse({Error::Code::Protocol, u"no such option, or not of its type: job"_s, {}});
    else if (defer.isValid() && (defer.typeId() != QMetaType::Bool || (reply.defer && reply.job == 0)))
        call.refuse(
            {Error::Code::Protocol, u"no such option, not of its type, or without a job: defer"_s, {}});
    else
        m_actions.perform(call, m_session, action.value(), reply);
    return {};
}

void SessionObject::CallOff(uint uid, qulonglong started)
{
    const Call call = takeCall();
    if (isMeant(call, uid, started))
        m_actions.callOff(call, m_session);
}

void SessionObject::Watch(uint uid, qulonglong started, uint width, uint height, double rate,
                          const QVariantMap &options)
{
    const Call call = takeCall();
    if (!isMeant(call, uid, started))
        return;
    QVariantMap others = options;
    const QVariant whole = others.take(u"whole"_s);
    if (!others.isEmpty() || (whole.isValid() && whole.typeId() != QMetaType::Bool))
        call.refuse(
            {Error::Code::Protocol,
             u"no such option, or not of its type: "_s + (others.isEmpty() ? u"whole"_s : others.firstKey()),
             {}});
    else
        m_pictures.watch(call, m_session, {QSize(bounded(width), bounded(height)), rate, !whole.toBool()});
}

void SessionObject::Unwatch()
{
    m_pictures.unwatch(takeCall(), m_session.id);
}

void SessionObject::Acknowledge(uint serial)
{
    const Call call = takeCall();
    m_pictures.acknowledge(call.sender(), m_session.id, serial);
    if (call.message.isReplyRequired())
        call.answer();
}

} // namespace stationmaster

#include "moc_session_object.cpp"
