// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/session.h"
#include "backend/daemon/requests/call.h"
#include "backend/protocol/types.h"

#include <QDBusContext>
#include <QDBusObjectPath>
#include <QObject>

#include <functional>

namespace stationmaster {

class ActionRequests;
class AgentRegistry;
class AgentRestrictions;
class AgentTasks;
class Authorization;
class HistoryRequests;
class HostService;
class PictureRelay;

/// /org/stationmaster/Host1 itself: org.stationmaster.Host1, AgentHub1 and ObjectManager. Takes the calls and
/// hands them on. Only what its adaptors have is seen on the bus; the names are the interfaces'.
class HostObject final : public QObject, protected QDBusContext
{
    Q_OBJECT

public:
    HostObject(const QDBusConnection &bus, Authorization &authorization, HostService &service,
               PictureRelay &pictures, ActionRequests &actions, AgentRegistry &registry, AgentTasks &agents,
               AgentRestrictions &restrictions, HistoryRequests &history, QObject *parent = nullptr);

    QDBusObjectPath GetOwnSession();
    ManagedObjects GetManagedObjects();

    void BlockAll(const QString &text, uint lease);
    void UnblockAll();
    HistoryEntries History(qulonglong since, uint limit);

    QVariantMap Register(const QString &session, const QStringList &abilities);
    bool IsAgent(uint process);
    void SetAbilities(const QStringList &abilities);
    void ReportRestrictions(const QStringList &restrictions);
    void Deliver(uint watch, const QByteArray &blocks, const QByteArray &jpeg, uint screenWidth,
                 uint screenHeight);
    void Report(const QString &reason);
    void ReportCover(bool shown, bool holdsInput);
    void ReportMessage(uint message, const QString &what);
    void LeaveNow();

private:
    Call takeCall();
    /// Hands the call and the session on where that session's agent calls. A stranger is refused, when it is
    /// his turn.
    void takeAgentsCall(const std::function<void(const Call &, const SessionId &)> &then);

    Authorization &m_authorization;
    HostService &m_service;
    PictureRelay &m_pictures;
    ActionRequests &m_actions;
    AgentRegistry &m_registry;
    AgentTasks &m_agents;
    AgentRestrictions &m_restrictions;
    HistoryRequests &m_history;
};

} // namespace stationmaster
