// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/result.h"
#include "backend/core/screen_source.h"
#include "backend/core/session.h"

#include <QFuture>
#include <QObject>

namespace stationmaster {

/// Port: starts and stops the helpers inside the sessions, and knows a true one from a forged one.
class AgentLauncher : public QObject
{
    Q_OBJECT

public:
    /// What an agent is wanted for.
    enum class Need
    {
        Pictures = 1,
        Tasks = 2, ///< A cover, a countdown, a message: it stays when the service ends.
        Restrictions = 4, ///< Something to be kept from the user: the same.
    };
    Q_DECLARE_FLAGS(Needs, Need)

    using QObject::QObject;

    /// An agent is to run in this session until it is not wanted for anything. Wanting twice for the same is
    /// wanting once.
    virtual void want(const Session &session, Need need) = 0;
    virtual void unwant(const SessionId &id, Need need) = 0;
    /// Nothing is heard of this session's agent. Where its process stands still, stopped by its user, it is
    /// ended, so that another takes its place.
    virtual void replaceStopped(const SessionId &id) = 0;
    /// Is the connection that of the agent that was started for the session `localId`? Then the answer is
    /// that session's identity, else NotAuthorized.
    virtual QFuture<Result<SessionId>> verify(const QString &connection, const QString &localId) = 0;

Q_SIGNALS:
    /// It could not be started; it is being tried again.
    void failed(const stationmaster::SessionId &id, stationmaster::NoPicture why);
};

} // namespace stationmaster
