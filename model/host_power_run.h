// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/clock_timer.h"
#include "model/bulk_job.h"
#include "model/hosts.h"
#include "model/link_retry.h"
#include "model/power_job.h"

#include <QObject>
#include <QPointer>

namespace stationmaster {

/// What a HostPowerJob does.
struct PowerOrder
{
    PowerVerb verb = PowerVerb::Restart; ///< Not Wake.
    /// How long logged-on users are warned before they are logged off; 0: not warned, and not logged off
    /// either, for they go down with the host.
    int warnSeconds = 0;
    QString message = {}; ///< Beside the countdown. Plain, never markup.
};

/// The order on one host:
///
///   warned log-off of its users → turn() → which boot is it? → ask → gone → (restart:) back, another boot
///
/// Gone is a host whose connection was lost after it had taken the order and that does not answer when it is
/// tried again, not even by refusing; a line that is cut for a moment proves nothing. Whoever logs on during
/// the countdown is not warned.
class HostPowerRun final : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        /// systemd gives what it stops a minute and a half.
        std::chrono::milliseconds goneWithin = std::chrono::minutes(3);
        std::chrono::milliseconds backWithin = std::chrono::minutes(10);
        std::chrono::milliseconds lookAgain{2'000}; ///< When the host could not say which boot it is.
    };

    /// `hosts` and `clock` outlive this object.
    HostPowerRun(Hosts &hosts, const QString &hostId, const PowerOrder &order, Clock &clock,
                 const Options &options, QObject *parent);

    /// Called once. Then ready() or over().
    void start();
    /// May ask the host now. Called once, after ready().
    void turn();
    /// Not to be done, if it has not been asked yet.
    void stop();
    bool canStop() const { return !m_requested && m_step != PowerStep::Over; }

    PowerStep step() const { return m_step; }

Q_SIGNALS:
    /// Its users are logged off, or need not be.
    void ready();
    /// The host has answered; it is only being watched from now on.
    void asked();
    void stepReached(stationmaster::PowerStep step);
    /// Once; nothing follows.
    void over(const stationmaster::PowerOutcome &outcome);

private:
    void onLinkChanged();
    void logOffUsers(const QList<Session> &users);
    void onLoggedOff();
    void request(const QString &boot);
    void onAnswer(const Result<> &answer);
    void look();
    void onLost();
    void askForBoot();
    void onBoot(const Result<QString> &boot);
    void giveUp();
    void reach(PowerStep step);
    void end(PowerOutcome::End end, const std::optional<Error> &error = {});
    HostLink *readyLink() const; ///< Null while there is no connection.

    Hosts &m_hosts;
    const QString m_hostId;
    const PowerOrder m_order;
    const Options m_options;
    PowerStep m_step = PowerStep::Waiting;
    QPointer<BulkJob> m_logOff;
    QString m_boot; ///< The one that is to end.
    ClockTimer m_deadline;
    ClockTimer m_lookAgain;
    LinkRetry m_retry;
    quint64 m_question = 0; ///< Which question for the boot is the last.
    bool m_stopped = false;
    bool m_requested = false; ///< It has been sent, whatever was answered.
    bool m_isTaken = false; ///< The host has said that it will.
    bool m_wasLost = false; ///< Since it was sent, or since it was last seen to be the same boot.
    bool m_wasGone = false; ///< It has been waited for already.
};

} // namespace stationmaster
