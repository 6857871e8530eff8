// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/screen_source.h"
#include "backend/core/session.h"
#include "backend/daemon/requests/callers.h"
#include "backend/protocol/types.h"

#include <QList>
#include <QSize>

#include <map>
#include <optional>
#include <tuple>

namespace stationmaster {

/// All who watch one session, and what its agent is to do for them. Plain bookkeeping: no bus, no clock.
class SessionWatch
{
public:
    /// Pictures sent and not acknowledged, beyond which a watcher is left alone.
    static constexpr quint32 Window = 2;
    static constexpr int MaxStreams = 32; ///< Of different pictures at once; what an agent takes on.

    struct Wish
    {
        QSize size; ///< Pixels that the pictures have to fit into.
        double rate = 0; ///< At most so many a second.
        bool changes = false; ///< After the first they may be told by their changes alone.
    };

    struct Watcher
    {
        Caller caller;
        Wish wish;
        quint32 sent = 0; ///< Serial of the last picture sent.
        quint32 acknowledged = 0;
        bool missed = false; ///< There was a picture for him while he did not keep up.

        bool keepsUp() const { return sent - acknowledged < Window; }
    };

    explicit SessionWatch(const Session &target)
        : session(target)
    {
    }

    /// Adds or changes a watcher; he gets a fresh picture either way. True if he is new.
    bool set(const Caller &caller, const Wish &wish);
    /// False if there was no such.
    bool remove(const QString &connection);
    /// True if the agent's list is another now: a watcher that had fallen behind is back.
    bool acknowledge(const QString &connection, quint32 serial);
    /// Everybody gets a fresh picture: the agent is another one.
    void renumber();

    /// What the agent is to do now.
    AgentWatches agentWatches() const;
    /// Those who get a picture of the agent's watch `number`: who keeps up. Each has one more under way then.
    /// When none keeps up any more, the agent is not to take such pictures until one does.
    struct Due
    {
        QString connection;
        quint32 serial = 0;
    };
    QList<Due> take(quint32 number);
    /// False for a number whose pictures have to be whole. True for one that nobody has any more.
    bool takesChanges(quint32 number) const;
    /// May the agent deliver one more picture at `nowMs` (any steady clock)? One that keeps to the rates
    /// always may.
    bool admit(qint64 nowMs);
    /// Does the agent's list differ from what was last sent?
    bool mustSend() const { return agentWatches() != sentToAgent; }

    int streamCount() const { return int(m_numbers.size()); }
    bool hasStream(const Wish &wish) const { return m_numbers.contains(key(wish)); }
    bool isEmpty() const { return m_watchers.empty(); }
    QList<Caller> callers() const;
    /// None if he does not watch.
    std::optional<Caller> caller(const QString &connection) const;
    bool has(const QString &connection) const { return m_watchers.contains(connection); }

    Session session;
    AgentWatches sentToAgent;
    bool agreed = true; ///< Its user has agreed to be seen, where the site wants him asked.
    std::optional<NoPicture> unavailable;

private:
    /// What makes two watchers get the very same pictures: width, height, changes.
    using Stream = std::tuple<int, int, bool>;
    static Stream key(const Wish &wish) { return {wish.size.width(), wish.size.height(), wish.changes}; }

    void forgetUnusedStreams();

    std::map<QString, Watcher> m_watchers;
    /// The agent's number for each. A new one begins with a whole picture, and whoever gets one picture of a
    /// number gets all that follow until the next, so that changes never meet a picture that is not theirs.
    std::map<Stream, quint32> m_numbers;
    quint32 m_nextNumber = 1;
    double m_credit = 0; ///< Pictures that the agent may deliver just now.
    qint64 m_creditAtMs = -1;
};

} // namespace stationmaster
