// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/daemon/host_object.h"

#include "agenthub1_adaptor.h"
#include "backend/daemon/host_service.h"
#include "backend/daemon/introspectable_adaptor.h"
#include "backend/daemon/pictures/picture_relay.h"
#include "backend/daemon/properties_adaptor.h"
#include "backend/daemon/requests/history_requests.h"
#include "backend/protocol/names.h"
#include "host1_adaptor.h"
#include "objectmanager_adaptor.h"

#include <algorithm>

namespace stationmaster {

using namespace Qt::StringLiterals;

HostObject::HostObject(const QDBusConnection &bus, Authorization &authorization, HostService &service,
                       PictureRelay &pictures, ActionRequests &actions, AgentRegistry &registry,
                       AgentTasks &agents, AgentRestrictions &restrictions, HistoryRequests &history,
                       QObject *parent)
    : QObject(parent)
    , m_authorization(authorization)
    , m_service(service)
    , m_pictures(pictures)
    , m_actions(actions)
    , m_registry(registry)
    , m_agents(agents)
    , m_restrictions(restrictions)
    , m_history(history)
{
    new Host1Adaptor(this);
    new ObjectManagerAdaptor(this);
    new AgentHub1Adaptor(this);
    new PropertiesAdaptor(*this, protocol::HostInterface, bus, authorization);
    new IntrospectableAdaptor(*this, bus, authorization, [this] {
        return m_service.childNames();
    });
}

Call HostObject::takeCall()
{
    setDelayedReply(true);
    return {connection(), message()};
}

void HostObject::takeAgentsCall(const std::function<void(const Call &, const SessionId &)> &then)
{
    const Call call = takeCall();
    if (const std::optional<SessionId> id = m_registry.sessionOf(call.sender())) {
        then(call, *id);
        return;
    }
    m_authorization.inTurn(call, this, [call] {
        call.refuse({Error::Code::NotAuthorized, u"not the agent of a session"_s, {}});
    });
}

QDBusObjectPath HostObject::GetOwnSession()
{
    m_service.getOwnSession(takeCall());
    return {};
}

ManagedObjects HostObject::GetManagedObjects()
{
    m_service.getManagedObjects(takeCall());
    return {};
}

void HostObject::BlockAll(const QString &text, uint lease)
{
    m_actions.covers().blockAll(takeCall(), text, lease);
}

void HostObject::UnblockAll()
{
    m_actions.covers().unblockAll(takeCall());
}

HistoryEntries HostObject::History(qulonglong since, uint limit)
{
    m_history.read(takeCall(), since, limit);
    return {};
}

QVariantMap HostObject::Register(const QString &session, const QStringList &abilities)
{
    m_registry.registerAgent(takeCall(), session, abilities);
    return {};
}

bool HostObject::IsAgent(uint process)
{
    m_registry.isAgent(takeCall(), process);
    return {};
}

void HostObject::SetAbilities(const QStringList &abilities)
{
    takeAgentsCall([&](const Call &call, const SessionId &id) {
        m_registry.setAbilities(call, id, abilities);
    });
}

void HostObject::ReportRestrictions(const QStringList &restrictions)
{
    takeAgentsCall([&](const Call &call, const SessionId &id) {
        m_restrictions.report(call, id, restrictions);
    });
}

void HostObject::Deliver(uint watch, const QByteArray &blocks, const QByteArray &jpeg, uint screenWidth,
                         uint screenHeight)
{
    takeAgentsCall([&](const Call &call, const SessionId &id) {
        m_pictures.deliver(call, id, watch, {jpeg, protocol::screenSize(screenWidth, screenHeight), blocks});
    });
}

void HostObject::Report(const QString &reason)
{
    takeAgentsCall([&](const Call &call, const SessionId &id) {
        m_pictures.report(call, id, reason);
    });
}

void HostObject::ReportCover(bool shown, bool holdsInput)
{
    takeAgentsCall([&](const Call &call, const SessionId &id) {
        m_agents.reportCover(call, id, shown, holdsInput);
    });
}

void HostObject::ReportMessage(uint message, const QString &what)
{
    takeAgentsCall([&](const Call &call, const SessionId &id) {
        m_agents.reportMessage(call, id, message, what);
    });
}

void HostObject::LeaveNow()
{
    takeAgentsCall([&](const Call &call, const SessionId &id) {
        m_actions.leaveNow(call, id);
    });
}

} // namespace stationmaster

#include "moc_host_object.cpp"
