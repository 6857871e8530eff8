// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/host1/types.h"
#include "backend/service/call.h"

#include <QDBusContext>
#include <QDBusObjectPath>
#include <QObject>

namespace stationmaster {

class ActionDesk;
class AgentDesk;
class HistoryDesk;
class HostService;
class PictureRelay;

/// /org/stationmaster/Host1 itself: org.stationmaster.Host1, AgentHub1 and ObjectManager. Takes the calls and
/// hands them on. Only what its adaptors have is seen on the bus; the names are the interfaces'.
class HostObject final : public QObject, protected QDBusContext
{
    Q_OBJECT

public:
    HostObject(HostService &service, PictureRelay &pictures, ActionDesk &actions, AgentDesk &agents,
               HistoryDesk &history, QObject *parent = nullptr);

    QDBusObjectPath GetOwnSession();
    ManagedObjects GetManagedObjects();

    void BlockAll(const QString &text, uint lease);
    void UnblockAll();
    HistoryOnWire History(qulonglong since, uint limit);

    QVariantMap Register(const QString &session);
    void Deliver(uint watch, const QByteArray &jpeg, uint screenWidth, uint screenHeight);
    void DeliverChanges(uint watch, const QByteArray &blocks, const QByteArray &jpeg, uint screenWidth,
                        uint screenHeight);
    void Report(const QString &reason);
    void ReportCover(bool shown, bool holdsInput);
    void ReportMessage(uint message, const QString &what);
    void LeaveNow();

private:
    Call takeCall();

    HostService &m_service;
    PictureRelay &m_pictures;
    ActionDesk &m_actions;
    AgentDesk &m_agents;
    HistoryDesk &m_history;
};

} // namespace stationmaster
