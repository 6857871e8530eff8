// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/agent/picture_outbox.h"
#include "backend/agent/restrictions.h"
#include "backend/agent/session_tasks.h"
#include "backend/core/agent_ability.h"
#include "backend/core/clock_timer.h"
#include "backend/core/observation.h"
#include "backend/core/result.h"
#include "backend/core/screen_capture.h"
#include "backend/core/user_notices.h"
#include "backend/dbus/call.h"
#include "backend/dbus/name_owner.h"
#include "backend/protocol/types.h"

#include <QDBusConnection>
#include <QDBusContext>
#include <QObject>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace stationmaster {

/// The helper inside one session: tells stationd that it is there, takes the pictures that stationd wants and
/// sends them, one at a time, and lets the user see that it does; carries out what stationd asks for in
/// the session (SessionTasks). Holds no secret and trusts nobody but stationd: its own session's user can
/// stop it, and systemd starts it again.
///
/// With stationd gone, or the bus, it takes no pictures and waits for it; a cover stays up. A registration
/// that is refused is tried again slowly. What the site allows is said by stationd at registration; the
/// notice and the consent are kept to here, and stationd passes nothing on without them.
class Agent final : public QObject, protected QDBusContext
{
    Q_OBJECT

public:
    struct Options
    {
        QString session; ///< logind's id, as systemd's unit has it.
        /// What its ports can do here, beside the restrictions; stationd asks for nothing else.
        AgentAbilities abilities;
        int answerTimeoutMs = 25'000;
        std::chrono::milliseconds retry{2'000}; ///< Between two registrations that were refused.
        /// Called with the name of this agent's own connection before each registration, to tell systemd,
        /// from where stationd knows whose it is.
        std::function<void(const QString &connection)> beforeRegistering = {};
    };

    /// The session as the agent sees it and acts on it. All of them outlive the agent.
    struct Dependencies
    {
        ScreenCapture &capture;
        SessionCover &cover;
        UserNotices &notices;
        DesktopLogout &logout;
        Clock &clock;
        QList<SessionRestriction *> restrictions = {};
    };

    Agent(const Dependencies &session, const Options &options, QObject *parent = nullptr);
    ~Agent() override;

    void start();
    /// There is a bus, the first or another one than before: looks for stationd there.
    void useBus(const QDBusConnection &bus);
    /// The bus has gone, and stationd with it as far as can be told from here.
    void loseBus();
    /// stationd knows this agent.
    bool isRegistered() const { return !m_hub.isEmpty(); }

    /// org.stationmaster.Agent1; refused unless stationd itself calls.
    void SetWatches(const stationmaster::AgentWatches &watches);
    void SetCover(bool shown, const QString &text, qulonglong until);
    void SetRestrictions(const QStringList &restrictions);
    void SetWarning(qulonglong until, const QString &text);
    QString LogOut();
    void ShowMessage(uint number, const QString &sender, const QString &text, uint seconds);

Q_SIGNALS:
    /// The display has gone, and with it what this program is for.
    void finished(const stationmaster::Error &error);

private:
    void lookForHub();
    void registerWithHub();
    std::chrono::milliseconds answerTimeout() const
    {
        return std::chrono::milliseconds(m_options.answerTimeoutMs);
    }
    void onHubGone();
    void takePolicy(const QVariantMap &policy);
    void lookUnderCover();
    void apply();
    void onConsent(bool agreed);
    void deliver(quint32 watch, const Picture &picture, const PictureOutbox::Done &done);
    void report(const QString &reason);
    /// Calls stationd, unless there is none; what it answers is for the log.
    void tellHub(const MethodCall &call);
    QStringList abilityWords() const { return toWords(m_options.abilities | m_restrictions.possible()); }
    /// True, and an error on its way, unless stationd itself calls.
    bool refuseStranger();
    SessionTasks::Answer replyLater();

    QDBusConnection m_bus;
    ScreenCapture &m_capture;
    SessionCover &m_cover;
    UserNotices &m_notices;
    SessionTasks m_tasks;
    Restrictions m_restrictions;
    const Options m_options;
    std::unique_ptr<NameOwner> m_service; ///< Who stationd is; none while there is no bus.
    ClockTimer m_retry;
    QString m_hub; ///< Unique name of the stationd that registered us; empty while there is none.
    quint64 m_registration = 0; ///< Tells the answer to the last registration from stale ones.
    Observation m_observation = Observation::Off;
    bool m_cursor = false;
    bool m_underCover = false; ///< Pictures show what is under the cover.
    std::optional<bool> m_agreed; ///< Under Observation::Ask: what the user said.
    bool m_asking = false;
    AgentWatches m_watches;
    PictureOutbox m_outbox;
};

} // namespace stationmaster
