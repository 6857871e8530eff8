// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/daemon/host_object.h"

#include "agenthub1_adaptor.h"
#include "backend/daemon/host_service.h"
#include "backend/daemon/pictures/picture_relay.h"
#include "backend/daemon/requests/history_requests.h"
#include "backend/protocol/names.h"
#include "host1_adaptor.h"
#include "objectmanager_adaptor.h"

#include <algorithm>

namespace stationmaster {

using namespace Qt::StringLiterals;

HostObject::HostObject(HostService &service, PictureRelay &pictures, ActionRequests &actions,
                       AgentRegistry &registry, AgentTasks &agents, AgentRestrictions &restrictions,
                       HistoryRequests &history, QObject *parent)
    : QObject(parent)
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
}

Call HostObject::takeCall()
{
    setDelayedReply(true);
    return {connection(), message()};
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

void HostObject::SetAbilities(const QStringList &abilities)
{
    m_registry.setAbilities(takeCall(), abilities);
}

void HostObject::ReportRestrictions(const QStringList &restrictions)
{
    m_restrictions.report(takeCall(), restrictions);
}

void HostObject::Deliver(uint watch, const QByteArray &blocks, const QByteArray &jpeg, uint screenWidth,
                         uint screenHeight)
{
    m_pictures.deliver(takeCall(), watch, {jpeg, protocol::screenSize(screenWidth, screenHeight), blocks});
}

void HostObject::Report(const QString &reason)
{
    m_pictures.report(takeCall(), reason);
}

void HostObject::ReportCover(bool shown, bool holdsInput)
{
    m_agents.reportCover(takeCall(), shown, holdsInput);
}

void HostObject::ReportMessage(uint message, const QString &what)
{
    m_agents.reportMessage(takeCall(), message, what);
}

void HostObject::LeaveNow()
{
    m_actions.leaveNow(takeCall());
}

} // namespace stationmaster
