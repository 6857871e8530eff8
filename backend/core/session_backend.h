// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/action_handle.h"
#include "backend/core/host.h"
#include "backend/core/result.h"
#include "backend/core/session.h"
#include "backend/core/station.h"

#include <QFuture>
#include <QList>
#include <QObject>

#include <optional>

namespace stationmaster {

/// The port: one host's session layer. Lives on the thread that made it, never blocks it, and gives its
/// answers there. An implementation subscribes to changes first and lists second, and survives its service
/// going away and coming back.
class SessionBackend : public QObject
{
    Q_OBJECT

public:
    enum class State
    {
        Loading, ///< Nothing is known yet.
        Ready, ///< sessions() is what the host has.
        Unavailable, ///< The service is away; sessions() is what was last seen, and every verb answers
                     ///< Unreachable.
    };
    Q_ENUM(State)

    using QObject::QObject;

    /// Begins to look. Called once, after the signals have been connected.
    virtual void start() = 0;

    virtual Host host() const = 0;
    virtual State state() const = 0;
    /// Why it is Unavailable; nothing in other states.
    virtual std::optional<Error> trouble() const = 0;

    /// A cached snapshot, sorted by SessionId. Text sessions included; greeters and services never.
    virtual QList<Session> sessions() const = 0;
    /// A cached snapshot of the places where one can sit, free ones included.
    virtual QList<Station> stations() const = 0;

    /// Whether what is known of this session is only what was last seen.
    virtual bool isStale(const SessionId &) const { return state() != State::Ready; }

    /// Does one thing to one session and answers with what was seen to happen. Every answer comes within the
    /// implementation's deadlines. Only the session that `id` names in all its parts is ever touched.
    virtual ActionHandle perform(const Action &action, const SessionId &id) = 0;

    /// Calls off the log-off of this session whose countdown runs, whoever began it: one's own action is
    /// called off by its handle. What perform() began answers Cancelled then. NotFound: no countdown runs, or
    /// it is too late; nothing was changed.
    virtual QFuture<Result<>> callOff(const SessionId &id);

Q_SIGNALS:
    void stateChanged(stationmaster::SessionBackend::State state);
    /// sessions() or stations() is no longer what it was.
    void sessionsChanged();
    /// sessions() has lost some that have not ended: they are no longer looked at. Whoever shows them lets
    /// them go now, whatever the state, before anything else can be asked for.
    void narrowed();
    /// host() is no longer what it was.
    void hostChanged();
};

} // namespace stationmaster
