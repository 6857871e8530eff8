// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/session.h"
#include "backend/core/station.h"
#include "backend/demo/demo_people.h"

#include <QDateTime>
#include <QList>
#include <QRandomGenerator>

#include <optional>
#include <vector>

namespace stationmaster {

/// Who sits where in the demonstration classroom and what they do of their own accord: log on and off,
/// disconnect and resume, lock, fall idle. Time passes only in step(); the same seed, start and steps give
/// the same classroom.
class DemoClassroom final
{
public:
    /// `now` is the time of day at which it begins, with everybody logged on.
    DemoClassroom(quint32 seed, const QDateTime &now);

    /// Lets `ms` go by.
    void step(qint64 ms);
    qint64 elapsedMs() const { return m_elapsedMs; }
    QDateTime now() const;

    /// Grows with every change of sessions() or stations().
    int revision() const { return m_revision; }
    QList<Session> sessions() const; ///< Sorted by SessionId.
    QList<Station> stations() const;
    std::optional<Session> find(const SessionId &id) const;
    DemoTemper temper(const SessionId &id) const;

    /// What a verb does to a session. Each is ignored if the session is gone, and leaves the user to go on
    /// some time later.
    void beginClosing(const SessionId &id);
    void end(const SessionId &id);
    void disconnect(const SessionId &id);
    void setLocked(const SessionId &id, bool locked);
    void activate(const SessionId &id);
    void setBlocked(const SessionId &id, bool blocked);
    void setRestriction(const SessionId &id, AgentAbility ability, bool inForce);
    /// The countdown that its user sees; none takes it away.
    void setEndsAt(const SessionId &id, const std::optional<QDateTime> &endsAt);

    /// A held session does nothing of its own accord.
    void hold(const SessionId &id);
    void release(const SessionId &id);

private:
    /// One person, logged on or not.
    struct Member
    {
        DemoPerson person;
        quint32 uid = 0;
        bool teacher = false;
        std::optional<Session> session;
        qint64 nextMs = 0; ///< When something happens here of its own accord.
        bool held = false;
    };

    Member *memberOf(const SessionId &id);
    const Member *memberOf(const SessionId &id) const;
    void logOn(Member &member, const QDateTime &at);
    void bringToFront(Member &member);
    void live(Member &member);
    void liveAtWork(Member &member);
    /// The next thing happens here in `from` to `to` seconds.
    void wait(Member &member, int from, int to);
    void changed(Member &member);

    const QDateTime m_start;
    QRandomGenerator m_random;
    std::vector<Member> m_members;
    qint64 m_elapsedMs = 0;
    int m_revision = 0;
    int m_lastLocalId = 0;
};

} // namespace stationmaster
