// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/async.h"
#include "backend/core/cover_reason.h"
#include "backend/core/session_backend.h"
#include "backend/daemon/agents/agent_launcher.h"
#include "backend/daemon/agents/agent_registry.h"
#include "backend/daemon/agents/cover_task.h"
#include "backend/daemon/agents/cover_watch.h"
#include "backend/daemon/agents/warning_batch.h"
#include "backend/daemon/requests/call.h"
#include "backend/dbus/call.h"

#include <QDateTime>
#include <QMap>
#include <QObject>

#include <functional>
#include <map>
#include <optional>

namespace stationmaster {

/// What the agents have to do for their sessions beside taking pictures: the cover, the countdown, messages.
/// Whoever carries a request out says what is to be; this class has an agent run while there is anything, and
/// tells it again whenever it has registered, so that one that was killed covers again. Only what an agent
/// reports counts as shown. It is a process of the session's own user and believed in nothing that is not
/// about that session.
class AgentTasks final : public QObject
{
    Q_OBJECT

public:
    struct Warning
    {
        QDateTime until;
        QString text;
        bool operator==(const Warning &) const = default;
    };

    struct Message
    {
        QString sender; ///< By the host's own name for whoever was authorized; empty where it has none.
        QString text;
        int seconds = 0; ///< 0: until its user says OK.
    };

    static constexpr int MaxMessages = 16; ///< Open at once in a session.
    /// A warning of less than this does not wait for others.
    static constexpr std::chrono::seconds ShortWarning{5};

    /// All of them outlive this object.
    AgentTasks(const QDBusConnection &bus, SessionBackend &backend, AgentLauncher &launcher,
               AgentRegistry &registry, Clock &clock, QObject *parent = nullptr);

    /// A session in which an agent can run.
    static bool canShow(const Session &session);
    /// An agent can run there, and can do this as far as is known (AgentRegistry::can()).
    bool can(const Session &session, AgentAbility ability) const
    {
        return canShow(session) && m_registry.can(session, ability);
    }
    bool hasAgent(const SessionId &id) const { return m_registry.has(id); }

    /// The text of the cover; none: no cover.
    void setCover(const SessionId &id, const std::optional<CoverReason> &wanted);
    /// What is known of it; of none where nothing is. Valid until this object is called again.
    const CoverTask &cover(const SessionId &id) const;

    /// The countdown that runs; none: none. warningShown() follows when its user sees it.
    void setWarning(const SessionId &id, const std::optional<Warning> &warning);
    bool isWarningShown(const SessionId &id) const { return find(id) && find(id)->warningShown; }

    /// messageShown() follows, and messageEnded() when it is gone. False if there are too many.
    bool openMessage(const SessionId &id, quint32 number, const Message &message);
    void closeMessage(const SessionId &id, quint32 number);

    /// Asks the session's desktop to log out. NotFound without an agent.
    void logOut(const SessionId &id, QObject *owner, std::function<void(const Result<> &)> then);

    // AgentHub1, by the agent of this session.
    void reportCover(const Call &call, const SessionId &id, bool shown, bool holdsInput);
    void reportMessage(const Call &call, const SessionId &id, quint32 number, const QString &what);

    bool isIdle() const;

Q_SIGNALS:
    void idleChanged();
    /// The session's agent has registered; can() may be another.
    void abilitiesKnown(const stationmaster::SessionId &id);
    /// A cover that is wanted was seen and is not any more.
    void coverLost(const stationmaster::SessionId &id);
    /// cover() may be another.
    void coverChanged(const stationmaster::SessionId &id);
    void warningShown(const stationmaster::SessionId &id);
    void messageShown(const stationmaster::SessionId &id, quint32 number);
    /// "ok", "timeout" or "lost"; "lost" also of one that the agent could not show.
    void messageEnded(const stationmaster::SessionId &id, quint32 number, const QString &what);
    /// No agent can be had just now.
    void unavailable(const stationmaster::SessionId &id);

private:
    struct Tasks
    {
        CoverTask cover;
        std::optional<Warning> warning;
        QMap<quint32, Message> messages;
        bool wanted = false;
        bool warningTold = false; ///< The agent has been told one, be it an earlier one.
        bool warningShown = false;

        bool any() const { return cover.wanted || warning || !messages.isEmpty(); }
    };

    void onAgentRegistered(const SessionId &id);
    void onAgentGone(const SessionId &id);
    void onSessionsChanged();
    void onSilent(const SessionId &id);
    /// Has an agent run or not as its tasks want it, and forgets a session that has neither.
    void settle(const SessionId &id);
    void tellCover(const SessionId &id);
    /// What is known of the cover from now on.
    void setShown(const SessionId &id, bool shown, bool holdsInput);
    void tellWarning(const SessionId &id);
    /// Those that were kept back for it.
    void tellBatch();
    void tellMessage(const SessionId &id, quint32 number);
    /// `then` gets the answer, unless the agent is another by then. Does nothing where `call` goes to nobody.
    void callAgent(const SessionId &id, MethodCall call,
                   std::function<void(const Result<QDBusMessage> &)> then);
    Tasks *find(const SessionId &id);
    const Tasks *find(const SessionId &id) const;

    QDBusConnection m_bus;
    SessionBackend &m_backend;
    AgentLauncher &m_launcher;
    AgentRegistry &m_registry;
    std::map<SessionId, Tasks> m_tasks; ///< Whatever has tasks or an agent.
    Clock &m_clock;
    WarningBatch m_batch;
    CoverWatch m_coverWatch;
};

} // namespace stationmaster
