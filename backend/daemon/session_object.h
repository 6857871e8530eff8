// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/session.h"
#include "backend/daemon/pictures/picture_relay.h"
#include "backend/daemon/requests/action_requests.h"

#include <QDBusContext>
#include <QObject>

namespace stationmaster {

/// org.stationmaster.Session1 of one session: takes the calls and hands them on. Only what its
/// adaptor has is seen on the bus; the names are the interface's.
class SessionObject final : public QObject, protected QDBusContext
{
    Q_OBJECT

public:
    SessionObject(const Session &session, const QDBusConnection &bus, Authorization &authorization,
                  ActionRequests &actions, PictureRelay &pictures, QObject *parent = nullptr);

    const Session &session() const { return m_session; }
    QString path() const;
    /// The same session with other properties; tells the bus.
    void update(const Session &session);

    QVariantMap Perform(const QString &verb, uint uid, qulonglong started, const QVariantMap &options);
    void CallOff(uint uid, qulonglong started);
    void Watch(uint uid, qulonglong started, uint width, uint height, double rate,
               const QVariantMap &options);
    void Unwatch();
    void Acknowledge(uint serial);

private:
    Call takeCall();
    /// Refuses, and says so, unless the caller means this very session.
    bool isMeant(const Call &call, uint uid, qulonglong started) const;

    Session m_session;
    QDBusConnection m_bus;
    ActionRequests &m_actions;
    PictureRelay &m_pictures;
};

} // namespace stationmaster
