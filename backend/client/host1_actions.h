// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/client/host1_link.h"
#include "backend/core/session_backend.h"

#include <QDateTime>
#include <QObject>

#include <chrono>
#include <memory>

namespace stationmaster {

/// What this program has asked stationd to do to sessions, until the outcome is known. What takes long, a
/// countdown or waiting for a user's OK, is answered by stationd when it has begun, and how it ended comes
/// later. A countdown goes on through a restart of stationd; what became of it is then read from what is
/// seen: the session has gone, its countdown still runs, or neither.
class Host1Actions final : public QObject
{
    Q_OBJECT

public:
    /// How long after its deadline a countdown is still waited for when stationd has not come back.
    static constexpr std::chrono::milliseconds LastHope{120'000};

    /// `backend` is whose sessions these are; it and the link outlive this object.
    Host1Actions(Host1Link &link, SessionBackend &backend, QObject *parent = nullptr);

    /// To be called once, before the link is started.
    void subscribe();

    ActionHandle perform(const Action &action, const SessionId &id);
    QFuture<Result<>> callOff(const SessionId &id);

private Q_SLOTS:
    void onStep(const QDBusMessage &message);
    void onFinished(const QDBusMessage &message);

private:
    struct Asked
    {
        ActionRun run;
        Action action;
        SessionId id;
        QDateTime endsAt; ///< As last seen, or as it must be about.
        quint32 job = 0; ///< Our number of it: stationd repeats it in what it tells.
        bool deferred = false; ///< stationd has answered that it has begun; its end comes by Finished.
        bool begun = false; ///< That, or the countdown was seen to run.
        bool abandoned = false; ///< The stationd that was asked has gone.
    };
    using AskedPtr = std::shared_ptr<Asked>;

    static bool isCounted(const Action &action);
    void onAnswer(const AskedPtr &asked, const Result<QDBusMessage> &reply);
    void onVanished();
    void onGivenUp(const Error &error);
    /// Where the stationd that was asked has gone, the list of sessions tells how an action ended.
    void checkAll();
    void check(const AskedPtr &asked, const QList<Session> &sessions);
    void abandon(const AskedPtr &asked);
    void finish(const AskedPtr &asked, const Result<Outcome> &result);
    QFuture<Result<>> cancel(const AskedPtr &asked);
    /// Null unless one of ours that has not been abandoned.
    AskedPtr find(quint32 job) const;

    Host1Link &m_link;
    SessionBackend &m_backend;
    QList<AskedPtr> m_asked;
    quint32 m_lastJob = 0;
};

} // namespace stationmaster
